import ContactCentre
public import Planning
import Wording

/// A study of pooling as a report.
public struct PoolingReport {
  private let study: PoolingStudy
  private let identity: ScenarioIdentity

  /// A study with the origin of its figures.
  public init(_ study: PoolingStudy, identity: ScenarioIdentity) {
    self.study = study
    self.identity = identity
  }

  /// The report; every sourced and assumed figure is listed on its own where `isComplete`.
  public func report(isComplete: Bool) -> Report {
    let tables = PoolingTables(study)
    return Report(
      schema: "hotline-pool/1", title: study.scenario.title, facts: identity.facts + facts,
      tables: [tables.ledger, tables.staff, tables.lines, tables.degrees]
        + identity.provenanceTables(isComplete: isComplete), notes: notes)
  }

  private var facts: [Fact] {
    let target = study.scenario.target
    return [
      Fact("week", ResultWording.week, .text(study.scenario.week.monday.description)),
      Fact("target_service_level", ResultWording.target, .share(target.level)),
      Fact("within_s", ResultWording.within, .seconds(target.withinSeconds), digits: 0),
      Fact("group_count", PoolingWording.groupCount, .integer(study.groups.count)),
      Fact("line_count", PoolingWording.lineCount, .integer(study.lineCount)),
      Fact("losing_lines", PoolingWording.losing, .integer(losing.count)),
    ]
  }

  private var losing: [String] { study.groups.flatMap(\.lines).filter(\.loses).map(\.line) }

  private var notes: [Phrase] {
    [PoolingWording.model, PoolingWording.sum, PoolingWording.breakEvenNote]
      + (study.countsGeneralists ? [] : [PoolingWording.noFactor])
      + (losing.isEmpty ? [] : [PoolingWording.losingNote(losing)])
      + [ResultWording.poolingNote, identity.restsOn]
  }
}
