// The keys about pay beside the wage: insurance by item, bonus, positions, overtime, holidays, changes by date.
extension FormatWording {
  /// The meaning of `insuranceRates`.
  package static let insuranceRates = Phrase(
    "the employer's social insurance and housing fund by item, in place of `social_insurance_yuan_per_month`; an item without a rate is not counted, which reports say",
    "单位社会保险与住房公积金分项费率，替代 `social_insurance_yuan_per_month`；未给出费率的项目不计，报告会说明")
  /// The meaning of `insuranceBase`.
  package static let insuranceBase = Phrase(
    "contribution base of every person in yuan a month; without it each one's wage (Social Insurance Law, art. 12)",
    "每人每月缴费基数；不给出则为各人工资（社会保险法第十二条）")
  /// The meaning of `insuranceFloor`.
  package static let insuranceFloor = Phrase(
    "least contribution base, set by the city each year; without it none", "缴费基数下限（各地每年公布）；不给出则无下限")
  /// The meaning of `insuranceCeiling`.
  package static let insuranceCeiling = Phrase(
    "largest contribution base, set by the city each year; without it none", "缴费基数上限（各地每年公布）；不给出则无上限")
  /// The meaning of `housingFundBase`.
  package static let housingFundBase = Phrase(
    "base of the housing fund in yuan a month; without it that of the insurance",
    "住房公积金每人每月缴存基数；不给出则同社会保险基数")
  /// The meaning of `pensionRate`.
  package static let pensionRate = rate("pension insurance", "养老保险")
  /// The meaning of `medicalRate`.
  package static let medicalRate = rate("medical insurance", "医疗保险")
  /// The meaning of `unemploymentRate`.
  package static let unemploymentRate = rate("unemployment insurance", "失业保险")
  /// The meaning of `injuryRate`.
  package static let injuryRate = rate("work-injury insurance", "工伤保险")
  /// The meaning of `maternityRate`.
  package static let maternityRate = rate("maternity insurance", "生育保险")
  /// The meaning of `housingFundRate`.
  package static let housingFundRate = Phrase(
    "the employer's rate of the housing fund; 5% to 12% in most cities; without it not counted",
    "住房公积金单位缴存比例（多数城市为 5% 至 12%）；不给出则不计")

  private static func rate(_ english: String, _ chinese: String) -> Phrase {
    Phrase("the employer's rate of \(english); without it not counted", "\(chinese)单位费率；不给出则不计")
  }

  /// The meaning of `bonusMonths`.
  package static let bonusMonths = Phrase(
    "year-end bonus in months of each person's wage, earned evenly over the year; without it none",
    "年终奖（按各人月工资的月数计，全年均匀计提）；不给出则无")
  /// The meaning of `bonusYuan`.
  package static let bonusYuan = Phrase(
    "year-end bonus of one person a year, in place of `bonus_months`; without it none",
    "每人每年年终奖金额，替代 `bonus_months`；不给出则无")
  /// The meaning of `positions`.
  package static let positions = Phrase(
    "further people who are paid beside agents and support staff (team leads, trainers), by id; they answer no calls",
    "话务员与支撑人员之外的其他岗位（班组长、培训师等），按标识；不接听电话")
  /// The meaning of `positionTitle`.
  package static let positionTitle = Phrase("name of the position; without it the id", "岗位名称；不给出则为标识")
  /// The meaning of `positionPeople`.
  package static let positionPeople = Phrase("people in it", "岗位人数")
  /// The meaning of `positionWage`.
  package static let positionWage = Phrase("wage of one of them for one month", "该岗位每人每月工资")
  /// The meaning of `positionInsurance`.
  package static let positionInsurance = Phrase(
    "the employer's social insurance for one of them and month; without it like an agent's",
    "该岗位每人每月单位社会保险；不给出则同话务员")

  /// The meaning of `overtime`.
  package static let overtime = Phrase(
    "pay of overtime and of work on statutory holidays; without it neither is counted, and `hotline cost` says what the law makes them. {} takes the law's multiples of the hourly wage: a month's wage / 21.75 days / 8 hours (Labour Law, art. 44; 劳社部发〔2008〕3号)",
    "加班与法定节假日工资；不给出则不计，`hotline cost` 会说明按法定标准应计多少。写作 {} 即按法定倍数；小时工资为月工资 / 21.75 天 / 8 小时（劳动法第四十四条；劳社部发〔2008〕3号）"
  )
  /// The meaning of `overtimeBase`.
  package static let overtimeBase = Phrase(
    "month's wage that the hourly wage is taken of; without it the agents' wage",
    "计算小时工资的月工资；不给出则为话务员工资")
  /// The meaning of `workdayMultiple`.
  package static let workdayMultiple = Phrase(
    "pay of overtime on workdays, and of all overtime under comprehensive hours, in hourly wages; without it 1.5 (Labour Law, art. 44; 劳部发〔1994〕489号, art. 13)",
    "工作日加班（及综合计算工时制下的全部加班）工资倍数；不给出则为 1.5（劳动法第四十四条；劳部发〔1994〕489号第十三条）")
  /// The meaning of `restDayMultiple`.
  package static let restDayMultiple = Phrase(
    "pay of work on rest days that no other day off makes up for, in hourly wages; without it 2 (Labour Law, art. 44)",
    "休息日加班且未安排补休的工资倍数；不给出则为 2（劳动法第四十四条）")
  /// The meaning of `holidayMultiple`.
  package static let holidayMultiple = Phrase(
    "pay of work on statutory holidays, in hourly wages, in addition to the wage of the month; without it 3 (Labour Law, art. 44; 劳部发〔1995〕226号, art. 2)",
    "法定节假日工作的工资倍数，在月工资之外另付；不给出则为 3（劳动法第四十四条；劳部发〔1995〕226号第二条）")
  /// The meaning of `holidayShare`.
  package static let holidayShare = Phrase(
    "people at work on a statutory holiday as a share of those of the same weekday; without it 1, the roster of the week",
    "法定节假日当班人数占同一星期日常人数之比；不给出则为 1（按周排班）")
  /// The meaning of `holidays`.
  package static let holidays = Phrase(
    "statutory holidays by id, for the years that they lie in; other years take those of the State Council, known for 2017 to 2026 (国务院令第644号, 第795号)",
    "法定节假日，按标识，用于其所在年份；其他年份采用国务院规定（内置 2017 至 2026 年；国务院令第644号、第795号）")
  /// The meaning of `holidayDate`.
  package static let holidayDate = Phrase("the day", "日期")

  /// The meaning of `changes`.
  package static let changes = Phrase(
    "prices that change on a day, by id; what is given holds from then on and nothing else changes",
    "自某日起变动的价格，按标识；给出的项目自该日起执行，其余不变")
  /// The meaning of `changeFrom`.
  package static let changeFrom = Phrase("first day of the new prices", "新价格执行日")

  /// The meaning of `priceFrom`.
  package static let priceFrom = Phrase(
    "first day that the price pays for, where it is not that of the term", "合同价所含期间的起始日（与服务期不同时给出）")
  /// The meaning of `priceTo`.
  package static let priceTo = Phrase(
    "last day that the price pays for, where it is not that of the term", "合同价所含期间的截止日（与服务期不同时给出）")
}
