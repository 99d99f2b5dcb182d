/// What the keys of a migration mean.
package enum MigrationKeys {
  package static let migration = Phrase(
    "how the consolidation goes month by month; hotline migrate only", "整合逐月进程；仅用于 hotline migrate")
  package static let from = Phrase("a day of the first month", "首月中的任一天")
  package static let to = Phrase("a day of the last month", "末月中的任一天")
  package static let agents = Phrase("trained agents on the first day of the first month", "首月第一天已培训的话务员")
  package static let attrition = Phrase(
    "share of the agents who leave in a year; without it 0", "一年内离职话务员的比例；未给出为 0")
  package static let hiring = Phrase("how people are hired and trained", "招聘与培训")
  package static let leadWeeks = Phrase(
    "weeks from the decision to hire to the first day of training; without it 0", "从决定招聘到培训首日的周数；未给出为 0")
  package static let trainingWeeks = Phrase(
    "weeks of training before the first call; without it 0", "上岗接话前的培训周数；未给出为 0")
  package static let mostTrainees = Phrase(
    "people whom the trainers can train at once; without it there is no limit", "可同时培训的人数；未给出则不限")
  package static let costPerHire = Phrase(
    "what hiring and training one person costs besides the wage; without it 0", "每招一人除工资外的招聘与培训费用；未给出为 0")
  package static let learning = Phrase(
    "how people learn calls that are new to them; without it there is nothing to learn",
    "话务员熟悉新业务的过程；未给出则无需学习")
  package static let learningWeeks = Phrase(
    "weeks in which what a newcomer needs more falls to 1/e", "新手多用的时间降至 1/e 所需周数")
  package static let extraTime = Phrase(
    "how much longer a call takes at first, as a fraction; without it 0", "最初每通电话多用时间的比例；未给出为 0")
  package static let transferShare = Phrase(
    "share of calls handed on to a colleague at first; without it 0", "最初转交同事的电话比例；未给出为 0")
  package static let transferSeconds = Phrase(
    "time that handing on a call takes; without it 0", "转交一通电话的时间；未给出为 0")
  package static let intakes = Phrase("people who begin on given days, by id", "按日期入职的人员（按编号）")
  package static let people = Phrase("people", "人数")
  package static let intakeDate = Phrase(
    "first day of training, or of work where none is needed", "培训首日（无需培训者为上岗首日）")
  package static let plannedIntake = Phrase(
    "day on which they should have begun; without it that on which they do", "原计划入职日；未给出即实际入职日")
  package static let isTrained = Phrase(
    "whether they need no training; without it false", "是否无需培训；未给出为 false")
  package static let bridges = Phrase("capacity rented for a while, by id", "临时租用的能力（按编号）")
  package static let bridgeAgents = Phrase("trained agents who come with it", "随附的已培训话务员")
  package static let bridgeSeats = Phrase("seats that come with it", "随附坐席")
  package static let firstDay = Phrase("first day", "第一天")
  package static let lastDay = Phrase("last day", "最后一天")
  package static let bridgeCost = Phrase("cost of a month; without it 0", "每月费用；未给出为 0")
  package static let joins = Phrase(
    "sites that are queues of their own until they join the others, by the site's id; other sites are joined from the start",
    "并入统一排队前单独排队的场地（按场地编号）；其余场地自始并入")
  package static let joinDate = Phrase(
    "first day on which the site belongs to the common queue; a day after the migration for never",
    "场地并入统一排队的首日；始终不并入者填迁移期之后的日期")
  package static let riskLimit = Phrase(
    "largest probability with which a month may miss the target, for a proposed plan; without it the forecast is taken as certain",
    "建议方案中各月未达标概率的上限；未给出则视预测为准确")
  package static let blackouts = Phrase("days on which no line may move, by id", "不得迁移的日期（按编号）")
  package static let mostLines = Phrase(
    "most lines that may move in a month of a proposed plan; without it there is no limit",
    "建议方案中每月最多迁移热线数；未给出则不限")
  package static let moves = Phrase("what is known of each line's move, by the line's id", "各热线迁移情况（按热线编号）")
  package static let plannedDate = Phrase(
    "day on which it should have moved; without it that of merge.date", "原计划迁移日；未给出即 merge.date")
  package static let earliest = Phrase(
    "first day on which a proposed plan may move it; without it the first of the migration",
    "建议方案可迁移的最早日期；未给出为首月")
  package static let latest = Phrase(
    "last day on which a proposed plan may move it; without it the line may stay out", "建议方案可迁移的最晚日期；未给出则可不迁移"
  )
  package static let actualFactor = Phrase(
    "real calls over those that were forecast, for a replay; without it 1", "实际话务量与预测之比（复盘用）；未给出为 1")
  package static let firstShare = Phrase(
    "share of the calls that arrives on the first day of the ramp; without it 1", "过渡期首日转入的话务比例；未给出为 1")
  package static let rampWeeks = Phrase("weeks until all calls arrive; without it 0", "全部话务转入所需周数；未给出为 0")
  package static let rampFrom = Phrase(
    "day from which the calls grow to all; without it the day of the move", "话务开始增长的日期；未给出为迁移日")
  package static let dualRunning = Phrase(
    "weeks for which the department keeps its people beside the merged centre; without it 0",
    "原单位保留人员并行运行的周数；未给出为 0")
  package static let misdirected = Phrase(
    "calls for somebody else that publicity brings, as a share of the line's; without it 0",
    "宣传带来的错拨电话占本线话务比例；未给出为 0")
  package static let uplift = Phrase(
    "more calls of the line after publicity, as a fraction; without it 0", "宣传后本线话务增幅；未给出为 0")
  package static let upliftWeeks = Phrase(
    "weeks over which misdirected calls and uplift fall evenly to nothing; without it 0",
    "错拨与增幅逐步消失的周数；未给出为 0")
  package static let redialsVanish = Phrase(
    "whether redials at the old answer rate vanish with it, where the volume counts calls offered; without it false",
    "话务量按呼入计时，原接通率造成的重拨是否随之消失；未给出为 false")
  package static let takenOver = Phrase(
    "the department's agents who move with the line; without it 0", "随线转入的原单位话务员；未给出为 0")
  package static let contractEnds = Phrase("last day of the department's own contract", "原单位合同到期日")
  package static let earlyEnd = Phrase(
    "cost of ending that contract earlier; without it 0", "提前终止该合同的费用；未给出为 0")
  package static let ownCost = Phrase(
    "cost of the department's own line in a month until dual running ends; without it 0",
    "并行结束前原单位自营热线的月费用；未给出为 0")
}
