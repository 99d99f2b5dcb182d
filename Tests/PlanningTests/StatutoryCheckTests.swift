import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("Statutory hours, worked out by hand", .tags(.exact))
struct StatutoryCheckTests {
  private static func findings(
    hours: [Double] = [], daysOff: Double = 2, agreed: Double = 40, mean: Double? = nil,
    isApproved: Bool = false
  ) throws -> [StatutoryFinding] {
    let shifts = hours.map { hours in
      ShiftTemplate(
        id: "\(hours)", start: .midnight, lengthMinutes: hours * 60 + 30,
        breaks: [ShiftBreak(id: "meal", afterMinutes: 60, minutes: 30, isPaid: false)])
    }
    return try StatutoryCheck(hasComprehensiveHours: isApproved)
      .findings(shifts: shifts, daysOff: daysOff, hoursPerWeek: agreed, meanHours: mean)
  }

  private static func finding(
    _ rule: StatutoryFinding.Rule, in findings: [StatutoryFinding]
  ) throws -> StatutoryFinding { try #require(findings.first { $0.rule == rule }) }

  /// Hanzhong's days of 10 hours and nights of 11: 2 and 3 hours of overtime, 36 a month. Of 9.8 and 10.4 hours,
  /// rounding would make a shift fewer.
  @Test(
    arguments: [
      (6, .ok, nil), (8, .ok, nil), (8.5, .overtime, 31), (9, .overtime, 31), (9.5, .needsApproval, 24),
      (9.8, .needsApproval, 20), (10, .needsApproval, 18), (10.4, .needsApproval, 15),
      (11, .needsApproval, 12), (11.25, .needsApproval, 0), (24, .needsApproval, 0),
    ] as [(Double, StatutoryFinding.Verdict, Int?)])
  func `a shift against the hours of a day`(
    hours: Double, verdict: StatutoryFinding.Verdict, shiftsPerMonth: Int?
  ) throws {
    let finding = try #require(Self.findings(hours: [hours]).first)
    #expect(
      finding
        == StatutoryFinding(
          rule: .shiftHours, value: hours, limit: 8, shift: "\(hours)", verdict: verdict,
          shiftsPerMonth: shiftsPerMonth))
  }

  @Test func `approval makes long days lawful and nothing else`() throws {
    let findings = try Self.findings(hours: [10, 11], daysOff: 0, agreed: 45, mean: 50, isApproved: true)
    #expect(findings.prefix(2).allSatisfy { $0.verdict == .ok && $0.shiftsPerMonth == nil })
    let without = try Self.findings(hours: [], daysOff: 0, agreed: 45, mean: 50)
    #expect(Array(findings.dropFirst(2)) == without)
    #expect(without.map(\.verdict) == [.overtime, .breach, .overtime, .overtime, .breach, .breach])
  }

  @Test(
    arguments: [
      (40, [.ok, .ok]), (42, [.overtime, .ok]), (44, [.overtime, .ok]), (44.5, [.overtime, .breach]),
    ] as [(Double, [StatutoryFinding.Verdict])])
  func `the agreed week`(agreed: Double, verdicts: [StatutoryFinding.Verdict]) throws {
    let findings = try Self.findings(agreed: agreed)
    #expect(findings.map(\.rule) == [.agreedWeek, .agreedAverage, .restDays])
    #expect(findings.map(\.limit) == [40, 44, 1])
    #expect(findings.prefix(2).map(\.verdict) == verdicts)
  }

  /// 36 hours a month are 36 · 84 / 365 = 8.285 hours a week. Overtime up to that keeps the rule.
  @Test(
    arguments: [
      (38.5, 0, .ok), (40, 0, .ok), (42, 8.690, .ok), (48.28, 35.978, .ok),
      (48.29, 36.022, .breach),
    ] as [(Double, Double, StatutoryFinding.Verdict)])
  func `overtime of a month`(mean: Double, overtime: Double, verdict: StatutoryFinding.Verdict) throws {
    let findings = try Self.findings(mean: mean)
    let month = try Self.finding(.monthlyOvertime, in: findings)
    #expect(abs(month.value - overtime) < 0.001)
    #expect(month.limit == 36)
    #expect(month.verdict == verdict)
    #expect(try Self.finding(.rosterWeek, in: findings).verdict == (mean > 40 ? .overtime : .ok))
    #expect(try Self.finding(.rosterAverage, in: findings).verdict == (mean > 44 ? .overtime : .ok))
  }

  @Test(arguments: [(0, .breach), (1, .ok), (2, .ok)] as [(Double, StatutoryFinding.Verdict)])
  func `a rest day a week`(daysOff: Double, verdict: StatutoryFinding.Verdict) throws {
    let finding = try Self.finding(.restDays, in: Self.findings(daysOff: daysOff))
    #expect(finding.value == daysOff)
    #expect(finding.verdict == verdict)
  }

  @Test func `rounding is no overtime`() throws {
    let findings = try Self.findings(mean: 0.1 * 3 / 0.3 * 40)
    #expect(try Self.finding(.rosterWeek, in: findings).verdict == .ok)
    #expect(try Self.finding(.monthlyOvertime, in: findings).value == 0)
  }

  @Test func `another law has other figures`() throws {
    let law = try LabourLaw(
      hoursPerDay: 8, hoursPerWeek: 40, averageHoursPerWeek: 44, restDaysPerWeek: 1, overtimePerDay: 1,
      specialOvertimePerDay: 4, overtimePerMonth: 36)
    let shift = ShiftTemplate(
      id: "long", start: .midnight, lengthMinutes: 11.6 * 60)
    let long = try StatutoryCheck(law: law, hasComprehensiveHours: false)
      .findings(shifts: [shift], daysOff: 2, hoursPerWeek: 40, meanHours: nil)
    #expect(long.first?.shiftsPerMonth == 10)
  }

  @Test func `figures outside their domain are named`() throws {
    #expect(throws: HeadcountError.outOfDomain(.shiftHours, value: 25, allowed: "0 <= value <= 24")) {
      try Self.findings(hours: [25])
    }
    #expect(throws: HeadcountError.outOfDomain(.daysOff, value: 8, allowed: "0 <= value <= 7")) {
      try Self.findings(daysOff: 8)
    }
    #expect(throws: HeadcountError.outOfDomain(.hoursPerWeek, value: -1, allowed: "0 <= value <= 168")) {
      try Self.findings(agreed: -1)
    }
    #expect(throws: HeadcountError.outOfDomain(.meanHours, value: .infinity, allowed: "0 <= value <= 168")) {
      try Self.findings(mean: .infinity)
    }
    for figure in [-1, .infinity, .nan] {
      #expect(throws: HeadcountError.self) {
        try LabourLaw(
          hoursPerDay: 8, hoursPerWeek: 40, averageHoursPerWeek: 44, restDaysPerWeek: 1, overtimePerDay: 1,
          specialOvertimePerDay: 3, overtimePerMonth: figure)
      }
    }
  }
}
