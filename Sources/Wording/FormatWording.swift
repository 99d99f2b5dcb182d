/// What each key of a scenario file means, for the reference of the format.
public enum FormatWording {
  /// The meaning of `schema`.
  public static let schema = Phrase("version of the format", "格式版本")
  /// The meaning of `id`.
  public static let id = Phrase("name of the scenario", "场景标识")
  /// The meaning of `title`.
  public static let title = Phrase("title of the scenario", "场景标题")
  /// The meaning of `intervalMinutes`.
  public static let intervalMinutes = Phrase("length of an interval", "时段长度")
  /// The meaning of `week`.
  public static let week = Phrase("a day of the week that is forecast", "所预测的一周中的任意一天")

  /// The meaning of `target`.
  public static let target = Phrase("what callers are promised", "服务承诺")
  /// The meaning of `formula`.
  public static let formula = Phrase("how the service level is counted", "服务水平的计算口径")
  /// The meaning of `within`.
  public static let within = Phrase("waiting time within which a call counts", "计入达标的最长等待时间")
  /// The meaning of `level`.
  public static let level = Phrase("share to be reached in each window", "每个统计窗口应达到的比例")
  /// The meaning of `window`.
  public static let window = Phrase("stretch of time in which the level must be reached", "达标的统计窗口")

  /// The meaning of `calendar`.
  public static let calendar = Phrase("how volume moves with the calendar", "话务量随日历的变化")
  /// The meaning of `monthFactors`.
  public static let monthFactors = Phrase("factor of each month from January", "各月系数（一月起）")
  /// The meaning of `weekdayFactors`.
  public static let weekdayFactors = Phrase(
    "factor of each weekday from Monday; only ratios matter", "各星期系数（周一起）；只看比例")
  /// The meaning of `specialDays`.
  public static let specialDays = Phrase("days unlike their weekday", "特殊日")
  /// The meaning of `specialDate`.
  public static let specialDate = Phrase("the day", "日期")
  /// The meaning of `specialFactor`.
  public static let specialFactor = Phrase("multiplies the ordinary volume of that day", "当日话务量的倍数")
  /// The meaning of `profiles`.
  public static let profiles = Phrase(
    "shares of the day from midnight, adding up to 1, by id", "全天各时段份额（零点起，合计为 1），按标识")

  /// The meaning of `common`.
  public static let common = Phrase(
    "figures of every line that does not give its own", "未单独给出时各热线共用的数据")
  /// The meaning of `handleTime`.
  public static let handleTime = Phrase("time that an agent spends on a call", "每通电话的处理时长")
  /// The meaning of `talk`.
  public static let talk = Phrase("mean talk and hold time", "平均通话时长（含保持）")
  /// The meaning of `afterCallWork`.
  public static let afterCallWork = Phrase("mean after-call work", "平均话后处理时长")
  /// The meaning of `law`.
  public static let law = Phrase("family of the distribution of the handle time", "处理时长的分布类型")
  /// The meaning of `variation`.
  public static let variation = Phrase("standard deviation over mean", "标准差与均值之比")
  /// The meaning of `patience`.
  public static let patience = Phrase(
    "mean time that a caller is ready to wait; without it nobody gives up (Erlang C)",
    "来电者平均愿意等待的时间；不给出则假定无人放弃（Erlang C）")
  /// The meaning of `redial`.
  public static let redial = Phrase("probability that a caller who gave up dials again", "放弃后重拨的概率")
  /// The meaning of `selfService`.
  public static let selfService = Phrase("share served by the machine before the queue", "排队前由自助服务完成的比例")
  /// The meaning of `profile`.
  public static let profile = Phrase("intraday profile of the calls", "来电的时段分布")

  /// The meaning of `lines`.
  public static let lines = Phrase("the lines by id", "各热线，按标识")
  /// The meaning of `lineName`.
  public static let lineName = Phrase("name of the line", "热线名称")
  /// The meaning of `department`.
  public static let department = Phrase("department that owns the line", "所属部门")
  /// The meaning of `volume`.
  public static let volume = Phrase("calls of the line without the merge", "不整合时的话务量")
  /// The meaning of `counts`.
  public static let counts = Phrase("what the volume counts", "话务量的统计口径")
  /// The meaning of `calls`.
  public static let calls = Phrase("calls from the first to the last day", "起止日期内的话务量")
  /// The meaning of `callsPerDay`.
  public static let callsPerDay = Phrase("calls of the mean day", "日均话务量")
  /// The meaning of `from`.
  public static let from = Phrase("first day", "起始日")
  /// The meaning of `to`.
  public static let to = Phrase("last day", "截止日")
  /// The meaning of `merge`.
  public static let merge = Phrase("how and when the line moves", "整合方式与时间")
  /// The meaning of `mode`.
  public static let mode = Phrase("way of merging", "整合方式")
  /// The meaning of `mergeDate`.
  public static let mergeDate = Phrase("first day at the merged centre", "并入日期")
  /// The meaning of `splitOff`.
  public static let splitOff = Phrase("day from which the line is split off again", "剥离日期")
  /// The meaning of `movedShare`.
  public static let movedShare = Phrase("share of the calls that the centre handles to the end", "由中心办结的话务比例")
  /// The meaning of `transfer`.
  public static let transfer = Phrase("time that the centre spends on a call it transfers", "转接每通电话所占时长")
  /// The meaning of `growth`.
  public static let growth = Phrase("growth of what the volume counts, after the merge", "整合后（按同一口径）的增长")
  /// The meaning of `rateAfter`.
  public static let rateAfter = Phrase(
    "answer rate after the merge at which the growth was counted", "统计增长时整合后的接通率")
  /// The meaning of `site`.
  public static let site = Phrase("site of the line's people", "人员所在职场")
  /// The meaning of `before`.
  public static let before = Phrase("the line as its own queue", "热线独立运行时的情况")
  /// The meaning of `rateBefore`.
  public static let rateBefore = Phrase("published answer rate before the merge", "整合前公布的接通率")
  /// The meaning of `ownAgents`.
  public static let ownAgents = Phrase("the department's own agents", "部门原有话务员")
  /// The meaning of `ownSeats`.
  public static let ownSeats = Phrase("the department's own seats", "部门原有坐席")
  /// The meaning of `opening`.
  public static let opening = Phrase("opening hours; without them around the clock", "服务时段；不给出则为全天")
  /// The meaning of `openFrom`.
  public static let openFrom = Phrase("first minute", "开始时刻")
  /// The meaning of `openTo`.
  public static let openTo = Phrase("end", "结束时刻")
  /// The meaning of `openDays`.
  public static let openDays = Phrase("days", "服务日")

  /// The meaning of `sites`.
  public static let sites = Phrase("buildings with seats, by id", "各职场，按标识")
  /// The meaning of `siteName`.
  public static let siteName = Phrase("name of the site", "职场名称")
  /// The meaning of `seats`.
  public static let seats = Phrase("seats", "坐席数")
  /// The meaning of `opens`.
  public static let opens = Phrase("first day on which the seats can be used", "启用日期")

  /// The meaning of `workforce`.
  public static let workforce = Phrase("people and the rules by which they work", "人员与工作制度")
  /// The meaning of `agents`.
  public static let agents = Phrase("agents on the payroll", "在册话务员")
  /// The meaning of `support`.
  public static let support = Phrase("support staff who answer no calls", "不接电话的支撑人员")
  /// The meaning of `shrinkage`.
  public static let shrinkage = Phrase("share of a shift lost inside it", "班内损耗率")
  /// The meaning of `absence`.
  public static let absence = Phrase("share of working days lost to leave, illness, training", "请假、病假、培训占工作日比例")
  /// The meaning of `daysOff`.
  public static let daysOff = Phrase("days off in a week", "每周休息天数")
  /// The meaning of `hours`.
  public static let hours = Phrase("paid hours of a full week", "每周计薪工时")
  /// The meaning of `shifts`.
  public static let shifts = Phrase("shifts that may be worked, by id", "可用班次，按标识")
  /// The meaning of `start`.
  public static let start = Phrase("start of the shift", "上班时刻")
  /// The meaning of `length`.
  public static let length = Phrase("from start to end, breaks included", "班次总长（含休息）")
  /// The meaning of `shiftDays`.
  public static let shiftDays = Phrase("days on which the shift may start", "可开班日")
  /// The meaning of `breaks`.
  public static let breaks = Phrase("breaks by id", "休息，按标识")
  /// The meaning of `breakAfter`.
  public static let breakAfter = Phrase("minutes after the start", "开班后多少分钟")
  /// The meaning of `breakLength`.
  public static let breakLength = Phrase("length of the break", "休息时长")
  /// The meaning of `paid`.
  public static let paid = Phrase("whether the break is paid", "是否计薪")
  /// The meaning of `furtherWork`.
  public static let furtherWork = Phrase("further work of the same people, by id", "同一批人员的其他工作，按标识")
  /// The meaning of `cause`.
  public static let cause = Phrase("what a piece of work follows from", "工作的来由")
  /// The meaning of `perCall`.
  public static let perCall = Phrase("pieces of work for each such call", "每通此类电话产生的件数")
  /// The meaning of `workTime`.
  public static let workTime = Phrase("mean time of one piece", "每件平均时长")

  /// The meaning of `tariff`.
  public static let tariff = Phrase("what things cost", "费用标准")
  /// The meaning of `wage`.
  public static let wage = Phrase("wage of one person for one month", "每人每月工资")
  /// The meaning of `insurance`.
  public static let insurance = Phrase(
    "the employer's social insurance for one person and month", "每人每月单位社会保险")
  /// The meaning of `management`.
  public static let management = Phrase("management fee on wages and insurance", "管理费率（以工资与社保为基数）")
  /// The meaning of `tax`.
  public static let tax = Phrase("tax on wages, insurance and management fee", "税率（以工资、社保与管理费为基数）")
  /// The meaning of `seatRent`.
  public static let seatRent = Phrase("rent of one seat with equipment for one year", "每坐席每年租金（含设备）")
  /// The meaning of `platform`.
  public static let platform = Phrase("platform for one year", "平台每年费用")

  /// The meaning of `contract`.
  public static let contract = Phrase("what a vendor committed to", "服务商承诺")
  /// The meaning of `contractSeats`.
  public static let contractSeats = Phrase("committed seats", "承诺坐席数")
  /// The meaning of `contractAgents`.
  public static let contractAgents = Phrase("committed agents", "承诺话务员数")
  /// The meaning of `contractSupport`.
  public static let contractSupport = Phrase("committed support staff", "承诺支撑人员数")
  /// The meaning of `price`.
  public static let price = Phrase("price of the whole term", "合同总价")
  /// The meaning of `contractFrom`.
  public static let contractFrom = Phrase("first day of service", "服务起始日")
  /// The meaning of `contractTo`.
  public static let contractTo = Phrase("last day of service", "服务截止日")
}
