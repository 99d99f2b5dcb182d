import ContactCentre
import Wording

// The part of the format that says how lines move month by month.

extension Allowed {
  fileprivate static let weeks = Allowed.from(0, to: 520)
}

extension Migration {
  static let shape = Shape<Migration>(fields: [
    .date("from", \.from, MigrationKeys.from),
    .date("to", \.to, MigrationKeys.to),
    .number("agents", \.agents, .heads, isWhole: true, MigrationKeys.agents),
    .number(
      "attrition_per_year", \.attritionPerYear, .from(0, below: 1), required: false, MigrationKeys.attrition),
    .object("hiring", \.hiring, Hiring.shape, required: false, MigrationKeys.hiring),
    .object("learning", \.learning, Learning.shape, required: false, MigrationKeys.learning),
    .table("intakes", \.intakes, Intake.shape, required: false, MigrationKeys.intakes) {
      Intake(id: $0, people: 0, date: .unset)
    },
    .table("bridges", \.bridges, Bridge.shape, required: false, MigrationKeys.bridges) {
      Bridge(id: $0, agents: 0, seats: 0, from: .unset, to: .unset)
    },
    .table("joins", \.joins, SiteJoin.shape, required: false, MigrationKeys.joins) {
      SiteJoin(id: $0, date: .unset)
    },
    .number("risk_limit", \.riskLimit, .between(0, 1), MigrationKeys.riskLimit),
    .table("blackouts", \.blackouts, Blackout.shape, required: false, MigrationKeys.blackouts) {
      Blackout(id: $0, from: .unset, to: .unset)
    },
    .number(
      "most_lines_per_month", \.mostLinesPerMonth, .from(1, to: 1000), isWhole: true, MigrationKeys.mostLines),
    .table("moves", \.moves, Move.shape, required: false, MigrationKeys.moves) { Move(id: $0) },
  ])

  static let blank = Migration(from: .unset, to: .unset, agents: 0)
}

extension Hiring {
  static let shape = Shape<Hiring>(fields: [
    .number("lead_weeks", \.leadWeeks, .weeks, required: false, MigrationKeys.leadWeeks),
    .number("training_weeks", \.trainingWeeks, .weeks, required: false, MigrationKeys.trainingWeeks),
    .number("most_trainees", \.mostTrainees, .heads, isWhole: true, MigrationKeys.mostTrainees),
    .decimal("yuan_per_hire", \.costPerHire, .yuan, required: false, MigrationKeys.costPerHire),
  ])
}

extension Learning {
  static let shape = Shape<Learning>(fields: [
    .number("weeks", \.weeks, .above(0, to: 520), MigrationKeys.learningWeeks),
    .number(
      "extra_handle_time", \.extraHandleTime, .from(0, to: 10), required: false, MigrationKeys.extraTime),
    .number("transfer_share", \.transferShare, .share, required: false, MigrationKeys.transferShare),
    .number("transfer_s", \.transferSeconds, .seconds, required: false, MigrationKeys.transferSeconds),
  ])
}

extension Intake {
  static let shape = Shape<Intake>(fields: [
    .number("people", \.people, .heads, isWhole: true, MigrationKeys.people),
    .date("date", \.date, MigrationKeys.intakeDate),
    .date("planned_date", \.plannedDate, MigrationKeys.plannedIntake),
    .flag("trained", \.isTrained, required: false, MigrationKeys.isTrained),
  ])
}

extension Bridge {
  static let shape = Shape<Bridge>(fields: [
    .number("agents", \.agents, .heads, isWhole: true, MigrationKeys.bridgeAgents),
    .number("seats", \.seats, .heads, isWhole: true, MigrationKeys.bridgeSeats),
    .date("from", \.from, MigrationKeys.firstDay),
    .date("to", \.to, MigrationKeys.lastDay),
    .decimal("yuan_per_month", \.costPerMonth, .yuan, required: false, MigrationKeys.bridgeCost),
  ])
}

extension SiteJoin {
  static let shape = Shape<SiteJoin>(fields: [.date("date", \.date, MigrationKeys.joinDate)])
}

extension Blackout {
  static let shape = Shape<Blackout>(fields: [
    .date("from", \.from, MigrationKeys.firstDay),
    .date("to", \.to, MigrationKeys.lastDay),
  ])
}

extension Move {
  static let shape = Shape<Move>(fields: [
    .date("planned_date", \.plannedDate, MigrationKeys.plannedDate),
    .date("earliest", \.earliest, MigrationKeys.earliest),
    .date("latest", \.latest, MigrationKeys.latest),
    .number("actual_factor", \.actualFactor, .factor, required: false, MigrationKeys.actualFactor),
    .number("first_share", \.firstShare, .share, required: false, MigrationKeys.firstShare),
    .date("ramp_from", \.rampFrom, MigrationKeys.rampFrom),
    .number("ramp_weeks", \.rampWeeks, .weeks, required: false, MigrationKeys.rampWeeks),
    .number("dual_running_weeks", \.dualRunningWeeks, .weeks, required: false, MigrationKeys.dualRunning),
    .number(
      "misdirected_share", \.misdirectedShare, .from(0, to: 10), required: false, MigrationKeys.misdirected),
    .number("uplift", \.uplift, .from(0, to: 10), required: false, MigrationKeys.uplift),
    .number("uplift_weeks", \.upliftWeeks, .weeks, required: false, MigrationKeys.upliftWeeks),
    .flag("redials_vanish", \.redialsVanish, required: false, MigrationKeys.redialsVanish),
    .number(
      "staff_taken_over", \.staffTakenOver, .heads, isWhole: true, required: false, MigrationKeys.takenOver),
    .date("contract_ends", \.contractEnds, MigrationKeys.contractEnds),
    .decimal("early_end_yuan", \.earlyEndCost, .yuan, required: false, MigrationKeys.earlyEnd),
    .decimal("own_yuan_per_month", \.ownCostPerMonth, .yuan, required: false, MigrationKeys.ownCost),
  ])
}
