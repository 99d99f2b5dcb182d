/// Why a simulated centre has no exact law beside it, and what a forecast by simulation says of its check.
package enum SimulationWording {
  package static let noCalls = Phrase("no calls arrive", "没有来电")
  package static let exactLawTooLarge = Phrase(
    "the exact law of the days would take too long", "精确解的计算量过大")
  package static let exactLawDomain = Phrase(
    "figures lie outside the domain of the exact law", "有数值超出精确解的适用范围")
  package static let moreThanAWeek = Phrase(
    "more than the seven days of a week are measured", "统计期超过一周七天")
  package static let warmUp = Phrase(
    "the centre is warmed up, while the exact law starts empty", "仿真有预热期，而精确解从空系统开始")
  package static let persons = Phrase(
    "by the roster rule person the number of people varies", "离岗规则 person 下人数是随机的")
  package static let putBackCallers = Phrase(
    "callers whose call was put back may give up, which the formula counts",
    "通话被放回队首的来电者可能放弃，而所选口径会计入")
  package static let skillGroups = Phrase("people have different skills", "人员技能不同")
  package static let separateSites = Phrase("sites are separate", "各职场分别接听")
  package static let priorities = Phrase("lines have different priorities", "热线优先级不同")
  package static let limitedPlaces = Phrase("places in the queue are limited", "排队容量有限")
  package static let shocks = Phrase("capacity is lost for some hours", "有时段发生人力缺失")
  package static let handleTimeLaw = Phrase("handle times are not exponential", "处理时长不服从指数分布")
  package static let severalQueues = Phrase("the centre is several queues", "中心分为多个队列")
  package static let handleTimesDiffer = Phrase(
    "lines differ in their mean handle time", "各热线的平均处理时长不同")
  package static let handleTimesNotOneExponential = Phrase(
    "handle times are not one exponential law", "处理时长不是单一的指数分布")
  package static let subCentre = Phrase(
    "calls are handed on to a sub-centre", "部分来电转交分中心")
  package static let patienceLaw = Phrase("patience is not exponential", "耐心时长不服从指数分布")
  package static let patienceDiffers = Phrase("lines differ in their mean patience", "各热线的平均耐心时长不同")
  package static let busyness = Phrase("busyness varies from day to day", "话务量逐日波动")
  package static let redials = Phrase("callers dial again", "来电者会重拨")
  package static let furtherWork = Phrase(
    "the same people do further work", "同一批人员还承担后续工作")

  package static let simulated = Phrase("simulated", "仿真")
  package static let notCheckedWithExactLaw = Phrase(
    "The stationary answer was not compared with the transient law: the simulated centre is more than one queue of exponential times.",
    "未将稳态结果与瞬态解比较：仿真的中心不只是一个指数分布的排队系统。")
}
