import ContactCentre
import QueueTheory
import TestSupport
import Testing

@testable import Planning

/// What pooling gains and loses, worked out by hand where it can be.
@Suite("Pooling of lines") struct PoolingStudyTests {
  /// A scenario whose lines have so many calls a day and exponential handle times of so many seconds.
  static func scenario(
    _ lines: [(calls: Double, seconds: Double)], level: Double = 0.9,
    _ change: (inout Scenario) throws -> Void = { _ in }
  ) throws -> Scenario {
    try Tiny.scenario { scenario in
      scenario.common.patienceSeconds = nil
      scenario.target.level = level
      scenario.lines = try lines.enumerated().map { number, line in
        try Simulated.line("l\(number)", calls: line.calls) {
          $0.own.handleTime = HandleTime(talkSeconds: line.seconds, afterCallWorkSeconds: 0)
        }
      }
      try change(&scenario)
    }
  }

  @Test(.tags(.exact)) func `equal handle times gain from scale only`() throws {
    let scenario = try Self.scenario([(900, 300), (2400, 300), (310, 300)])
    let balance = try PoolingStudy(scenario).together
    try agreesWithTheForecast(scenario)
    #expect(balance.lossFromMixing == 0 && balance.lossFromGeneralists == 0)
    #expect(balance.saved == balance.gainFromScale && balance.saved > 0)
  }

  private func agreesWithTheForecast(_ scenario: Scenario) throws {
    let balance = try PoolingStudy(scenario).together
    let ledger = try PoolingLedger(scenario, WeekDemand(scenario))
    #expect(balance.apart == ledger.separate && balance.pooled == ledger.pooled)
  }

  @Test(.tags(.property), arguments: 0..<6) func `the forecast's ledger is that of the study`(
    number: Int
  ) throws {
    var random = SplitMix64(case: number)
    let lines = (0..<random.whole(2...5)).map { _ in (random.real(50...3000), random.real(30...900)) }
    try agreesWithTheForecast(
      try Self.scenario(lines) {
        $0.lines[0].own.handleTime?.law = .lognormal
        $0.lines[0].own.handleTime?.coefficientOfVariation = random.real(0.4...1.5)
      })
  }

  @Test(.tags(.exact)) func `a group of one line gains and loses nothing`() throws {
    let scenario = try Self.scenario([(900, 300), (2400, 60)])
    let study = try PoolingStudy(scenario, grouping: .named([["l1"]]), secondaryTimeFactor: 3)
    let group = try #require(study.groups.first)
    #expect(group.balance == PoolingBalance(apart: group.balance.apart))
    #expect(group.breakEven == nil)
    #expect(group.lines.count == 1 && group.lines[0].alone == group.lines[0].pooled)
    #expect(!group.lines[0].loses)
    #expect(study.grouped == PoolingBalance(apart: study.apart.apart))
  }

  @Test(.tags(.property), arguments: 0..<10) func `the parts of the ledger add up`(number: Int) throws {
    var random = SplitMix64(case: number)
    let lines = (0..<random.whole(2...6)).map { _ in (random.real(50...5000), random.real(30...900)) }
    let scenario = try Self.scenario(lines, level: random.real(0.6...0.98))
    let names = scenario.lines.map(\.id)
    let half = names.count / 2
    let study = try PoolingStudy(
      scenario, grouping: .named([Array(names[..<half]), Array(names[half...])]),
      secondaryTimeFactor: random.real(1...1.5))
    for balance in study.groups.map(\.balance) + [study.apart, study.grouped, study.together] {
      let parts = balance.gainFromScale - balance.lossFromMixing - balance.lossFromGeneralists
      #expect(balance.apart.agentHours - balance.pooled.agentHours == parts)
      #expect(balance.gainFromScale >= 0 && balance.lossFromGeneralists >= 0)
    }
    #expect(study.grouped.apart.agentHours == study.together.apart.agentHours)
    #expect(study.apart.saved == 0)
    let sum = study.groups.reduce(0) { $0 + $1.balance.pooled.agentHours }
    #expect(study.grouped.pooled.agentHours == sum)
  }

  /// 10 Erlang of 20 s beside 10 Erlang of 40 min: alone 11 and 16 agents; in one queue 22 if all took the same time, else 27, by
  /// a call-by-call simulation 26.
  @Test(.tags(.exact)) func `mixing very different handle times can cost all that scale gains`() throws {
    let scenario = try Self.scenario([(43_200, 20), (360, 2400)], level: 0.95) {
      $0.target.withinSeconds = 60
    }
    let group = try #require(try PoolingStudy(scenario).groups.first)
    #expect(group.balance.apart.peakAgents == 27)
    #expect(group.balance.scaled.peakAgents == 22)
    #expect(group.balance.mixed.peakAgents == 27)
    #expect(group.balance.lossFromMixing == 5 * 168 && group.balance.saved == 0)
    #expect(try #require(group.breakEven).factor < 1.1)
  }

  @Test func `at the break-even pooling costs what it saves`() throws {
    let scenario = try Self.scenario([(900, 240), (2400, 300), (310, 420)])
    let breakEven = try #require(try PoolingStudy(scenario).groups[0].breakEven)
    func saved(_ factor: Double) throws -> Double {
      try PoolingStudy(scenario, secondaryTimeFactor: factor).together.saved
    }
    #expect(breakEven.factor > 1 && breakEven.lengthening > 0)
    #expect(try saved(breakEven.factor) >= 0)
    #expect(try saved(breakEven.factor * (1 + 1e-6)) < 0)
  }

  @Test(.tags(.exact)) func `people bring their own lines by load, or by the shares of their groups`() throws
  {
    // Loads 1 : 3.
    var scenario = try Self.scenario([(2880, 30), (2880, 90)])
    let lines = try Self.work(scenario)
    let byLoad = Generalists(of: lines, in: scenario, factor: 1.2)
    #expect(agree(byLoad.lengthening(of: "l0").mean, 1 + 0.75 * 0.2))
    #expect(byLoad.lengthening(of: "l1").parts.map(\.factor) == [1, 1.2])
    #expect(agree(byLoad.lengthening(of: "l1").parts[1].share, 0.25))
    scenario.skillGroups = [
      SkillGroup(id: "a", peopleShare: 0.6, primary: ["l0"], secondary: ["l1"], secondaryTimeFactor: 1.5),
      SkillGroup(id: "b", peopleShare: 0.4, primary: ["l0", "l1"]),
    ]
    let byGroup = Generalists(of: lines, in: scenario, factor: nil)
    #expect(byGroup.lengthening(of: "l0") == .none)
    #expect(agree(byGroup.lengthening(of: "l1").mean, 1.3))
    let longer = lines[1].handling.lengthened(by: byGroup.lengthening(of: "l1"))
    #expect(agree(longer.square, (1 + 0.6 * 1.25) * 2 * 90 * 90))
    #expect(agree(Generalists(of: lines, in: scenario, factor: 2).lengthening(of: "l1").mean, 1.6))
  }

  @Test(.tags(.exact)) func `moments follow the law and the calls that are handed on`() throws {
    let scenario = try Self.scenario([(100, 200)]) {
      $0.lines[0].own.handleTime?.law = .gamma
      $0.lines[0].own.handleTime?.coefficientOfVariation = 0.5
      $0.lines[0].merge = Merge(
        mode: .subCentre, date: try Tiny.date("2024-01-01"), movedShare: 0.6, transferSeconds: 40)
    }
    let moments = try HandleLaw(scenario.lines[0], in: scenario)
    #expect(agree(moments.mean, 0.6 * 200 + 0.4 * 40))
    #expect(agree(moments.square, 0.6 * 200 * 200 * 1.25 + 0.4 * 1600))
    #expect(agree(moments.mean, WeekDemand(scenario).merged[0].handleSeconds))
  }

  @Test func `groups follow sites and skill groups`() throws {
    let scenario = try Self.scenario([(900, 240), (2400, 300), (310, 420), (500, 300)]) {
      $0.sites.append(Site(id: "t", name: $0.sites[0].name, seats: 5))
      $0.lines[0].merge.site = "t"
      $0.lines[2].merge.site = "t"
      $0.lines[1].merge.site = "s"
      $0.skillGroups = [
        SkillGroup(id: "g", peopleShare: 0.5, primary: ["l2", "l0"], secondary: ["l3"]),
        SkillGroup(id: "h", peopleShare: 0.5, primary: ["l0", "l1"]),
      ]
    }
    let sites = try PoolingStudy(scenario, grouping: .site)
    #expect(sites.groups.map(\.id) == ["s", "t"])
    #expect(sites.groups.map { $0.lines.map(\.line) } == [["l1"], ["l0", "l2"]])
    let skills = try PoolingStudy(scenario, grouping: .skillGroup)
    #expect(skills.groups.map { $0.lines.map(\.line) } == [["l0", "l2"], ["l1"]])
    #expect(sites.apart.apart == skills.apart.apart)
    #expect(sites.grouped.pooled.agentHours > sites.together.pooled.agentHours)
  }

  @Test func `groups that cannot be made are refused`() throws {
    let scenario = try Self.scenario([(900, 240), (0, 300)])
    func error(_ grouping: PoolingGrouping) -> PoolingError? {
      #expect(throws: PoolingError.self) { try PoolingStudy(scenario, grouping: grouping) }
    }
    #expect(error(.named([["l0", "x"]])) == .unknownLine("x", among: ["l0", "l1"]))
    #expect(error(.named([["l0"], ["l0"]])) == .lineTwice("l0"))
    #expect(error(.named([["l1"]])) == .noCalls("l1"))
    #expect(error(.site) == .planning(.missing("merge.site")))
    #expect(error(.skillGroup) == .planning(.missing("skill_groups")))
  }

  private static func work(_ scenario: Scenario) throws -> [LineWork] {
    LineWork.lines(of: WeekDemand(scenario))
  }
}
