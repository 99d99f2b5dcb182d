public import ContactCentre

/// Something that makes a migration go worse than it might.
public enum MigrationCause: String, CaseIterable, Sendable {
  /// Sites are queues of their own.
  case unpooledSites = "unpooled_sites"
  /// Other calls come than were forecast.
  case forecastError = "forecast_error"
  /// People are new to calls.
  case learning
  /// Lines and people start later than planned.
  case lateStart = "late_start"
}

extension Scenario {
  /// The scenario as if something had not happened.
  ///
  /// Without unpooled sites all sites are joined from the start; without forecast errors the calls are those forecast; without
  /// learning everybody knows all calls; without a late start lines move and people begin on their planned dates, and sites open with
  /// the first line that moves there.
  public func without(_ cause: MigrationCause) -> Scenario {
    var scenario = self
    switch cause {
    case .unpooledSites:
      scenario.migration?.joins = []
      scenario.queue.sites = .pooled
    case .forecastError:
      for index in scenario.migration?.moves.indices ?? 0..<0 {
        scenario.migration?.moves[index].actualFactor = 1
      }
    case .learning:
      scenario.migration?.learning = Learning(weeks: migration?.learning.weeks ?? 1)
    case .lateStart:
      for index in scenario.lines.indices {
        let planned = migration?.move(of: scenario.lines[index].id).plannedDate
        scenario.lines[index].merge.date = planned ?? scenario.lines[index].merge.date
      }
      // A site opens with the lines that move there.
      for index in scenario.sites.indices {
        guard let opens = scenario.sites[index].opens else { continue }
        let moves = scenario.lines.filter { $0.merge.site == scenario.sites[index].id }.compactMap(
          \.merge.date)
        scenario.sites[index].opens = min(opens, moves.min() ?? opens)
      }
      for index in scenario.migration?.intakes.indices ?? 0..<0 {
        if let planned = scenario.migration?.intakes[index].plannedDate {
          scenario.migration?.intakes[index].date = planned
        }
      }
    }
    return scenario
  }
}
