/// The titles and remarks of results: forecasts, costs, sweeps and the queue calculator.
package enum ResultWording {
  // MARK: Titles of reports and tables

  package static let lower = Phrase("from", "下限")
  package static let upper = Phrase("to", "上限")
  package static let forecast = Phrase("Forecast before and after the merge", "整合前后预测")
  package static let cost = Phrase("Cost of a year", "年度费用")
  package static let sweep = Phrase("Sweep of seats and staff against cost and service", "坐席、人员、费用与服务水平组合分析")
  package static let lines = Phrase("By line, over the week", "按热线（全周）")
  package static let days = Phrase("The merged queue by day", "合并队列（按日）")
  package static let intervals = Phrase("The merged queue by interval", "合并队列（按时段）")
  package static let worstIntervals = Phrase(
    "The intervals with the lowest service level", "服务水平最低的时段")
  package static let shifts = Phrase("People on shifts (default allocation)", "各班次人数（默认排班）")
  package static let pooling = Phrase(
    "What pooling alone saves: least agents for the target in every interval, Erlang C",
    "合并本身节省的人力：各时段达标所需最少话务员（Erlang C）")
  package static let assumptions = Phrase("Assumptions that these figures rest on", "上述数据所依据的假设")
  package static let sources = Phrase("Sourced figures", "有来源的数据")
  package static let costLines = Phrase("Cost of a year by item", "年度费用明细")
  package static let comparison = Phrase("Beside the contract", "与合同对照")
  package static let combinations = Phrase("Combinations", "各组合")
  package static let front = Phrase(
    "The front: the cheapest combinations for each service level", "最优前沿：各服务水平下费用最低的组合")

  // MARK: Facts

  package static let scenario = Phrase("scenario", "场景")
  package static let scenarioHash = Phrase("fingerprint of the file (FNV-1a 64)", "文件指纹（FNV-1a 64）")
  package static let version = Phrase("version", "版本")
  package static let week = Phrase("week from Monday", "预测周（周一起）")
  package static let target = Phrase("target", "目标")
  package static let within = Phrase("answered within", "等待时限")
  package static let formula = Phrase("counted as", "口径")
  package static let window = Phrase("in each", "统计窗口")
  package static let intervalFloor = Phrase("and in each interval at least", "且各时段不低于")
  package static let dayConfidence = Phrase("share of days to reach it", "应达标的天数比例")
  package static let method = Phrase("method", "方法")
  package static let staffOnPayroll = Phrase("agents on the payroll", "在册话务员")
  package static let seats = Phrase("seats", "坐席")
  package static let queuePlaces = Phrase("places in the queue", "排队容量")
  package static let blockedShare = Phrase("blocked", "无法接入比例")
  package static let merged = Phrase("lines merged in the week", "当周已并入热线")
  package static let combinationCount = Phrase("combinations", "组合数")
  package static let metCount = Phrase("that meet the target", "其中达标")
  package static let cheapestMeeting = Phrase("least cost that meets the target, yuan a year", "达标的最低年费用（元）")

  // MARK: Columns

  package static let state = Phrase("state", "阶段")
  package static let before = Phrase("before", "整合前")
  package static let after = Phrase("after", "整合后")
  package static let line = Phrase("line", "热线")
  package static let department = Phrase("department", "部门")
  package static let queue = Phrase("queue", "队列")
  package static let ownQueue = Phrase("own", "独立")
  package static let mergedQueue = Phrase("merged", "合并")
  package static let basis = Phrase("basis", "依据")
  package static let day = Phrase("day", "星期")
  package static let date = Phrase("date", "日期")
  package static let time = Phrase("time", "时刻")
  package static let offered = Phrase("offered", "呼入量")
  package static let answered = Phrase("answered", "接通量")
  package static let abandoned = Phrase("abandoned", "放弃量")
  package static let blocked = Phrase("blocked", "无法接入量")
  package static let answerRate = Phrase("answer rate", "人工接通率")
  package static let publishedRate = Phrase("published", "公布值")
  package static func serviceLevel(within seconds: String) -> Phrase {
    Phrase("in \(seconds) s", "\(seconds)秒接通率")
  }
  package static let erlangC = Phrase("Erlang C", "Erlang C")
  package static let speedOfAnswer = Phrase("ASA", "平均应答时长")
  package static let occupancy = Phrase("occupancy", "占用率")
  package static let load = Phrase("load (Erl)", "话务强度(Erl)")
  package static let onDuty = Phrase("on duty", "在岗")
  package static let onDutyPeak = Phrase("peak on duty", "在岗峰值")
  package static let status = Phrase("status", "状态")
  package static let steady = Phrase("steady", "稳态")
  package static let backlog = Phrase("backlog", "积压")
  package static let idle = Phrase("no calls", "无来电")
  package static let carried = Phrase("carried over", "结转")
  package static let transientStatus = Phrase("transient", "瞬态")
  package static let stationaryLevel = Phrase("stationary", "稳态值")
  package static let transientLevel = Phrase("transient", "瞬态值")
  package static let targetMet = Phrase("target met", "达标")
  /// Whether the target is met, and on what days.
  package static func targetMet(_ basis: String) -> Phrase {
    switch basis {
    case "mean_day": Phrase("target met on the mean day", "均值日达标")
    case "share_of_days": Phrase("target met on the share of days asked", "按要求的天数比例达标")
    default: targetMet
    }
  }
  package static let daysByFormula = Phrase("days on target by formula", "达标天数占比（公式）")
  package static let lowestDaysByFormula = Phrase(
    "that share for the weekday with the least", "其中最低的星期")
  package static let meanDay = Phrase(
    "A target per day without target.day_confidence is judged on the mean day: single days fall on both sides of it. With it, the share of days that reach the level decides.",
    "按日目标未给出 target.day_confidence 时按均值日判定：单日有高有低；给出时以达标天数占比判定。")
  package static let severalTimes = Phrase(
    "Calls in time are counted by different times: fronts are marked among combinations of the same time.",
    "各组合的应答时限不同：前沿仅在相同时限的组合之间比较。")
  package static let serviceLevelInTime = Phrase("in time", "按时接通率")
  package static let payrollUsed = Phrase("people on shifts", "上岗所需在册人数")
  package static let unplaced = Phrase("without a shift or seat", "无班次或坐席者")
  package static let seatsNeededAtOnce = Phrase("seats needed at once", "同时所需坐席")
  package static let leastPeople = Phrase("least people that meet the target", "达标的最少在册人数")
  package static let leastSeats = Phrase("least seats tried that meet the target", "所试坐席数中达标的最少坐席")
  package static let backlogIntervals = Phrase("backlog intervals", "积压时段数")
  package static let shift = Phrase("shift", "班次")
  package static let start = Phrase("start", "开班")
  package static let breaks = Phrase("breaks", "休息")
  package static let peakAgents = Phrase("peak agents", "峰值话务员")
  package static let agentHours = Phrase("agent hours a week", "每周话务员工时")
  package static let payroll = Phrase("payroll", "折合在册人数")
  package static let figure = Phrase("figure", "数据")
  package static let value = Phrase("value", "值")
  package static let count = Phrase("figures", "项数")
  package static let assumption = Phrase("assumption", "假设")
  package static let source = Phrase("source", "来源")
  package static let item = Phrase("item", "项目")
  package static let quantity = Phrase("quantity", "数量")
  package static let unit = Phrase("unit", "单位")
  package static let unitPrice = Phrase("price or rate", "单价或费率")
  package static let amount = Phrase("yuan a year", "元/年")
  package static let total = Phrase("total", "合计")
  package static let separateTotal = Phrase("sum of the lines alone", "各热线独立合计")
  package static let pooled = Phrase("one merged queue", "合并为一个队列")
  package static let saving = Phrase("saved by pooling", "合并节省")
  package static let totalCost = Phrase("cost, yuan a year", "费用（元/年）")
  package static let pareto = Phrase("front", "前沿")
  package static let yuanPerPoint = Phrase("yuan per further point", "每提高一个百分点（元）")
  package static let lowestWindow = Phrase("lowest window", "最低窗口")
  package static let lowestInterval = Phrase("lowest interval", "最低时段")
  package static let floorMissedAt = Phrase("interval below the floor", "低于下限的时段")
  package static let model = Phrase("model", "模型")

  // MARK: Costs

  package static let scenarioPlan = Phrase("the scenario's people and seats", "场景中的人员与坐席")
  package static let committedPlan = Phrase("the committed people and seats, same tariff", "承诺的人员与坐席（同一标准）")
  package static let contractPrice = Phrase("the contract's price for a year", "合同年价")
  package static let plan = Phrase("plan", "方案")
  package static let agents = Phrase("agents", "话务员")
  package static let perSeat = Phrase("yuan a seat", "元/坐席")
  package static let perAgent = Phrase("yuan an agent", "元/话务员")
  package static let perAnsweredCall = Phrase("cost per answered call, yuan", "每接通一通费用（元）")
  package static let perHandledMinute = Phrase("cost per minute of handling, yuan", "每处理一分钟费用（元）")
  package static let answeredPerWeek = Phrase("calls answered in the week", "当周接通量")
  package static let handledPerWeek = Phrase("minutes of handling in the week", "当周处理分钟数")

  // MARK: Weekdays and statuses

  package static func weekday(_ index: Int) -> Phrase {
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let chinese = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    return Phrase(english[index], chinese[index])
  }
  package static let wholeWeek = Phrase("week", "全周")
  package static func windowName(_ name: String) -> Phrase {
    switch name {
    case "interval": Phrase("interval", "时段")
    case "day": Phrase("calendar day", "自然日")
    case "rolling_24_hours": Phrase("24 consecutive hours", "任意连续24小时")
    case "month": Phrase("calendar month", "自然月")
    default: Phrase("week", "周")
    }
  }
  package static func formulaName(_ name: String) -> Phrase {
    switch name {
    case "answeredOfOffered":
      Phrase("\(name): answered within T / offered", "\(name)：T 内接通量 / 呼入量")
    case "answeredOfAnswered":
      Phrase("\(name): answered within T / answered", "\(name)：T 内接通量 / 接通量")
    case "excludingShortAbandons":
      Phrase(
        "\(name): answered within T / (offered − abandoned within T)", "\(name)：T 内接通量 /（呼入量 − T 内放弃量）")
    case "countingShortAbandons":
      Phrase("\(name): (answered + abandoned within T) / offered", "\(name)：（T 内接通量 + T 内放弃量）/ 呼入量")
    default:
      Phrase("\(name): share whose offered wait is at most T", "\(name)：不放弃时等待不超过 T 的比例")
    }
  }
  package static func modelName(_ name: String) -> Phrase {
    name == "erlang-a"
      ? Phrase("Erlang A (callers give up)", "Erlang A（来电者会放弃）")
      : Phrase("Erlang C (nobody gives up)", "Erlang C（无人放弃）")
  }
  package static func methodText(_ method: String, model: Phrase) -> Phrase {
    let name =
      switch method {
      case "carry-over":
        Phrase("steady states with carried backlog, whole people", "稳态逐时段结转积压，整数人力")
      case "transient": Phrase("transient law of the changing queue, whole people", "时变队列瞬态解，整数人力")
      default: Phrase("stationary by interval", "分时段稳态")
      }
    return name + Phrase(", ", "，") + model
      + Phrase(", roster rule capacity, mean shrinkage", "，按在岗容量（capacity）规则，损耗取均值")
  }
  package static let calibrated = Phrase("staff fitted to the published rate", "按公布接通率反推人力")
  package static let ownStaff = Phrase("own agents on the scenario's shifts", "原有话务员按场景班次")
  package static let unknown = Phrase("not known", "未知")
  package static let inMergedQueue = Phrase("share of the merged queue", "合并队列中的份额")

  // MARK: Remarks

  package static func restsOn(assumptions: Int, sourced: Int, unstated: Int) -> Phrase {
    Phrase(
      "Every figure rests on the scenario: \(assumptions) of its figures are assumptions, \(sourced) are sourced, \(unstated) carry neither.",
      "所有结果以场景为依据：其中 \(assumptions) 项为假设，\(sourced) 项有来源，\(unstated) 项未注明。")
  }
  package static let besideErlangC = Phrase(
    "Abandonment flatters the service level, so the Erlang C figure (nobody gives up) stands beside the Erlang A one.",
    "放弃会抬高服务水平，故在 Erlang A 旁并列 Erlang C（无人放弃）的结果。")
  package static let onlyErlangC = Phrase(
    "No patience is given, so nobody gives up (Erlang C); the answer rate is then 100% but for calls still waiting.",
    "未给出耐心时长，按无人放弃（Erlang C）计算；除仍在等待者外接通率为 100%。")
  package static let onlyErlangCLimited = Phrase(
    "No patience is given, so nobody gives up (Erlang C); the answer rate is then 100% but for blocked calls.",
    "未给出耐心时长，按无人放弃（Erlang C）计算；除无法接入者外接通率为 100%。")
  package static func aboutModel(isErlangA: Bool, isLimited: Bool) -> Phrase {
    isErlangA ? besideErlangC : isLimited ? onlyErlangCLimited : onlyErlangC
  }
  package static func limited(places: String) -> Phrase {
    Phrase(
      "At most \(places) callers wait in the merged queue; further calls are blocked: offered, but never answered. Queues before the merge, the default allocation of shifts and the ledger of pooling know no such limit.",
      "合并队列最多容纳 \(places) 个等待来电，超出者无法接入：计入呼入量但不计接通。整合前各队列、默认排班与合并节省测算均不考虑此限制。")
  }
  package static let limitedSweep = Phrase(
    "The places in the merged queue are limited; further calls are blocked: offered, but never answered. The default allocation of shifts knows no such limit.",
    "合并队列容量有限，超出者无法接入：计入呼入量但不计接通。默认排班不考虑此限制。")
  package static func backlogMarked(_ count: Int, left: String) -> Phrase {
    Phrase(
      "\(count) intervals have no steady state under Erlang C (load ≥ agents, or a backlog from before): their backlog is carried over as a fluid queue; \(left) calls are left at the end of the week.",
      "\(count) 个时段在 Erlang C 下无稳态（负荷 ≥ 在岗人数，或有前期积压）：按流体队列结转积压；周末剩余 \(left) 通。")
  }
  package static func misleading(
    _ count: Int, calls: String, at moment: Phrase, stationary: String, exact: String
  ) -> Phrase {
    Phrase(
      "Warning: in \(count) intervals with \(calls) of the calls the stationary answer is more than one point off the transient law of the changing queue, most on \(moment.english): \(stationary) in place of \(exact). --method transient works it out.",
      "警告：有 \(count) 个时段（占话务量 \(calls)）的稳态结果与时变队列瞬态解相差一个百分点以上，最大在\(moment.chinese)：稳态 \(stationary)，瞬态 \(exact)。可用 --method transient 计算。"
    )
  }
  package static func agreeing(stationary: String, exact: String) -> Phrase {
    Phrase(
      "Checked against the transient law of the changing queue, for the same whole people: nowhere is the stationary answer more than one point off (week: \(stationary) in place of \(exact)).",
      "已与时变队列瞬态解（同样的整数人力）核对：各时段稳态结果相差均不超过一个百分点（全周：稳态 \(stationary)，瞬态 \(exact)）。")
  }
  package static func weekOff(stationary: String, exact: String) -> Phrase {
    Phrase(
      "Over the week the stationary answer is \(stationary), the transient one \(exact), for the same whole people.",
      "同样的整数人力下，全周稳态结果为 \(stationary)，瞬态结果为 \(exact)。")
  }
  package static func transientAssumes(_ reasons: [Phrase]) -> Phrase {
    Phrase(
      "The transient law is exact for one exponential handle time and patience in each interval; here it is not: \(reasons.map(\.english).joined(separator: "; ")). Set beside it, the stationary answer is taken with the same exponential times, so that the difference is that of a changing queue alone.",
      "瞬态解仅在各时段处理时长与耐心均为单一指数分布时精确；此处不然：\(reasons.map(\.chinese).joined(separator: "；"))。与之对比的稳态结果采用同样的指数时长，差异仅来自队列随时间的变化。"
    )
  }
  package static func carriedWeekOff(stationary: String, carried: String) -> Phrase {
    Phrase(
      "Warning: intervals hand their queues on, and the stationary formula is likely off by more than one point here: \(carried) of the week with carried backlogs, in place of \(stationary), for the same whole people. Use --method simulation.",
      "警告：各时段的排队会延续到后续时段，稳态公式的全周结果可能相差一个百分点以上：同样的整数人力下，结转积压为 \(carried)，稳态为 \(stationary)。请用 --method simulation。"
    )
  }
  package static let limitedExponential = Phrase(
    "With limited places the formula takes handle times as one exponential of their mean, which may be off by more than a point where lines differ; use --method simulation.",
    "排队容量有限时，公式把处理时长视为均值相同的单一指数分布；各热线时长相差较大时可能相差一个百分点以上，请用 --method simulation。")
  package static let noErlangC = Phrase(
    "The Erlang C figures are left out: nobody would give up, and the transient law of so long a queue takes minutes; --method carry-over has them.",
    "未给出 Erlang C 结果：无人放弃时队列过长，瞬态解需数分钟；可用 --method carry-over。")
  package static let checkSkipped = Phrase(
    "The stationary answer was not compared with the transient law of the changing queue (--skip-check).",
    "未将稳态结果与时变队列瞬态解对比（--skip-check）。")
  package static func notChecked(operations: String) -> Phrase {
    Phrase(
      "Not checked against the transient law of the changing queue, which would take some \(operations) steps; --method transient works it out all the same.",
      "未与时变队列瞬态解核对：约需 \(operations) 步运算；如需可用 --method transient 计算。")
  }
  package static let limitedNotChecked = Phrase(
    "The stationary answer was not compared with the transient law of the changing queue, which knows no limit on the places.",
    "未将稳态结果与时变队列瞬态解对比：瞬态解不支持排队容量限制。")
  package static let wholePeople = Phrase(
    "On duty are whole people: the nearest number, each interval's remainder carried on to the next. Calls answered and abandoned are counted when they are, calls in time when they arrive. The roster, further work and queues of lines on their own are worked out by the stationary method. The mean wait of the answered is stated only where nobody gives up.",
    "在岗人数取整：取最接近的整数，余数逐时段结转。接通与放弃按发生时段计，限时接通按来电时段计。排班、其他工作及各热线独立队列仍按稳态法计算；仅在无人放弃时给出平均应答时长。")
  package static func unstaffed(_ count: Int) -> Phrase {
    Phrase(
      "In \(count) intervals with calls nobody is on duty: no shift covers them, or all shifts take their break then, or the payroll is too small.",
      "有 \(count) 个时段有来电但无人在岗：没有班次覆盖、各班次同时休息，或人力不足。")
  }
  package static let severalQueuesNotChecked = Phrase(
    "The stationary answer was not compared with the exact law, which knows one queue: the centre is several.",
    "未将稳态结果与精确解对比：精确解只适用于单一队列，而中心分为多个队列。")
  package static func queuesOfDay(
    _ day: String, sites: [String], learning: Bool, trained: String?
  ) -> Phrase {
    let apart =
      sites.isEmpty
      ? Phrase("all sites share one queue", "各职场合为一个队列")
      : Phrase(
        "these sites are queues of their own: \(sites.joined(separator: ", "))",
        "下列职场各自为独立队列：\(sites.joined(separator: "、"))")
    let learns =
      learning
      ? Phrase(
        "; calls take as long as the people's practice with each line makes them", "；处理时长计入人员对各热线的熟练程度")
      : Phrase(verbatim: "")
    return Phrase("The centre as it is on \(day): ", "以 \(day) 的中心为准：") + apart + learns
      + Phrase(
        ". The people are split over the queues by what each needs for the target.", "。人员按各队列达标所需的比例分配。")
  }
  package static func otherPeople(agents: String, trained: String) -> Phrase {
    Phrase(
      "The week has the \(agents) agents of the workforce; the migration counts \(trained) trained on that day, with whom `hotline migrate` reckons.",
      "本周按 workforce 的 \(agents) 名话务员计算；迁移中当日已培训 \(trained) 人，`hotline migrate` 以后者计算。")
  }
  package static func withoutSeat(_ people: String) -> Phrase {
    Phrase(
      "Up to \(people) people of the plan find no seat at once: they are paid, but not on duty.",
      "方案中同时最多有 \(people) 人没有坐席：费用照计，但不计在岗。")
  }
  package static func unplaced(_ people: String) -> Phrase {
    Phrase(
      "\(people) people of the payroll are on no shift: no seat is free when they would help, no call is left to win, or they are too few for another week of shifts. They are paid all the same.",
      "在册人数中有 \(people) 人未排入班次：需要时没有空坐席、已无来电可增接，或不足以再排一周的班次；其费用照计。")
  }
  package static func furtherWork(hours: String, share: String) -> Phrase {
    Phrase(
      "Further work takes \(hours) hours of the week, \(share) of the time on duty; as many people are set aside in every interval.",
      "其他工作每周占 \(hours) 小时，为在岗时间的 \(share)；各时段按此比例预留人力。")
  }
  package static func patienceTaken(_ lines: [String]) -> Phrase {
    let list = lines.joined(separator: ", ")
    return Phrase(
      "Lines without a patience of their own (\(list)) take the volume-weighted one of the others.",
      "未给出耐心时长的热线（\(list)）按其他热线的话务量加权均值计。")
  }
  package static func simulatedOnly(_ paths: [String]) -> Phrase {
    let named = paths.prefix(5) + (paths.count > 5 ? ["…"] : [])
    return Phrase(
      "The method treats the lines as one first-come queue with exponential patience and does not know these keys of the scenario: \(named.joined(separator: ", ")). `hotline simulate` does.",
      "本方法将各热线视为一个先到先服务、耐心服从指数分布的队列，未考虑场景中的下列键：\(named.joined(separator: "、"))。`hotline simulate` 会予以考虑。"
    )
  }
  package static func remarks(_ paths: [String]) -> Phrase {
    let named = paths.prefix(5) + (paths.count > 5 ? ["…"] : [])
    return Phrase(
      "Keys of the scenario that change nothing or are scaled: \(named.joined(separator: ", ")). `hotline scenario check` says why.",
      "场景中不起作用或经折算的键：\(named.joined(separator: "、"))。原因见 `hotline scenario check`。")
  }
  /// Calls that come while the centre is closed.
  package static let closedCalls = Phrase("calls in closed time", "非服务时段来电")
  /// An interval in which the centre is closed.
  package static let closed = Phrase("closed", "非服务时段")
  /// The roster is the scenario's own.
  package static let givenRoster = Phrase(
    "The people on each shift are those of a given plan; a payroll of another size changes cost, not who is on duty.",
    "各班人数由给定的排班方案确定；编制人数的变化只影响成本，不影响在岗人数。")
  package static func auditedOnly(_ paths: [String]) -> Phrase {
    let named = paths.prefix(5) + (paths.count > 5 ? ["…"] : [])
    return Phrase(
      "The volume is taken as expected: the error of the forecast in \(named.joined(separator: ", ")) is left out. `hotline audit` counts it in.",
      "话务量取预期值，未考虑下列键给出的预测误差：\(named.joined(separator: "、"))。`hotline audit` 会予以考虑。")
  }
  package static let calibratedNote = Phrase(
    "Before the merge only answer rates are known: each line's effective staff is fitted to its rate (Erlang A, staff in proportion to load), so the service level before is an inference, not a measurement.",
    "整合前仅知接通率：各热线的有效人力按其接通率反推（Erlang A，人力与负荷成比例），故整合前的服务水平为推断值而非实测值。")
  package static func residual(forecast: String, stated: String, points: String, isAbove: Bool) -> Phrase {
    Phrase(
      "The forecast answer rate of \(forecast) lies \(points) points \(isAbove ? "above" : "below") the \(stated) that the scenario states for the time after the merge. Its assumptions (handle time, shrinkage, pooled sites, bursts, further work) do not explain the difference.",
      "预测接通率 \(forecast) 比场景所述的整合后接通率 \(stated) \(isAbove ? "高" : "低") \(points) 个百分点；现有假设（处理时长、损耗、职场合并排队、突发话务、其他工作）未能解释这一差异。"
    )
  }
  package static let costPerCallNote = Phrase(
    "Cost per call and per minute: 7/365 of the year's cost over the calls and minutes of the week that is forecast.",
    "每通、每分钟费用：年费用的 7/365 除以预测周的接通量与处理分钟数。")
  package static let poolingNote = Phrase(
    "Payroll = agent hours / (hours of a week × (1 − absence) × (1 − shrinkage)); no shift fits demand exactly, so a roster needs more.",
    "在册人数 = 话务员工时 /（每周工时 ×（1 − 缺勤率）×（1 − 班内损耗率））；实际班次无法与需求完全吻合，所需更多。")
  package static let sweepNote = Phrase(
    "On the front no other combination serves as well for less. Yuan per further point: the extra cost of a year over the next cheaper combination of the front, for each percentage point of service level gained.",
    "前沿上的组合：没有其他组合能以更低费用达到同等服务。每提高一个百分点：相对前沿上次便宜组合，每多一个百分点服务水平所增加的年费用。")
}
