import ContactCentre
import FoundationEssentials
import Stochastics
import TestSupport
import Testing

@testable import Planning

@Suite("Months of a migration's people")
struct StaffMonthTests {
  /// 60 in training from 11 June, at work from 9 July, and 10 who need none, on 1 August.
  @Test(.tags(.exact)) func `intakes are counted where they begin and where they finish`() throws {
    let months = try StaffLedgerTests.ledger {
      $1.intakes = [
        Intake(id: "june", people: 60, date: try Tiny.date("2018-06-11")),
        Intake(id: "august", people: 10, date: try Tiny.date("2018-08-01"), isTrained: true),
      ]
    }.months
    #expect(months.map(\.month) == (try ["2018-06-01", "2018-07-01", "2018-08-01"].map(Tiny.date)))
    #expect(months.map(\.began) == [60, 0, 10] && months.map(\.finished) == [0, 60, 10])
    #expect(months.map(\.trainedAtStart) == [100, 100, 160])
    #expect(months.map(\.trainedAtEnd) == [100, 160, 170])
    #expect(zip(months.map(\.meanTrained), [100, 100 + 60 * 23 / 31.0, 170]).allSatisfy(near))
    #expect(months.map(\.mostInTraining) == [60, 60, 0] && months[0].meanInTraining == 60 * 20 / 30.0)
  }

  /// Whoever is trained before the first month is among its agents; who is then in training is not.
  @Test(.tags(.exact)) func `people who began before the first month are counted once`() throws {
    let ledger = try StaffLedgerTests.ledger {
      $0.lines.append(try StaffLedgerTests.line("b", moved: "2018-05-31", $0))
      $1.from = try Tiny.date("2018-06-20")
      $1.moves = [Move(id: "b", staffTakenOver: 12)]
      $1.intakes = [
        Intake(id: "april", people: 60, date: try Tiny.date("2018-04-01")),
        Intake(id: "may", people: 30, date: try Tiny.date("2018-05-20")),
      ]
    }
    #expect(ledger.trained(on: try Tiny.date("2018-06-01")) == 100)
    let june = try #require(try ledger.months.first)
    #expect(june.trainedAtStart == 100 && june.began == 0 && june.finished == 30)
    #expect(june.trainedAtEnd == 130)
  }

  // MARK: Cost

  /// 4 000 yuan a month for each of 100; 60 more for 20 of 30 days; 1 200 for each who is hired.
  @Test(.tags(.exact)) func `people cost what they cost for the days on which they are there`() throws {
    let months = try StaffLedgerTests.ledger {
      $1.hiring.costPerHire = 1200
      $1.intakes = [Intake(id: "june", people: 60, date: try Tiny.date("2018-06-11"))]
    }.months
    #expect(months.map(\.cost.labour?.cents) == [56_000_000, 64_000_000, 64_000_000])
    #expect(months.map(\.cost.hiring.cents) == [7_200_000, 0, 0])
    #expect(months.allSatisfy { $0.cost.bridges == .zero })
  }

  /// With management and tax, growth from fiscal year 2018 to 2018/19, and a part of a month that is no decimal.
  @Test(.tags(.exact)) func `prices are those of the month's fiscal year`() throws {
    let months = try StaffLedgerTests.ledger {
      $0.tariff?.managementRate = try TermCostTests.decimal("0.1")
      $0.tariff?.taxRate = try TermCostTests.decimal("0.05")
      $0.tariff?.pricesOfYear = 2017
      $0.tariff?.wageGrowth = try TermCostTests.decimal("0.1")
      $0.tariff?.fiscalYearStartsMonth = 7
      $1.intakes = [Intake(id: "july", people: 31, date: try Tiny.date("2018-07-15"))]
    }.months
    #expect(months[0].cost.labour?.cents == 100 * 400_000 * 1155 / 1000)
    #expect(months[1].cost.labour?.cents == 117 * 430_000 * 1155 / 1000)
  }

  /// 109万 a month from 11 June to 20 July: 20/30 and 20/31 of it.
  @Test(.tags(.exact)) func `a bridge is paid for its days`() throws {
    let months = try StaffLedgerTests.ledger {
      $0.tariff = nil
      $1.bridges = [
        Bridge(
          id: "b", agents: 80, seats: 100, from: try Tiny.date("2018-06-11"),
          to: try Tiny.date("2018-07-20"), costPerMonth: 1_090_000)
      ]
    }.months
    #expect(months.map(\.cost.bridges.cents) == [72_666_667, 70_322_581, 0])
    #expect(months.allSatisfy { $0.cost.labour == nil })
  }

  /// 30 seats at 10 000 yuan a year, 12 more from 16 June: 25 000, and 15/30 of 10 000 in June.
  @Test(.tags(.exact)) func `seats are rented from the day on which their site opens`() throws {
    let months = try StaffLedgerTests.ledger { scenario, _ in
      var site = scenario.sites[0]
      (site.id, site.seats, site.opens) = ("new", 12, try Tiny.date("2018-06-16"))
      scenario.sites.append(site)
    }.months
    #expect(months.map(\.cost.seats?.cents) == [3_000_000, 3_500_000, 3_500_000])
  }

  /// b moves on 16 June with two weeks of dual running, at 300 000 a month: 29 of 30 days. c moves on 10 July and is split off on
  /// 22 August: all of June, 9 of 31 days, 10 of 31. The contract of c ends on its very day, that of b a day before.
  @Test(.tags(.exact))
  func `departments pay until a line has moved, in dual running, and after it is split off`() throws {
    let months = try StaffLedgerTests.ledger {
      $0.lines.append(try StaffLedgerTests.line("b", moved: "2018-06-16", $0))
      $0.lines.append(try StaffLedgerTests.line("c", moved: "2018-07-10", splitOff: "2018-08-22", $0))
      $1.moves = [
        Move(
          id: "b", dualRunningWeeks: 2, contractEnds: try Tiny.date("2018-06-15"), earlyEndCost: 7,
          ownCostPerMonth: 300_000),
        Move(
          id: "c", contractEnds: try Tiny.date("2018-07-10"), earlyEndCost: 50_000, ownCostPerMonth: 310_000),
      ]
    }.months
    #expect(months.map(\.cost.ownLines.cents) == [60_000_000, 9_000_000, 10_000_000])
    #expect(months.map(\.cost.earlyEnds.cents) == [0, 5_000_000, 0])
    let june = months[0].cost
    #expect(june.labour?.cents == 40_000_000 && june.seats?.cents == 2_500_000)
    #expect(june.total.cents == 40_000_000 + 2_500_000 + 60_000_000)
    let all = try MigrationCost(of: months.map(\.cost))
    #expect(
      all.total.cents == months.reduce(0) { $0 + $1.cost.total.cents } && all.ownLines.cents == 79_000_000)
  }

  /// One that moved before the first month runs on beside the centre for 20 days of it; an excluded one is nobody's concern.
  @Test(.tags(.exact)) func `dual running reaches into the first month`() throws {
    let months = try StaffLedgerTests.ledger {
      $0.lines.append(try StaffLedgerTests.line("b", moved: "2018-05-24", $0))
      $0.lines.append(try StaffLedgerTests.line("c", moved: "2018-05-24", $0))
      $0.lines[2].merge.mode = .excluded
      let ends = try Tiny.date("2018-12-31")
      $1.moves = ["b", "c"].map {
        Move(id: $0, dualRunningWeeks: 4, contractEnds: ends, earlyEndCost: 9, ownCostPerMonth: 30)
      }
    }.months
    #expect(months.map(\.cost.ownLines.cents) == [2_000, 0, 0])
    #expect(months.allSatisfy { $0.cost.earlyEnds == .zero })
  }

  @Test(.tags(.exact), arguments: [Double.nan, .infinity, 1e300]) func `what is no count gives no amount`(
    agents: Double
  ) throws {
    let ledger = try StaffLedgerTests.ledger { $1.agents = agents }
    #expect(throws: PlanningError.amountTooLarge("wages")) { _ = try ledger.months }
  }

  // MARK: Any plan

  static func random(_ number: Int) throws -> Scenario {
    var random = SplitMix64(case: number)
    func date() throws -> CalendarDate { try Tiny.date("2018-04-01").adding(days: random.whole(0...260)) }
    return try StaffLedgerTests.scenario {
      $1.attritionPerYear = random.isTrue(0.2) ? 0 : random.real(0...0.6)
      $1.hiring.trainingWeeks = random.real(0...9)
      $1.to = try Tiny.date("2018-06-01").adding(days: random.whole(0...200))
      for id in ["b", "c", "d"] {
        var line = try StaffLedgerTests.line(id, moved: "2018-06-01", $0)
        line.merge.date = random.isTrue(0.1) ? nil : try date()
        line.merge.splitOffDate = random.isTrue(0.5) ? try date() : nil
        $0.lines.append(line)
        $1.moves.append(Move(id: id, staffTakenOver: Double(random.whole(0...40))))
      }
      for index in 0..<random.whole(0...4) {
        $1.intakes.append(
          Intake(
            id: "i\(index)", people: Double(random.whole(0...90)), date: try date(),
            isTrained: random.isTrue(0.3)))
      }
      $1.bridges = [
        Bridge(id: "r", agents: Double(random.whole(0...80)), seats: 9, from: try date(), to: try date())
      ]
    }
  }

  @Test(.tags(.property), arguments: 0..<60) func `months reconcile with their days`(number: Int) throws {
    let scenario = try Self.random(number)
    let ledger = try StaffLedger(scenario)
    let daily = CMath.pow(1 - (scenario.migration?.attritionPerYear ?? 0), 1.0 / 365)
    let months = try ledger.months
    var start = 100.0
    for month in months {
      #expect(near(month.trainedAtStart, start))
      let came = month.takenOver + month.finished
      #expect(near(start + came - month.left - month.returned, month.trainedAtEnd))
      let days = (0..<month.month.daysOfMonth).map { month.month.adding(days: $0) }
      let payroll = days.map { ledger.trained(on: $0) - ledger.bridged(on: $0) }
      // Who is there on a day is there at the opening of the next, but for those who leave by themselves.
      #expect(near(month.left, payroll.reduce(0, +) * (1 - daily)))
      #expect(near(month.trainedAtEnd, (payroll.last ?? 0) * daily))
      #expect(near(month.meanTrained - month.meanBridged, payroll.reduce(0, +) / Double(days.count)))
      start = month.trainedAtEnd
    }
  }

  @Test(.tags(.property), arguments: 0..<60) func `a surplus lies between nothing and that of the first day`(
    number: Int
  ) throws {
    let scenario = try Self.random(number)
    let ledger = try StaffLedger(scenario)
    for (line, day) in scenario.lines.flatMap({ line in (0..<50).map { (line, $0 * 7) } }) {
      let factor = ledger.surplus(of: line, on: try Tiny.date("2018-04-01").adding(days: day)).handleFactor
      #expect(1 <= factor && factor <= 1.5)
    }
  }
}

/// Whether two head counts agree, up to rounding of some hundred people.
private func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }
