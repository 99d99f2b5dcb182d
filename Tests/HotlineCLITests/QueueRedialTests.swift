import HotlineCLI
import QueueTheory
import TestSupport
import Testing

/// Redials in the queue calculator.
@Suite struct QueueRedialTests {
  static let point = [
    "queue", "erlang-a", "--load", "6", "--handle-time", "180", "--patience", "120", "--within", "20",
    "--format", "csv",
  ]
  static let appended = ["attempts_per_call", "first_call_answer_rate", "finally_answered_share"]

  private func run(_ more: String...) async -> CommandLineRun { await CommandLineRun(Self.point + more) }

  @Test func theColumnsComeOnlyWhenAskedFor() async {
    let plain = await run("--agents", "5")
    #expect(plain.fields.first?.last == "least_agents")
    let asked = await run("--agents", "5", "--redial", "0.5")
    #expect(asked.fields.first?.suffix(3) == Self.appended[...])
    let unasked = await CommandLineRun(
      "queue", "erlang-a", "--input", "-", "--format", "csv", input: "load,attempts_per_call\n1,2\n")
    #expect(unasked.column("attempts_per_call") == ["2"])
  }

  @Test func theFixedPointIsThatOfTheLibrary() async throws {
    let run = await run("--agents", "5", "--redial", "0.5")
    let outcome = try Redials.fixedPoint(
      load: 6, agents: 5, handleTime: 180, patience: 120,
      redialling: try Redialling(probability: 0.5, delay: 300))
    guard case .stable(let point) = outcome else { throw CancellationError() }
    #expect(try run.number("attempts_per_call") == point.attemptsPerCall)
    #expect(try run.number("first_call_answer_rate") == point.firstCallAnswerRate)
    #expect(try run.number("finally_answered_share") == point.finallyAnsweredShare)
    #expect(try run.number("service_level") == point.attempt.answered(within: 20))
    #expect(try run.number("abandoned_share") == point.attempt.abandonedShare)
    #expect(run.column("redial_delay_s").isEmpty)
    let delayed = await self.run("--agents", "5", "--redial", "0.5", "--redial-delay", "7")
    for name in QueueCommandTests.appended + Self.appended {
      #expect(run.column(name) == delayed.column(name), "\(name)")
    }
  }

  @Test func theExactLawIsThatOfTheLibrary() async throws {
    let run = await run(
      "--agents", "5", "--redial", "0.5", "--redial-delay", "300", "--redial-model", "exact")
    let outcome = try Redials.exact(
      load: 6, agents: 5, handleTime: 180, patience: 120,
      redialling: try Redialling(probability: 0.5, delay: 300))
    guard case .stable(let law) = outcome else { throw CancellationError() }
    #expect(run.code == .done)
    #expect(try run.number("attempts_per_call") == law.attemptsPerCall)
    #expect(try run.number("first_call_answer_rate") == law.firstCallAnswerRate)
    #expect(try run.number("finally_answered_share") == law.finallyAnsweredShare)
    #expect(try run.number("probability_of_wait") == law.probabilityOfWaitOfFirstCalls)
    #expect(try run.number("service_level") == law.attemptsAnswered(within: 20))
    #expect(try run.number("mean_wait_s") == law.meanWaitOfAttempts)
    #expect(try run.number("abandoned_share") == law.abandonedShareOfAttempts)
    for name in ["blocking", "asa_s", "queue_length", "wait_p50_s", "least_agents"] {
      #expect(run.column(name) == [""], "\(name)")
    }
  }

  @Test func withoutRedialsItIsErlangA() async {
    let plain = await run("--agents", "5")
    let none = await run("--agents", "5", "--redial", "0")
    for name in QueueCommandTests.appended { #expect(plain.column(name) == none.column(name), "\(name)") }
    #expect(none.column("attempts_per_call") == ["1"])
  }

  @Test(arguments: [
    (["--agents", "5", "--redial-model", "exact"], "redial_delay_s"),
    (["--agents", "5.5", "--redial-model", "exact", "--redial-delay", "60"], "agents is 5.5"),
    (["--target", "0.8", "--redial-model", "exact", "--redial-delay", "60"], "fixed-point"),
    (["--agents", "5", "--queue-limit", "3"], "cannot be combined"),
    (["--agents", "5", "--target", "0.8", "--find", "largest-load"], "cannot be combined"),
    (["--redial-model", "exat"], "exact"), (["--redial-delay", "0"], "--redial-delay"),
  ])
  func whatIsMissingOrTooMuchIsNamed(options: [String], says: String) async {
    let run = await CommandLineRun(Self.point + ["--redial", "0.5"] + options)
    #expect(run.code == .wrongUsage)
    #expect(run.messages.contains(says), "\(run.messages)")
  }

  @Test func callersWhoNeverGiveUpForGoodNeedAgents() async {
    for more in [[], ["--redial-model", "exact", "--redial-delay", "300"]] {
      let run = await CommandLineRun(Self.point + ["--agents", "6", "--redial", "1"] + more)
      #expect(run.code == .infeasible && run.column("status") == ["unstable"])
      #expect(run.column("message")[0].contains("7 agents or more"))
      #expect(run.column("attempts_per_call") == [""])
    }
  }

  @Test func anExactLawTooLargeIsInvalid() async {
    let run = await CommandLineRun(
      "queue", "erlang-a", "--input", "-", "--redial-model", "exact", "--format", "csv",
      input:
        "load,handle_time_s,agents,within_s,patience_s,redial,redial_delay_s\n9000,180,8000,20,120,0.9,300\n")
    #expect(run.code == .badInput)
    #expect(run.column("status") == ["invalid"])
    #expect(run.column("message")[0].contains("operations"))
  }

  @Test func theLeastAgentsReachTheTargetAndNoFewerDo() async throws {
    for (redial, target) in [("0.3", "0.8"), ("0.9", "0.95"), ("1", "0.5")] {
      let least = await run("--redial", redial, "--target", target)
      let agents = Int(try least.number("least_agents"))
      #expect(try least.number("service_level") >= least.number("target"))
      let fewer = await run("--redial", redial, "--agents", "\(agents - 1)")
      guard fewer.column("status") == ["ok"] else { continue }
      #expect(try fewer.number("service_level") < least.number("target"))
    }
  }

  @Test func aTableMayAskRowByRow() async {
    let run = await CommandLineRun(
      "queue", "erlang-a", "--input", "-", "--handle-time", "180", "--patience", "120", "--format", "csv",
      input: "load,agents,redial\n6,5,0.5\n6,5,\n0,5,0.5\n6,5,1.5\n")
    #expect(run.column("status") == ["ok", "ok", "ok", "invalid"])
    #expect(run.column("attempts_per_call").map(\.isEmpty) == [false, true, true, true])
    #expect(run.column("message")[3].contains("0 <= redial <= 1"))
  }
}
