import Planning
import Wording

/// The tables of a study of pooling by simulation.
struct SimulatedPoolingTables {
  private let study: PoolingStudy
  private let simulation: PoolingSimulation

  init(_ study: PoolingStudy, _ simulation: PoolingSimulation) {
    self.study = study
    self.simulation = simulation
  }

  /// The agents of each step, by formula and by simulation.
  var steps: Table {
    let level = Column("service_level", PoolingWording.simulatedLevel)
    return Table(
      "steps", title: PoolingWording.steps,
      columns: [
        Column("group", PoolingWording.group), Column("step", PoolingWording.step),
        Column("agent_hours_by_formula", PoolingWording.hoursByFormula, digits: 1),
        Column("agent_hours_by_simulation", PoolingWording.hoursBySimulation, digits: 1),
        Column("peak_agents_by_formula", PoolingWording.peakByFormula),
        Column("peak_agents_by_simulation", PoolingWording.peakBySimulation), level, level.halfWidth,
      ],
      rows: zip(study.groups, simulation.groups).flatMap { group, simulated in
        let (balance, ledger) = (group.balance, simulated.ledger)
        let steps = [
          ("apart", balance.apart, ledger.apart), ("scaled", balance.scaled, ledger.scaled),
          ("mixed", balance.mixed, ledger.mixed), ("pooled", balance.pooled, ledger.pooled),
        ]
        return steps.map { name, formula, step in
          [
            PoolingTables.name(group), .code(name, PoolingWording.stepName(name)),
            .number(formula.agentHours), .number(step.staff?.agentHours), .integer(formula.peakAgents),
            .integer(step.staff?.peakAgents),
          ] + step.serviceLevel.cells(.share)
        }
      })
  }

  /// The callers of each line at the same staff.
  var lines: Table {
    let figures = Self.figures
    return Table(
      "simulated_lines", title: PoolingWording.simulatedLines,
      columns: [Column("group", PoolingWording.group), Column("line", ResultWording.line)]
        + figures.flatMap { [$0.column, $0.column.halfWidth] } + [Column("verdict", SimulateWording.verdict)],
      rows: zip(study.groups, simulation.groups).flatMap { group, simulated in
        simulated.lines.map { line in
          [PoolingTables.name(group), .text(line.line)]
            + figures.flatMap { $0.estimate(line).cells($0.kind) }
            + [.code(line.verdict.rawValue, PoolingWording.verdict(line.verdict.rawValue))]
        }
      })
  }

  private typealias Figure = (column: Column, kind: FigureKind, estimate: (SimulatedLine) -> Estimate)

  private static var figures: [Figure] {
    [
      (Column("wait_alone_s", PoolingWording.waitAlone), .seconds, { $0.meanWait.alone }),
      (Column("wait_pooled_s", PoolingWording.waitPooled), .seconds, { $0.meanWait.pooled }),
      (Column("wait_change_s", PoolingWording.waitChange), .seconds, { $0.meanWait.difference }),
      (Column("service_level_alone", PoolingWording.levelAlone), .share, { $0.serviceLevel.alone }),
      (Column("service_level_pooled", PoolingWording.levelPooled), .share, { $0.serviceLevel.pooled }),
      (Column("service_level_change", PoolingWording.levelChange), .share, { $0.serviceLevel.difference }),
    ]
  }
}
