import HotlineCLI
import QueueTheory
import TestSupport
import Testing

/// A point that has no figures says why and what would have some; a point that has them repeats what was asked.
@Suite struct QueueAnswerTests {
  private static let point = [
    "queue", "erlang-c", "--calls-per-hour", "856", "--handle-time", "258", "--agents", "60",
  ]

  /// 856 calls an hour of 258 s are 61.35 Erlang; 68 agents answer 80% within 20 s, 67 do not.
  @Test(arguments: ["table", "csv", "json", "markdown"])
  func anOverloadNamesTheLoadAndTheAgents(format: String) async throws {
    let run = await CommandLineRun(Self.point + ["--within", "20", "--format", format])
    #expect(run.code == .infeasible)
    for text in ["unstable", "61.35 Erlang", "60 agents", "62 agents or more", "68 answer the usual 80%"] {
      #expect(run.output.contains(text), "\(run.output)")
    }
    let chinese = await CommandLineRun(
      Self.point + ["--within", "20", "--format", format, "--language", "zh"])
    for text in ["61.35 Erlang", "至少 62 名", "68 名"] { #expect(chinese.output.contains(text)) }
    #expect(try ErlangC.leastAgents(load: 856 * 258 / 3600, handleTime: 258, within: 20, target: 0.8) == 68)
  }

  @Test func anOverloadWithATarget() async throws {
    let run = await CommandLineRun(
      Self.point + ["--within", "20", "--target", "0.999", "--format", "csv"])
    #expect(run.code == .infeasible)
    let least = try ErlangC.leastAgents(load: 856 * 258 / 3600, handleTime: 258, within: 20, target: 0.999)
    #expect(run.column("least_agents") == ["\(least)"])
    #expect(run.column("message")[0].contains("\(least) answer 99.9% within 20 s"))
    let bare = await CommandLineRun(Self.point + ["--format", "csv"])
    #expect(bare.code == .infeasible && !bare.column("message")[0].contains("within"))
  }

  /// One agent on either side of the load, whole and fractional.
  @Test func theLeastAgentsForASteadyState() async {
    for (load, least) in [("60", 61), ("60.5", 61), ("59.999", 60), ("0.5", 1)] {
      let run = await CommandLineRun(
        "queue", "erlang-c", "--load", load, "--handle-time", "180", "--agents", "\(least - 1)", "--format",
        "csv")
      #expect(run.column("message")[0].contains("; \(least) agents or more have one"), "\(run.messages)")
      let enough = await CommandLineRun(
        "queue", "erlang-c", "--load", load, "--handle-time", "180", "--agents", "\(least)", "--format", "csv"
      )
      #expect(enough.code == .done && enough.column("status") == ["ok"])
    }
  }

  /// Rows keep their status; the code says only whether all could be read.
  @Test func rowsKeepTheirStatus() async {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--input", "-", "--handle-time", "180", "--within", "20", "--format", "csv",
      input: "load,agents\n10,14\n10,9\n")
    #expect(run.code == .done && run.column("status") == ["ok", "unstable"])
    #expect(run.column("message") == ["", run.column("message")[1]])
    #expect(run.column("message")[1].contains("11 agents or more have one, 14 answer the usual 80%"))
    #expect(run.messages.contains("1 of 2 rows have no steady state"))
  }

  /// What was written is shown with all its digits, in every format.
  @Test(arguments: ["table", "csv", "json", "markdown"])
  func whatWasWrittenIsShown(format: String) async {
    let run = await CommandLineRun(
      "queue", "erlang-a", "--load", "61.346", "--handle-time", "258.125", "--agents", "70", "--within",
      "0.25",
      "--patience", "1m30s", "--target", "0.999", "--max-occupancy", "0.9995", "--redial", "0.12345",
      "--format", format)
    #expect(run.code == .done)
    for text in ["61.346", "258.125", "0.25", "0.999", "0.9995", "0.12345"] {
      #expect(run.output.contains(text), "\(text): \(run.output)")
    }
    #expect(!run.output.contains("1.00\n"))
  }

  /// Every trunk taken by an agent and the target still missed: no answer.
  @Test func aTargetOutOfReachOfTheTrunksIsNoSuccess() async {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--load", "12", "--agents", "10", "--handle-time", "180", "--within", "20",
      "--trunks", "12", "--target", "0.99", "--format", "csv")
    #expect(run.code == .infeasible && run.column("least_agents") == [""])
    #expect(run.column("message")[0].contains("every trunk"))
  }
}
