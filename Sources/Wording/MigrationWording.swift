/// Texts of `hotline migrate`.
package enum MigrationWording {
  // MARK: The command

  package static let summary = Phrase("which line moves when, month by month", "各热线何时迁移（逐月）")
  package static let details = Phrase(
    "Replays the migration of the scenario (key migration): people taken over, hired, trained and lost, how well they know each line, sites that are queues of their own until they join, and the calls that come: the share in time of every month, what may go wrong, which line should wait, what splitting one off restores, and what each month costs. With --optimise it proposes waves; where none hold, the command ends with code 4 and says which limits stand against them.",
    "按场景（migration 键）逐月推演整合：接收、招聘、培训与流失的人员，对各热线的熟悉程度，尚未并入统一排队的场地，以及到来的话务；给出各月达标率、风险、宜推迟的热线、剥离一条热线可恢复的水平与各月费用。加 --optimise 则建议迁移批次；若没有可行批次，以退出码 4 结束并说明受限于哪些限制。"
  )
  package static let method = Phrase(
    "how the queues are worked out: by formula, or call by call with an interval", "排队计算方法：公式，或逐呼仿真并给出区间")
  package static let ablation = Phrase(
    "replay once more without each cause of a bad month: unpooled sites, forecast error, learning, late start",
    "另逐一去除不利因素（场地分散、预测偏差、业务生疏、启动推迟）后重新推演")
  package static let simulationExample = Phrase("with intervals, and what each cause did", "附区间及各因素的影响")
  package static let progress = Phrase("stretches of days replayed", "已推演时段")

  // MARK: Facts

  package static let firstMonth = Phrase("first month", "首月")
  package static let lastMonth = Phrase("last month", "末月")
  package static let monthsMissed = Phrase("months that miss the target", "未达标月数")
  package static let lowestLevel = Phrase("lowest level of a month", "最低月达标率")
  package static let riskiest = Phrase("month most likely to miss by the forecast's error", "因预测偏差最可能未达标的月份")
  package static let riskiestProbability = Phrase("probability that it misses", "其未达标概率")
  package static let riskLimit = Phrase("largest probability allowed", "允许的最大概率")
  package static let deferFirst = Phrase("line whose deferral helps most", "推迟后改善最大的热线")
  package static let mostDangerous = Phrase("line whose forecast error is most dangerous", "预测偏差最危险的热线")
  package static let splitFirst = Phrase("line to split off if the worst month fails", "最差月份失守时应剥离的热线")

  // MARK: Months

  package static let months = Phrase("Month by month", "逐月情况")
  package static let month = Phrase("month", "月份")
  package static let moved = Phrase("lines that move", "迁入热线")
  package static let splitOff = Phrase("split off", "剥离热线")
  package static let linesAtEnd = Phrase("lines at its end", "月末在线热线数")
  package static let level = Phrase("in time", "达标率")
  package static let halfWidth = Phrase("±", "±")
  package static let daysOnTarget = Phrase("days on target", "达标天数比例")
  package static let lowestDay = Phrase("lowest day", "最低日")
  package static let itsLevel = Phrase("its level", "其达标率")
  package static let weakestSite = Phrase("weakest queue", "最弱队列")
  package static let commonQueue = Phrase("common", "统一队列")
  package static let trained = Phrase("trained people", "已培训人员")

  // MARK: People

  package static let people = Phrase("People month by month", "逐月人员")
  package static let atStart = Phrase("trained at the start", "月初已培训")
  package static let takenOver = Phrase("taken over", "接收")
  package static let began = Phrase("began training", "开始培训")
  package static let inTraining = Phrase("in training, most", "同时在训最多")
  package static let finished = Phrase("finished", "完成培训")
  package static let left = Phrase("left", "离职")
  package static let returned = Phrase("returned", "随线返回")
  package static let atEnd = Phrase("trained at the end", "月末已培训")
  package static let bridged = Phrase("bridged, mean", "临时能力（均值）")
  package static let needed = Phrase("needed for the forecast", "按预测所需")

  // MARK: Costs

  package static let costs = Phrase("Costs month by month, yuan", "逐月费用（元）")
  package static let labour = Phrase("labour, yuan", "人员费用（元）")
  package static let seatRent = Phrase("seats, yuan", "坐席费用（元）")
  package static let bridgeCost = Phrase("bridges, yuan", "临时能力费用（元）")
  package static let hiringCost = Phrase("hiring, yuan", "招聘费用（元）")
  package static let ownLines = Phrase("departments' own lines, yuan", "原单位自营费用（元）")
  package static let earlyEnds = Phrase("contracts ended early, yuan", "提前终止费用（元）")
  package static let cost = Phrase("all together, yuan", "合计（元）")
  package static let costNote = Phrase(
    "Costs are those of people, seats of the open sites, bridges, hiring, departments' own lines until they move and dual running ends, and contracts that end early; other lines of the tariff are left out.",
    "费用含人员、已启用场地的坐席、临时能力、招聘、原单位自营（至迁移且双轨期结束）与合同提前终止；不含资费中的其他项目。")
  package static let noTariffNote = Phrase(
    "Without a tariff the costs have neither people nor seats in them.", "未给出资费：费用不含人员与坐席。")

  // MARK: Causes

  package static let causes = Phrase("What each cause does to the share in time", "各因素对达标率的影响")
  package static let without = Phrase("replayed", "推演")
  package static let lowest = Phrase("lowest month", "最低月")
  package static let missed = Phrase("months missed", "未达标月数")
  package static let asItIs = Phrase("as it is", "按实际")
  package static let withoutAll = Phrase("without all of them", "全部去除")

  /// The name of a replay without a cause.
  package static func without(_ cause: String) -> Phrase {
    switch cause {
    case "unpooled_sites": Phrase("without unpooled sites", "场地统一排队")
    case "forecast_error": Phrase("without forecast errors", "无预测偏差")
    case "learning": Phrase("without learning", "无需熟悉业务")
    case "late_start": Phrase("without the late start", "按计划启动")
    default: Phrase(verbatim: cause)
    }
  }

  // MARK: Risk

  package static let risk = Phrase("What the error of the forecast puts at risk", "预测偏差带来的风险")
  package static let levelForecast = Phrase("in time as forecast", "按预测达标率")
  package static let bearable = Phrase("calls it can bear, multiple", "可承受话务倍数")
  package static let variation = Phrase("variation of its calls", "话务变异系数")
  package static let probability = Phrase("probability of a miss", "未达标概率")
  package static let lines = Phrase(
    "Lines of the riskiest month, the one to defer first", "风险最大月份的热线（宜推迟者在前）")
  package static let name = Phrase("name", "名称")
  package static let calls = Phrase("calls a week", "每周话务")
  package static let error = Phrase("forecast error", "预测误差")
  package static let alone = Phrase("a miss by it alone", "单独致未达标概率")
  package static let mayWait = Phrase("may wait", "可推迟")
  package static let bearableWithout = Phrase("others it can bear without it, multiple", "无该线时其余可承受倍数")
  package static let missWithout = Phrase("probability of a miss without it", "推迟后未达标概率")
  package static let relief = Phrase("relief", "降低")

  // MARK: Roll-back

  package static let rollBack = Phrase(
    "Splitting off one line in the worst stretch of the worst month", "最差月份最差时段剥离一条热线")
  package static let restored = Phrase("in time without it", "剥离后达标率")
  package static let restores = Phrase("target reached", "恢复达标")

  // MARK: Waves

  package static let optimise = Phrase(
    "propose waves in place of the scenario's dates: at least cost, or with the earliest finish",
    "改为建议迁移批次：费用最低或最早完成")
  package static let withoutOption = Phrase(
    "as if this had not happened; may be given several times", "假设未发生该不利因素；可多次给出")
  package static let optimiseExample = Phrase(
    "the cheapest waves if all sites were one queue", "各场地统一排队时费用最低的批次")
  package static let aim = Phrase("aim", "目标")
  package static let holds = Phrase("holds on full rosters in every month", "完整排班下各月均成立")
  package static let waveCount = Phrase("waves", "批次数")
  package static let deferredCount = Phrase("lines deferred", "推迟热线数")
  package static let planCost = Phrase("cost of the plan, yuan", "方案费用（元）")
  package static let lowerBound = Phrase("no plan costs less than, yuan", "费用下界（元）")
  package static let outside = Phrase("line-months outside", "未并入热线·月")
  package static let gap = Phrase("gap", "差距")
  package static let proven = Phrase("proven best by the estimate", "按估算已证最优")
  package static let rounds = Phrase("plans tried on full rosters", "完整排班试算次数")
  package static let waves = Phrase("Waves", "迁移批次")
  package static let monthNumber = Phrase("month no.", "第几月")
  package static let deferred = Phrase("Lines that stay out", "暂不迁移的热线")
  package static let reason = Phrase("why", "原因")
  package static let planned = Phrase("What the plan needs by the estimate, and what binds", "方案估算所需及制约因素")
  package static let need = Phrase("people needed", "所需人员")
  package static let supply = Phrase("people there", "可用人员")
  package static let hires = Phrase("hires ready", "新招到岗")
  package static let seatsNeeded = Phrase("seats needed", "所需坐席")
  package static let beyondPlan = Phrase("misses whatever moves", "无论如何均不达标")
  package static let binds = Phrase("binds", "制约")
  package static let proposalNote = Phrase(
    "The gap and the proof are those of the search, which estimates people by agent-hours; the tables by month show full rosters with the calls as forecast. The cost of the plan is that of its months.",
    "差距与最优性针对按话务员工时估算的搜索；逐月各表为完整排班、话务按预测。方案费用即其各月费用之和。")

  /// The name of an aim.
  package static func aimName(_ aim: String) -> Phrase {
    aim == "cost" ? Phrase("least cost", "费用最低") : Phrase("earliest finish", "最早完成")
  }

  /// What stands in the way of a move.
  package static func reasonName(_ reason: String) -> Phrase {
    switch reason {
    case "cost": Phrase("it costs more", "费用更高")
    case "contract": Phrase("its own contract", "原合同未到期")
    case "staff": Phrase("trained people", "已培训人员")
    case "trainers": Phrase("trainers", "培训能力")
    case "seats": Phrase("seats", "坐席")
    case "risk": Phrase("risk limit", "风险上限")
    case "blackout": Phrase("blackout", "禁迁期")
    case "lines_per_month": Phrase("lines a month", "每月热线数")
    default: Phrase(verbatim: reason)
    }
  }

  // MARK: Notes

  package static let stretchNote = Phrase(
    "Days of one week and month with the same lines and queues are one stretch; its middle day's people, put on shifts for the calls forecast, meet the calls that come.",
    "同周同月且热线与队列相同的日子为一个时段；以其中间日的人员按预测排班，迎接实际到来的话务。")
  package static let monthNote = Phrase(
    "A month meets the target when all its calls together reach the level, whatever window the target names; days on target counts its days one by one.",
    "“达标”以全月话务合计是否达到目标比例判定，不论目标的统计窗口；“达标天数比例”逐日统计。")
  package static let splitNote = Phrase(
    "People are split over queues in proportion to Σ (R + √R) of the forecast load R; a queue that is not joined lends nobody.",
    "人员按预测话务强度 R 的 Σ(R+√R) 分到各队列；未并入的队列之间不互相支援。")
  package static let riskNote = Phrase(
    "Risk is told before the fact: calls are the forecast times a gamma factor with the lines' own and shared errors; the stretch with the most calls stands for its month.",
    "风险为事前判断：话务等于预测乘以含各线及共同误差的伽马因子；以话务最多的时段代表当月。")
  package static let noError = Phrase(
    "No forecast_error_cv is given: the forecast is taken as certain, and no line is deferred for risk.",
    "未给出 forecast_error_cv：视预测为准确，没有热线因风险而推迟。")
  package static let tooManyTrainees = Phrase(
    "In some month more people are in training at once than migration.hiring.most_trainees; the replay trains them nevertheless.",
    "某些月份同时在训人数超过 migration.hiring.most_trainees；推演仍按全部受训计。")
  package static let pinned = Phrase(
    "People on given shifts (people of a shift) and skill groups are left out: people are put on shifts anew for each stretch.",
    "不采用给定班次人数与技能组：各时段重新排班。")
  package static let simulatedMonths = Phrase(
    "± is half the width of the interval of a month: errors of its stretches and queues, which are simulated independently, added in squares, that of a week taken to the days of the stretch; the lowest day and the weakest queue are means over the replications.",
    "± 为月度区间半宽：各时段、各队列独立仿真，周误差按时段天数折算后平方相加；最低日与最弱队列为仿真均值。")
  package static let simulatedRisk = Phrase(
    "Risk is told before the fact; the stretch with the most calls stands for its month. Levels, multiples and people come from the replications of its week; each probability from simulated months of such weeks, which draw the shared error of the forecast and those of the lines and are missed or not by these and by chance, with the interval of Clopper and Pearson. All of them meet the same callers, so that a relief is a difference month by month. The ± of a multiple is that of the level over its slope; the people needed are the fewest with whom the lower end of the level reaches the target.",
    "风险为事前判断，以话务最多的时段代表当月。达标率、倍数与人数由该时段一周的重复仿真得出；概率由按该周展开的仿真月份得出，每月抽取共同误差与各线误差，连同随机波动判定是否达标，区间按 Clopper–Pearson。各次仿真采用相同来电，故“降低”为逐月之差。倍数的 ± 为达标率半宽除以其斜率；所需人数为使达标率区间下限达到目标的最少人数。"
  )
  package static let riskMonths = Phrase("months simulated for each probability", "每个概率的仿真月数")
  package static let riskMonthsOption = Phrase(
    "months simulated for each probability of a miss (with --method simulation)",
    "每个未达标概率的仿真月数（与 --method simulation 合用）")
  package static let riskProgress = Phrase("months and lines weighed", "已评估月份与热线")
  package static let splitProgress = Phrase("lines split off", "已试剥离热线")
  package static let planProgress = Phrase("plans tried", "已试方案")
  package static let operationsAlone = Phrase(
    "--operations has a meaning with --optimise only", "--operations 仅可与 --optimise 合用")
}
