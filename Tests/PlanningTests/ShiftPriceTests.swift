import ContactCentre
import FoundationEssentials
import TestSupport
import Testing

@testable import Planning

@Suite("The price of a person on a shift", .tags(.exact))
struct ShiftPriceTests {
  /// The price of the first shift of a changed scenario, in parts of its unit.
  private func price(
    on day: Weekday = .monday, _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> (parts: Int, unit: ShiftPrices.Unit) {
    let scenario = try Tiny.scenario(change)
    let prices = try ShiftPrices(scenario)
    return (try prices.price(of: scenario.workforce.shifts[0], on: day), prices.unit)
  }

  /// 12 × 4000 yuan × 7/365 × 8/40 = 184.1096 yuan.
  @Test func `the tariff makes a shift its share of a week of the year`() throws {
    #expect(try price() == (18411, .yuan))
    #expect(try price(on: .sunday) == (18411, .yuan))
  }

  /// 12 × 4000 × 1.1 × 1.06 × 7/365 / 0.92 = 1166.6945 yuan a week: a quarter for 10 of 40 hours, a fifth for 4 hours.
  @Test(arguments: [(600.0, 29167), (240, 23334)])
  func `fees, taxes and absence are paid, and a shift takes at least a working day`(
    minutes: Double, cents: Int
  ) throws {
    let found = try price {
      $0.tariff?.managementRate = Decimal(string: "0.1") ?? 0
      $0.tariff?.taxRate = Decimal(string: "0.06") ?? 0
      $0.workforce.plannedAbsence = 0.08
      $0.workforce.shifts[0].lengthMinutes = minutes
    }
    #expect(found == (cents, .yuan))
  }

  /// 7.5 of 40 hours are less than one day of five, and more than one of six.
  @Test(arguments: [(2.0, 18411), (1, 17260)])
  func `an unpaid break shortens the paid hours, not the working day`(daysOff: Double, cents: Int) throws {
    let found = try price {
      $0.workforce.daysOffPerWeek = daysOff
      $0.workforce.shifts[0].breaks = [
        ShiftBreak(id: "b", afterMinutes: 240, minutes: 30, isPaid: false)
      ]
    }
    #expect(found == (cents, .yuan))
  }

  @Test func `a cost of its own stands in place of the tariff, allowances come on top`() throws {
    func own(_ scenario: inout Scenario) {
      scenario.workforce.shifts[0].cost = Decimal(string: "250.125")
      scenario.workforce.shifts[0].nightAllowance = 30
      scenario.workforce.shifts[0].weekendAllowance = Decimal(string: "50.5") ?? 0
    }
    #expect(try price(on: .friday, own).parts == 28013)
    #expect(try price(on: .saturday, own).parts == 33063)
    #expect(try price(on: .sunday, own).parts == 33063)
    let added = try price(on: .sunday) {
      $0.workforce.shifts[0].nightAllowance = 30
      $0.workforce.shifts[0].weekendAllowance = 50
    }
    #expect(added.parts == 18411 + 8000)
  }

  @Test func `without money a shift costs its paid minutes`() throws {
    let found = try price {
      $0.tariff = nil
      $0.workforce.shifts[0].breaks = [
        ShiftBreak(id: "b", afterMinutes: 120, minutes: 10, isPaid: true),
        ShiftBreak(id: "c", afterMinutes: 240, minutes: 45, isPaid: false),
      ]
    }
    #expect(found == (435, .paidHours))
    #expect(PlanCost(unit: .paidHours, parts: 435).amount == Decimal(string: "7.25"))
    #expect(PlanCost(unit: .yuan, parts: 18411).amount == Decimal(string: "184.11"))
  }

  @Test func `without a tariff all shifts have a cost of their own, or none has money`() throws {
    func unit(_ costs: [Decimal?], night: Decimal = 0) throws -> ShiftPrices.Unit {
      try ShiftPrices(
        Tiny.scenario {
          $0.tariff = nil
          for (index, cost) in costs.enumerated() { $0.workforce.shifts[index].cost = cost }
          $0.workforce.shifts[1].nightAllowance = night
        }
      ).unit
    }
    #expect(try unit([200, 210, 220]) == .yuan)
    #expect(try unit([200, 210, 220], night: 5) == .yuan)
    #expect(try unit([nil, nil, nil]) == .paidHours)
    #expect(throws: PlanningError.missing("tariff")) { try unit([200, nil, 220]) }
    #expect(throws: PlanningError.missing("tariff")) { try unit([nil, nil, nil], night: 5) }
  }

  @Test func `what cannot be counted is refused by name`() {
    #expect(throws: PlanningError.amountTooLarge("workforce.shifts.s0")) {
      try price { $0.workforce.shifts[0].cost = 10_000_000_001 }
    }
  }
}
