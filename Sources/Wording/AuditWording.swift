/// What `hotline audit` says.
package enum AuditWording {
  // MARK: The command

  package static let summary = Phrase(
    "does the vendor's commitment hold, and what does it take", "服务商的承诺能否兑现，兑现需要多少坐席与人员")
  package static let details = Phrase(
    "Puts the contract's agents and seats in place of the scenario's, on the vendor's roster (--plan), the plan that the scenario states, or one made for them, and asks how often a window of the target is missed over the term: calls differ from day to day (day_to_day_cv), the forecast may be off (forecast_error_cv), calls grow (contract.growth_per_year). The promise is the scenario's target; outside the volume band of the contract it does not bind. Simulated runs give the probability of a breach with its interval, formulas stand beside it and give the first hour that fails, the least seats and agents, the volume that can be sustained.\n\nThe commitment holds when the whole 95% interval of the probability of a breach lies at or below 1 - confidence: exit code 0. Where it does not hold, or more replications would be needed to tell, the exit code is 1. JSON holds all tables, CSV the one named by --by.",
    "以合同承诺的话务员与坐席代替场景中的数量，按供应商排班（--plan）、场景自带方案或据此编制的方案，测算合同期内统计窗口未达标的概率：话务量逐日波动（day_to_day_cv）、预测可能有误差（forecast_error_cv）、并逐年增长（contract.growth_per_year）。承诺内容即场景的目标；话务量超出合同约定范围时不适用。仿真给出违约概率及其区间，公式并列给出，并给出最先不达标的时段、所需最少坐席与话务员、可承受的话务量。\n\n违约概率的 95% 区间全部不超过（1－置信水平）时认定承诺成立，退出码为 0；不成立或需更多重复次数才能判定时，退出码为 1。JSON 含全部表格，CSV 为 --by 所指的表。"
  )
  package static let confidence = Phrase(
    "the share of the windows that must reach the target", "须达标的窗口比例")
  package static let replications = Phrase(
    "simulated runs, each with its own error of the forecast", "仿真次数，每次各有其预测误差")
  package static func replicationsDefault(usual: Int, ninetyNine: Int) -> Phrase {
    Phrase("\(usual); \(ninetyNine) at a confidence of 0.99", "\(usual)；置信水平 0.99 时为 \(ninetyNine)")
  }
  package static let by = Phrase(
    "what a CSV lists: the windows of the target, or the people on shifts", "CSV 的内容：各窗口，或各班次人数")
  package static let confidenceExample = Phrase(
    "a promise to be kept on 99 of 100 days", "要求 100 天中有 99 天达标")
  package static let progress = Phrase("replications", "重复次数")

  // MARK: Facts

  package static let clause = Phrase("the promise", "承诺条款")
  package static let askedConfidence = Phrase("confidence asked", "要求的置信水平")
  package static let verdict = Phrase("the commitment", "承诺结论")
  package static func verdictName(_ name: String) -> Phrase {
    switch name {
    case "holds": Phrase("holds", "成立")
    case "fails": Phrase("does not hold", "不成立")
    default: Phrase("undecided", "尚不能判定")
    }
  }
  package static let breach = Phrase("probability that a window is missed", "窗口未达标概率")
  package static let breachLower = Phrase("its 95% interval from", "其 95% 区间下限")
  package static let breachUpper = Phrase("its 95% interval to", "其 95% 区间上限")
  package static let breachByFormula = Phrase("the same by formula", "公式值")
  package static let binds = Phrase("windows in which the promise binds", "承诺适用的窗口比例")
  package static let callsPerDay = Phrase("calls a day expected over the term", "合同期预期日均话务量")
  package static let leastCalls = Phrase("the promise binds from, calls a day", "承诺适用的日话务量下限")
  package static let mostCalls = Phrase("the promise binds up to, calls a day", "承诺适用的日话务量上限")
  package static let termDays = Phrase("days of the term", "合同期天数")
  package static let committedSeats = Phrase("committed seats", "承诺坐席")
  package static let committedAgents = Phrase("committed agents", "承诺话务员")
  package static let missingSeats = Phrase("committed seats that are not there", "承诺而未到位的坐席")
  package static let seatsAtOnce = Phrase("seats needed at once by the roster", "排班同时所需坐席")
  package static let withoutSeat = Phrase("people of the roster who find no seat at once", "排班中同时无坐席人数")
  package static let withoutSeatColumn = Phrase("find no seat", "无坐席")
  package static let rosterAgents = Phrase("agents on the payroll whom the roster takes", "排班所需在册话务员")
  package static let rosterAgentsColumn = Phrase("taken by the roster", "排班所需")
  package static let unplaced = Phrase("committed agents on no shift", "未排班的承诺话务员")
  package static let unplacedColumn = Phrase("on no shift", "未排班")
  package static let missingAgents = Phrase("committed agents who are not there", "承诺而未到位的话务员")
  package static let usableSeats = Phrase("seats that any interval can use", "单个时段可用足的坐席")
  package static let neededSeats = Phrase(
    "seats that the commitment needs, overlaps counted", "承诺所需坐席（含交接重叠）")
  package static let strandedSeats = Phrase("committed seats beyond them", "闲置的承诺坐席")
  package static let idleAgents = Phrase("committed agents beyond the least", "超出最少需要的承诺话务员")
  package static let seatRent = Phrase("their rent and add-ons, yuan a year", "其租金及附加（元/年）")
  package static let agentPay = Phrase("their pay, yuan a year", "其人工费用（元/年）")
  package static let price = Phrase("price of the term, yuan", "合同期价格（元）")
  package static let tariffCost = Phrase("cost of the commitment by the tariff, yuan", "按费率计承诺的合同期成本（元）")
  package static let margin = Phrase("price less cost, yuan", "价格减成本（元）")
  package static let marginShare = Phrase("of the cost", "占成本")
  package static let expectedPenalty = Phrase("penalty expected over the term, yuan", "合同期预期违约金（元）")
  package static let penaltyLower = Phrase("its interval from, yuan", "其区间下限（元）")
  package static let penaltyUpper = Phrase("its interval to, yuan", "其区间上限（元）")
  package static let penaltyByFormula = Phrase("the same by formula, yuan", "公式值（元）")
  package static let payingRuns = Phrase("replications that pay any penalty", "发生违约金的仿真次数")
  package static let actualPenalty = Phrase(
    "the same with what is there, yuan", "按实际人员坐席的预期违约金（元）")

  // MARK: Tables

  package static let plans = Phrase("The commitment and what is there", "承诺与实际")
  package static let plan = Phrase("plan", "方案")
  package static let committed = Phrase("committed", "承诺")
  package static let actual = Phrase("there", "实际")
  package static let rosters = Phrase(
    "People on shifts, by the weekday on which the shift starts", "各班次人数（按开班日）")
  package static let windows = Phrase("By window of the week", "按窗口")
  package static let worstWindows = Phrase("The windows most often missed", "最常未达标的窗口")
  package static let window = Phrase("window", "窗口")
  package static let meanLevel = Phrase("level at the calls expected", "预期话务量下的服务水平")
  package static let variation = Phrase("variation of its calls", "话务量变异系数")
  package static let bearable = Phrase("calls it can bear, multiple", "可承受话务量倍数")
  package static let byFormula = Phrase("missed by formula", "公式未达标概率")
  package static let simulated = Phrase("missed in simulation", "仿真未达标概率")
  package static let bindsColumn = Phrase("binds", "适用")
  package static let conclusion = Phrase("verdict", "结论")
  package static let failures = Phrase("Where it fails first, by formula", "最先不达标处（公式）")
  package static let dayKind = Phrase("day", "日型")
  package static let meanDay = Phrase("mean day", "平均日")
  package static func busyDay(_ share: String) -> Phrase {
    Phrase("busiest of \(share)", "\(share) 置信的繁忙日")
  }
  package static let factor = Phrase("times the calls", "话务量倍数")
  package static let countBelow = Phrase("intervals below", "不达标时段数")
  package static let firstInterval = Phrase("first interval", "最先时段")
  package static let level = Phrase("level", "服务水平")
  package static let firstHour = Phrase("first hour of the day", "最先小时")
  package static let least = Phrase(
    "Least agents within the committed seats, least seats for the committed agents", "承诺坐席下的最少话务员，承诺话务员下的最少坐席"
  )
  package static let quantity = Phrase("what", "类别")
  package static let confidenceColumn = Phrase("confidence", "置信水平")
  package static let number = Phrase("least by formula", "公式最少")
  package static let leastSimulated = Phrase("least in simulation", "仿真最少")
  package static let commitment = Phrase("committed", "承诺")
  package static let obstacle = Phrase("bound by", "受限于")
  package static func quantityName(_ name: String) -> Phrase {
    name == "agents" ? Phrase("agents", "话务员") : Phrase("seats", "坐席")
  }
  package static func obstacleName(_ name: String) -> Phrase {
    switch name {
    case "agents": Phrase("the committed agents", "承诺话务员数")
    case "seats": Phrase("the committed seats", "承诺坐席数")
    default: Phrase("the shifts", "班次")
    }
  }
  package static let sustainable = Phrase(
    "Calls of a mean day that can be sustained, by formula", "可承受的日均话务量（公式）")
  package static let callsColumn = Phrase("calls a day", "日均话务量")
  package static let ratio = Phrase("of those expected", "与预期之比")
  package static let penalties = Phrase("Penalties of the term, with the commitment", "合同期违约金（按承诺）")
  package static let rung = Phrase("rung", "档")
  package static let below = Phrase("below", "低于")
  package static let amount = Phrase("yuan a window", "元/窗口")
  package static let reached = Phrase("windows below", "低于该值的窗口")
  package static let reachedByFormula = Phrase("by formula", "公式值")
  package static let deepest = Phrase("windows of the term, expected", "合同期预期窗口数")
  package static let payments = Phrase("Payments", "付款计划")
  package static let payment = Phrase("payment", "期次")
  package static let share = Phrase("share", "比例")
  package static let yuan = Phrase("yuan", "元")

  // MARK: Remarks

  package static let promise = Phrase(
    "Committed: the contract's agents and seats in place of the scenario's, the seats open from the start and spread over the sites in proportion. There: the scenario's own. Each on its own roster, which is listed; on busier days nobody is added.",
    "“承诺”指以合同话务员与坐席代替场景中的数量，坐席自始可用并按比例分布于各职场；“实际”指场景中的数量。两者各按所列排班，繁忙日不增加人员。")
  package static func interval(confidence: String, allowed: String) -> Phrase {
    Phrase(
      "A missed window may have a probability of \(allowed) at a confidence of \(confidence): the commitment holds when the whole 95% interval (Clopper and Pearson) lies at or below, and does not hold when it lies above. A run counts as one trial, since its windows share the error of its forecast.",
      "置信水平 \(confidence) 下窗口未达标概率不得超过 \(allowed)：95% 区间（Clopper 与 Pearson）全部不超过时成立，全部超过时不成立。同一次仿真的各窗口共享预测误差，故计为一次试验。"
    )
  }
  package static let byFormulaNote = Phrase(
    "By formula a window is missed when its calls exceed what its people can bear; what chance does to the waits of a given number of calls is known to the simulation alone.",
    "公式法以话务量超过人员可承受量为未达标；话务量给定时等待的随机性仅由仿真反映。")
  package static let leastNote = Phrase(
    "Least in simulation: the number with which all replications find that the promise holds, while they do not with one less; empty where they are too few to tell, or where no number near the formula's does.",
    "仿真最少：全部仿真判定承诺成立、再少一个则不成立的数量；仿真次数不足以判定，或公式值附近没有这样的数量时为空。")
  package static let nothingVaries = Phrase(
    "The scenario gives neither day_to_day_cv nor forecast_error_cv nor growth_per_year: calls differ by chance alone, and the probability of a breach is lower than it will be.",
    "场景未给出 day_to_day_cv、forecast_error_cv 与 growth_per_year：话务量仅有随机波动，违约概率被低估。")
  package static let usableNote = Phrase(
    "Seats needed at once follow the one rule for seats: a person has a seat from the start to the end of the shift and for the hand-over, so that shifts that meet need both. Seats that the commitment needs: the least for the committed agents at the confidence asked, or where there is none those which its roster needs at once; at least what any interval by itself needs on the busy day. Idle seats cost their rent and add-ons, idle agents their pay: committed agents beyond the least within the committed seats. A year by the tariff with all less a year without them; each is counted with the other left as committed.",
    "同时所需坐席按统一规则：开班至下班及交接时段各占一席，首尾相接的班次各需一席。承诺所需坐席：所求置信水平下承诺话务员所需的最少坐席，没有时为其排班同时所需坐席；且不少于繁忙日任一时段单独所需。闲置坐席按租金及附加计，闲置话务员（超出承诺坐席下最少话务员的部分）按人工费用计：按费率计全年成本之差；计其一时另一项按承诺不变。"
  )
  package static let costNote = Phrase(
    "The cost is that of the committed people and seats over the term by the tariff, as `hotline cost` counts it, with the allowances of this roster.",
    "成本为承诺人员与坐席在合同期内按费率的费用，与 `hotline cost` 同一口径，津贴按本排班。")
  package static let belowCost = Phrase(
    "The price lies below what the tariff takes for the commitment: the vendor pays the difference, employs fewer people or pays them less.",
    "价格低于按费率计的承诺成本：差额由服务商承担，否则将少配人员或压低薪酬。")
  package static func morePeople(_ people: Int, committed: Int) -> Phrase {
    Phrase(
      "The roster takes \(people) agents on the payroll, \(people - committed) more than the \(committed) committed: days off, paid hours and absence allow no fewer.",
      "该排班需在册话务员 \(people) 人，比承诺的 \(committed) 人多 \(people - committed) 人：休息日、工时与缺勤不容更少。")
  }
  package static let rollingNote = Phrase(
    "Of the windows of 24 hours that begin on a day the worst one counts, once.", "一天内起始的各连续24小时窗口以最差者计一次。")
  package static let penaltyNote = Phrase(
    "Each missed window pays for the deepest rung that it reaches; its level must lie below the target and below the rung. The interval is Student's over the replications, of which each pays for its own windows.",
    "每个未达标窗口按其达到的最低一档计违约金；其服务水平须同时低于目标与该档。区间为各次仿真违约金的 Student 区间。")
  package static func unseenRungs(_ rungs: [String]) -> Phrase {
    Phrase(
      "No replication reached \(rungs.joined(separator: ", ")): the upper end counts what the formulas expect there.",
      "仿真中未出现 \(rungs.joined(separator: "、"))：区间上限按公式预期计入。")
  }
  package static func fewPayingRuns(_ paying: Int, of runs: Int) -> Phrase {
    Phrase(
      "Only \(paying) of \(runs) replications pay a penalty: the interval is rough; more --replications narrow it, and the formula stands beside it.",
      "\(runs) 次仿真中仅 \(paying) 次发生违约金：区间较粗略，可增加 --replications，并参照公式值。")
  }

  package static func leftOut(_ paths: [String]) -> Phrase {
    Phrase(
      "The audit judges the level in the target's windows alone and leaves out \(paths.joined(separator: ", ")).",
      "审计仅按统计窗口判断服务水平，未考虑 \(paths.joined(separator: "、"))。")
  }

  // MARK: In one line

  package static let answer = Phrase("in one line", "一句话结论")
  package static let bindsFirst = Phrase("what binds first", "最先受限于")
  package static let answerNeverBinds = Phrase(
    "Nothing to judge: no window with calls in which the promise binds.", "无可评价：没有适用承诺且有话务的窗口。")

  /// What of a commitment binds first.
  package static func limitName(_ limit: String) -> Phrase {
    switch limit {
    case "agents": Phrase("agents", "话务员")
    case "seats": Phrase("seats", "坐席")
    case "either": Phrase("agents or seats", "话务员或坐席")
    case "both": Phrase("agents and seats", "话务员与坐席")
    case "shifts": Phrase("the shifts", "班次")
    case "roster": Phrase("the roster", "排班")
    default: Phrase("the number of replications", "仿真次数")
    }
  }

  /// The verdict in words.
  package static func answer(
    _ verdict: String, agents: Int, seats: Int, confidence: String, window: String, missed: String,
    from: String, to: String, allowed: String
  ) -> Phrase {
    let who = Phrase("\(agents) agents in \(seats) seats", "\(agents) 名话务员、\(seats) 个坐席")
    let found = Phrase(
      "\(missed) of the \(windowsName(window).english) are missed (95% interval \(from) to \(to); allowed \(allowed))",
      "\(missed) 的\(windowsName(window).chinese)未达标（95% 区间 \(from) 至 \(to)；允许 \(allowed)）")
    switch verdict {
    case "holds":
      return Phrase(
        "The commitment holds at a confidence of \(confidence): with \(who.english) \(found.english).",
        "承诺在 \(confidence) 置信水平下成立：\(who.chinese)，\(found.chinese)。")
    case "fails":
      return Phrase(
        "The commitment does not hold at a confidence of \(confidence): with \(who.english) \(found.english).",
        "承诺在 \(confidence) 置信水平下不成立：\(who.chinese)，\(found.chinese)。")
    default:
      return Phrase(
        "Undecided at a confidence of \(confidence): with \(who.english) \(found.english).",
        "在 \(confidence) 置信水平下尚不能判定：\(who.chinese)，\(found.chinese)。")
    }
  }

  /// What binds first, in words.
  package static func answerLimit(_ limit: String, holds: Bool, agents: Int?, seats: Int?) -> Phrase {
    func least(_ number: Int?, _ noun: Phrase) -> Phrase {
      number.map { Phrase("\($0) \(noun.english)", "\($0) \(noun.chinese)") } ?? noun
    }
    let people = least(agents, Phrase("agents", "名话务员"))
    let places = least(seats, Phrase("seats", "个坐席"))
    switch (limit, holds) {
    case ("agents", true):
      return Phrase(
        " As calls grow the agents bind first: \(people.english) would do.",
        "话务增长时最先受限于话务员：\(people.chinese)即可。")
    case ("seats", true):
      return Phrase(
        " As calls grow the seats bind first: \(places.english) would do.",
        "话务增长时最先受限于坐席：\(places.chinese)即可。")
    case ("agents", _):
      return Phrase(
        " The agents bind first: it takes \(people.english).", "最先受限于话务员：需 \(people.chinese)。")
    case ("seats", _):
      return Phrase(" The seats bind first: it takes \(places.english).", "最先受限于坐席：需 \(places.chinese)。")
    case ("either", _):
      return Phrase(
        " More people or more seats would do: \(people.english), or \(places.english).",
        "增加人员或坐席均可：\(people.chinese)，或 \(places.chinese)。")
    case ("both", _):
      return Phrase(" It takes more agents and more seats.", "话务员与坐席均须增加。")
    case ("shifts", _):
      return Phrase(
        " The shifts bind first: no number of people and seats does.", "最先受限于班次：再多人员与坐席亦不能达标。")
    case ("roster", _):
      return Phrase(
        " The roster binds first: as many people and seats would do on other shifts (\(people.english) and \(places.english) at least).",
        "最先受限于排班：同样的人员与坐席改排班次即可达标（至少 \(people.chinese)、\(places.chinese)）。")
    default:
      return Phrase(
        " More replications would tell (--replications).", "增加仿真次数（--replications）可以判定。")
    }
  }

  /// Where a busy day first falls short.
  package static func answerFirst(_ moment: Phrase) -> Phrase {
    Phrase(
      " On a busy day \(moment.english) falls short first.", "繁忙日最先在\(moment.chinese)不达标。")
  }

  // MARK: The clause

  /// The promise in words: formula, T, window, level, band, exclusions.
  package static func clause(
    formula: String, seconds: String, window: String, level: String, band: Phrase?, exclusions: Phrase?
  ) -> Phrase {
    let promise =
      Phrase(
        "In each \(windowName(window).english), \(level) or more of \(counted(formula, seconds).english)",
        "\(windowName(window).chinese)内，\(counted(formula, seconds).chinese)不低于 \(level)")
    let bound = band.map { Phrase("; \($0.english)", "；\($0.chinese)") } ?? Phrase(verbatim: "")
    let without =
      exclusions.map { Phrase("; not counted: \($0.english)", "；不计入：\($0.chinese)") }
      ?? Phrase(verbatim: "")
    return promise + bound + without + Phrase(".", "。")
  }

  private static func windowsName(_ window: String) -> Phrase {
    switch window {
    case "interval": Phrase("intervals", "时段")
    case "day": Phrase("days", "天数")
    case "rolling_24_hours": Phrase("stretches of 24 hours", "连续 24 小时窗口")
    case "week": Phrase("weeks", "周数")
    default: Phrase("months", "月数")
    }
  }

  private static func windowName(_ window: String) -> Phrase {
    switch window {
    case "interval": Phrase("interval", "每个时段")
    case "day": Phrase("calendar day", "每个自然日")
    case "rolling_24_hours": Phrase("24 consecutive hours", "任意连续 24 小时")
    case "week": Phrase("week", "每周")
    default: Phrase("calendar month", "每个自然月")
    }
  }

  private static func counted(_ formula: String, _ seconds: String) -> Phrase {
    switch formula {
    case "answeredOfOffered":
      Phrase(
        "the calls offered to people are answered within \(seconds) s", "\(seconds) 秒内接通量占人工呼入量的比例")
    case "answeredOfAnswered":
      Phrase("the calls answered are answered within \(seconds) s", "\(seconds) 秒内接通量占接通量的比例")
    case "excludingShortAbandons":
      Phrase(
        "the calls offered, without those given up within \(seconds) s, are answered within \(seconds) s",
        "\(seconds) 秒内接通量占人工呼入量（不含 \(seconds) 秒内放弃量）的比例")
    case "countingShortAbandons":
      Phrase(
        "the calls offered are answered or given up within \(seconds) s", "\(seconds) 秒内接通量与放弃量之和占人工呼入量的比例")
    default:
      Phrase(
        "the callers would be answered within \(seconds) s if they did not give up",
        "来电者若不放弃则等待不超过 \(seconds) 秒的比例")
    }
  }

  /// The volumes for which the promise binds.
  package static func band(least: String?, most: String?) -> Phrase? {
    switch (least, most) {
    case (let least?, let most?):
      Phrase("it binds from \(least) to \(most) calls a day", "日话务量 \(least) 至 \(most) 通时适用")
    case (let least?, nil): Phrase("it binds from \(least) calls a day on", "日话务量不少于 \(least) 通时适用")
    case (nil, let most?): Phrase("it binds up to \(most) calls a day", "日话务量不超过 \(most) 通时适用")
    case (nil, nil): nil
    }
  }
}
