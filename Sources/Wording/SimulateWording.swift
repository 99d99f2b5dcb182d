/// What `hotline simulate` and simulated forecasts say.
package enum SimulateWording {
  // MARK: The command

  package static let summary = Phrase(
    "simulate the merged centre call by call, with intervals for every figure",
    "对整合后的中心逐通来电仿真，各项结果附置信区间")
  package static let details = Phrase(
    "Discrete events on the default roster, with everything that the scenario says of laws, redials, transfers, routing, sites, skills and shocks. The week of the scenario is repeated as often as --days asks for. Every figure is followed by ±, half the width of its interval. JSON holds all tables, CSV the one named by --by. The same seed gives the same bytes, whatever --jobs.\n\n--precision adds replications in rounds until the interval of the service level is narrow enough; where --most-replications ends that, the command ends with code 1. --against simulates another scenario on the same random numbers and shows what it changes.",
    "在默认排班上按离散事件仿真，计入场景所述的各种分布、重拨、转接、路由、职场、技能与突发情况。按 --days 重复场景的那一周。各项结果之后的 ± 为置信区间的半宽。JSON 含全部表格，CSV 为 --by 所指的表格。种子相同则输出逐字节相同，与 --jobs 无关。\n\n--precision 分轮增加重复次数，直到服务水平的置信区间足够窄；若因 --most-replications 而中止，退出码为 1。--against 用共同随机数仿真另一场景并列出差异。"
  )
  package static let precisionExample = Phrase(
    "as many replications as it takes to know the service level to ± 0.2 points",
    "增加重复次数，直到服务水平的半宽不超过 0.2 个百分点")
  package static let againstExample = Phrase(
    "what a second scenario changes, on the same random numbers", "用共同随机数比较两个场景")
  package static let progress = Phrase("replications", "重复次数")

  // MARK: Options

  package static let replications = Phrase(
    "how often the days are simulated; with --precision, in the first round", "重复次数；与 --precision 合用时为首轮次数")
  package static let days = Phrase(
    "days in a row that are measured, from the Monday of the week", "连续统计的天数，从该周周一起")
  package static let warmUp = Phrase(
    "days before them that are run but not measured; 0 starts with an empty centre",
    "统计之前先运行而不计入的预热天数；0 表示从空系统开始")
  package static let precision = Phrase(
    "half the width that the interval of the service level is to reach, such as 0.2% or 0.002",
    "服务水平置信区间须达到的半宽，例如 0.2% 或 0.002")
  package static let mostReplications = Phrase(
    "replications after which no further round is begun (with --precision)",
    "达到此重复次数后不再增加轮次（与 --precision 合用）")
  package static let confidence = Phrase(
    "confidence of the intervals, 0.5 to 0.9999", "置信水平，0.5 至 0.9999")
  package static let rosterRule = Phrase(
    "calls in hand when people leave: finished, while no call starts beyond those on duty (capacity); finished by each person, the next shift on time (person); back to the head of the queue (instant)",
    "人员离岗时进行中的通话：处理完毕，其间超出在岗人数不接新来电（capacity）；各人处理完毕再离岗，下一班准时上岗（person）；立即回到队首（instant）"
  )
  package static let against = Phrase(
    "a second scenario, simulated on the same random numbers", "以共同随机数一并仿真的第二个场景文件")
  package static let by = Phrase(
    "what a CSV lists, and the detail shown: total, line, day or interval",
    "CSV 的内容与显示的明细：合计、热线、日或时段")
  package static let byDefault = Phrase("line; with --against the differences", "line；与 --against 合用时为差异表")
  package static let fraction = Phrase("P", "比例")
  package static let fractionRange = Phrase(
    "greater than 0 and less than 1, such as 0.002 or 0.2%", "大于 0 且小于 1，例如 0.002 或 0.2%")
  package static let confidenceRange = Phrase(
    "between 0.5 and 0.9999, such as 0.95 or 95%", "在 0.5 至 0.9999 之间，例如 0.95 或 95%")

  // MARK: Wrong usage

  package static func onlyForSimulation(_ options: [String]) -> Phrase {
    let verb = options.count == 1 ? "has" : "have"
    return Phrase(
      "\(options.joined(separator: ", ")) \(verb) a meaning with --method simulation only",
      "\(options.joined(separator: "、")) 仅可与 --method simulation 合用")
  }
  package static let onlyWithPrecision = Phrase(
    "--most-replications has a meaning with --precision only", "--most-replications 仅可与 --precision 合用")
  package static let otherPlan = Phrase("plan of the other scenario", "另一场景的排班方案")
  package static let oneStandardInput = Phrase(
    "only one of the two scenarios can come from standard input", "两个场景中只有一个可以来自标准输入")

  // MARK: Facts

  package static let model = Phrase("simulation, call by call", "逐通来电仿真")
  package static func method(rule: String, warmUpDays: Int) -> Phrase {
    Phrase("discrete-event simulation, roster rule \(rule), ", "离散事件仿真，\(ruleInChinese(rule))，")
      + start(warmUpDays)
  }
  private static func ruleInChinese(_ rule: String) -> String {
    switch rule {
    case "person": "按个人班次（person）规则"
    case "instant": "按立即离岗（instant）规则"
    default: "按在岗容量（capacity）规则"
    }
  }
  private static func start(_ warmUpDays: Int) -> Phrase {
    switch warmUpDays {
    case 0: Phrase("starts empty", "从空系统开始")
    case 1: Phrase("after 1 day of warm-up", "预热 1 天后统计")
    default: Phrase("after \(warmUpDays) days of warm-up", "预热 \(warmUpDays) 天后统计")
    }
  }
  package static let warmUpDays = Phrase("days of warm-up", "预热天数")
  package static let measuredDays = Phrase("days measured", "统计天数")
  package static let replicationsMade = Phrase("replications", "重复次数")
  package static let seed = Phrase("seed", "随机数种子")
  package static let confidenceTitle = Phrase("confidence of ±", "置信水平（±）")
  package static let attempts = Phrase("calls simulated, attempts", "仿真呼叫数（含重拨与转接）")
  package static let daysOnTarget = Phrase("days on target", "达标天数占比")
  package static let wantedPrecision = Phrase("± wanted of the service level", "服务水平所要求的半宽")
  package static let precisionReached = Phrase("precision reached", "达到精度要求")
  package static let otherScenario = Phrase("against scenario", "对照场景")
  package static let otherHash = Phrase("its fingerprint (FNV-1a 64)", "对照文件指纹（FNV-1a 64）")
  package static func halfWidth(of title: Phrase) -> Phrase {
    title + Phrase(verbatim: " ±")
  }

  // MARK: Tables

  package static let halfWidth = Phrase(verbatim: "±")
  package static let lines = Phrase("By line, over the days measured", "按热线（全部统计日）")
  package static let total = Phrase("All lines, over the days measured", "全部热线（全部统计日）")
  package static let audit = Phrase("Does the simulation agree with itself and with theory?", "仿真自检与理论核对")
  package static let differences = Phrase(
    "What the second scenario changes, on the same random numbers", "第二个场景带来的差异（共同随机数）")
  package static let redials = Phrase("of them redials", "其中重拨")
  package static let meanWait = Phrase("mean wait", "平均等待")
  package static let queueLength = Phrase("waiting", "平均排队数")
  package static let weekNumber = Phrase("week", "第几周")
  package static let first = Phrase("first", "第一场景")
  package static let second = Phrase("second", "第二场景")
  package static let difference = Phrase("difference", "差值")
  package static let gain = Phrase("gain", "效率增益")
  package static let verdict = Phrase("verdict", "结论")

  package static func differenceVerdict(_ code: String) -> Phrase {
    switch code {
    case "higher": Phrase("second higher", "第二场景较高")
    case "lower": Phrase("second lower", "第二场景较低")
    case "same": Phrase("the same", "相同")
    default: Phrase("no difference shown", "未见显著差异")
    }
  }

  // MARK: Audit

  package static let check = Phrase("check", "检查项")
  package static let value = Phrase("value", "值")
  package static let byExactLaw = Phrase("exact law", "精确解")
  package static let standardErrors = Phrase("standard errors off", "偏差（标准误）")
  package static let reasons = Phrase("reasons", "原因")
  package static func checkName(_ code: String) -> Phrase {
    switch code {
    case "flow_conservation":
      Phrase(
        "calls kept: offered = answered + abandoned + blocked + still waiting",
        "来电守恒：呼入 = 接通 + 放弃 + 无法接入 + 仍在等待")
    case "littles_law":
      Phrase(
        "Little's law: queue over time = sum of waits, relative error", "利特尔法则：队列对时间的积分 = 等待之和，相对误差")
    case "busy_time":
      Phrase("people busy over time = sum of handle times, relative error", "占用人时 = 处理时长之和，相对误差")
    default: Phrase("service level beside the exact law of the changing queue", "服务水平与时变队列精确解对照")
    }
  }
  package static func auditVerdict(_ code: String) -> Phrase {
    switch code {
    case "ok": Phrase("ok", "通过")
    case "not_ok": Phrase("not ok", "未通过")
    default: Phrase("not comparable", "不可比")
    }
  }
  package static let noStandardError = Phrase(
    "a single replication has no standard error", "仅一次重复，没有标准误")
  package static func joined(_ reasons: [Phrase]) -> Phrase {
    Phrase(
      reasons.map(\.english).joined(separator: "; "), reasons.map(\.chinese).joined(separator: "；"))
  }

  // MARK: Remarks

  package static func intervals(confidence: String) -> Phrase {
    Phrase(
      "± is half the width of the \(confidence) interval over the replications, by Student's law. Counts are means over the replications; ratios are ratios of sums, their intervals by the delta method.",
      "± 为各次重复所得 \(confidence) 置信区间的半宽（t 分布）。数量为各次重复的均值；比率为总量之比，其区间用 delta 法求得。")
  }
  package static let singleReplication = Phrase(
    "A single replication says nothing of chance, so no ± is given; ask for --replications 2 or more.",
    "仅一次重复无法估计随机误差，故不给出 ±；请用 --replications 2 或更多。")
  package static let attemptsNote = Phrase(
    "Offered are attempts: a redial counts again, and so does a transfer, on the line that it goes to. Calls still waiting at the end count as offered, and neither as answered nor as abandoned.",
    "呼入量按呼叫次数计：重拨再次计入，转接计入转往的热线。结束时仍在等待的来电计入呼入量，不计接通也不计放弃。")
  package static let busyBeyondDuty = Phrase(
    "Occupancy can exceed 100% where people leave: who finishes a call after the end of his time is busy, but no longer on duty.",
    "人员离岗的时段占用率可能超过 100%：到点后仍在处理通话者计为占用，但不再计为在岗。")
  package static let sameWeek = Phrase(
    "More than seven days repeat the days of the one week, with its volumes and its people; the weeks are numbered.",
    "超过七天时重复同一周的话务量与人员，并给各周编号。")
  package static func notPrecise(replications: String, reached: String, wanted: String) -> Phrase {
    Phrase(
      "The precision was not reached: after \(replications) replications the service level is known to ± \(reached), not to ± \(wanted). More of --most-replications gets nearer: half the width takes four times as many.",
      "未达到精度要求：重复 \(replications) 次后服务水平的半宽为 \(reached)，要求为 \(wanted)。可提高 --most-replications：半宽减半约需四倍的重复次数。"
    )
  }
  package static func noInterval(replications: String) -> Phrase {
    Phrase(
      "The precision was not reached: after \(replications) replications the service level has no interval, because there are no calls or a single replication.",
      "未达到精度要求：重复 \(replications) 次后服务水平没有置信区间，因为没有来电或仅有一次重复。")
  }
  package static let contradiction = Phrase(
    "WARNING: THE SIMULATION CONTRADICTS ITSELF; see the audit. This is a mistake of the program: do not use these figures, and please report the scenario and the seed.",
    "警告：仿真结果自相矛盾，见自检表。这是程序错误：请勿使用这些结果，并请反馈该场景与种子。")
  package static func offTheExactLaw(deviation: String) -> Phrase {
    Phrase(
      "Warning: the simulated service level lies \(deviation) standard errors off the exact law of the changing queue, more than chance explains.",
      "警告：仿真的服务水平与时变队列精确解相差 \(deviation) 个标准误，难以用随机误差解释。")
  }
  package static let commonNumbers = Phrase(
    "Both scenarios meet the same callers with the same random numbers; a figure is the mean over the replications, ± of a difference comes from their pairs. In time and on target mean what the first one says. Gain: how many times as many replications independent experiments would need for the same ±. A verdict holds where the interval excludes 0.",
    "两个场景使用共同随机数，面对相同的来电；各值为各次重复的均值，差值的 ± 由成对的重复求得。时限与目标以第一场景为准。效率增益：独立试验要得到同样的 ± 所需重复次数的倍数。区间不含 0 时才下结论。")
  package static let analyticBefore = Phrase(
    "Only the merged queue is simulated: queues of lines on their own, before the merge and after it, are worked out by the stationary method and carry no ±; so is the default allocation of shifts.",
    "仅对合并队列仿真：整合前及整合后仍独立的各热线队列按稳态法计算，不带 ±；默认排班亦按稳态法确定。")
  package static let erlangCStationary = Phrase(
    "Abandonment flatters the service level, so the Erlang C figure (nobody gives up) of the stationary method stands beside the simulated one.",
    "放弃会抬高服务水平，故在仿真结果旁并列稳态法的 Erlang C（无人放弃）结果。")
  package static let nobodyGivesUp = Phrase(
    "No patience is given, so nobody gives up; the answer rate is then 100% but for calls blocked or still waiting.",
    "未给出耐心时长，按无人放弃计算；除无法接入或仍在等待者外接通率为 100%。")
  package static func furtherWork(hours: String, share: String) -> Phrase {
    Phrase(
      "Further work takes \(hours) hours of the week, \(share) of the time on duty; the simulated people do it beside the calls, and nobody is set aside for it.",
      "其他工作每周占 \(hours) 小时，为在岗时间的 \(share)；仿真中由同一批人员在通话之外完成，不另行预留人力。")
  }
}
