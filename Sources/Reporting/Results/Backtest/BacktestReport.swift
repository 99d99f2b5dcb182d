import ContactCentre
public import Planning
public import Wording

/// Published figures beside computed ones, of one scenario or of several, as one report.
public struct BacktestReport {
  /// A back-test with the origin of its scenario's figures.
  public struct Entry {
    let backtest: Backtest
    let identity: ScenarioIdentity

    /// A back-test of a scenario.
    public init(_ backtest: Backtest, identity: ScenarioIdentity) {
      self.backtest = backtest
      self.identity = identity
    }
  }

  private let entries: [Entry]
  private let reason: (any Error) -> Phrase

  /// A report on some back-tests.
  ///
  /// - Parameter reason: the words of what kept a computed figure from having a value.
  public init(_ entries: [Entry], reason: @escaping (any Error) -> Phrase) {
    self.entries = entries
    self.reason = reason
  }

  /// Whether everything came out.
  public var isPassed: Bool { entries.allSatisfy(\.backtest.isPassed) }

  /// The report.
  public var report: Report {
    let isEmpty = entries.allSatisfy { $0.backtest.published.isEmpty && $0.backtest.contradictions.isEmpty }
    let notes = isEmpty ? [BacktestWording.nothingNote] : [BacktestWording.verdictNote]
    return Report(
      schema: "hotline-backtest/1", title: title, facts: facts,
      tables: [
        scenarios, PublishedTable(entries).table, ContradictionTable(entries).table,
        RemarkTable(entries, reason: reason).table,
      ], notes: notes)
  }

  private var title: Phrase {
    entries.count == 1 ? entries[0].backtest.scenario.title : BacktestWording.title
  }

  private var facts: [Fact] {
    let total = entries.map { BacktestCount($0.backtest) }.reduce(BacktestCount(), +)
    return [
      Fact("version", ResultWording.version, .text(entries.first?.identity.version)),
      Fact("passed", BacktestWording.isPassed, .flag(isPassed)),
    ] + total.columns.map { Fact($0.key, $0.title, .integer($0.count)) }
  }

  private var scenarios: Table {
    let columns = BacktestCount().columns.map { Column($0.key, $0.title) }
    return Table(
      "scenarios", title: BacktestWording.scenarios,
      columns: [
        Column("scenario", ResultWording.scenario), Column("scenario_hash", ResultWording.scenarioHash),
      ] + columns,
      rows: entries.map { entry in
        [.text(entry.backtest.scenario.id), .text(entry.identity.fingerprint)]
          + BacktestCount(entry.backtest).columns.map { .integer($0.count) }
      })
  }
}

/// How many numbers of a back-test came out, and how.
struct BacktestCount {
  private var verdicts: [PublishedCheck.Verdict: Int] = [:]
  private var contradictions = 0
  private var shown = 0

  /// Nothing yet.
  init() {}

  /// The numbers of a back-test.
  init(_ backtest: Backtest) {
    for item in backtest.published.flatMap(\.items) { verdicts[item.verdict, default: 0] += 1 }
    contradictions = backtest.contradictions.count
    shown = backtest.contradictions.count { $0.verdict == .shown }
  }

  /// The counts with their names.
  var columns: [(key: String, title: Phrase, count: Int)] {
    [("numbers", BacktestWording.numbers, verdicts.values.reduce(0, +))]
      + PublishedCheck.Verdict.allCases.map {
        ($0.rawValue, BacktestWording.verdictName($0.rawValue), verdicts[$0] ?? 0)
      } + [
        ("contradiction_count", BacktestWording.contradictionCount, contradictions),
        ("contradictions_shown", BacktestWording.shownCount, shown),
      ]
  }

  /// Two counts together.
  static func + (left: BacktestCount, right: BacktestCount) -> BacktestCount {
    var sum = left
    sum.verdicts.merge(right.verdicts, uniquingKeysWith: +)
    sum.contradictions += right.contradictions
    sum.shown += right.shown
    return sum
  }
}
