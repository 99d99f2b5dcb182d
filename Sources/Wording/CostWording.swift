/// What is said about money: lines of cost, fiscal years, contracts, should-cost, peers and settlements.
package enum CostWording {
  // MARK: Lines

  package static func item(_ name: String) -> Phrase {
    switch name {
    case "wages": Phrase("wages", "工资")
    case "social_insurance": Phrase("social insurance", "社会保险")
    case "support_wages": Phrase("wages of support staff", "支撑人员工资")
    case "support_social_insurance": Phrase("social insurance of support staff", "支撑人员社会保险")
    case "position_wages": Phrase("wages", "工资")
    case "position_social_insurance": Phrase("social insurance", "社会保险")
    case "pension": Phrase("pension insurance", "养老保险")
    case "medical": Phrase("medical insurance", "医疗保险")
    case "unemployment": Phrase("unemployment insurance", "失业保险")
    case "injury": Phrase("work-injury insurance", "工伤保险")
    case "maternity": Phrase("maternity insurance", "生育保险")
    case "housing_fund": Phrase("housing fund", "住房公积金")
    case "bonus": Phrase("year-end bonus", "年终奖")
    case "overtime": Phrase("overtime on workdays", "工作日加班工资")
    case "rest_day_work": Phrase("work on rest days", "休息日加班工资")
    case "holiday_work": Phrase("work on statutory holidays", "法定节假日工资")
    case "management": Phrase("management fee", "管理费")
    case "tax": Phrase("tax", "税金")
    case "seats": Phrase("seat rent", "坐席租金")
    case "add_on": Phrase("add-on rent of seats", "坐席附加租金")
    case "training": Phrase("training", "培训")
    case "quality": Phrase("quality checks", "质检")
    case "fixed": Phrase("fixed cost", "固定费用")
    case "night_allowance": Phrase("night allowances", "夜班津贴")
    case "weekend_allowance": Phrase("weekend allowances", "周末津贴")
    case "one_off": Phrase("one-off cost", "一次性费用")
    case "severance": Phrase("severance", "离职补偿")
    default: Phrase("platform", "平台")
    }
  }
  package static func unit(_ name: String) -> Phrase {
    switch name {
    case "wages", "social_insurance", "support_wages", "support_social_insurance", "position_wages",
      "position_social_insurance", "severance":
      Phrase("person-months", "人月")
    case "pension", "medical", "unemployment", "injury", "maternity", "housing_fund":
      Phrase("yuan of contribution bases", "元（缴费基数）")
    case "overtime", "rest_day_work", "holiday_work": Phrase("hours", "小时")
    case "management": Phrase("yuan of pay", "元（人工费用）")
    case "tax": Phrase("yuan of pay and management", "元（人工与管理费）")
    case "seats", "add_on": Phrase("seats", "坐席")
    case "training", "quality": Phrase("hours", "小时")
    case "night_allowance", "weekend_allowance": Phrase("weeks", "周")
    case "one_off": Phrase("times", "次")
    default: Phrase("year", "年")
    }
  }
  /// The unit of a bonus: months of wage, or people and years.
  package static func bonusUnit(isInMonths: Bool) -> Phrase {
    isInMonths ? Phrase("person-months", "人月") : Phrase("person-years", "人年")
  }
  /// How a line is made.
  package static func formula(_ name: String) -> Phrase {
    switch name {
    case "wages", "support_wages", "position_wages":
      Phrase("people × months × wage", "人数 × 月数 × 月工资")
    case "social_insurance", "support_social_insurance", "position_social_insurance":
      Phrase("people × months × contribution", "人数 × 月数 × 月缴费")
    case "pension", "medical", "unemployment", "injury", "maternity", "housing_fund":
      Phrase("rate × Σ people × months × base", "费率 × Σ 人数 × 月数 × 基数")
    case "bonus": Phrase("people × years × bonus", "人数 × 年数 × 年终奖")
    case "overtime", "rest_day_work": Phrase("hours × multiple × wage / 174", "工时 × 倍数 × 月工资 / 174")
    case "holiday_work":
      Phrase("hours on holidays × multiple × wage / 174", "节假日工时 × 倍数 × 月工资 / 174")
    case "management": Phrase("rate × pay", "费率 × 人工费用")
    case "tax": Phrase("rate × (pay + management fee)", "税率 ×（人工费用 + 管理费）")
    case "seats", "add_on": Phrase("seats × years × rent", "坐席数 × 年数 × 租金")
    case "training", "quality":
      Phrase("agents × years × hours × price of an hour", "话务员 × 年数 × 年小时数 × 小时单价")
    case "night_allowance", "weekend_allowance":
      Phrase("allowances of the week × 365/7 × years", "当周津贴 × 365/7 × 年数")
    case "one_off": Phrase("amount on its date", "到期金额")
    case "severance": Phrase("people × months × wage on the date", "人数 × 月数 × 当日月工资")
    default: Phrase("years × price", "年数 × 年价")
    }
  }
  package static let supportBonus = Phrase("support staff", "支撑人员")
  package static let formulaColumn = Phrase("formula", "计算式")
  package static let assumed = Phrase("assumed", "含假设")
  /// A line of one position or of some people.
  package static func item(_ name: Phrase, of people: Phrase) -> Phrase {
    name + Phrase(", ", "（") + people + Phrase("", "）")
  }
  /// A line of a price that holds from a day on.
  package static func since(_ date: String) -> Phrase { Phrase(" from \(date)", "（\(date)起）") }
  package static func unknownHolidays(_ year: Int) -> Phrase {
    Phrase(
      "the statutory holidays of \(year) are not known (known: 2017 to 2026); give them under tariff.overtime.holidays, each as ID: { \"date\": \"\(year)-MM-DD\" }, or remove tariff.overtime",
      "\(year)年的法定节假日未知（内置 2017 至 2026 年）；请在 tariff.overtime.holidays 中给出，写作 标识: { \"date\": \"\(year)-MM-DD\" }，或删除 tariff.overtime"
    )
  }
  package static func overtimeByLaw(_ yuan: String) -> Phrase {
    Phrase(
      "Overtime and work on statutory holidays are not in these amounts. By the law's multiples, on the roster of the week, they come to \(yuan) yuan a year, management and tax included; `tariff.overtime` counts them.",
      "上述金额不含加班与法定节假日工资。按法定倍数及当周排班，每年合 \(yuan) 元（含管理费与税金）；给出 `tariff.overtime` 即计入。")
  }
  package static let overtimeNote = Phrase(
    "Overtime and holidays follow the week's roster by date: hours beyond 8 of a shift and beyond the week's hours, on statutory holidays all paid hours beside the wage of the month. Night work is no overtime.",
    "加班与节假日按当周排班逐日计算：单班超过 8 小时及超过周工时的部分计加班；法定节假日全部工时在月工资之外另付。夜班本身不是加班。")
  package static func pricePeriod(from: String, to: String) -> Phrase {
    Phrase(
      "The contract's price pays for \(from) to \(to): a year of it is price × 12 / those months, the term's part goes by months.",
      "合同价对应 \(from) 至 \(to)：年价为价格 × 12 / 该期间月数，合同期金额按月数折算。")
  }

  // MARK: Fiscal years

  package static let years = Phrase("Cost by fiscal year over the term", "合同期内各财政年度费用")
  package static let yearsOfWeek = Phrase(
    "Cost by fiscal year over the calendar year of the week", "预测周所在公历年各财政年度费用")
  package static func year(_ name: String, months: String) -> Phrase {
    Phrase("\(name): \(months) months", "\(name)年度（\(months)个月）")
  }
  package static let termFrom = Phrase("first day that is counted", "计费起始日")
  package static let termTo = Phrase("last day that is counted", "计费截止日")
  package static let termCost = Phrase("cost over these days, yuan", "期内费用（元）")
  package static let nextYear = Phrase("the same year at the prices of the next, yuan", "按次年价格计的年度费用（元）")

  // MARK: The contract

  package static let wholeTerm = Phrase("yuan for the term", "合同期（元）")
  package static let budget = Phrase("the budget", "预算")
  package static let shouldCostPlan = Phrase("should-cost: what the target takes", "应付价：达标所需")

  // MARK: Should-cost

  package static let shouldCost = Phrase("Should-cost: from the load to a price", "应付价测算：由话务量到价格")
  package static let step = Phrase("step", "步骤")
  package static let calls = Phrase("calls offered in the week", "当周呼入量")
  package static let load = Phrase("load of the busiest interval (Erl)", "最忙时段话务强度（Erl）")
  package static let onDuty = Phrase("most agents on duty at once", "同时在岗话务员峰值")
  package static let seats = Phrase("seats needed at once", "同时所需坐席")
  package static let payroll = Phrase("agents on the payroll", "在册话务员")
  package static let labour = Phrase("pay, yuan a year", "人工费用（元/年）")
  package static let rates = Phrase("management and tax, yuan a year", "管理费与税金（元/年）")
  package static let others = Phrase("seats and all else, yuan a year", "坐席及其他（元/年）")
  package static let price = Phrase("price, yuan a year", "价格（元/年）")
  package static let gap = Phrase("gap of these shifts to the lower bound of their cost", "班次费用与其下界的差距")
  package static let confirmed = Phrase(
    "Should-cost: the least-cost shifts for the target, as `hotline staff` finds them; the target is met by the formulas and not contradicted by the simulation.",
    "应付价：按 `hotline staff` 所求达标最低费用班次测算；公式判定达标，仿真未予否定。")
  package static let notConfirmed = Phrase(
    "Should-cost: the plan does not reach the target by the formulas and the simulation; the price is too low. `hotline staff` shows where.",
    "应付价：所求方案未同时通过公式与仿真的达标检验，价格偏低；详见 `hotline staff`。")
  package static let infeasible = Phrase(
    "No should-cost: no people on the shifts of the scenario meet the target. `hotline staff` says why and what would do.",
    "无法测算应付价：按场景的班次，任何人数都无法达标；原因与可行的改动见 `hotline staff`。")
  package static let undecided = Phrase(
    "No should-cost: the search ended before it found a plan. `hotline staff --operations` searches longer.",
    "无法测算应付价：搜索在求得方案前结束；可用 `hotline staff --operations` 延长搜索。")
  package static let shouldCostOption = Phrase(
    "also look for the least people that meet the target, and price them", "另求达标所需最少人员并计价")
  package static let shouldCostExample = Phrase(
    "What the target should cost, beside the contract and other cities.", "目标的应付价，与合同及其他城市对照。")
  package static let details = Phrase(
    "Prices people, seats and everything else of the tariff for a full year and by fiscal year over the contract's term, exact to the cent. Beside that stand the contract, the price per head of other cities, and what delivered staff-months justify.",
    "按费用标准计算全年及合同期内各财政年度的人员、坐席等费用，精确到分；并与合同、其他城市的人均价格、实际交付人月所对应的金额对照。")

  // MARK: Peers

  package static let peers = Phrase(
    "Price per head beside other cities, the cheapest first", "与其他城市的人均价格对照（由低到高）")
  package static let rank = Phrase("rank", "名次")
  package static let centre = Phrase("centre", "中心")
  package static let ownContract = Phrase("this contract", "本合同")
  package static let ownScenario = Phrase("this scenario", "本场景")
  package static let perHead = Phrase("yuan a head", "元/人")
  package static let above = Phrase("to this one", "与本项相比")
  package static func rankFact(_ rank: Int, of count: Int, cheaper: [Phrase]) -> Phrase {
    let names = cheaper.dropFirst().reduce(cheaper.first ?? Phrase(verbatim: "")) {
      $0 + Phrase(", ", "、") + $1
    }
    let place = Phrase(
      "By price per head this one is number \(rank) of \(count), the cheapest being the first",
      "人均价格由低到高，本项在 \(count) 项中列第 \(rank) 位")
    return cheaper.isEmpty
      ? place + Phrase("; none is cheaper.", "；没有更低者。")
      : place + Phrase("; cheaper: ", "；更低者：") + names + Phrase(".", "。")
  }

  // MARK: Settlement

  package static let settlement = Phrase("What delivered staff-months justify", "实际交付人月的结算")
  package static let amount = Phrase("yuan", "金额（元）")
  package static let submitted = Phrase("submitted", "送审")
  package static let audited = Phrase("audited", "审定")
  package static let justified = Phrase("staff-months at the tariff", "人月按费用标准")
  package static let justifiedAtPrice = Phrase("staff-months at their stated price", "人月按约定单价")
  package static let perStaffMonth = Phrase("yuan a staff-month", "元/人月")
  package static let cut = Phrase("cut", "核减（元）")
  package static let cutShare = Phrase("of this", "占本项送审")
  package static let cutShareOfAll = Phrase("of all submitted", "占送审总额")
  package static func delivered(_ staffMonths: String, allSubmitted: String?) -> Phrase {
    let months = Phrase("Delivered: \(staffMonths) staff-months.", "实际交付 \(staffMonths) 人月。")
    guard let allSubmitted else { return months }
    return months + Phrase(" Submitted in all: \(allSubmitted) yuan.", "送审总额 \(allSubmitted) 元。")
  }

  // MARK: Remarks

  package static let alikeNote = Phrase("Support staff are paid like agents. ", "支撑人员按话务员标准计酬。")
  package static let roundingNote = Phrase(
    "Each amount is rounded half up to the cent once; totals are sums of the printed amounts.",
    "各项金额四舍五入到分一次；合计为所列金额之和。")
  package static let perCallNote = Phrase(
    "Cost per call and per minute: 7/365 of the year's cost over the calls and minutes of the week that is forecast.",
    "每通、每分钟费用：年费用的 7/365 除以预测周的接通量与处理分钟数。")
  package static let monthsNote = Phrase(
    "A month served in part counts with the share of its days; prices are those of each fiscal year.",
    "不足整月的按当月天数比例计；各财政年度按当年价格。")
  package static func uncounted(_ paths: [String]) -> Phrase {
    Phrase(
      "Not counted, because the scenario does not give them: \(paths.joined(separator: ", ")).",
      "场景未给出而未计入：\(paths.joined(separator: "、"))。")
  }
  package static func outside(_ paths: [String]) -> Phrase {
    Phrase(
      "Not counted, because they fall due outside these days: \(paths.joined(separator: ", ")).",
      "应付日期不在计费期内而未计入：\(paths.joined(separator: "、"))。")
  }
}
