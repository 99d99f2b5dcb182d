import Planning
import Wording

/// A figure of a simulation with its column.
struct SimulatedFigure {
  private let column: Column
  private let kind: FigureKind
  private let estimate: (SimulatedFigures) -> Estimate

  private init(
    _ key: String, _ title: Phrase, _ kind: FigureKind, digits: Int? = nil,
    _ estimate: @escaping (SimulatedFigures) -> Estimate
  ) {
    column = Column(key, title, digits: digits)
    self.kind = kind
    self.estimate = estimate
  }

  /// The column of the figure and that of half the width of its interval.
  var columns: [Column] { [column, column.halfWidth] }

  /// The cells of both.
  func cells(_ figures: SimulatedFigures) -> [Cell] { estimate(figures).cells(kind) }
}

extension SimulatedFigure {
  /// What callers meet; counts with some decimals.
  static func ofCallers(
    serviceLevel: Phrase, digits: Int, hasBlocked: Bool, hasRedials: Bool
  ) -> [SimulatedFigure] {
    var figures = [SimulatedFigure("offered", ResultWording.offered, .number, digits: digits) { $0.offered }]
    if hasRedials {
      figures.append(
        SimulatedFigure("redials", SimulateWording.redials, .number, digits: digits) { $0.redials })
    }
    figures += [
      SimulatedFigure("answered", ResultWording.answered, .number, digits: digits) { $0.answered },
      SimulatedFigure("abandoned", ResultWording.abandoned, .number, digits: digits) { $0.abandoned },
    ]
    if hasBlocked {
      figures.append(
        SimulatedFigure("blocked", ResultWording.blocked, .number, digits: digits) { $0.blocked })
    }
    return figures + [
      SimulatedFigure("answer_rate", ResultWording.answerRate, .share) { $0.answerRate },
      SimulatedFigure("service_level", serviceLevel, .share) { $0.serviceLevel },
      SimulatedFigure("asa_s", ResultWording.speedOfAnswer, .seconds) { $0.averageSpeedOfAnswer },
      SimulatedFigure("mean_wait_s", SimulateWording.meanWait, .seconds) { $0.meanWait },
    ]
  }

  /// What the centre does meanwhile; lines have no such figures.
  static func ofCentre() -> [SimulatedFigure] {
    [
      SimulatedFigure("occupancy", ResultWording.occupancy, .share) { $0.occupancy },
      SimulatedFigure("on_duty", ResultWording.onDuty, .number, digits: 1) { $0.onDuty },
      SimulatedFigure("queue_length", SimulateWording.queueLength, .number, digits: 1) { $0.queueLength },
    ]
  }
}
