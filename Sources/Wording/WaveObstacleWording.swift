/// Texts of `hotline migrate --optimise` where no waves hold.
extension MigrationWording {
  package static let isFeasible = Phrase("waves hold", "存在可行批次")
  package static let infeasible = Phrase(
    "no waves meet the target in every month", "没有任何批次能使各月达标")
  package static let undecided = Phrase(
    "the search ended before it found waves", "搜索在找到批次之前结束")
  package static let undecidedNote = Phrase(
    "The search came to its end of operations without waves, and nothing proves that there are none: a larger --operations searches longer; fewer months or lines that may move make the question smaller.",
    "搜索已用尽运算次数而未找到批次，也未证明没有：加大 --operations 可延长搜索；减少月份或可迁移的热线可缩小问题。")
  package static let operations = Phrase(
    "about how many floating-point operations to search for waves, each time", "每次搜索批次所用浮点运算次数（约）")

  package static let limits = Phrase("Limits that stand against waves", "阻碍批次的限制")
  package static let limit = Phrase("limit", "限制")
  package static let enoughAlone = Phrase("enough to lift it alone", "单独放开即可行")
  package static let inConflict = Phrase("in the conflict", "属于冲突集")
  package static let inRemedy = Phrase("to lift together", "须一并放开")
  package static let stuckLines = Phrase(
    "Lines that cannot be placed in any month by themselves", "单独考虑也无月份可迁的热线")
  package static let shortMonths = Phrase(
    "Months in which the lines that must be in need more than there can be", "必须在线的热线已超出能力的月份")
  package static let boundLines = Phrase("lines that must be in", "必须在线热线数")
  package static let mostPeople = Phrase("people there at most", "最多可用人员")

  package static let obstacleNote = Phrase(
    "Each limit is lifted in the estimate of the search, all others unchanged. To lift staff is to have as many trained people as are needed from the start; to lift a month's target is to let it miss. A department's contract stands against no plan: its early end has a price.",
    "在搜索估算中逐一放开各限制，其余不变。放开人员指自始即有足够的已培训人员；放开某月目标指允许该月不达标。原单位合同不构成限制：提前终止只产生费用。")
  package static let noneAlone = Phrase(
    "No limit is found that is enough to lift alone. Those in the conflict allow no plan even where all others are lifted. Those to lift together leave a plan; all others stay in force.",
    "未找到单独放开即可行的限制。冲突集中的限制即使放开其他全部限制也没有方案；“须一并放开”的限制放开后即有方案，其余保持不变。")
  package static let openLimits = Phrase(
    "Where no answer is given, the search ended before it knew whether the limit is enough to lift alone; a set may then have more limits than are necessary.",
    "空白处表示搜索未能判定单独放开是否可行；此时各集合可能含有不必要的限制。")
  package static let stuckNote = Phrase(
    "A line is placed by itself with only the lines that were in before the first month.",
    "“单独考虑”指只与首月前已并入的热线同时在线。")

  /// A limit of a scenario.
  package static func limitName(_ limit: String) -> Phrase {
    switch limit {
    case "dates": Phrase("earliest and latest days", "最早与最晚日期")
    case "target": Phrase("target of the month", "当月目标")
    default: reasonName(limit)
    }
  }
}
