import HotlineCLI
import QueueTheory
import TestSupport
import Testing

/// Inverse questions in the queue calculator.
@Suite struct QueueInverseTests {
  static let models = ["erlang-b", "erlang-c", "erlang-a"]

  private func run(_ model: String, _ more: String...) async -> CommandLineRun {
    await CommandLineRun(
      ["queue", model, "--agents", "14", "--within", "20", "--patience", "120", "--format", "csv"] + more)
  }

  /// What was found stands for what is not given: the service level there is the target.
  @Test(arguments: models)
  func theFiguresAreThoseAtTheValueFound(model: String) async throws {
    let load = await run(model, "--handle-time", "180", "--target", "0.8", "--find", "largest-load")
    #expect(load.fields.first?.last == "largest_load")
    #expect(abs(try load.number("service_level") - 0.8) < 1e-9)
    let time = await run(
      model, "--calls-per-hour", "200", "--target", "0.8", "--find", "longest-handle-time")
    #expect(time.fields.first?.last == "longest_handle_time_s")
    #expect(abs(try time.number("service_level") - 0.8) < 1e-9)
  }

  @Test func leastPatience() async throws {
    let run = await CommandLineRun(
      "queue", "erlang-a", "--load", "14", "--handle-time", "180", "--agents", "14", "--within", "20",
      "--target", "0.9", "--find", "least-patience", "--format", "csv")
    let found = try ErlangA.leastPatience(load: 14, agents: 14, handleTime: 180, answeredShare: 0.9)
    #expect(try run.number("least_patience_s") == found)
    #expect(abs(try run.number("abandoned_share") - 0.1) < 1e-9)
  }

  @Test func aFigureThatIsGivenStays() async throws {
    let plain = await run("erlang-c", "--load", "10", "--handle-time", "180", "--target", "0.8")
    let asked = await run(
      "erlang-c", "--load", "10", "--handle-time", "180", "--target", "0.8", "--find", "largest-load")
    for name in QueueCommandTests.appended { #expect(plain.column(name) == asked.column(name), "\(name)") }
    #expect(
      try asked.number("largest_load")
        == ErlangC.largestLoad(agents: 14, handleTime: 180, within: 20, target: 0.8))
    let full = await run(
      "erlang-c", "--load", "20", "--handle-time", "180", "--target", "0.8", "--find", "largest-load")
    #expect(full.column("status") == ["unstable"])
    #expect(full.column("largest_load") == asked.column("largest_load"))
  }

  @Test func aTargetOutOfReachLeavesTheCellEmpty() async {
    let run = await CommandLineRun(
      "queue", "erlang-a", "--load", "20", "--handle-time", "180", "--agents", "14", "--within", "20",
      "--patience", "120", "--target", "0.9", "--find", "least-patience", "--format", "csv")
    #expect(run.code == .infeasible)
    #expect(run.column("status") == ["ok"])
    #expect(run.column("least_patience_s") == [""])
    #expect(run.column("message")[0].contains("reaches the target"))
    #expect(!run.column("service_level")[0].isEmpty)
  }

  @Test(arguments: [
    (
      ["erlang-c", "--agents", "14", "--handle-time", "9", "--within", "1", "--find", "largest-load"],
      "target"
    ),
    (
      ["erlang-c", "--target", "0.8", "--handle-time", "9", "--within", "1", "--find", "largest-load"],
      "agents"
    ),
    (
      ["erlang-c", "--target", "0.8", "--handle-time", "9", "--agents", "1", "--find", "largest-load"],
      "within_s"
    ),
    (
      [
        "erlang-c", "--target", "0.8", "--load", "9", "--agents", "14", "--within", "1", "--find",
        "longest-handle-time",
      ],
      "calls_per_hour"
    ),
    (["erlang-b", "--find", "least-patience"], "largest-load"),
    (["erlang-a", "--find", "largest-lod"], "largest-load"),
    (
      [
        "erlang-a", "--load", "0.1", "--agents", "14", "--handle-time", "180", "--within", "20", "--target",
        "0.9",
        "--find", "least-patience",
      ], "least_patience_s is 0"
    ),
  ])
  func whatIsMissingIsNamed(arguments: [String], says: String) async {
    let run = await CommandLineRun(["queue"] + arguments)
    #expect(run.code == .wrongUsage)
    #expect(run.messages.contains(says), "\(run.messages)")
  }

  @Test func aTableNeedsNoLoadToFindIt() async {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--input", "-", "--find", "largest-load", "--handle-time", "180", "--within", "20",
      "--format", "csv", input: "agents,target\n10,0.8\n20,0.8\n20,\n")
    #expect(run.column("status") == ["ok", "ok", "invalid"])
    #expect(run.column("largest_load").map(\.isEmpty) == [false, false, true])
  }
}
