import Measures
import TestSupport
import Testing

@testable import Simulation

@Suite("Skills, by hand", .tags(.exact))
struct SkillTraceTests {
  /// Team 0 has a secondary skill and takes twice as long: it gets the second call only, 20 s from 1 s on.
  @Test func `a call goes to a primary skill first; a secondary one is slower`() throws {
    let teams = [
      Team(skills: [Team.Skill(line: 0, level: 2, timeFactor: 2)], group: 0), Team.serving(0, group: 1),
    ]
    let trace = try Trace(.traced([.at([0, 1, 2])], teams: teams), until: 60)
    #expect(trace.fates() == [0: .answered(0), 1: .answered(0), 2: .answered(8)])
    #expect([0, 1, 2].map { trace.tally(at: $0).handling } == [10, 20, 10])
    #expect(trace.busy(0..<23) == [1] + Array(repeating: 2, count: 19) + [1, 0, 0])
  }

  /// At 10 s the agent prefers the call of his primary skill, which came later; not so by priority.
  @Test func `an agent takes a call of his primary skill first`() throws {
    let team = Team(skills: [Team.Skill(line: 0), Team.Skill(line: 1, level: 2)], group: 0)
    let centre = CentreModel.traced([try .at([0, 2]), try .at([1])], teams: [team])
    let trace = try Trace(centre, until: 60)
    #expect(trace.fates(0) == [0: .answered(0), 2: .answered(8)])
    #expect(trace.fates(1) == [1: .answered(19)])
    let byPriority = try Trace(
      centre.with {
        $0.lines[0].priority = 2
        $0.routing = .priority
      }, until: 60)
    #expect(byPriority.fates(0) == [0: .answered(0), 2: .answered(18)])
    #expect(byPriority.fates(1) == [1: .answered(9)])
  }

  /// Of one group team 1 has two people free, then one as team 0 has, which comes first, then it alone.
  @Test func `of a group the team with most people free takes the call`() throws {
    func team(_ factor: Double, _ group: Int) -> Team {
      Team(skills: [Team.Skill(line: 0, timeFactor: factor)], group: group)
    }
    func handling(_ groups: [Int]) throws -> [Double] {
      let centre = CentreModel.traced(
        [try .at([0, 1, 2])], teams: [team(1, groups[0]), team(2, groups[1])],
        staff: [Presence(team: 0), Presence(team: 1, people: 2)])
      let trace = try Trace(centre, until: 60)
      return [0, 1, 2].map { trace.tally(at: $0).handling }
    }
    #expect(try handling([0, 0]) == [20, 10, 20])
    #expect(try handling([0, 1]) == [10, 20, 20])
  }

  /// Team 0 is busy until 10; team 1 is free, but has not its skill.
  @Test func `two sites apart do not help each other`() throws {
    let trace = try Trace(
      .traced([.at([0, 1]), .at([1])], teams: [.serving(0), .serving(1, group: 1)]), until: 60)
    #expect(trace.fates(0) == [0: .answered(0), 1: .answered(9)])
    #expect(trace.fates(1) == [1: .answered(0)])
  }

  /// Nobody can serve line 1 at all.
  @Test func `a line without skills waits for ever`() throws {
    let trace = try Trace(.traced([.at([0]), .at([3])], teams: [.serving(0)]), until: 60)
    #expect(trace.fates(1) == [3: .waits(57)])
  }

  /// Two calls wait when both teams come at 10 s: the first goes to the primary skill of team 1, the other to
  /// the slower one.
  @Test func `who comes takes calls by skill as well`() throws {
    let teams = [
      Team(skills: [Team.Skill(line: 0, level: 2, timeFactor: 2)], group: 0), Team.serving(0, group: 1),
    ]
    let staff = [Presence(team: 0, from: 10), Presence(team: 1, from: 10)]
    let trace = try Trace(.traced([.at([0, 1])], teams: teams, staff: staff), until: 60)
    #expect(trace.fates() == [0: .answered(10), 1: .answered(9)])
    #expect([0, 1].map { trace.tally(at: $0).handling } == [10, 20])
  }
}
