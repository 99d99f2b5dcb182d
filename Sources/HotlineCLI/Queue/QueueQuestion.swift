import Measures
import Wording

/// The models of the queue calculator.
enum QueueModel: String {
  case erlangB = "erlang-b"
  case erlangC = "erlang-c"
  case erlangA = "erlang-a"
}

/// How callers who call again are reckoned with.
enum RedialModel: String, CaseIterable {
  /// All attempts as one Poisson stream.
  case fixedPoint = "fixed-point"
  /// The chain of calls in the system and callers between attempts.
  case exact
}

/// What is asked of every point.
struct QueueQuestion {
  let model: QueueModel
  var formula = ServiceLevelFormula.answeredOfOffered
  var redialModel = RedialModel.fixedPoint
  var inverse: Inverse?

  /// What is to be known of the figures, where some may be given.
  func notes(given: [QueueFigure]) -> [Phrase] {
    var notes: [Phrase] = []
    let names = given.map(\.name)
    if names.contains("redial") { notes.append(QueueWording.redialNote(redialModel.rawValue)) }
    if names.contains("queue_limit") || names.contains("trunks") { notes.append(QueueWording.limitNote) }
    return notes
  }
}
