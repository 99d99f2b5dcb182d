import ContactCentre
import Scenarios
import TestSupport
import Testing

@testable import Planning

@Suite("Demand of a week", .tags(.exact))
struct WeekDemandTests {
  private func line(_ change: (inout Scenario) throws -> Void) throws -> (LineDemand, WeekDemand) {
    let demand = WeekDemand(try Tiny.scenario(change))
    return (demand.lines[0], demand)
  }

  @Test func `offered calls grow with the merge`() throws {
    let (line, demand) = try line { $0.lines[0].merge.growth = 0.5 }
    #expect(line.before.count == 168)
    #expect(line.before.allSatisfy { agree($0.calls, 100) && $0.callers == 0 })
    #expect(
      demand.merged.allSatisfy {
        agree($0.calls, 150) && $0.handleSeconds == 300 && $0.patienceSeconds == 180
      })
    #expect(line.remaining.allSatisfy { $0.demand == 0 })
  }

  @Test func `the people behind answered calls are the same after the merge`() throws {
    let (line, demand) = try line {
      $0.lines[0].volume.counts = .answered
      $0.lines[0].merge.growth = 0.2
    }
    #expect(line.before.allSatisfy { agree($0.calls, 100 / 0.8) })
    #expect(demand.merged.allSatisfy { agree($0.calls, 100 * 1.2 / 0.8) && $0.callers == 0 })
    for rate in [0.5, 0.96] {
      let (_, published) = try self.line {
        $0.lines[0].volume.counts = .answered
        $0.lines[0].merge.growth = 0.2
        $0.lines[0].merge.answerRate = rate
      }
      #expect(published.merged == demand.merged)
    }
  }

  /// At 80%, 100 answered calls are 125 attempts of 125 × (1 − 0.6 × 0.2) people.
  @Test func `people who dialled again are counted once`() throws {
    let (line, demand) = try line {
      $0.lines[0].volume.counts = .answered
      $0.common.redialProbability = 0.6
    }
    #expect(line.before.allSatisfy { agree($0.calls, 125) && $0.callers == 0 })
    #expect(
      demand.merged.allSatisfy { $0.calls == 0 && agree($0.callers, 110) && $0.redialProbability == 0.6 })
    let (_, patient) = try self.line {
      $0.lines[0].volume.counts = .answered
      $0.common.redialProbability = 0.6
      $0.common.patienceSeconds = nil
    }
    #expect(patient.merged.allSatisfy { agree($0.calls, 110) && $0.callers == 0 })
  }

  /// From 70% to 90% answered calls rise by 28.6% where nobody dials again, by 12% where 60% do, and attempts fall by 13%.
  @Test(.tags(.reference)) func `better answering raises answered calls and never the people`() throws {
    for (redial, answered, attempts) in [(0.0, 1.286, 1.0), (0.6, 1.12, 0.87)] {
      let (line, demand) = try line {
        $0.lines[0].volume.counts = .answered
        $0.lines[0].before.answerRate = 0.7
        $0.common.redialProbability = redial
      }
      let now = demand.merged[0].demand / (1 - redial * (1 - 0.9))
      #expect(abs(0.9 * now / 100 - answered) < 0.005)
      #expect(abs(now / line.before[0].calls - attempts) < 0.005)
    }
  }

  @Test func `callers dial again before the merge, and after it as the queue makes them`() throws {
    let (line, demand) = try line {
      $0.lines[0].volume.counts = .callers
      $0.common.redialProbability = 0.5
    }
    #expect(line.before.allSatisfy { agree($0.calls, 100 / (1 - 0.5 * 0.2)) })
    #expect(
      demand.merged.allSatisfy { $0.calls == 0 && agree($0.callers, 100) && $0.redialProbability == 0.5 })
    let (_, patient) = try self.line {
      $0.lines[0].volume.counts = .callers
      $0.common.redialProbability = 0.5
      $0.common.patienceSeconds = nil
    }
    // Who never gives up never dials again.
    #expect(patient.merged.allSatisfy { $0.callers == 0 && agree($0.calls, 100) })
  }

  @Test func `the machine takes its share before the queue`() throws {
    let (line, demand) = try line { $0.common.selfServiceShare = 0.25 }
    #expect(line.before.allSatisfy { agree($0.calls, 75) })
    #expect(demand.merged.allSatisfy { agree($0.calls, 75) })
  }

  @Test func `part of a line moves, and grows`() throws {
    let (line, demand) = try line {
      $0.lines[0].merge.mode = .partial
      $0.lines[0].merge.movedShare = 0.02
      $0.lines[0].merge.growth = 1
    }
    #expect(demand.merged.allSatisfy { agree($0.calls, 4) && $0.handleSeconds == 300 })
    #expect(line.remaining.allSatisfy { agree($0.calls, 98) })
  }

  @Test func `a sub-centre takes all calls and passes some on`() throws {
    let (line, demand) = try line {
      $0.lines[0].merge.mode = .subCentre
      $0.lines[0].merge.movedShare = 0.6
      $0.lines[0].merge.transferSeconds = 40
      $0.lines[0].merge.growth = 0.1
    }
    #expect(
      demand.merged.allSatisfy { agree($0.calls, 110) && agree($0.handleSeconds, 0.6 * 300 + 0.4 * 40) })
    #expect(line.remaining.allSatisfy { agree($0.calls, 44) && $0.handleSeconds == 300 })
  }

  @Test func `an excluded line stays as it is`() throws {
    let (line, demand) = try line { $0.lines[0].merge = Merge(mode: .excluded) }
    #expect(demand.merged.allSatisfy { $0.demand == 0 })
    #expect(line.remaining == line.before)
    #expect(line.isMerged == Array(repeating: false, count: 7))
  }

  @Test func `merge and split-off take effect on their day`() throws {
    let (line, demand) = try line {
      $0.lines[0].merge.date = try Tiny.date("2024-03-06")
      $0.lines[0].merge.splitOffDate = try Tiny.date("2024-03-09")
    }
    #expect(line.isMerged == [false, false, true, true, true, false, false])
    for interval in 0..<168 {
      let isMerged = line.isMerged[interval / 24]
      #expect(agree(demand.merged[interval].calls, isMerged ? 100 : 0))
      #expect(agree(line.remaining[interval].calls, isMerged ? 0 : 100))
    }
  }

  @Test func `handle time and patience of the merged queue are means by volume`() throws {
    let (_, demand) = try line {
      var other = $0.lines[0]
      other.id = "b"
      other.volume.calls = 1200
      other.own.handleTime = HandleTime(talkSeconds: 500, afterCallWorkSeconds: 100)
      $0.lines[0].own.patienceSeconds = 60
      $0.common.patienceSeconds = nil
      $0.lines.append(other)
    }
    // The second line has no patience of its own: it takes that of the first.
    #expect(
      demand.merged.allSatisfy {
        agree($0.calls, 150) && agree($0.handleSeconds, 400) && agree($0.patienceSeconds ?? 0, 60)
      })
  }

  /// The published totals: 3 836 367 calls answered at 90%, after a growth of 51.76% from 70%.
  @Test(.tags(.reference)) func `Shenzhen's lines add up to what was published`() throws {
    let scenario = try Tiny.shenzhen().scenario
    var before = 0.0
    var after = 0.0
    for line in scenario.lines where line.merge.mode != .excluded && line.merge.splitOffDate == nil {
      let moved = line.volume.calls * line.merge.handledShare
      let rate = try #require(line.before.answerRate)
      let published = try #require(line.merge.answerRate)
      before += moved
      after += moved / rate * (1 + line.merge.growth) * published
      guard case .dates(let first, let last) = line.volume.span else {
        Issue.record("\(line.id) has no dates")
        continue
      }
      #expect(first.days(through: last) == 184)
      #expect(line.volume.counts == .answered && rate == 0.7 && published == 0.9)
      let growth = (1 + line.merge.growth) * published / rate - 1
      #expect(agree(growth, line.id == "12345" ? 1.3 : 0.9 / 0.7 - 1, within: 1e-6))
    }
    #expect(before == 2_527_917)
    #expect(after.rounded() == 3_836_367)
    #expect(((after / before - 1) * 10_000).rounded() == 5176)
  }

  @Test(.tags(.reference)) func `Shenzhen's week is its share of the half year`() throws {
    var scenario = try Tiny.shenzhen().scenario
    // All lines merged all the time; the weeks of the half year then add up to the answered calls.
    let first = try Tiny.date("2018-07-01")
    for index in scenario.lines.indices where scenario.lines[index].merge.mode != .excluded {
      scenario.lines[index].merge.date = first.adding(days: -400)
    }
    scenario.lines.removeAll { $0.merge.splitOffDate != nil }
    var answered = 0.0
    for start in stride(from: -6, through: 183, by: 7) {
      scenario.week = first.adding(days: start)
      let demand = WeekDemand(scenario)
      let days = scenario.days.map { $0 >= first && first.days(through: $0) <= 184 }
      for (index, traffic) in demand.merged.enumerated() where days[index / demand.intervalsPerDay] {
        answered += traffic.calls * 0.9
      }
    }
    #expect(abs(answered - 3_836_367) < 1)
  }
}
