import FoundationEssentials
import HotlineCLI
import Measures
import QueueTheory
import TestSupport
import Testing

/// `hotline queue day`: columns, figures, and everything that a user may do wrong.
@Suite struct QueueDayTests {
  static let appended = [
    "interval", "status", "offered", "service_level", "probability_of_wait", "queue_length",
    "abandoned_calls",
  ]
  static let csv = "time,agents,calls\n08:00,9,40\n08:30,14,120\n09:00,12,0\n09:30,8,90\n"
  static let common = ["--interval", "30m", "--handle-time", "240", "--within", "15"]

  private func run(_ csv: String = csv, _ more: String...) async -> CommandLineRun {
    await CommandLineRun(["queue", "day", "--input", "-"] + Self.common + more, input: csv)
  }

  private func day(patience: Double?) throws -> StaffedDay {
    try StaffedDay(
      calls: [40, 120, 0, 90], agents: [9, 14, 12, 8], interval: 1800, handleTime: 240, patience: patience)
  }

  private func expect(_ run: CommandLineRun, _ figures: DayFigures) {
    func text(_ value: Double?) -> String { value.map { $0 == 0 ? "0" : shortest($0) } ?? "" }
    let all = figures.intervals + [figures.day]
    #expect(run.code == .done)
    #expect(run.column("interval") == ["0", "1", "2", "3", "day"])
    #expect(run.column("status") == all.map { $0.status == .solved ? "ok" : "unstable" })
    #expect(run.column("offered") == all.map { text($0.offered) })
    #expect(run.column("service_level") == all.map { text($0.serviceLevel) })
    #expect(run.column("probability_of_wait") == all.map { text($0.probabilityOfWait) })
    #expect(run.column("queue_length") == all.map { text($0.queueLength) })
    #expect(run.column("abandoned_calls") == all.map { text($0.abandonedCalls) })
  }

  private func shortest(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  @Test func theExactLawIsTheDefault() async throws {
    let figures = try TransientDay.solve(try day(patience: 120), within: 15, rule: .capacity)
    expect(await run(Self.csv, "--patience", "120", "--format", "csv"), figures)
  }

  @Test func everyMethodIsThatOfTheLibrary() async throws {
    let patient = try day(patience: nil)
    expect(
      await run(Self.csv, "--method", "stationary", "--format", "csv"),
      try StationaryDay.solve(patient, within: 15))
    expect(
      await run(Self.csv, "--method", "carry-over", "--format", "csv"),
      try CarryOverDay.solve(patient, within: 15))
    expect(
      await run(Self.csv, "--method", "transient", "--roster-rule", "instant", "--format", "csv"),
      try TransientDay.solve(patient, within: 15, rule: .instant))
  }

  @Test(arguments: ServiceLevelFormula.allCases)
  func everyFormulaIsCounted(formula: ServiceLevelFormula) async throws {
    let day = try day(patience: 120)
    let days = [
      "stationary": try StationaryDay.solve(day, within: 15, formula: formula),
      "carry-over": try CarryOverDay.solve(day, within: 15),
      "transient": try TransientDay.solve(day, within: 15, rule: .capacity, formula: formula),
    ]
    for (method, figures) in days {
      let run = await run(
        Self.csv, "--patience", "120", "--method", method, "--service-level", formula.rawValue, "--format",
        "csv")
      let levels = (figures.intervals + [figures.day]).map { $0.serviceLevel(formula) }
      #expect(run.column("service_level").map(Double.init) == levels)
      #expect(levels[0] != nil)
    }
  }

  @Test func theColumnsOfTheTableComeFirst() async {
    let run = await run(Self.csv, "--format", "csv")
    #expect(run.fields.first == ["time", "agents", "calls"] + Self.appended)
    #expect(run.column("time") == ["08:00", "08:30", "09:00", "09:30", ""])
    #expect(run.column("calls") == ["40", "120", "0", "90", ""])
    #expect(run.column("service_level")[2] == "")
    #expect(run.column("abandoned_calls").last == "0")
  }

  @Test func anUnstableIntervalHasNoFigures() async {
    let run = await run(Self.csv, "--method", "stationary", "--format", "csv")
    #expect(run.code == .done)
    #expect(run.column("status") == ["ok", "unstable", "ok", "unstable", "unstable"])
    #expect(run.messages.contains("2 of 4 intervals have no steady state"))
    for name in Self.appended.dropFirst(3) {
      #expect(run.column(name)[1] == "" && run.column(name)[4] == "", "\(name)")
    }
  }

  @Test func jsonNamesTheDay() async throws {
    let run = await run(Self.csv, "--patience", "120", "--format", "json")
    #expect(run.output.contains("\"schema\": \"hotline-queue/1\""))
    #expect(run.output.contains("\"method\": \"transient\""))
    #expect(run.output.contains("\"interval\": \"day\""))
    #expect(run.output.contains("{\"time\": \"08:00\", \"agents\": 9, \"calls\": 40, \"interval\": 0,"))
    #expect(run.output.contains("{\"time\": null, \"agents\": null, \"calls\": null, \"interval\": \"day\","))
  }

  @Test func theRosterRuleIsNamedWhereItMatters() async {
    #expect(await run().output.contains("capacity: calls in progress are finished"))
    #expect(await run(Self.csv, "--method", "carry-over").output.contains("roster rule plays no part"))
  }

  @Test(arguments: ["--interval", "--handle-time", "--within", "--input"])
  func everyRequiredFigureIsNamed(option: String) async {
    var arguments = ["--input", "-"] + Self.common
    guard let index = arguments.firstIndex(of: option) else { return }
    arguments.removeSubrange(index...index + 1)
    let run = await CommandLineRun(["queue", "day"] + arguments, input: Self.csv)
    #expect(run.code == .wrongUsage)
    #expect(run.messages.contains(option) && run.output.isEmpty)
  }

  @Test(arguments: [
    (["--roster-rule", "person"], "capacity, instant"), (["--method", "transent"], "transient"),
    (["--interval", "0"], "--interval"), (["--patience", "-1"], "--patience"),
    (["--handle-tme", "3"], "--handle-time"),
  ])
  func aWrongOptionIsRefused(options: [String], says: String) async {
    let run = await CommandLineRun(["queue", "day", "--input", "-"] + options, input: Self.csv)
    #expect(run.code == .wrongUsage)
    #expect(run.messages.contains(says))
  }

  @Test(arguments: [
    ("", "no header row"), ("calls,agents\n", "no rows"), ("calls\n1\n", "no column 'agents'"),
    ("cals,agents\n1,2\n", "did you mean “cals”"), ("calls,calls,agents\n1,1,2\n", "stands twice"),
    ("x;y\n1;2\n", "no column of - is known"), ("calls,agents\n\"1\n", "quoted field"),
  ])
  func aBrokenTableIsRefused(csv: String, says: String) async {
    let run = await run(csv)
    #expect(run.code == .badInput)
    #expect(run.output.isEmpty && run.messages.contains(says), "\(run.messages)")
  }

  @Test(arguments: [
    ("-5,3", "calls is '-5'; allowed: numbers from 0"),
    ("NaN,3", "calls is 'NaN'"), ("inf,3", "calls is 'inf'"), ("1e300,3", "calls is '1e300'"),
    ("\"1,5\",3", "calls is '1,5'"), ("1,5,3", "the row has 3 fields, the header 2"),
    (",3", "calls is missing"),
    ("1,-3", "agents is '-3'; allowed: whole numbers from 0 to 100000"), ("1,2.5", "agents is '2.5'"),
    ("1,1e9", "agents is '1e9'"), ("1,", "agents is missing"), ("1,nan", "agents is 'nan'"),
  ])
  func aBadRowIsNamed(row: String, says: String) async {
    let run = await run("calls,agents\n10,3\n\(row)\n")
    #expect(run.code == .badInput && run.output.isEmpty)
    #expect(run.messages.contains("-:3: row 2: \(says)"), "\(run.messages)")
  }

  @Test func allBadRowsAreNamedAtOnce() async {
    let csv = "note,calls,agents\n\"two\nlines\",x,3\n\nfine,1,1\n,-1,0.5\n"
    let english = await run(csv)
    #expect(english.code == .badInput)
    for line in [
      "- has 3 problems", "-:2: row 1: calls is 'x'", "-:6: row 3: calls is '-1'",
      "-:6: row 3: agents is '0.5'",
    ] {
      #expect(english.messages.contains(line), "\(english.messages)")
    }
    let chinese = await run(csv, "--language", "zh")
    #expect(chinese.messages.contains("-:6：第 3 行数据：agents 为“0.5”；允许：0 至 100000 的整数"))
  }

  /// A mark of the byte order, line ends of Windows, white space, columns in the other order, 49 rows.
  @Test func unusualTablesAreRead() async {
    let plain = await run("calls,agents\n20,5\n30,6\n", "--format", "csv")
    let odd = await run("\u{FEFF}agents,calls\r\n5.0, 20\r\n6,30 \r\n", "--format", "csv")
    #expect(odd.code == .done)
    for name in Self.appended { #expect(plain.column(name) == odd.column(name)) }
    let long = await run(
      "calls,agents\n" + String(repeating: "20,5\n", count: 49), "--method", "carry-over", "--format", "csv")
    #expect(long.code == .done && long.column("interval").count == 50)
  }

  /// 428 calls in half an hour from an empty centre; a number alone for the interval would be half a minute.
  @Test func theIntervalNeedsItsUnit() async throws {
    func day(_ interval: String) async -> CommandLineRun {
      await CommandLineRun(
        "queue", "day", "--input", "-", "--interval", interval, "--handle-time", "258", "--within", "20",
        "--format", "csv", input: "calls,agents\n428,60\n")
    }
    let bare = await day("30")
    #expect(bare.code == .wrongUsage && bare.messages.contains("30m for minutes or 30s for seconds"))
    #expect(abs(try await day("30m").number("service_level") - 0.668254) < 5e-7)
  }

  /// What was given is shown with all its digits.
  @Test func theGivenTimesAreShownInFull() async {
    let run = await CommandLineRun(
      "queue", "day", "--input", "-", "--interval", "30m", "--handle-time", "240.125", "--within", "0.25",
      input: Self.csv)
    #expect(run.output.contains("240.125 s") && run.output.contains("0.25 s"), "\(run.output)")
  }

  @Test func aMisspelledColumnIsPassedThroughWithAWord() async {
    let run = await run("calls,agents,agent\n1,2,3\n", "--format", "csv")
    #expect(run.code == .done && run.column("agent") == ["3", ""])
  }

  /// Transitions beyond all counting end with a word, not with a wait.
  @Test func anEndlessDayIsRefused() async {
    let run = await CommandLineRun(
      "queue", "day", "--input", "-", "--interval", "30m", "--handle-time", "0.00001", "--within", "1",
      input: Self.csv)
    #expect(run.code == .badInput)
    #expect(run.messages.contains("--method carry-over"))
  }

  @Test(arguments: ["stationary", "carry-over", "transient"], ["", "120"])
  func aDayWithoutCallsOrAgentsAnswers(method: String, patience: String) async {
    let more = patience.isEmpty ? [] : ["--patience", patience]
    for csv in ["calls,agents\n0,0\n0,0\n", "calls,agents\n5,0\n0,0\n", "calls,agents\n0,3\n"] {
      let run = await CommandLineRun(
        ["queue", "day", "--input", "-", "--method", method, "--format", "csv"] + Self.common + more,
        input: csv)
      #expect(run.code == .done)
      #expect(!run.output.contains("nan") && !run.output.contains("inf"))
    }
  }
}
