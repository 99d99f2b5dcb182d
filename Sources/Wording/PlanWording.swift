/// What is said of plans of staff: the rules of a plan, its file, the options that name one.
package enum PlanWording {
  // MARK: Rules

  /// People in `workforce.plan` and in a shift.
  package static let statedTwice = Phrase(
    "“workforce.plan” states the people already; remove one of the two",
    "“workforce.plan” 已给出各班人数；请删除其中之一")
  /// An entry for no shift of the scenario.
  package static func unknownShift(_ name: String, among names: [String], nearest: String?) -> Phrase {
    let known = ScenarioWording.unknownName(name, among: names, nearest: nearest)
    return Phrase(
      "no such shift; name one in “shift”, or call the entry like it: ",
      "没有该班次；请在“shift”中写明班次，或以班次为条目命名：") + known
  }
  /// Times of breaks that the shift does not allow.
  package static func noSuchBreaks(
    _ times: [Int], shift: String, step: Int, allowed: [(id: String, from: Int, to: Int?)]
  ) -> Phrase {
    let written = times.map(String.init).joined(separator: ", ")
    guard !allowed.isEmpty else {
      return Phrase("shift “\(shift)” has no breaks; remove it", "班次“\(shift)”没有休息；请删除")
    }
    let english = allowed.map {
      "\($0.id) \($0.from)" + ($0.to.map { " to \($0) in steps of \(step)" } ?? "")
    }
    let chinese = allowed.map { "\($0.id) \($0.from)" + ($0.to.map { " 至 \($0)（步长 \(step)）" } ?? "") }
    return Phrase(
      "shift “\(shift)” has no breaks at \(written) minutes; one time for each, none overlapping, in this order: "
        + english.joined(separator: "; "),
      "班次“\(shift)”不能在开班后 \(written) 分钟休息；每项休息给一个时刻，互不重叠，依次为："
        + chinese.joined(separator: "；"))
  }
  /// People on a day on which the shift does not start.
  package static func closedDay(shift: String, days: String) -> Phrase {
    Phrase(
      "shift “\(shift)” does not start on this day (its days are “\(days)”); write 0",
      "班次“\(shift)”当日不开班（days 为“\(days)”）；请填 0")
  }
  /// A site that is not that of the shift.
  package static func otherSite(shift: String, site: String) -> Phrase {
    Phrase(
      "shift “\(shift)” is worked at site “\(site)”; remove it", "班次“\(shift)”所在职场为“\(site)”；请删除")
  }
  /// More people than a shift may have.
  package static func tooManyPeople(_ people: Double, shift: String, most: Double) -> Phrase {
    Phrase(
      "\(number(people)) people on shift “\(shift)” on this day are too many; at most \(number(most)) (most_people)",
      "班次“\(shift)”当日 \(number(people)) 人过多，最多 \(number(most)) 人（most_people）")
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  // MARK: Facts

  package static let plan = Phrase("plan", "排班方案")
  package static let planThere = Phrase("plan of what is there", "现有人员的排班方案")
  package static let planHash = Phrase("plan fingerprint", "排班方案指纹")
  /// Where a plan comes from.
  package static func origin(_ origin: String, file: String?) -> Phrase {
    switch origin {
    case "scenario": Phrase("the scenario's own (workforce.plan)", "场景自带（workforce.plan）")
    case "shift_people": Phrase("the scenario's own (people of its shifts)", "场景自带（各班 people）")
    case "file": Phrase("the file \(file ?? "")", "文件 \(file ?? "")")
    case "commitment":
      Phrase(
        "made for the forecast of the week: most calls in time with the contract's people and seats",
        "按该周预测编制：以合同人数与坐席使按时接通最多")
    case "least_cost": Phrase("made for the target at the least cost", "按目标编制，成本最低")
    case "each_combination":
      Phrase(
        "made for each combination's own demand, payroll and seats: sizing", "按各组合自身的话务、人数与坐席编制（定员）")
    case "unvaried":
      Phrase(
        "made for the scenario as it is and kept at every combination", "按未变动的场景编制，各组合沿用")
    case "each_month": Phrase("made for each month and queue", "按各月各队列分别编制")
    case "each_observation": Phrase("made for the week of each observation", "按各观测值所在周分别编制")
    default:
      Phrase(
        "made for the forecast of the week: most calls in time with the payroll and seats",
        "按该周预测编制：以在册人数与坐席使按时接通最多")
    }
  }

  // MARK: Notes

  /// Least people and seats beside a given plan.
  package static let leastIsMade = Phrase(
    "A given plan is judged as it is; least people and least seats are those of plans made for them.",
    "给定的排班方案按原样评价；最少人数与最少坐席按为其编制的方案计算。")

  // MARK: Options

  package static let planOption = Phrase(
    "a file with the plan that is judged, in place of what the scenario states; - is standard input",
    "据以评价的排班方案文件，替代场景所给方案；- 为标准输入")
  package static let auditPlanOption = Phrase(
    "a file with the vendor's plan, by which the commitment is judged; what is there keeps the scenario's",
    "供应商排班方案文件，承诺按其评价；现有人员仍按场景")
  package static let replanOption = Phrase(
    "leave the plan of the scenario aside and make one for its forecast", "不用场景所给方案，按其预测重新排班")
  package static let sweepPlanOption = Phrase(
    "a file with a plan that is judged at every combination; - is standard input",
    "各组合均据以评价的排班方案文件；- 为标准输入")
  package static let keepPlanOption = Phrase(
    "judge one plan at every combination: the scenario's own, or without one that which is made for the scenario as it is; without this option each combination has a plan made for it",
    "各组合均按同一方案评价：场景自带的方案，没有则为按未变动场景编制的方案；不加此选项则为各组合分别编制")
  package static let savePlanOption = Phrase(
    "write the plan that was found to a file, which --plan of other commands reads",
    "将所得方案写入文件，供其他命令的 --plan 读取")
  package static let example = Phrase("judge a plan of your own", "评价自己的排班方案")
  package static let auditExample = Phrase("judge the commitment by the vendor's plan", "按供应商的排班方案评价承诺")
  package static let saveExample = Phrase("keep the plan for other commands", "保存方案供其他命令使用")

  package static let planOrReplan = Phrase(
    "--plan names the plan and --replan makes one; write one of the two", "--plan 指定方案，--replan 重新编制；请只写其一")
  package static let oneStandardInput = Phrase(
    "only one of the scenario and the plan can come from standard input", "场景与排班方案中只有一个可以来自标准输入")
  package static let oneOutput = Phrase(
    "the plan and the report cannot go to the same place; name another file in --save-plan",
    "方案与报告不能写到同一处；请在 --save-plan 中另写文件名")
  /// A sweep that varies a plan which it does not judge.
  package static func variesPlan(_ key: String) -> Phrase {
    Phrase(
      "\(key) is a number of the scenario's plan, which only --keep-plan without --plan judges",
      "\(key) 属于场景自带的方案，仅在 --keep-plan 且无 --plan 时有意义")
  }
  /// A way of making rosters where the plan is given.
  package static let rosterOfGivenPlan = Phrase(
    "--roster says how plans are made; here one is given and kept", "--roster 指排班方法；此处沿用给定的方案")
  /// A plan that was made for another scenario.
  package static func otherScenario(_ file: String, madeFor: String, judged: String) -> Phrase {
    Phrase(
      "\(file) was made for scenario \(madeFor) and is judged on \(judged)",
      "\(file) 为场景 \(madeFor) 编制，现用于评价 \(judged)")
  }
  /// A plan that was written.
  package static func saved(_ file: String) -> Phrase {
    Phrase("the plan is in \(file)", "方案已写入 \(file)")
  }
  /// Who made a plan.
  package static func madeByStaff(version: String, isFeasible: Bool) -> Phrase {
    Phrase(
      "hotline staff \(version): least cost, target \(isFeasible ? "met" : "not met")",
      "hotline staff \(version)：成本最低，\(isFeasible ? "达标" : "未达标")")
  }

  // MARK: The file

  package static let fileTitle = Phrase("The plan file", "排班方案文件")
  package static let fileIntro = Phrase(
    """
    A plan is one JSON object with `//` and `/* */` comments, saved as UTF-8: how many people work each shift of a
    scenario on each day of the week. `hotline staff SCENARIO --save-plan FILE` writes one, a vendor may type one, and
    `--plan FILE` of `forecast`, `simulate`, `sweep`, `audit` and `cost` judges it. `workforce.plan` of a scenario has
    the same form. Unknown and repeated keys are refused; so are shifts, sites and times of breaks that the scenario
    does not have, people on a day on which their shift does not start, and more than `most_people`. People who find no
    seat are not refused. The week repeats: days with dates of their own cannot be planned. `ID` stands for a name of
    your own. This page is made from the description by which files are read.
    """,
    """
    排班方案是一个 UTF-8 编码的 JSON 对象，可带 `//` 与 `/* */` 注释，给出场景各班次在一周各日的人数。
    `hotline staff 场景 --save-plan 文件` 可写出方案，供应商亦可自行填写；`forecast`、`simulate`、`sweep`、`audit`、`cost`
    的 `--plan 文件` 据以评价。场景的 `workforce.plan` 形式相同。未知或重复的键会被拒绝；场景中没有的班次、职场与休息时刻、
    不开班之日的人数、超过 `most_people` 的人数亦会被拒绝。无坐席可用的人员不被拒绝。各周相同：不能为个别日期单独排班。
    `ID` 为自定标识。本页由读取文件所用的同一份描述生成。
    """)
  package static let schema = Phrase("version of the format", "格式版本")
  package static let scenario = Phrase("id of the scenario for which it was made", "所针对场景的标识")
  package static let week = Phrase("a day of the week for which it was made", "所针对周内的一天")
  package static let target = Phrase("target for which it was made", "所针对的目标")
  package static let madeBy = Phrase("who made it, and how", "编制者与方法")
}
