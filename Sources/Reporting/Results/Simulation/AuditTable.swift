import Planning
import Wording

extension SimulationAudit {
  /// The largest relative error that rounding explains.
  private static let tolerance = 1e-9
  /// Standard errors that chance explains: more come once in some 16 000 runs.
  static let explainedDeviation = 4.0

  var isLittleKept: Bool { littleError <= Self.tolerance }
  var isBusyKept: Bool { busyError <= Self.tolerance }
  /// Whether all that must hold in every run does.
  var agreesWithItself: Bool { isFlowConserved && isLittleKept && isBusyKept }
  /// How far the service level lies off the exact law, in standard errors, where chance does not explain it.
  var unexplainedDeviation: Double? {
    guard case .compared(_, let deviation?) = comparison, !(abs(deviation) <= Self.explainedDeviation) else {
      return nil
    }
    return deviation
  }
}

// The audit of the simulation; of the first scenario where there are two.
extension SimulationReport {
  var audit: Table {
    let audit = centre.audit
    var table = Table(
      "audit", title: SimulateWording.audit,
      columns: [
        Column("check", SimulateWording.check), Column("value", SimulateWording.value),
        Column("exact", SimulateWording.byExactLaw), Column("deviation", SimulateWording.standardErrors),
        Column("verdict", SimulateWording.verdict), Column("reasons", SimulateWording.reasons),
      ])
    table.append(row("flow_conservation", .flag(audit.isFlowConserved), isKept: audit.isFlowConserved))
    table.append(row("littles_law", .scientific(audit.littleError), isKept: audit.isLittleKept))
    table.append(row("busy_time", .scientific(audit.busyError), isKept: audit.isBusyKept))
    table.append(exactLaw(audit))
    return table
  }

  private func row(_ check: String, _ value: Cell, isKept: Bool) -> [Cell] {
    [name(check), value, .empty, .empty, verdict(isKept ? "ok" : "not_ok"), .empty]
  }

  private func exactLaw(_ audit: SimulationAudit) -> [Cell] {
    let start = [name("exact_law"), .share(centre.total.serviceLevel.value)]
    switch audit.comparison {
    case .notComparable(let reasons):
      return start + [
        .empty, .empty, verdict("not_comparable"), .phrase(SimulateWording.joined(reasons)),
      ]
    case .compared(let exact, nil):
      return start + [
        .share(exact), .empty, verdict("not_comparable"), .phrase(SimulateWording.noStandardError),
      ]
    case .compared(let exact, let deviation?):
      let code = audit.unexplainedDeviation == nil ? "ok" : "not_ok"
      return start + [.share(exact), .number(deviation), verdict(code), .empty]
    }
  }

  private func name(_ check: String) -> Cell { .code(check, SimulateWording.checkName(check)) }
  private func verdict(_ code: String) -> Cell { .code(code, SimulateWording.auditVerdict(code)) }
}
