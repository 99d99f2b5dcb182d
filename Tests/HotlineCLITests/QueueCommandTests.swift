import FoundationEssentials
import HotlineCLI
import TestSupport
import Testing

/// The queue calculator on the command line: columns, states, exit codes.
@Suite struct QueueCommandTests {
  static let appended = [
    "status", "message", "blocking", "probability_of_wait", "service_level", "asa_s", "mean_wait_s",
    "queue_length",
    "occupancy", "abandoned_share", "wait_p50_s", "wait_p90_s", "wait_p95_s", "least_agents",
  ]

  /// 100 calls in half an hour of 3 minutes: 10 Erlang, 14 agents; the published textbook values.
  @Test func onePointOfErlangC() async throws {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--calls-per-hour", "200", "--handle-time", "180", "--agents", "14", "--within",
      "20",
      "--format", "csv")
    #expect(run.code == .done)
    #expect(run.fields.first == ["calls_per_hour", "handle_time_s", "agents", "within_s"] + Self.appended)
    #expect(run.column("status") == ["ok"])
    let wait = try #require(Double(run.column("probability_of_wait")[0]))
    let level = try #require(Double(run.column("service_level")[0]))
    #expect(abs(wait - 0.17413193359504991) < 1e-15)
    #expect(abs(level - 0.8883500191794669) < 1e-15)
    #expect(run.column("blocking") == [""])
    #expect(run.column("abandoned_share") == [""])
    #expect(run.column("least_agents") == [""])
  }

  @Test func anUnstablePointHasNoFiguresButItsLeastAgents() async {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--load", "10", "--handle-time", "180", "--agents", "10", "--within", "20",
      "--target",
      "0.8", "--format", "csv")
    #expect(run.code == .infeasible)
    #expect(run.column("status") == ["unstable"])
    for name in Self.appended.dropFirst(2).dropLast() { #expect(run.column(name) == [""], "\(name)") }
    #expect(run.column("least_agents") == ["14"])
  }

  @Test func withoutAgentsTheFiguresAreThoseAtTheLeastAgents() async {
    let least = await CommandLineRun(
      "queue", "erlang-a", "--load", "40", "--handle-time", "180", "--patience", "90", "--within", "20",
      "--target",
      "0.8", "--format", "csv")
    let given = await CommandLineRun(
      "queue", "erlang-a", "--load", "40", "--handle-time", "180", "--patience", "90", "--within", "20",
      "--agents",
      "40", "--format", "csv")
    #expect(least.column("least_agents") == ["40"])
    #expect(least.column("service_level") == given.column("service_level"))
    #expect(least.column("abandoned_share") == given.column("abandoned_share"))
  }

  @Test func erlangBDefinesNoWait() async {
    let run = await CommandLineRun("queue", "erlang-b", "--load", "1", "--agents", "2", "--format", "csv")
    #expect(run.column("blocking") == ["0.2"])
    #expect(run.column("service_level") == ["0.8"])
    #expect(run.column("occupancy") == ["0.4"])
    for name in [
      "probability_of_wait", "asa_s", "mean_wait_s", "queue_length", "abandoned_share", "wait_p50_s",
    ] {
      #expect(run.column(name) == [""], "\(name)")
    }
  }

  @Test func aTableKeepsItsColumnsAndItsRows() async {
    let csv =
      "name,load,handle_time_s,agents,within_s\nx,10,180,14,20\ny,-1,180,14,20\nz,,180,14,20\nw,10,180,9,20\n"
    let run = await CommandLineRun("queue", "erlang-c", "--input", "-", "--format", "csv", input: csv)
    #expect(run.code == .badInput)
    #expect(run.fields.first == ["name", "load", "handle_time_s", "agents", "within_s"] + Self.appended)
    #expect(run.column("name") == ["x", "y", "z", "w"])
    #expect(run.column("status") == ["ok", "invalid", "invalid", "unstable"])
    #expect(run.output.contains("y,-1,180,14,20,invalid,"))
    #expect(run.messages.contains("2 of 4 rows are invalid"))
  }

  @Test func optionsStandInForMissingColumns() async {
    let run = await CommandLineRun(
      "queue", "erlang-a", "--input", "-", "--handle-time", "3m", "--within", "20", "--patience", "120",
      "--format",
      "csv", input: "load,agents\r\n10,14\r\n10,12\r\n")
    #expect(run.code == .done)
    #expect(run.column("status") == ["ok", "ok"])
  }

  @Test(arguments: [
    ("load,load\n1,2\n", "stands twice"), ("load,Load\n1,2\n", "stands twice"),
    ("agents\n1\n", "calls_per_hour"),
    ("", "no header row"), ("load\n\"1\n", "quoted field"),
  ])
  func aBrokenTableIsRefused(csv: String, says: String) async {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--input", "-", "--handle-time", "180", "--format", "csv", input: csv)
    #expect(run.code == .badInput)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(says))
  }

  @Test func jsonHasTheSameKeys() async throws {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--input", "-", "--format", "json",
      input: "id,load,handle_time_s,agents,within_s\na,10,180,14,20\nb,10,180,9,20\n")
    struct Answer: Decodable {
      struct Row: Decodable {
        let id: String
        let load: Double
        let status: String
        let service_level: Double?
        let least_agents: Int?
      }
      let schema: String
      let rows: [Row]
    }
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    #expect(answer.schema == "hotline-queue/1")
    #expect(answer.rows.map(\.status) == ["ok", "unstable"])
    #expect(answer.rows[0].load == 10)
    #expect(answer.rows[1].service_level == nil)
    for key in Self.appended { #expect(run.output.contains("\"\(key)\":"), "\(key)") }
  }

  /// Every load from a thousandth to a million Erlang answers, in either model, without NaN or trap.
  @Test(arguments: ["erlang-b", "erlang-c", "erlang-a"])
  func extremePointsAnswer(model: String) async {
    var csv = "load,handle_time_s,agents,within_s,patience_s,target\n"
    for load in ["0", "1e-9", "0.001", "1", "20000", "1000000", "1e300"] {
      for agents in ["", "0", "1", "20000", "1100000"] {
        for time in ["1e-3", "240", "86400"] { csv += "\(load),\(time),\(agents),15,120,0.95\n" }
      }
    }
    let run = await CommandLineRun("queue", model, "--input", "-", "--format", "csv", input: csv)
    #expect(run.column("status").count == 105)
    #expect(!run.output.contains("nan") && !run.output.contains("inf"))
  }

  @Test func theFormulaMovesTheServiceLevel() async throws {
    var levels: [Double] = []
    for formula in [
      "answeredOfOffered", "answeredOfAnswered", "excludingShortAbandons", "countingShortAbandons",
      "offeredWait",
    ] {
      let run = await CommandLineRun(
        "queue", "erlang-a", "--load", "40", "--handle-time", "180", "--patience", "60", "--within", "15",
        "--agents",
        "38", "--service-level", formula, "--format", "csv")
      levels.append(try #require(Double(run.column("service_level")[0])))
    }
    #expect(Set(levels).count == 5)
    #expect(levels[0] < levels[1] && levels[0] < levels[2] && levels[0] < levels[3])
  }
}
