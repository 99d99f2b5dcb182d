/// What `hotline staff` says.
package enum StaffWording {
  // MARK: The command

  package static let summary = Phrase("least-cost shifts, with a proof", "成本最低的班次安排，并证明其最优")
  package static let details = Phrase(
    "Finds how many people to put on each shift so that a requirement of one's own is met at the least cost; the keys of its file are listed in docs/requirement-file.md. The requirement is a number of people for each interval, a service level over the day (Erlang C by half-hour, weighted with the calls), or both; without shifts people are chosen freely in each interval. The search counts operations instead of time, so that the same question has the same answer on every machine; where it ends before the proof, the lower bound and the gap say how much the plan may cost too much. Where nothing meets the requirement, the result says which figures contradict each other.",
    "求各班次的人数，使自定的用人需求以最低成本得到满足；文件的键见 docs/requirement-file.zh.md。需求可以是各时段人数、全天服务水平（逐半小时按 Erlang C，以来电量加权），或两者；不给出班次时逐时段自由定人数。搜索以运算次数而非时间计量，因此同一问题在任何机器上答案相同；若在证明完成前结束，下界与差距说明方案至多多花多少。没有方案满足需求时，结果指出哪些数字相互矛盾。"
  )
  package static let example = Phrase("a requirement of one's own", "自定的用人需求")
  package static let scenario = Phrase(
    "scenario file (JSON with comments); either this or --requirements",
    "场景文件（带注释的 JSON）；与 --requirements 二选一")
  package static let requirements = Phrase(
    "requirement file (JSON with comments), - for standard input", "用人需求文件（带注释的 JSON），- 表示标准输入")
  package static let gap = Phrase(
    "stop when the plan is proven to cost at most this share too much", "证明方案至多多花此比例时即停止")
  package static let operations = Phrase(
    "about how many floating-point operations to search for", "搜索所用浮点运算次数（约）")
  package static func operationsDefault(scenario: String, requirement: String) -> Phrase {
    Phrase(
      "\(scenario) for each plan of a scenario, \(requirement) for a requirement",
      "场景的每个方案 \(scenario)，用人需求 \(requirement)")
  }
  package static let operationsPlaceholder = Phrase("N", "次数")
  package static let by = Phrase("the table that a CSV holds", "CSV 所含的表格")

  package static let oneInput = Phrase(
    "give either a scenario or --requirements FILE", "请给出场景文件或 --requirements 文件，二者择一")
  package static let noScenarioYet = Phrase(
    "staff for a scenario is not worked out yet; give --requirements FILE", "暂不能为场景求班次；请给出 --requirements 文件")

  // MARK: Failures

  package static func loadTooLarge(interval: Int, load: String, most: String) -> Phrase {
    Phrase(
      "interval \(interval) has a load of \(load) Erlang; allowed: 0 to \(most)",
      "时段 \(interval) 的话务强度为 \(load) 爱尔兰；允许 0 至 \(most)")
  }
  package static func costTooLarge(template: String, cost: String) -> Phrase {
    Phrase(
      "the cost \(cost) of “\(template)” cannot be counted exactly; with its decimals it may have at most 12 digits",
      "“\(template)”的成本 \(cost) 无法精确计算；连同小数至多 12 位数字")
  }
  package static let problemTooLarge = Phrase(
    "the costs and the people together are too large to be added exactly; use a larger unit of cost or fewer people",
    "成本与人数合计过大，无法精确相加；请改用更大的成本单位或减少人数")
  package static func outOfDomain(_ figure: String, index: Int, value: String, allowed: String) -> Phrase {
    Phrase(
      "\(figure) \(index) is \(value); allowed: \(allowed)", "\(figure) 第 \(index) 项为 \(value)；允许：\(allowed)")
  }

  // MARK: The result

  package static let title = Phrase("Least-cost staff", "成本最低的人员安排")
  package static let feasible = Phrase("feasible", "可行")
  package static let cost = Phrase("cost", "成本")
  package static let lowerBound = Phrase("lower bound", "成本下界")
  package static let gapFact = Phrase("gap", "差距")
  package static let proven = Phrase("proven to be the least", "已证明最低")
  package static let people = Phrase("people", "人数")
  package static let peopleIntervals = Phrase("people × intervals", "人数×时段")
  package static let overstaffed = Phrase("intervals with more people than needed", "人数多于所需的时段")
  package static let nodes = Phrase("parts of the search", "搜索节点数")
  package static let target = Phrase("target of the day", "全天目标")
  package static let dayLevel = Phrase("service level of the day", "全天服务水平")
  package static let lowestLevel = Phrase("lowest service level of an interval", "时段服务水平最低值")

  package static let counts = Phrase("People by shift", "各班次人数")
  package static let template = Phrase("shift", "班次")
  package static let intervals = Phrase("People by interval", "各时段人数")
  package static let interval = Phrase("interval", "时段")
  package static let need = Phrase("needed", "所需")
  package static let staff = Phrase("staff", "在岗")
  package static let seats = Phrase("seats", "坐席")
  package static let calls = Phrase("calls", "来电量")
  package static let level = Phrase("service level", "服务水平")
  package static let bars = Phrase("█ needed  ▒ beyond", "█ 所需  ▒ 多出")

  package static func notProven(gap: String) -> Phrase {
    Phrase(
      "the search ended before the proof: the plan costs at most \(gap) too much; a larger --operations searches longer",
      "搜索在证明完成前结束：方案至多多花 \(gap)；加大 --operations 可延长搜索")
  }
  package static let withinGap = Phrase(
    "the search ended as soon as the plan was within --gap of the least cost", "方案与最低成本之差已在 --gap 以内，搜索就此结束")
  package static let leastNeed = Phrase(
    "needed: where there are calls, more people than load, without which the queue has no steady state",
    "所需：有来电的时段人数须大于话务强度，否则排队没有稳态")
  package static let undecided = Phrase(
    "the search ended before it found a plan, and nothing proves that there is none; a larger --operations searches longer",
    "搜索结束时尚未找到方案，也未证明方案不存在；加大 --operations 可延长搜索")

  // MARK: Infeasible

  package static let reason = Phrase("reason", "原因")
  package static func reason(_ name: String) -> Phrase {
    switch name {
    case "uncovered":
      Phrase("the shifts allow too few people in an interval", "班次在某时段允许的人数不足")
    case "too_few_seats": Phrase("an interval needs more people than it has seats", "某时段所需人数多于坐席")
    case "target_unreachable":
      Phrase("seats and limits keep the day below its target", "坐席与上限使全天达不到目标")
    case "exhausted":
      Phrase("fractions of people would do, whole people do not", "人数可取小数时可行，取整数时不可行")
    default: Phrase("needs, seats and limits contradict each other", "需求、坐席与上限相互矛盾")
    }
  }
  package static let conflict = Phrase("Figures that contradict each other", "相互矛盾的数字")
  package static let kind = Phrase("figure", "数字")
  package static let value = Phrase("value", "值")
  package static func kind(_ name: String) -> Phrase {
    switch name {
    case "need": Phrase("people needed, at least", "所需人数（至少）")
    case "cover": Phrase("people that the shifts allow, at most", "班次允许的人数（至多）")
    case "seats": Phrase("seats, at most", "坐席（至多）")
    case "limit": Phrase("limit of the shift, at most", "班次人数上限（至多）")
    case "day_target": Phrase("target of the day, at least", "全天目标（至少）")
    default: Phrase("service level of the day, at most", "全天服务水平（至多）")
    }
  }
}
