import Planning
import Wording

/// The tables of a study of pooling.
struct PoolingTables {
  private let study: PoolingStudy
  private let simulation: PoolingSimulation?

  init(_ study: PoolingStudy, _ simulation: PoolingSimulation? = nil) {
    self.study = study
    self.simulation = simulation
  }

  /// Where the agent hours of each group go; by formula and by simulation where there is one.
  var ledger: Table {
    Table(
      "ledger", title: PoolingWording.ledger,
      columns: [Column("group", PoolingWording.group)]
        + (simulation == nil ? [] : [Column("method", PoolingWording.method)]) + Self.balanceColumns + [
          Column("break_even_factor", PoolingWording.breakEven, digits: 3),
          Column("break_even_lengthening", PoolingWording.lengthening, digits: 1),
        ],
      rows: study.groups.enumerated().flatMap { place, group in
        let formula =
          Self.cells(group.balance) + [
            .number(group.breakEven?.factor), .share(group.breakEven?.lengthening),
          ]
        guard let simulation else { return [[Self.name(group)] + formula] }
        let simulated = Self.cells(simulation.groups[place].ledger.balance) + [.empty, .empty]
        return [("formula", formula), ("simulation", simulated)].map { method, cells in
          [Self.name(group), .code(method, PoolingWording.methodName(method))] + cells
        }
      }, isPrimary: true)
  }

  /// The people of each group.
  var staff: Table {
    Table(
      "staff", title: PoolingWording.staff,
      columns: [Column("group", PoolingWording.group), Column("lines", PoolingWording.linesOfGroup)]
        + Self.staffColumns,
      rows: study.groups.map { group in
        [Self.name(group), .text(group.lines.map(\.line).joined(separator: " "))] + Self.staff(group.balance)
      })
  }

  /// The callers of each line at the same staff.
  var lines: Table {
    Table(
      "lines", title: PoolingWording.lines,
      columns: [
        Column("group", PoolingWording.group), Column("line", ResultWording.line),
        Column("handle_time_s", PoolingWording.handleTime, digits: 0),
        Column("handle_cv", PoolingWording.variation),
        Column("agent_hours_alone", PoolingWording.hoursApart, digits: 0),
        Column("wait_alone_s", PoolingWording.waitAlone), Column("wait_pooled_s", PoolingWording.waitPooled),
        Column("service_level_alone", PoolingWording.levelAlone),
        Column("service_level_pooled", PoolingWording.levelPooled), Column("loses", PoolingWording.loses),
      ],
      rows: study.groups.flatMap { group in
        group.lines.map { line in
          [
            Self.name(group), .text(line.line), .seconds(line.handleSeconds), .number(line.variation),
            .number(line.staff.agentHours), .seconds(line.alone.meanWait), .seconds(line.pooled.meanWait),
            .share(line.alone.serviceLevel), .share(line.pooled.serviceLevel), .flag(line.loses),
          ]
        }
      })
  }

  /// The groups between the extremes.
  var degrees: Table {
    let rows = [("apart", study.apart), ("grouped", study.grouped), ("together", study.together)]
    return Table(
      "degrees", title: PoolingWording.degrees,
      columns: [
        Column("pooling", PoolingWording.degree), Column("peak_agents", ResultWording.peakAgents),
        Column("payroll", ResultWording.payroll, digits: 1),
      ] + Self.balanceColumns,
      rows: rows.map { name, balance in
        [
          .code(name, PoolingWording.degreeName(name)), .integer(balance.pooled.peakAgents),
          .number(balance.pooled.payroll),
        ] + Self.cells(balance)
      })
  }

  static func name(_ group: PooledGroup) -> Cell {
    .code(group.id, PoolingWording.groupName(group.id))
  }

  private static var balanceColumns: [Column] {
    [
      Column("agent_hours_apart", PoolingWording.hoursApart, digits: 1),
      Column("gain_from_scale_h", PoolingWording.scale, digits: 1),
      Column("loss_from_mixing_h", PoolingWording.mixing, digits: 1),
      Column("loss_from_generalists_h", PoolingWording.generalists, digits: 1),
      Column("agent_hours_pooled", PoolingWording.hoursPooled, digits: 1),
      Column("saved_h", PoolingWording.saved, digits: 1),
    ]
  }

  private static func cells(_ balance: PoolingBalance?) -> [Cell] {
    [
      .number(balance?.apart.agentHours), .number(balance?.gainFromScale), .number(balance?.lossFromMixing),
      .number(balance?.lossFromGeneralists), .number(balance?.pooled.agentHours), .number(balance?.saved),
    ]
  }

  private static var staffColumns: [Column] {
    [
      Column("peak_agents_apart", PoolingWording.peakApart),
      Column("peak_agents_pooled", PoolingWording.peakPooled),
      Column("payroll_apart", PoolingWording.payrollApart, digits: 1),
      Column("payroll_pooled", PoolingWording.payrollPooled, digits: 1),
    ]
  }

  private static func staff(_ balance: PoolingBalance) -> [Cell] {
    [
      .integer(balance.apart.peakAgents), .integer(balance.pooled.peakAgents), .number(balance.apart.payroll),
      .number(balance.pooled.payroll),
    ]
  }
}
