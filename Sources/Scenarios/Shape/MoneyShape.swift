import ContactCentre
import FoundationEssentials
import Wording

// The part of the format that is about money: the tariff, the contract and what came of it, other cities' prices.

extension Tariff {
  static let shape = Shape<Tariff>(fields: [
    .decimal("wage_yuan_per_month", \.wagePerMonth, .yuan, Words.wage),
    .decimal("social_insurance_yuan_per_month", \.socialInsurancePerMonth, .yuan, Words.insurance),
    .decimal("management_rate", \.managementRate, .share, Words.management),
    .decimal("tax_rate", \.taxRate, .share, Words.tax),
    .decimal("seat_rent_yuan_per_year", \.seatRentPerYear, .yuan, Words.seatRent),
    .decimal("platform_yuan_per_year", \.platformPerYear, .yuan, Words.platform),
    .number("prices_of_year", \.pricesOfYear, .from(1900, to: 9999), isWhole: true, Words.pricesOfYear),
    .decimal("wage_growth_per_year", \.wageGrowth, .from(-1, to: 1), Words.wageGrowth),
    .decimal(
      "social_insurance_growth_per_year", \.socialInsuranceGrowth, .from(-1, to: 1), Words.insuranceGrowth),
    .decimal("support_wage_yuan_per_month", \.supportWagePerMonth, .yuan, Words.supportWage),
    .decimal(
      "support_social_insurance_yuan_per_month", \.supportSocialInsurancePerMonth, .yuan,
      Words.supportInsurance),
    .decimal("add_on_yuan_per_seat_year", \.addOnPerSeatYear, .yuan, Words.addOn),
    .decimal(
      "training_hours_per_agent_year", \.training.hoursPerAgentYear, .hoursOfYear, Words.trainingHours),
    .decimal("training_hour_yuan", \.training.yuanPerHour, .yuan, Words.trainingHour),
    .decimal("quality_hours_per_agent_year", \.quality.hoursPerAgentYear, .hoursOfYear, Words.qualityHours),
    .decimal("quality_hour_yuan", \.quality.yuanPerHour, .yuan, Words.qualityHour),
    .decimal("fixed_yuan_per_year", \.fixedPerYear, .yuan, Words.fixed),
    .table("one_off", \.oneOffs, OneOffCost.shape, required: false, Words.oneOff) {
      OneOffCost(id: $0, title: Phrase(verbatim: $0), amount: 0, date: .unset)
    },
    .table("severance", \.severances, Severance.shape, required: false, Words.severance) {
      Severance(id: $0, title: Phrase(verbatim: $0), people: 0, months: 0, date: .unset)
    },
    .number(
      "fiscal_year_starts_month", \.fiscalYearStartsMonth, .from(1, to: 12), isWhole: true, required: false,
      Words.fiscalYear),
    .object("insurance", \.insurance, InsuranceRates.shape, blank: InsuranceRates(), Words.insuranceRates),
    .decimal("bonus_months", \.bonusMonths, .from(0, to: 24), Words.bonusMonths),
    .decimal("bonus_yuan_per_year", \.bonusPerYear, .yuan, Words.bonusYuan),
    .table("positions", \.positions, Position.shape, required: false, Words.positions) {
      Position(id: $0, title: Phrase(verbatim: $0), people: 0, wagePerMonth: 0)
    },
    .object("overtime", \.overtime, OvertimePay.shape, blank: OvertimePay(), Words.overtime),
    .table("changes", \.changes, TariffChange.shape, required: false, Words.changes) {
      TariffChange(id: $0, from: .unset)
    },
  ])

  static let blank = Tariff(
    wagePerMonth: 0, socialInsurancePerMonth: nil, managementRate: 0, taxRate: 0, seatRentPerYear: 0,
    platformPerYear: 0)
}

extension InsuranceRates {
  static let shape = Shape<InsuranceRates>(fields: [
    .decimal("base_yuan_per_month", \.base, .yuan, Words.insuranceBase),
    .decimal("floor_yuan_per_month", \.floor, .yuan, Words.insuranceFloor),
    .decimal("ceiling_yuan_per_month", \.ceiling, .yuan, Words.insuranceCeiling),
    .decimal("housing_fund_base_yuan_per_month", \.housingFundBase, .yuan, Words.housingFundBase),
    .decimal("pension_rate", \.pension, .share, Words.pensionRate),
    .decimal("medical_rate", \.medical, .share, Words.medicalRate),
    .decimal("unemployment_rate", \.unemployment, .share, Words.unemploymentRate),
    .decimal("injury_rate", \.injury, .share, Words.injuryRate),
    .decimal("maternity_rate", \.maternity, .share, Words.maternityRate),
    .decimal("housing_fund_rate", \.housingFund, .share, Words.housingFundRate),
  ])
}

extension Position {
  static let shape = Shape<Position>(fields: [
    .phrase("title", \.title, Words.positionTitle),
    .number("people", \.people, .heads, isWhole: true, Words.positionPeople),
    .decimal("wage_yuan_per_month", \.wagePerMonth, .yuan, Words.positionWage),
    .decimal(
      "social_insurance_yuan_per_month", \.socialInsurancePerMonth, .yuan, Words.positionInsurance),
  ])
}

extension OvertimePay {
  static let shape = Shape<OvertimePay>(fields: [
    .decimal("base_yuan_per_month", \.basePerMonth, .yuan, Words.overtimeBase),
    .decimal("workday_multiple", \.workday, .from(1.5, to: 10), required: false, Words.workdayMultiple),
    .decimal("rest_day_multiple", \.restDay, .from(2, to: 10), required: false, Words.restDayMultiple),
    .decimal("holiday_multiple", \.holiday, .from(3, to: 10), required: false, Words.holidayMultiple),
    .decimal("holiday_share", \.holidayShare, .from(0, to: 10), required: false, Words.holidayShare),
    .table("holidays", \.holidays, DatedHoliday.shape, required: false, Words.holidays) {
      DatedHoliday(id: $0, date: .unset)
    },
  ])
}

extension DatedHoliday {
  static let shape = Shape<DatedHoliday>(fields: [.date("date", \.date, Words.holidayDate)])
}

extension TariffChange {
  static let shape = Shape<TariffChange>(fields: [
    .date("from", \.from, Words.changeFrom),
    .decimal("wage_yuan_per_month", \.wagePerMonth, .yuan, Words.wage),
    .decimal("social_insurance_yuan_per_month", \.socialInsurancePerMonth, .yuan, Words.insurance),
    .decimal("insurance_base_yuan_per_month", \.insuranceBase, .yuan, Words.insuranceBase),
    .decimal("insurance_floor_yuan_per_month", \.insuranceFloor, .yuan, Words.insuranceFloor),
    .decimal("insurance_ceiling_yuan_per_month", \.insuranceCeiling, .yuan, Words.insuranceCeiling),
    .decimal("housing_fund_base_yuan_per_month", \.housingFundBase, .yuan, Words.housingFundBase),
    .decimal("support_wage_yuan_per_month", \.supportWagePerMonth, .yuan, Words.supportWage),
    .decimal(
      "support_social_insurance_yuan_per_month", \.supportSocialInsurancePerMonth, .yuan,
      Words.supportInsurance),
    .decimal("seat_rent_yuan_per_year", \.seatRentPerYear, .yuan, Words.seatRent),
    .decimal("add_on_yuan_per_seat_year", \.addOnPerSeatYear, .yuan, Words.addOn),
    .decimal("platform_yuan_per_year", \.platformPerYear, .yuan, Words.platform),
  ])
}

extension OneOffCost {
  static let shape = Shape<OneOffCost>(fields: [
    .phrase("title", \.title, Words.costTitle),
    .decimal("yuan", \.amount, .yuan, Words.oneOffAmount),
    .date("date", \.date, Words.dueDate),
  ])
}

extension Severance {
  static let shape = Shape<Severance>(fields: [
    .phrase("title", \.title, Words.costTitle),
    .number("people", \.people, .heads, isWhole: true, Words.severancePeople),
    .decimal("months", \.months, .from(0, to: 1000), Words.severanceMonths),
    .date("date", \.date, Words.dueDate),
  ])
}

extension Delivery {
  static let shape = Shape<Delivery>(fields: [
    .decimal("staff_months", \.staffMonths, .above(0, to: 1e9), Words.staffMonths),
    .decimal("submitted_yuan", \.submitted, .yuan, Words.submitted),
    .decimal("submitted_in_all_yuan", \.submittedInAll, .yuan, Words.submittedInAll),
    .decimal("audited_yuan", \.audited, .yuan, Words.audited),
    .decimal("yuan_per_staff_month", \.yuanPerStaffMonth, .yuan, Words.yuanPerStaffMonth),
  ])

  static let blank = Delivery(staffMonths: 0, submitted: 0)
}

extension Peer {
  static let shape = Shape<Peer>(fields: [
    .phrase("title", \.title, Words.peerTitle),
    .decimal("price_yuan", \.price, .yuan, Words.peerPrice),
    .number("agents", \.agents, .from(1, to: 1_000_000), isWhole: true, Words.peerAgents),
  ])
}

extension Allowed {
  fileprivate static let hoursOfYear = Allowed.from(0, to: 8784)
}
