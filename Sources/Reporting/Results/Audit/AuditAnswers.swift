import ContactCentre
import FoundationEssentials
import Planning
import Wording

// What the commitment fails at first, what would do, what it can sustain, and the money that hangs on it.
extension AuditReport {
  var failures: Table {
    let share = FigureText.share(audit.options.confidence)
    let rows = plans.flatMap { name, plan in
      [
        (Cell.code("mean", AuditWording.meanDay), plan.meanDay),
        (Cell.code("busy", AuditWording.busyDay(share)), plan.busyDay),
      ].map { kind, failure -> [Cell] in
        [
          name, kind, .number(failure.factor), .integer(failure.count),
          failure.interval.map(moment) ?? .empty, .share(failure.level),
          .text(failure.hour.flatMap { ClockTime(minutes: $0 * 60)?.description }),
          .share(failure.hourLevel),
        ]
      }
    }
    return Table(
      "first_failures", title: AuditWording.failures,
      columns: [
        Column("plan", AuditWording.plan), Column("day", AuditWording.dayKind),
        Column("factor", AuditWording.factor, digits: 3),
        Column("intervals_below", AuditWording.countBelow),
        Column("first_interval", AuditWording.firstInterval), Column("level", AuditWording.level),
        Column("first_hour", AuditWording.firstHour), Column("hour_level", AuditWording.level),
      ], rows: rows)
  }

  var least: Table {
    let rows = audit.least.map { least -> [Cell] in
      let committed = least.quantity == .agents ? audit.committed.agents : audit.committed.seats
      let simulated = least.simulated
      return [
        .code(least.quantity.rawValue, AuditWording.quantityName(least.quantity.rawValue)),
        .share(least.confidence), .integer(least.number), .integer(Int(committed)),
        least.obstacle.map { .code($0.rawValue, AuditWording.obstacleName($0.rawValue)) } ?? .empty,
        .share(least.breach), .integer(simulated?.number),
      ] + [Cell](simulated?.risk.breach)
    }
    return Table(
      "least", title: AuditWording.least,
      columns: [
        Column("what", AuditWording.quantity), Column("confidence", AuditWording.confidenceColumn),
        Column("least_by_formula", AuditWording.number), Column("committed", AuditWording.commitment),
        Column("bound_by", AuditWording.obstacle), Column("breach_by_formula", AuditWording.byFormula),
        Column("least_simulated", AuditWording.leastSimulated),
      ] + Column("breach", AuditWording.simulated).withBounds,
      rows: rows)
  }

  var sustainable: Table {
    let rows = plans.flatMap { name, plan in
      plan.sustainable.map { volume -> [Cell] in
        [
          name, .share(volume.confidence), .number(volume.callsPerDay),
          .share(audit.callsPerDay > 0 ? volume.callsPerDay.map { $0 / audit.callsPerDay } : nil),
        ]
      }
    }
    return Table(
      "sustainable", title: AuditWording.sustainable,
      columns: [
        Column("plan", AuditWording.plan), Column("confidence", AuditWording.confidenceColumn),
        Column("calls_per_day", AuditWording.callsColumn, digits: 0),
        Column("of_expected", AuditWording.ratio),
      ], rows: rows)
  }

  var penalties: Table {
    let rows = (audit.penalty?.rungs ?? []).map { rung -> [Cell] in
      [.text(rung.id), .share(rung.below), .money(rung.amount.yuan)] + [Cell](rung.reached) + [
        .share(rung.byFormula), .number(rung.periods),
      ]
    }
    return Table(
      "penalties", title: AuditWording.penalties,
      columns: [
        Column("rung", AuditWording.rung), Column("below", AuditWording.below),
        Column("yuan_each", AuditWording.amount),
      ] + Column("reached", AuditWording.reached).withBounds + [
        Column("reached_by_formula", AuditWording.reachedByFormula),
        Column("windows", AuditWording.deepest),
      ],
      rows: rows)
  }

  var payments: Table {
    var rows = audit.payments.entries.map { entry -> [Cell] in
      [
        .text(entry.payment.date.description), .text(entry.payment.id),
        .share(Double(entry.payment.share.description)), .money(entry.amount.yuan),
      ]
    }
    if !rows.isEmpty {
      rows.append([
        .code("total", ResultWording.total), .empty, .share(1), .money(audit.payments.total.yuan),
      ])
    }
    return Table(
      "payments", title: AuditWording.payments,
      columns: [
        Column("date", ResultWording.date), Column("payment", AuditWording.payment),
        Column("share", AuditWording.share), Column("amount_yuan", AuditWording.yuan),
      ], rows: rows)
  }
}
