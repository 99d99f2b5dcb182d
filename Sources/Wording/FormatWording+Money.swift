// The keys about money: what is paid, by which year, what was delivered for it, and what others pay.
extension FormatWording {
  /// The meaning of `pricesOfYear`.
  package static let pricesOfYear = Phrase(
    "fiscal year that the prices are of, by the calendar year in which it begins; needed with growth; years before it have the same prices",
    "上述价格所属财政年度（以其开始的公历年表示）；给出年增长率时必须给出；此前各年按同一价格")
  /// The meaning of `wageGrowth`.
  package static let wageGrowth = Phrase(
    "growth of wages each fiscal year, from the year after `prices_of_year`; without it none",
    "工资年增长率，自 `prices_of_year` 次年起逐年计算；不给出则不增长")
  /// The meaning of `insuranceGrowth`.
  package static let insuranceGrowth = Phrase(
    "growth of social insurance each fiscal year, from the year after `prices_of_year`; without it none",
    "社会保险年增长率，自 `prices_of_year` 次年起逐年计算；不给出则不增长")
  /// The meaning of `supportWage`.
  package static let supportWage = Phrase(
    "wage of one support person for one month; without it like an agent's", "支撑人员每人每月工资；不给出则同话务员")
  /// The meaning of `supportInsurance`.
  package static let supportInsurance = Phrase(
    "the employer's social insurance for one support person and month; without it like an agent's",
    "支撑人员每人每月单位社会保险；不给出则同话务员")
  /// The meaning of `addOn`.
  package static let addOn = Phrase(
    "rent of what comes on top of a seat (screens, recording, licences) for one year; without it not counted",
    "每坐席每年附加租金（屏幕、录音、许可等）；不给出则不计")
  /// The meaning of `trainingHours`.
  package static let trainingHours = Phrase(
    "hours of training for one agent in one year; needs `training_hour_yuan`",
    "每名话务员每年培训小时数；须同时给出 `training_hour_yuan`")
  /// The meaning of `trainingHour`.
  package static let trainingHour = Phrase(
    "price of an hour of training for one agent; without it training is not counted", "每人每小时培训费用；不给出则不计培训")
  /// The meaning of `qualityHours`.
  package static let qualityHours = Phrase(
    "hours of quality checks for one agent in one year; needs `quality_hour_yuan`",
    "每名话务员每年质检小时数；须同时给出 `quality_hour_yuan`")
  /// The meaning of `qualityHour`.
  package static let qualityHour = Phrase(
    "price of an hour of quality checks; without it they are not counted", "每小时质检费用；不给出则不计质检")
  /// The meaning of `fixed`.
  package static let fixed = Phrase(
    "what is paid each year whatever the people and seats; without it not counted",
    "与人员、坐席无关的每年固定费用；不给出则不计")
  /// The meaning of `oneOff`.
  package static let oneOff = Phrase("what is paid once, by id", "一次性费用，按标识")
  /// The meaning of `costTitle`.
  package static let costTitle = Phrase("what it is; without it the id", "名称；不给出则为标识")
  /// The meaning of `oneOffAmount`.
  package static let oneOffAmount = Phrase("the amount", "金额")
  /// The meaning of `dueDate`.
  package static let dueDate = Phrase(
    "day on which it falls due; counted where it lies in the contract's term", "应付日期；仅计入合同期内的款项")
  /// The meaning of `severance`.
  package static let severance = Phrase("people who are paid off, by id", "离职补偿，按标识")
  /// The meaning of `severancePeople`.
  package static let severancePeople = Phrase("people who are paid off", "补偿人数")
  /// The meaning of `severanceMonths`.
  package static let severanceMonths = Phrase(
    "months of the agents' wage of that year for each of them", "每人补偿月数（按当年话务员月工资）")
  /// The meaning of `fiscalYear`.
  package static let fiscalYear = Phrase(
    "month in which fiscal years begin; without it 1", "财政年度开始的月份；不给出则为 1")

  /// The meaning of `budget`.
  package static let budget = Phrase("budget of the whole term", "合同期预算")
  /// The meaning of `delivered`.
  package static let delivered = Phrase(
    "what was delivered and settled, for the staff alone", "实际交付与结算（仅人员费用）")
  /// The meaning of `staffMonths`.
  package static let staffMonths = Phrase(
    "months of work delivered, over all people", "实际交付的人月数（全部人员合计）")
  /// The meaning of `submitted`.
  package static let submitted = Phrase("what the vendor submitted for them", "服务商就此送审的金额")
  /// The meaning of `submittedInAll`.
  package static let submittedInAll = Phrase(
    "all that the vendor submitted, other services included", "服务商送审总额（含其他服务）")
  /// The meaning of `audited`.
  package static let audited = Phrase("what the audit allowed for them", "审定金额")
  /// The meaning of `yuanPerStaffMonth`.
  package static let yuanPerStaffMonth = Phrase(
    "price of a staff-month; without it what the tariff makes it: wage and insurance with management and tax",
    "每人月单价；不给出则按费用标准计算（工资与社保加管理费、税金）")

  /// The meaning of `peers`.
  package static let peers = Phrase(
    "other cities' centres, to compare prices with, by id", "用于比价的其他城市热线中心，按标识")
  /// The meaning of `peerTitle`.
  package static let peerTitle = Phrase("name of the centre; without it the id", "中心名称；不给出则为标识")
  /// The meaning of `peerPrice`.
  package static let peerPrice = Phrase("its price of a year", "年价")
  /// The meaning of `peerAgents`.
  package static let peerAgents = Phrase("people that the price pays for", "该价格对应的人数")
}
