import Reporting
import Wording

/// The columns that the queue calculator appends, and their cells for a result.
enum QueueColumns {
  static let all: [Column] =
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

  static func cells(_ result: QueueResult) -> [Cell] {
    let isDefined = result.status == .ok
    func share(_ value: Double?) -> Cell { .share(isDefined ? value : nil) }
    func seconds(_ value: Double?) -> Cell { .seconds(isDefined ? value : nil) }
    return [
      .text(result.status.rawValue), result.message.map { .phrase($0) } ?? .empty, share(result.blocking),
      share(result.probabilityOfWait), share(result.serviceLevel), seconds(result.averageSpeedOfAnswer),
      seconds(result.meanWait), .number(isDefined ? result.queueLength : nil), share(result.occupancy),
      share(result.abandonedShare),
    ] + result.waitQuantiles.map(seconds) + [.integer(result.leastAgents)]
  }
}
