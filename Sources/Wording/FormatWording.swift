/// What each key of a scenario file means, for the reference of the format.
package enum FormatWording {
  /// The meaning of `schema`.
  package static let schema = Phrase("version of the format", "格式版本")
  /// The meaning of `id`.
  package static let id = Phrase("name of the scenario", "场景标识")
  /// The meaning of `title`.
  package static let title = Phrase("title of the scenario", "场景标题")
  /// The meaning of `intervalMinutes`.
  package static let intervalMinutes = Phrase("length of an interval", "时段长度")
  /// The meaning of `week`.
  package static let week = Phrase("a day of the week that is forecast", "所预测的一周中的任意一天")

  /// The meaning of `target`.
  package static let target = Phrase("what callers are promised", "服务承诺")
  /// The meaning of `formula`.
  package static let formula = Phrase("how the service level is counted", "服务水平的计算口径")
  /// The meaning of `within`.
  package static let within = Phrase("waiting time within which a call counts", "计入达标的最长等待时间")
  /// The meaning of `level`.
  package static let level = Phrase("share to be reached in each window", "每个统计窗口应达到的比例")
  /// The meaning of `window`.
  package static let window = Phrase(
    "stretch of time in which the level must be reached; a month is that of the week's Monday, each of its days like the same weekday of the week",
    "达标的统计窗口；month 指该周周一所在的自然月，月内各日按本周同一星期的情况计")

  /// The meaning of `calendar`.
  package static let calendar = Phrase("how volume moves with the calendar", "话务量随日历的变化")
  /// The meaning of `monthFactors`.
  package static let monthFactors = Phrase("factor of each month from January", "各月系数（一月起）")
  /// The meaning of `weekdayFactors`.
  package static let weekdayFactors = Phrase(
    "factor of each weekday from Monday; only ratios matter", "各星期系数（周一起）；只看比例")
  /// The meaning of `specialDays`.
  package static let specialDays = Phrase("days unlike their weekday", "特殊日")
  /// The meaning of `specialDate`.
  package static let specialDate = Phrase("the day", "日期")
  /// The meaning of `specialFactor`.
  package static let specialFactor = Phrase("multiplies the ordinary volume of that day", "当日话务量的倍数")
  /// The meaning of `foreseen`.
  package static let foreseen = Phrase(
    "whether the forecast knows of the day, so that rosters are planned for it; a typhoon is not foreseen; without it true",
    "预测时是否已知该日（已知则排班会考虑）；台风等不可预见；不给出则为 true")
  /// The meaning of `sharedVariation`.
  package static let sharedVariation = Phrase(
    "coefficient of variation of the busyness that all lines share on a day (weather, news)",
    "各热线共有的逐日波动（天气、新闻等）的变异系数")
  /// The meaning of `profiles`.
  package static let profiles = Phrase(
    "shares of the day from midnight, by id; they add up to 1, and rounded ones that miss 1 by no more than their last digits explain are scaled",
    "全天各时段份额（零点起），按标识；合计为 1，因四舍五入而略有出入者按比例折算")

  /// The meaning of `common`.
  package static let common = Phrase(
    "figures of every line that does not give its own", "未单独给出时各热线共用的数据")
  /// The meaning of `handleTime`.
  package static let handleTime = Phrase("time that an agent spends on a call", "每通电话的处理时长")
  /// The meaning of `talk`.
  package static let talk = Phrase("mean talk and hold time", "平均通话时长（含保持）")
  /// The meaning of `afterCallWork`.
  package static let afterCallWork = Phrase("mean after-call work", "平均话后处理时长")
  /// The meaning of `law`.
  package static let law = Phrase("family of the distribution of the handle time", "处理时长的分布类型")
  /// The meaning of `variation`.
  package static let variation = Phrase("standard deviation over mean", "标准差与均值之比")
  /// The meaning of `patience`.
  package static let patience = Phrase(
    "mean time that a caller is ready to wait; without it nobody gives up (Erlang C)",
    "来电者平均愿意等待的时间；不给出则假定无人放弃（Erlang C）")
  /// The meaning of `patienceLaw`.
  package static let patienceLaw = Phrase(
    "family of the distribution of patience; without it exponential", "愿意等待时间的分布类型；不给出则为指数分布")
  /// The meaning of `patienceVariation`.
  package static let patienceVariation = Phrase(
    "standard deviation over mean of patience; only for lognormal, gamma, weibull",
    "愿意等待时间的标准差与均值之比；仅用于 lognormal、gamma、weibull")
  /// The meaning of `redial`.
  package static let redial = Phrase("probability that a caller who gave up dials again", "放弃后重拨的概率")
  /// The meaning of `redialDelay`.
  package static let redialDelay = Phrase("mean time until a caller dials again", "重拨前的平均间隔")
  /// The meaning of `selfService`.
  package static let selfService = Phrase("share served by the machine before the queue", "排队前由自助服务完成的比例")
  /// The meaning of `priority`.
  package static let priority = Phrase(
    "rank of the calls where `queue.routing` is priority; 1 is served first",
    "`queue.routing` 为 priority 时来电的优先级；1 最先接听")
  /// The meaning of `ownVariation`.
  package static let ownVariation = Phrase(
    "coefficient of variation of the line's own busyness from day to day", "热线自身逐日波动的变异系数")
  /// The meaning of `profile`.
  package static let profile = Phrase("intraday profile of the calls", "来电的时段分布")

  /// The meaning of `lines`.
  package static let lines = Phrase("the lines by id", "各热线，按标识")
  /// The meaning of `lineName`.
  package static let lineName = Phrase("name of the line", "热线名称")
  /// The meaning of `department`.
  package static let department = Phrase("department that owns the line", "所属部门")
  /// The meaning of `volume`.
  package static let volume = Phrase("calls of the line without the merge", "不整合时的话务量")
  /// The meaning of `counts`.
  package static let counts = Phrase(
    "what the volume counts: `callers` are people, `offered` attempts, `answered` calls that got through; from callers and answered calls the people are inferred once, by `before.answer_rate` and redials, and stay the same after the merge",
    "话务量的统计口径：`callers` 为来电人数，`offered` 为呼入次数，`answered` 为接通次数；前者与后者按 `before.answer_rate` 和重拨一次性推算来电人数，整合后人数不变"
  )
  /// The meaning of `calls`.
  package static let calls = Phrase("calls from the first to the last day", "起止日期内的话务量")
  /// The meaning of `callsPerDay`.
  package static let callsPerDay = Phrase("calls of the mean day", "日均话务量")
  /// The meaning of `from`.
  package static let from = Phrase("first day", "起始日")
  /// The meaning of `to`.
  package static let to = Phrase("last day", "截止日")
  /// The meaning of `merge`.
  package static let merge = Phrase("how and when the line moves", "整合方式与时间")
  /// The meaning of `mode`.
  package static let mode = Phrase(
    "way of merging. `full`: the number is given up, every call arrives at the centre, which handles it to the end. `parallel`: the old number stays and leads to the same queue, so that figures are those of `full`. `sub_centre`: every call arrives at the centre; the share `moved_share` is handled there to the end, every other call takes its people `transfer_s` and then its whole handle time of the department's people, in the line's own queue. `partial`: only the share `moved_share` arrives at the centre, the others never leave the line's own queue. `excluded`: the line stays with its department",
    "整合方式。`full`：取消原号码，全部来电进入中心并由中心办结。`parallel`：保留原号码，接入同一队列，测算与 `full` 相同。`sub_centre`：全部来电先由中心接听，其中 `moved_share` 由中心办结，其余占用中心人员 `transfer_s` 后转部门，在该热线自己的队列中再占用部门人员一次完整的处理时长。`partial`：仅 `moved_share` 的来电进入中心，其余始终在热线自己的队列中。`excluded`：仍由部门受理"
  )
  /// The meaning of `mergeDate`.
  package static let mergeDate = Phrase("first day at the merged centre", "并入日期")
  /// The meaning of `splitOff`.
  package static let splitOff = Phrase("day from which the line is split off again", "剥离日期")
  /// The meaning of `movedShare`.
  package static let movedShare = Phrase(
    "share of the calls that the centre handles to the end; `sub_centre` and `partial` need it, other modes have none",
    "由中心办结的话务比例；`sub_centre` 与 `partial` 必须给出，其他方式不得给出")
  /// The meaning of `transfer`.
  package static let transfer = Phrase(
    "time that the centre's people spend on a call that they hand on; `sub_centre` needs it, other modes have none",
    "中心人员转接每通电话所占时长；`sub_centre` 必须给出，其他方式不得给出")
  /// The meaning of `growth`.
  package static let growth = Phrase(
    "growth of demand after the merge: of the people, or of the attempts where the volume counts `offered`; without it 0",
    "整合后需求的增长：来电人数的增长，话务量按 `offered` 计时为呼入次数的增长；不给出则为 0")
  /// The meaning of `hoursAfter`.
  package static let hoursAfter = Phrase(
    "when calls of the line are taken after the merge: in its opening hours before, or around the clock, with the calls of `night_share` on top; without it `as_before`",
    "整合后的受理时段：沿用原服务时段，或改为全天受理（另加 `night_share` 的话务）；不给出则为 `as_before`")
  /// The meaning of `nightShare`.
  package static let nightShare = Phrase(
    "calls at hours when the line was closed before, as a fraction of its calls; needed where a line with opening hours is opened around the clock",
    "原先不受理时段的话务占本线话务的比例；有服务时段的热线改为全天受理时必须给出")
  /// The meaning of `rateAfter`.
  package static let rateAfter = Phrase(
    "answer rate published for the time after the merge; the forecast is compared with it, nothing follows from it",
    "公布的整合后接通率；仅与预测比较，不参与计算")
  /// The meaning of `site`.
  package static let site = Phrase("site of the line's people", "人员所在职场")
  /// The meaning of `before`.
  package static let before = Phrase("the line as its own queue", "热线独立运行时的情况")
  /// The meaning of `rateBefore`.
  package static let rateBefore = Phrase(
    "answer rate before the merge, the one at which `volume` was counted", "整合前的接通率，即统计 `volume` 时的接通率")
  /// The meaning of `ownAgents`.
  package static let ownAgents = Phrase("the department's own agents", "部门原有话务员")
  /// The meaning of `ownSeats`.
  package static let ownSeats = Phrase("the department's own seats", "部门原有坐席")
  /// The meaning of `opening`.
  package static let opening = Phrase(
    "opening hours, kept after the merge unless `merge.hours` opens the line; without them around the clock",
    "服务时段，整合后沿用，除非 `merge.hours` 改为全天；不给出则为全天")
  /// The meaning of `openFrom`.
  package static let openFrom = Phrase("first minute", "开始时刻")
  /// The meaning of `openTo`.
  package static let openTo = Phrase("end", "结束时刻")
  /// The meaning of `openDays`.
  package static let openDays = Phrase("days", "服务日")

  /// The meaning of `sites`.
  package static let sites = Phrase("buildings with seats, by id", "各职场，按标识")
  /// The meaning of `siteName`.
  package static let siteName = Phrase("name of the site", "职场名称")
  /// The meaning of `seats`.
  package static let seats = Phrase("seats", "坐席数")
  /// The meaning of `opens`.
  package static let opens = Phrase("first day on which the seats can be used", "启用日期")

  /// The meaning of `queue`.
  package static let queue = Phrase(
    "how the merged queue takes calls in and hands them to agents", "合并队列的接入与分配规则")
  /// The meaning of `places`.
  package static let places = Phrase(
    "callers that may wait at once, further calls are blocked; without it every caller finds a place",
    "可同时排队等待的来电数，超出者无法接入；不给出则不限")
  /// The meaning of `centreHours`.
  package static let centreHours = Phrase(
    "opening hours of the centre; calls that come in closed time are counted apart, nobody is offered them and no target binds there; without them around the clock",
    "中心的服务时段；非服务时段的来电另行统计，不分配给人员，也不考核；不给出则为全天")
  /// The meaning of `routing`.
  package static let routing = Phrase(
    "the waiting call that is answered next: the first in the queue, the best priority, or the longest wait since reaching the centre; without it first_come",
    "下一个接听的来电：先进入队列者、优先级最高者，或自接入中心起等待最久者；不给出则为 first_come")
  /// The meaning of `pooling`.
  package static let pooling = Phrase(
    "whether any free agent takes any call he is skilled for, or calls of a line go to the people of its own site only; without it pooled",
    "任一空闲话务员均可接听其技能范围内的来电，或来电只由热线所在职场的人员接听；不给出则为 pooled")

  /// The meaning of `workforce`.
  package static let workforce = Phrase("people and the rules by which they work", "人员与工作制度")
  /// The meaning of `agents`.
  package static let agents = Phrase("agents on the payroll", "在册话务员")
  /// The meaning of `support`.
  package static let support = Phrase("support staff who answer no calls", "不接电话的支撑人员")
  /// The meaning of `shrinkage`.
  package static let shrinkage = Phrase("share of a shift lost inside it", "班内损耗率")
  /// The meaning of `absence`.
  package static let absence = Phrase(
    "share of working days lost to leave, illness, training", "请假、病假、培训占工作日比例")
  /// The meaning of `daysOff`.
  package static let daysOff = Phrase("days off in a week", "每周休息天数")
  /// The meaning of `hours`.
  package static let hours = Phrase("paid hours of a full week", "每周计薪工时")
  /// The meaning of `shifts`.
  package static let shifts = Phrase("shifts that may be worked, by id", "可用班次，按标识")
  /// The meaning of `start`.
  package static let start = Phrase("start of the shift", "上班时刻")
  /// The meaning of `length`.
  package static let length = Phrase("from start to end, breaks included", "班次总长（含休息）")
  /// The meaning of `shiftDays`.
  package static let shiftDays = Phrase("days on which the shift may start", "可开班日")
  /// The meaning of `breaks`.
  package static let breaks = Phrase("breaks by id", "休息，按标识")
  /// The meaning of `breakAfter`.
  package static let breakAfter = Phrase(
    "minutes after the start; of a flexible break the earliest", "开班后多少分钟；弹性休息为最早时刻")
  /// The meaning of `breakLength`.
  package static let breakLength = Phrase("length of the break", "休息时长")
  /// The meaning of `paid`.
  package static let paid = Phrase("whether the break is paid", "是否计薪")
  /// The meaning of `furtherWork`.
  package static let furtherWork = Phrase("further work of the same people, by id", "同一批人员的其他工作，按标识")
  /// The meaning of `cause`.
  package static let cause = Phrase("what a piece of work follows from", "工作的来由")
  /// The meaning of `perCall`.
  package static let perCall = Phrase("pieces of work for each such call", "每通此类电话产生的件数")
  /// The meaning of `workTime`.
  package static let workTime = Phrase("mean time of one piece", "每件平均时长")

  /// The meaning of `skillGroups`.
  package static let skillGroups = Phrase(
    "who of the people knows which lines, by id; without it everybody knows all", "各技能组，按标识；不给出则人人受理全部热线")
  /// The meaning of `peopleShare`.
  package static let peopleShare = Phrase(
    "share of the people on duty; the shares of all groups add up to 1", "占在岗人员的比例；各组合计为 1")
  /// The meaning of `primary`.
  package static let primary = Phrase("lines that are the group's own work", "本组主要受理的热线")
  /// The meaning of `secondary`.
  package static let secondary = Phrase("lines that the group helps out with", "本组协助受理的热线")
  /// The meaning of `secondaryTime`.
  package static let secondaryTime = Phrase(
    "handle time on a secondary skill relative to the line's; without it 1",
    "协助受理时处理时长与该热线处理时长之比；不给出则为 1")
  /// The meaning of `groupSite`.
  package static let groupSite = Phrase("site of the group", "技能组所在职场")

  /// The meaning of `shocks`.
  package static let shocks = Phrase(
    "stretches of time in which fewer people work than are on duty, by id", "在岗人员减少的突发时段，按标识")
  /// The meaning of `shockDate`.
  package static let shockDate = Phrase("the day", "日期")
  /// The meaning of `shockFrom`.
  package static let shockFrom = Phrase("first minute", "开始时刻")
  /// The meaning of `shockTo`.
  package static let shockTo = Phrase("end", "结束时刻")
  /// The meaning of `capacity`.
  package static let capacity = Phrase(
    "share of the people on duty who remain; 0 is an outage or a refusal", "仍可接听的在岗人员比例；0 为系统中断或全部拒接")
  /// The meaning of `shockSite`.
  package static let shockSite = Phrase(
    "site whose people alone are concerned; without it everybody", "仅涉及该职场的人员；不给出则涉及全部人员")

  /// The meaning of `tariff`.
  package static let tariff = Phrase("what things cost", "费用标准")
  /// The meaning of `wage`.
  package static let wage = Phrase("wage of one person for one month", "每人每月工资")
  /// The meaning of `insurance`.
  package static let insurance = Phrase(
    "the employer's social insurance for one person and month, as one figure; or else `insurance` gives it by item",
    "每人每月单位社会保险（合为一项）；或由 `insurance` 分项给出")
  /// The meaning of `management`.
  package static let management = Phrase(
    "management fee on all pay: wages, insurance, bonus, overtime; not on allowances",
    "管理费率（以工资、社保、奖金、加班工资为基数，不含津贴）")
  /// The meaning of `tax`.
  package static let tax = Phrase("tax on all pay and the management fee", "税率（以上述人工费用与管理费为基数）")
  /// The meaning of `seatRent`.
  package static let seatRent = Phrase("rent of one seat with equipment for one year", "每坐席每年租金（含设备）")
  /// The meaning of `platform`.
  package static let platform = Phrase("platform for one year", "平台每年费用")

  /// The meaning of `contract`.
  package static let contract = Phrase("what a vendor committed to", "服务商承诺")
  /// The meaning of `contractSeats`.
  package static let contractSeats = Phrase("committed seats", "承诺坐席数")
  /// The meaning of `contractAgents`.
  package static let contractAgents = Phrase("committed agents", "承诺话务员数")
  /// The meaning of `contractSupport`.
  package static let contractSupport = Phrase("committed support staff", "承诺支撑人员数")
  /// The meaning of `price`.
  package static let price = Phrase(
    "price of the whole term, or of the days from `price_from` to `price_to`",
    "合同总价，或 `price_from` 至 `price_to` 期间的价格")
  /// The meaning of `contractFrom`.
  package static let contractFrom = Phrase("first day of service", "服务起始日")
  /// The meaning of `contractTo`.
  package static let contractTo = Phrase("last day of service", "服务截止日")
}
