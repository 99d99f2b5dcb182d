/// What `hotline pool` says: its help, its tables, its problems.
package enum PoolingWording {
  package static let summary = Phrase(
    "what lines gain and lose by sharing a queue, for any grouping", "热线合并排队的得失，可任意分组")
  package static let details = Phrase(
    "For each group of lines: the agents, hours and payroll that reach the target in every interval, alone and in one queue; the gain from scale, the loss from mixing long and short calls, the loss from people who take calls outside their own lines, and how much longer such calls may take before pooling no longer pays. Then each line's callers at the same staff: who waits longer. Last, the groups between all apart and all together. Lines in no group stay alone. JSON holds all tables, CSV the ledger.\n\n--method simulation plays the same queues call by call over the week: what each line's callers meet at the same staff, with intervals and whether the line surely loses, and the ledger with the least hours at which every queue surely reaches the target over the week, beside that of the formula. The same seed gives the same bytes, whatever --jobs.",
    "按各组热线列出：各时段达标所需的话务员、工时与在册人数（独立排队与合并排队）；规模效益、长短来电混合的损失、跨业务接听的损失，以及合并仍然合算时此类来电最多可延长多少。随后列出相同人力下各热线来电者的等待变化，最后把分组方案置于“完全独立”与“完全合并”之间比较。未归组的热线保持独立。JSON 含全部表格，CSV 为得失表。\n\n--method simulation 对同样的队列逐通来电仿真一周：给出相同人力下各热线来电者的遭遇及置信区间，并判断是否确定受损；得失表则以每个队列确定达到全周目标的最少工时计，与公式结果并列。种子相同则输出逐字节相同，与 --jobs 无关。"
  )
  package static let groupOption = Phrase(
    "lines that share a queue, ids with commas between them; may be given several times",
    "合并排队的热线，编号以逗号分隔；可多次给出")
  package static let groupPlaceholder = Phrase("LINES", "热线")
  package static let byOption = Phrase(
    "what makes the groups: all merged lines as one, the lines of each site, or the own lines of each skill group; without it all, or the --group given",
    "分组方式：全部热线为一组（all）、按职场（site）或按技能组的主责热线（skill-group）；未给出时为全部热线或 --group 所列")
  package static let factorOption = Phrase(
    "handle time of a call outside a person's own lines relative to that of its line, in place of that of the skill groups",
    "跨业务接听的处理时长与该热线时长之比，代替技能组中的设定")
  package static let factorPlaceholder = Phrase("FACTOR", "倍数")
  package static let groupExample = Phrase("two lines share a queue, the others stay alone", "两条热线合并排队，其余独立")
  package static let factorExample = Phrase(
    "calls outside a person's own lines take a tenth longer", "跨业务接听时长增加一成")

  package static let methodOption = Phrase(
    "how the queues are worked out: formula, interval by interval in steady states; simulation, call by call over the week, beside the formula",
    "排队计算方法：formula 为分时段稳态公式；simulation 为全周逐通来电仿真，与公式结果并列")
  package static let replicationsOption = Phrase(
    "how often the week is simulated, at least twice", "全周仿真的重复次数，至少两次")
  package static let simulationExample = Phrase(
    "the same by simulation, with intervals", "以仿真核对，附置信区间")
  package static let progress = Phrase("queues simulated", "已仿真队列")

  // MARK: Problems

  package static let groupOrBy = Phrase(
    "--group and --by both make groups; give one of them", "--group 与 --by 都用于分组，请只用其一")
  package static let emptyGroup = Phrase(
    "a group needs lines: ids with commas between them", "分组须列出热线：以逗号分隔的编号")
  package static func unknownLine(_ line: String, among lines: [String], nearest: String?) -> Phrase {
    Phrase(verbatim: "--group: ") + ScenarioWording.unknownName(line, among: lines, nearest: nearest)
  }
  package static func lineTwice(_ line: String) -> Phrase {
    Phrase("--group: '\(line)' is named twice", "--group：“\(line)”重复出现")
  }
  package static func noCalls(_ line: String) -> Phrase {
    Phrase(
      "--group: no call of '\(line)' arrives at the merged centre in this week; choose another with --week",
      "--group：本周“\(line)”没有来电进入合并中心；可用 --week 选择其他周")
  }

  // MARK: Tables

  package static let ledger = Phrase(
    "The ledger: agent hours of the week at an equal target", "得失表：同等目标下每周话务员工时")
  package static let staff = Phrase("Staff at an equal target", "同等目标下的人力")
  package static let lines = Phrase(
    "Callers at the same staff: the agents of the lines alone, added up", "相同人力下的来电者：各热线独立所需人力之和")
  package static let degrees = Phrase("From all apart to all together", "从完全独立到完全合并")

  package static let group = Phrase("group", "分组")
  package static let linesOfGroup = Phrase("lines", "热线")
  package static let degree = Phrase("pooling", "合并程度")
  package static let hoursApart = Phrase("hours apart", "独立工时")
  package static let hoursPooled = Phrase("hours pooled", "合并工时")
  package static let scale = Phrase("gain from scale", "规模效益")
  package static let mixing = Phrase("loss from mixing", "混合损失")
  package static let generalists = Phrase("loss from generalists", "跨业务损失")
  package static let saved = Phrase("saved", "净节省")
  package static let breakEven = Phrase("break-even factor", "盈亏平衡倍数")
  package static let lengthening = Phrase("calls longer by", "来电平均延长")
  package static let peakApart = Phrase("peak agents apart", "独立峰值话务员")
  package static let peakPooled = Phrase("peak agents pooled", "合并峰值话务员")
  package static let payrollApart = Phrase("payroll apart", "独立在册人数")
  package static let payrollPooled = Phrase("payroll pooled", "合并在册人数")
  package static let handleTime = Phrase("handle time, s", "处理时长（秒）")
  package static let variation = Phrase("variation", "变异系数")
  package static let waitAlone = Phrase("wait alone, s", "独立等待（秒）")
  package static let waitPooled = Phrase("wait pooled, s", "合并等待（秒）")
  package static let levelAlone = Phrase("in time alone", "独立时限内")
  package static let levelPooled = Phrase("in time pooled", "合并时限内")
  package static let loses = Phrase("loses", "受损")

  package static func degreeName(_ name: String) -> Phrase {
    switch name {
    case "apart": Phrase("every line alone", "各热线独立")
    case "grouped": Phrase("as grouped", "按分组")
    default: Phrase("all in one queue", "全部合并")
    }
  }
  package static func groupName(_ name: String) -> Phrase {
    name == "all" ? Phrase("all lines", "全部热线") : Phrase(verbatim: name)
  }

  // MARK: By simulation

  package static let simulatedLines = Phrase(
    "The same callers by simulation: the week call by call, with the agents of every interval",
    "相同人力下的来电者（仿真）：按各时段人力逐通来电仿真一周")
  package static let steps = Phrase(
    "The steps of the ledger by formula and by simulation", "得失表各步：公式与仿真")
  package static let step = Phrase("step", "步骤")
  package static let hoursByFormula = Phrase("hours by formula", "公式工时")
  package static let hoursBySimulation = Phrase("hours by simulation", "仿真工时")
  package static let peakByFormula = Phrase("peak agents by formula", "公式峰值话务员")
  package static let peakBySimulation = Phrase("peak agents by simulation", "仿真峰值话务员")
  package static let simulatedLevel = Phrase("in time, simulated", "仿真时限内")
  package static let waitChange = Phrase("change of wait, s", "等待变化（秒）")
  package static let levelChange = Phrase("change in time", "时限内变化")
  package static let method = Phrase("method", "方法")
  package static let formulaWindow = Phrase("target by formula, in every", "公式达标窗口")
  package static let simulationWindow = Phrase("target by simulation, over the", "仿真达标窗口")
  package static let surelyLosing = Phrase("lines that surely lose, simulated", "仿真确定受损的热线数")

  package static func methodName(_ name: String) -> Phrase {
    name == "formula" ? Phrase("formula", "公式") : Phrase("simulation", "仿真")
  }
  package static func stepName(_ name: String) -> Phrase {
    switch name {
    case "apart": Phrase("apart: each line alone", "独立：各热线自成队列")
    case "scaled": Phrase("scaled: one queue, equal mean times", "规模：单一队列，平均时长相同")
    case "mixed": Phrase("mixed: the lines' own times", "混合：各自时长")
    default: Phrase("pooled: people outside their own lines", "合并：含跨业务接听")
    }
  }
  package static func verdict(_ name: String) -> Phrase {
    switch name {
    case "loses": Phrase("surely loses", "确定受损")
    case "gains": Phrase("surely gains", "确定受益")
    default: Phrase("open", "未定")
    }
  }
  package static let simulatedNote = Phrase(
    "Simulation: nobody gives up or dials again and nothing is limited, as in the formula, but callers are carried from one interval into the next, and where no call comes the people of the interval before stay. Alone and in the pool a line has the same callers, so that ± of a change is that of pairs of runs; a line surely loses or gains where an interval leaves out no change, each by itself.",
    "仿真与公式一样不计放弃、重拨与各类限制，但等待者会延续到下一时段；无来电的时段由前一时段的人员留守。独立与合并使用相同的来电，变化的 ± 取自成对的仿真；某项变化的区间不含零时即为确定受损或受益，各项单独判断。"
  )
  package static let simulatedLedgerNote = Phrase(
    "Hours by simulation: the least among the rosters of the formula for other levels of the interval at which every queue's share in time over the week surely reaches the target, by the lower end of its interval. The week evens out its intervals, which saves hours against the formula that wants the level in each; callers carried into the next interval and the lower end of the interval cost some. The step 'scaled' has one mean time for the whole week.",
    "仿真工时：改变公式的时段目标得到一组排班，取其中每个队列全周时限内比例的区间下限达到目标者的最少工时。全周可以抵补各时段的高低，比要求每个时段达标的公式省工时；等待延续到下一时段以及按区间下限判断则增加工时。“规模”一步全周取同一平均时长。"
  )
  package static func surelyLosingNote(_ lines: [String]) -> Phrase {
    Phrase(
      "Surely worse off in the pool, by simulation: \(lines.joined(separator: ", ")).",
      "仿真确定合并后变差的热线：\(lines.joined(separator: "、"))。")
  }

  // MARK: Facts and notes

  package static let groupCount = Phrase("groups", "分组数")
  package static let lineCount = Phrase("lines with calls", "有来电的热线数")
  package static let losing = Phrase("lines that lose at the same staff", "相同人力下受损的热线数")
  package static let model = Phrase(
    "Every interval stands in its steady state with the least agents that reach the target, nobody giving up: Erlang C with waits from the whole law of the handle times in the queue (Tijms, van Hoorn and Federgruen). Where handle times differ widely, a few more calls have to wait than it says, and they wait less long; --method simulation tells how much.",
    "各时段取稳态，人力为达标所需最少话务员，不计放弃：Erlang C，等待时间由队列处理时长的完整分布求得（Tijms、van Hoorn、Federgruen）。处理时长相差很大时，实际须等待的来电略多而等待略短；可用 --method simulation 核对。"
  )
  package static let sum = Phrase(
    "Saved = gain from scale − loss from mixing − loss from generalists. Gain from scale: one queue as if all calls took the same mean time. Loss from mixing: the calls' own times; it is negative where the mixture varies less.",
    "净节省 = 规模效益 − 混合损失 − 跨业务损失。规模效益按各热线平均时长相同计；混合损失为改用各自时长所增加的工时，混合后波动减小时为负。")
  package static let breakEvenNote = Phrase(
    "Break-even: the largest factor of calls outside a person's own lines at which pooling needs no more hours than the lines alone, and how much longer calls are then on average. None where nobody takes such calls, where pooling loses even without, or where no factor up to 1024 is too large.",
    "盈亏平衡：合并所需工时不超过独立排队时，跨业务接听时长的最大倍数，以及此时来电的平均延长幅度。无人跨业务接听、即使不延长合并也不合算、或倍数至 1024 仍合算时为空。")
  package static let noFactor = Phrase(
    "Nobody is slower outside his own lines here: give --secondary-time-factor, or skill groups with secondary_time_factor.",
    "此处未计跨业务接听变慢：可用 --secondary-time-factor 给出，或在技能组中设定 secondary_time_factor。")
  package static func losingNote(_ lines: [String]) -> Phrase {
    Phrase(
      "Worse off in the pool at the same staff: \(lines.joined(separator: ", ")).",
      "相同人力下合并后变差的热线：\(lines.joined(separator: "、"))。")
  }
}
