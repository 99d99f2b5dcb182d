/// What `hotline staff` says of a scenario's least-cost plan.
package enum LeastCostWording {
  // MARK: The command

  package static let summary = Phrase(
    "the cheapest people on shifts that meet the target, with a proof, or why there are none",
    "达标的最低成本排班及其证明；无法达标时给出原因")
  package static let details = Phrase(
    "Of the scenario's shifts on each day of the week, the numbers of people with the least cost a week that meet the target within the seats. The target is that of the scenario, in its window, with its floor and its confidence over days. The lower bound says how much a better plan could save at most. The plan is then worked out by --method and simulated; by --judge simulation more is asked of a window that the simulation finds missed, and the next plan is tried. The payroll of the scenario does not limit the plan: the headcount is a result.\n\nWhere nothing meets the target, the command ends with code 4, says what stands against it, and lists the cheapest single changes that would do. JSON holds all tables, CSV the one named by --by.",
    "在坐席范围内，从场景班次中逐日确定人数，使每周成本最低并达标。目标、统计窗口、时段下限与按日置信度取自场景。下界说明更优方案至多还能节省多少。所得方案再按 --method 计算并仿真；按 --judge simulation 时，若仿真显示某窗口未达标，则提高要求重新求解。场景的在册人数不限制方案：所需人数是结果。\n\n若无法达标，退出码为 4，并说明受何限制，列出可使其达标的最低成本单项调整。JSON 含全部表格，CSV 为 --by 所指的表格。"
  )
  package static let method = Phrase(
    "how a plan is worked out beside its simulation: stationary, carry-over or transient",
    "仿真之外方案的计算方法：stationary、carry-over 或 transient")
  package static let gap = Phrase(
    "the search for a plan ends when its cost is proven to exceed the least by at most this share; 0 for the least",
    "方案成本经证明至多超出最优值此比例时停止搜索；0 为求最优")
  package static let gapRange = Phrase(
    "from 0 to less than 1, such as 0.005 or 0.5%", "0 至小于 1，例如 0.005 或 0.5%")
  package static let by = Phrase(
    "what a CSV lists, and the detail shown: shift, interval, window or day", "CSV 的内容与显示的明细：班次、时段、窗口或日")
  package static let progress = Phrase("replications", "重复次数")
  package static func solved(seconds: String, rounds: Int) -> Phrase {
    Phrase(
      "\(rounds) \(rounds == 1 ? "plan" : "plans") in \(seconds) s", "共 \(rounds) 个方案，用时 \(seconds) 秒")
  }

  package static let example = Phrase(
    "people on the scenario's shifts, with the proof and the simulation", "场景班次的人数，附证明与仿真")
  package static let intervalExample = Phrase(
    "every interval of the week: need, people, service level", "全周各时段：所需、到岗、服务水平")
  package static func onlyForScenario(_ options: [String]) -> Phrase {
    let verb = options.count == 1 ? "has" : "have"
    return Phrase(
      "\(options.joined(separator: ", ")) \(verb) a meaning with a scenario only",
      "\(options.joined(separator: "、")) 仅用于场景")
  }

  package static let simulatedAnyway = Phrase(
    "every plan is simulated; --method names what is worked out beside it: stationary, carry-over or transient",
    "每个方案都会仿真；--method 指仿真之外的计算方法：stationary、carry-over 或 transient")

  // MARK: Failures

  package static func covering(_ problem: String) -> Phrase {
    Phrase(
      "the shifts cannot be worked out: numbers of people and costs are too large to be added exactly (\(problem))",
      "无法求解班次：人数与成本过大，不能精确相加（\(problem)）")
  }
  package static func headcount(_ problem: String) -> Phrase {
    Phrase("the headcount cannot be worked out: \(problem)", "无法计算所需人数：\(problem)")
  }
  package static func outOfReach(_ reason: String, interval: Int) -> Phrase {
    Phrase(
      "what interval \(interval) of the week asks for (\(reason)) is reached by no number of people",
      "该周第 \(interval) 个时段的要求（\(reason)）任何人数都无法达到")
  }

  // MARK: Facts

  package static let title = Phrase("Least-cost shifts", "最低成本排班")
  package static let isFeasible = Phrase("target met", "达标")
  package static let status = Phrase("state of the plan", "方案状态")
  package static let confirmed = Phrase(
    "meets the target by the formulas and in the simulation", "公式与仿真均达标")
  package static func fallsShort(windows: Int, points: String, asksMore: Bool) -> Phrase {
    let much =
      points.isEmpty
      ? Phrase("", "") : Phrase(" by up to \(points) points", "，最多差 \(points) 个百分点")
    let more = Phrase(": --judge simulation asks for more people", "：--judge simulation 会要求更多人员")
    return Phrase(
      "meets the target by the formulas; the simulation falls short in \(windows) \(windows == 1 ? "window" : "windows")",
      "公式达标；仿真有 \(windows) 个窗口未达标") + much + (asksMore ? more : Phrase("", ""))
  }
  package static let noCalls = Phrase("no calls: nothing to judge", "无来电，无从判定")
  package static let judge = Phrase("judged by", "判定依据")
  package static func judgeName(_ name: String) -> Phrase {
    name == "formulas" ? Phrase("the formulas", "公式") : Phrase("the formulas and the simulation", "公式与仿真")
  }
  package static let judgeOption = Phrase(
    "what says whether the target is met: formulas, as in every other command, with the simulation beside them, or simulation, which asks for more people where a window falls short",
    "以何者判定达标：formulas（与其他命令相同，仿真供对照）或 simulation（窗口未达标时要求更多人员）")
  package static let leastByFormulas = Phrase("least people by the formulas", "按公式的最少在册人数")
  package static let moreBySimulation = Phrase("more people asked for by the simulation", "仿真另要求的人数")
  package static let notMet = Phrase("misses the target by the method asked for", "按所选方法未达标")
  package static let infeasible = Phrase("no people on these shifts meet the target", "现有班次无法达标")
  package static let undecided = Phrase(
    "the search ended before it found a plan", "搜索在找到方案之前结束")
  package static func cost(isMoney: Bool) -> Phrase {
    isMoney
      ? Phrase("cost of a week's shifts, yuan", "每周班次成本（元）")
      : Phrase("paid hours of a week's shifts", "每周计薪工时")
  }
  package static func lowerBound(isMoney: Bool) -> Phrase {
    isMoney ? Phrase("lower bound, yuan", "下界（元）") : Phrase("lower bound, hours", "下界（工时）")
  }
  package static let gapFact = Phrase("gap: (cost - lower bound) / cost", "差距：（成本－下界）/ 成本")
  package static let proven = Phrase("proven to be the cheapest", "已证明为最低成本")
  package static let costUnit = Phrase("cost is counted in", "成本单位")
  package static let yuan = Phrase("yuan a week", "元/周")
  package static let paidHours = Phrase(
    "paid hours a week (the scenario has no tariff)", "每周计薪工时（场景无费率）")
  package static let yearlyCost = Phrase(
    "cost of a year, this headcount and all seats, yuan", "按此人数与场景坐席的年度费用（元）")
  package static let shiftsWorked = Phrase("shifts worked in a week", "每周班次数")
  package static let paidHoursFact = Phrase("paid hours a week", "每周计薪工时")
  package static let headcount = Phrase("agents needed on the payroll", "所需在册话务员")
  package static let seatsNeeded = Phrase("seats needed at once", "同时所需坐席")
  package static let rounds = Phrase("plans tried", "尝试方案数")
  package static let narrowed = Phrase(
    "asked for more by the simulation, windows and floors", "因仿真而提高要求的窗口与下限数")
  package static let nodes = Phrase("parts of the covering problem looked at", "覆盖问题考察的分支数")
  package static let floor = Phrase("floor for each interval", "时段下限")
  package static let confidence = Phrase("share of days that must reach it", "须达标的天数比例")

  // MARK: Tables

  package static let shifts = Phrase("People on shifts", "各班次人数")
  package static let length = Phrase("hours", "时长（小时）")
  package static let breaks = Phrase("breaks", "休息")
  package static let peopleWeek = Phrase("a week", "每周")
  package static let windows = Phrase("The target by window", "各窗口达标情况")
  package static let daysTable = Phrase("The week by day", "各日情况")
  package static let window = Phrase("window", "窗口")
  package static let asked = Phrase("asked", "要求")
  package static let byFormula = Phrase("by formula", "公式值")
  package static let simulated = Phrase("simulated", "仿真值")
  package static let verdict = Phrase("verdict", "结论")
  package static func verdictName(_ name: String) -> Phrase {
    switch name {
    case "met": Phrase("met", "达标")
    case "open": Phrase("within ±", "在 ± 之内")
    default: Phrase("missed", "未达标")
    }
  }
  package static let kind = Phrase("what", "类别")
  package static let ofWindow = Phrase("target", "目标")
  package static let ofFloor = Phrase("floor", "下限")
  package static func intervals(on day: Phrase?) -> Phrase {
    guard let day else { return Phrase("Staff by interval", "各时段人力") }
    return Phrase("Staff by interval, ", "各时段人力，") + day
  }
  package static let need = Phrase("at least", "至少")
  package static let alone = Phrase("alone", "单独达标")
  package static let present = Phrase("present", "到岗")
  package static let reason = Phrase("asked by", "依据")
  package static func reasonName(_ name: String) -> Phrase {
    switch name {
    case "level": Phrase("service level", "服务水平")
    case "floor": Phrase("floor", "时段下限")
    case "steady_state": Phrase("steady state", "稳态")
    case "occupancy": Phrase("occupancy", "占用率")
    case "presence": Phrase("calls at all", "有来电即需有人")
    default: Phrase("minimum staff", "最低人数")
    }
  }
  package static let bars = Phrase(
    "█ present, ▒ beyond what the interval alone needs, · short of it", "█ 到岗 ▒ 多于单独达标所需 · 少于单独达标所需")
  package static let headcountTable = Phrase("From shifts to headcount", "从班次到人数")
  package static let bound = Phrase("bound", "约束")
  package static let people = Phrase("people", "人数")
  package static let binds = Phrase("binds", "起决定作用")
  package static func boundName(_ name: String) -> Phrase {
    switch name {
    case "busiest_day": Phrase("the busiest day's shifts", "最忙日的班次数")
    case "working_days":
      Phrase(
        "shifts of the week / working days (Burns and Carter 1985)", "每周班次数 / 每周工作日（Burns 与 Carter 1985）")
    case "weekends": Phrase("weekend shifts / share of weekends worked", "周末班次数 / 工作周末比例")
    case "paid_hours": Phrase("paid hours / hours of a full week", "计薪工时 / 每周法定工时")
    case "at_work": Phrase("people at work in the week: the largest", "当周上班人数：取最大")
    default: Phrase("on the payroll: at work / (1 - planned absence)", "在册：上班人数 /（1－计划缺勤率）")
    }
  }
  package static let pattern = Phrase("A pattern of days off", "轮休方案")
  package static let group = Phrase("group", "组")
  package static let works = Phrase("works", "上班")
  package static let off = Phrase("off", "休息")
  package static let seatTable = Phrase("Seats at the busiest moment", "坐席最紧张时刻")
  package static let site = Phrase("site", "职场")
  package static let allSites = Phrase("all", "全部")
  package static let needed = Phrase("needed", "所需")
  package static let available = Phrase("available", "可用")
  package static let moment = Phrase("from", "时刻")
  package static let statutory = Phrase("Working hours under the law", "法定工时核对")
  package static let rule = Phrase("rule", "规则")
  package static let limit = Phrase("limit", "限值")
  package static let shiftsPerMonth = Phrase("shifts a month as overtime", "每月可作为加班的班次数")
  package static func ruleName(_ name: String) -> Phrase {
    switch name {
    case "shift_hours": Phrase("paid hours of the shift, a day", "班次计薪工时（每日）")
    case "agreed_week": Phrase("agreed hours, a week", "约定工时（每周）")
    case "agreed_average": Phrase("agreed hours, average of a week", "约定工时（周平均）")
    case "roster_week": Phrase("hours by the plan, a week", "方案工时（每周）")
    case "roster_average": Phrase("hours by the plan, average of a week", "方案工时（周平均）")
    case "monthly_overtime": Phrase("overtime by the plan, a month", "方案加班工时（每月）")
    default: Phrase("rest days a week", "每周休息日")
    }
  }
  package static func lawVerdict(_ name: String) -> Phrase {
    switch name {
    case "ok": Phrase("ok", "符合")
    case "overtime": Phrase("hours beyond are overtime", "超出部分属加班")
    case "needs_approval": Phrase("needs approval of comprehensive hours", "须经综合计算工时制审批")
    default: Phrase("not allowed", "不符合")
    }
  }

  // MARK: Infeasible

  package static let obstacles = Phrase("What cannot be met", "无法满足的要求")
  package static let mostHere = Phrase("most that shifts allow", "班次至多可提供")
  package static let limits = Phrase("What stands against it", "受限于")
  package static let reachable = Phrase("reachable at most", "至多可达")
  package static let seatLimit = Phrase("seats", "坐席")
  package static let peopleLimit = Phrase("most people on the shift", "班次人数上限")
  package static let relaxations = Phrase(
    "Cheapest single changes that would do; one step less does not", "可使其达标的最低成本单项调整；少一步则不可")
  package static let change = Phrase("change", "调整")
  package static let from = Phrase("from", "现值")
  package static let to = Phrase("to", "调整为")
  package static func changeName(_ name: String) -> Phrase {
    switch name {
    case "seats": Phrase("more seats", "增加坐席")
    case "all_seats": Phrase("more seats in all, in proportion over the sites", "按各职场比例增加坐席总数")
    case "most_people": Phrase("more people on the shift", "提高班次人数上限")
    case "new_shift": Phrase("a further shift, every day", "增加一个班次（每天）")
    case "within": Phrase("a longer time to answer", "放宽应答时限")
    case "level": Phrase("a lower service level", "降低服务水平目标")
    case "floor": Phrase("a lower floor", "降低时段下限")
    case "occupancy": Phrase("a higher occupancy", "提高占用率上限")
    case "minimum_staff": Phrase("fewer people at least", "降低最低人数")
    default: Phrase("merge the line after this week", "该热线推迟至本周之后并入")
    }
  }
  package static func newShift(start: String, end: String, hours: String) -> Phrase {
    Phrase("\(start) to \(end), \(hours) h", "\(start) 至 \(end)，\(hours) 小时")
  }

  // MARK: Notes

  package static let aboutBound = Phrase(
    "No plan that treats alike days alike and meets the target by the formulas, interval by interval in its steady state, costs less than the lower bound; what the simulation asks for beyond that is part of the gap.",
    "凡同类日安排相同且按逐时段稳态公式达标的方案，成本均不低于下界；仿真所要求的额外部分计入差距。")
  package static func furtherWork(share: String) -> Phrase {
    Phrase(
      "Further work takes \(share) of the time on duty, as in the forecast; the lower bound holds for that share.",
      "其他工作占在岗时间的 \(share)，与预测一致；下界以此比例为准。")
  }
  package static func bonferroni(confidence: String) -> Phrase {
    Phrase(
      "The ± of windows and floors holds for all of them together at \(confidence) (Bonferroni): missed means that the whole interval lies below. In windows of a day or more the simulated level itself must reach what is asked.",
      "窗口与下限的 ± 在 \(confidence) 置信水平下对全部窗口同时成立（Bonferroni）：未达标指整个区间低于要求。一日及以上的窗口，仿真值本身须达到要求。")
  }
  package static let wholeOnly = Phrase(
    "Fractions of people could meet the target within these limits, whole people cannot.",
    "若人数可为小数则可达标，取整数则不可。")
  package static let noRelaxation = Phrase(
    "No single change that was tried would do.", "所尝试的单项调整均不足以达标。")
  package static let relaxationNote = Phrase(
    "Each change is judged as a plan is, one step less does not do. The cost includes the rent of further seats, and of a line that waits the people who serve it alone for the week.",
    "各项调整按方案的同一标准判断，少一步则不达标；成本含新增坐席租金；推迟并入的热线另计其当周单独受理所需人员。")
  package static func busyDay(share: String) -> Phrase {
    Phrase(
      "The plan is made for days so busy that only \(share) of them are busier; the simulation then counts the days that reach the level.",
      "方案按仅有 \(share) 的日子更忙的繁忙日确定；仿真再统计达标天数比例。")
  }
  package static let lawNote = Phrase(
    "State Council Regulations on Working Hours (1995), Labour Law art. 36, 38 and 41, comprehensive hours by Ministry of Labour [1994] No. 503. Hours beyond the limit are overtime at any time of day; night work by itself is none. `tariff.overtime` prices them. A check of figures, no legal advice.",
    "依据：《国务院关于职工工作时间的规定》（1995）、《劳动法》第 36、38、41 条、劳部发〔1994〕503 号综合计算工时制。超出限值的工时不分昼夜均属加班，夜班本身不是加班；加班工资由 `tariff.overtime` 计入。仅为数据核对，不构成法律意见。"
  )
}
