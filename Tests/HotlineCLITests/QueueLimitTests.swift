import HotlineCLI
import QueueTheory
import TestSupport
import Testing

/// Limits of the queue in the queue calculator.
@Suite struct QueueLimitTests {
  private func run(_ model: String, _ more: String...) async -> CommandLineRun {
    await CommandLineRun(
      ["queue", model, "--handle-time", "180", "--patience", "120", "--within", "20", "--format", "csv"]
        + more)
  }

  @Test(arguments: ["erlang-c", "erlang-a"])
  func figuresAreThoseOfTheLibrary(model: String) async throws {
    let run = await run(model, "--load", "12", "--agents", "10", "--queue-limit", "5")
    let queue = try LimitedQueue(
      load: 12, agents: 10, handleTime: 180, patience: model == "erlang-a" ? 120 : nil, places: 5)
    #expect(run.code == .done && run.column("status") == ["ok"])
    #expect(try run.number("blocking") == queue.blockedShare)
    #expect(try run.number("probability_of_wait") == queue.probabilityOfWait)
    #expect(try run.number("service_level") == queue.answered(within: 20))
    #expect(try run.number("asa_s") == queue.meanWaitOfAnswered)
    #expect(try run.number("mean_wait_s") == queue.meanWait)
    #expect(try run.number("queue_length") == queue.meanQueueLength)
    #expect(try run.number("occupancy") == queue.occupancy)
    #expect(run.column("abandoned_share")[0].isEmpty == (model == "erlang-c"))
    #expect(run.column("wait_p50_s") == [""])
    let trunks = await self.run(model, "--load", "12", "--agents", "10", "--trunks", "15")
    for name in QueueCommandTests.appended { #expect(run.column(name) == trunks.column(name), "\(name)") }
  }

  @Test(arguments: ["erlang-c", "erlang-a"])
  func noPlacesAreErlangB(model: String) async throws {
    let limited = await run(model, "--load", "12", "--agents", "10", "--queue-limit", "0")
    let lost = await CommandLineRun("queue", "erlang-b", "--load", "12", "--agents", "10", "--format", "csv")
    #expect(abs(try limited.number("blocking") - lost.number("blocking")) < 1e-14)
    #expect(abs(try limited.number("service_level") - lost.number("service_level")) < 1e-14)
  }

  @Test(arguments: [
    (["--agents", "10", "--queue-limit", "1", "--trunks", "12"], "not both"),
    (["--agents", "10", "--trunks", "9"], "not above the trunks"),
    (["--agents", "9.5", "--trunks", "12"], "whole number"),
    (["--agents", "10", "--queue-limit", "1.5"], "queue_limit is 1.5; allowed: whole numbers from 0"),
    (["--agents", "10", "--queue-limit", "2e9"], "queue_limit is 2000000000"),
    (["--agents", "10", "--queue-limit", "-1"], "--queue-limit"),
    (["--agents", "0", "--queue-limit", "1"], "agents is 0"), (["--queue-limit", "1"], "agents or a target"),
    (["--trunks", "8", "--target", "0.9"], "every trunk"),
    (["--queue-limit", "8", "--target", "1"], "0 < target < 1"),
    (["--agents", "10", "--queue-limt", "1"], "--queue-limit"),
    (["--agents", "10", "--queue-limit", "1", "--target", "0.9", "--find", "largest-load"], "--find"),
  ])
  func whatCannotBeIsNamed(options: [String], says: String) async {
    for model in ["erlang-c", "erlang-a"] {
      let run = await CommandLineRun(
        ["queue", model, "--load", "12", "--handle-time", "180", "--patience", "120", "--within", "20"]
          + options)
      #expect(run.code == .wrongUsage)
      #expect(run.messages.contains(says), "\(run.messages)")
    }
  }

  @Test func erlangBHasNoLimit() async {
    let run = await CommandLineRun("queue", "erlang-b", "--load", "1", "--agents", "2", "--trunks", "3")
    #expect(run.code == .wrongUsage)
  }

  /// The least number by bisection is the first that suffices, tried one by one.
  @Test(arguments: ["erlang-c", "erlang-a"])
  func theLeastAgentsAreTheFirstThatSuffice(model: String) async throws {
    let patience: Double? = model == "erlang-a" ? 120 : nil
    for load in [0.5, 7, 40] {
      for places in [0, 1, 6, 30] {
        for target in [0.3, 0.8, 0.97] {
          let run = await run(
            model, "--load", "\(load)", "--queue-limit", "\(places)", "--target", "\(target)")
          let first = try (1...200).first { agents in
            try LimitedQueue(
              load: load, agents: Double(agents), handleTime: 180, patience: patience, places: places
            ).answered(within: 20) >= target
          }
          #expect(run.column("least_agents") == [first.map(String.init) ?? ""])
          let lines = await self.run(model, "--load", "\(load)", "--trunks", "70", "--target", "\(target)")
          let fewest = try (1...70).first { agents in
            try LimitedQueue(
              load: load, agents: Double(agents), handleTime: 180, patience: patience, places: 70 - agents
            ).answered(within: 20) >= target
          }
          #expect(lines.column("least_agents") == [fewest.map(String.init) ?? ""])
        }
      }
    }
  }

  @Test func aTableMayMixLimits() async {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--input", "-", "--handle-time", "180", "--within", "20", "--trunks", "16",
      "--format", "csv",
      input: "load,agents,queue_limit,target\n12,10,2,\n12,10,,\n12,17,,\n12,10,x,\n0,10,2,\n12,1,0,0.99\n")
    #expect(run.column("status") == ["ok", "ok", "invalid", "invalid", "ok", "ok"])
    #expect(run.column("blocking").map(\.isEmpty) == [false, false, true, true, true, false])
    #expect(run.column("blocking")[0] > run.column("blocking")[1])
  }

  @Test func extremePointsAnswer() async {
    var csv = "load,handle_time_s,agents,within_s,patience_s,target,queue_limit\n"
    for load in ["0", "1e-9", "1", "20000", "1e12"] {
      for agents in ["", "0", "1", "1100000"] {
        for limit in ["0", "1", "1000000000"] { csv += "\(load),240,\(agents),15,120,0.95,\(limit)\n" }
      }
    }
    let run = await CommandLineRun("queue", "erlang-a", "--input", "-", "--format", "csv", input: csv)
    #expect(run.column("status").count == 60)
    #expect(!run.output.contains("nan") && !run.output.contains("inf"))
  }
}
