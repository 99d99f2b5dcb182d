import Reporting
import Wording

/// The columns that the queue calculator appends, and their cells for a result.
struct QueueColumns {
  /// Whether redials are asked for.
  let hasRedials: Bool
  /// The inverse question, if one is asked.
  let inverse: Inverse?

  /// The columns for a question, where some figures may be given.
  init(_ question: QueueQuestion, given: [QueueFigure]) {
    hasRedials = given.contains { $0.name == "redial" }
    inverse = question.inverse
  }

  private static let always: [Column] =
    [
      Column("status", CommandWording.status), Column("message", CommandWording.message),
      Column("blocking", CommandWording.blocking, digits: 4),
      Column("probability_of_wait", CommandWording.probabilityOfWait, digits: 4),
      Column("service_level", CommandWording.serviceLevel, digits: 4),
      Column("asa_s", CommandWording.averageSpeed, digits: 2),
      Column("mean_wait_s", CommandWording.meanWait, digits: 2),
      Column("queue_length", CommandWording.queueLength, digits: 4),
      Column("occupancy", CommandWording.occupancy, digits: 4),
      Column("abandoned_share", CommandWording.abandonedShare, digits: 4),
    ]
    + QueueResult.percents.map { Column("wait_p\($0)_s", CommandWording.waitQuantile($0), digits: 2) }
    + [Column("least_agents", CommandWording.leastAgents)]

  private static let ofRedials = [
    Column("attempts_per_call", QueueWording.attemptsPerCall, digits: 4),
    Column("first_call_answer_rate", QueueWording.firstCallAnswerRate, digits: 4),
    Column("finally_answered_share", QueueWording.finallyAnsweredShare, digits: 4),
  ]

  var all: [Column] {
    Self.always + (hasRedials ? Self.ofRedials : []) + (inverse.map { [$0.column] } ?? [])
  }

  func cells(_ result: QueueResult) -> [Cell] {
    let isDefined = result.status == .ok
    func number(_ value: Double?) -> Cell { .number(isDefined ? value : nil) }
    func share(_ value: Double?) -> Cell { .share(isDefined ? value : nil) }
    func seconds(_ value: Double?) -> Cell { .seconds(isDefined ? value : nil) }
    var cells: [Cell] = [
      .text(result.status.rawValue), result.message.map { .phrase($0) } ?? .empty, share(result.blocking),
      share(result.probabilityOfWait), share(result.serviceLevel), seconds(result.averageSpeedOfAnswer),
      seconds(result.meanWait), number(result.queueLength), share(result.occupancy),
      share(result.abandonedShare),
    ]
    cells += result.waitQuantiles.map(seconds) + [.integer(result.leastAgents)]
    if hasRedials {
      cells += [
        number(result.attemptsPerCall), share(result.firstCallAnswerRate), share(result.finallyAnsweredShare),
      ]
    }
    if let inverse { cells.append(inverse.cell(result.found)) }
    return cells
  }
}
