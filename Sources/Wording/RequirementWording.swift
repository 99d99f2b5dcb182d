/// What is said about the file of a requirement: its keys, and what is wrong with it.
package enum RequirementWording {
  // MARK: Keys

  package static let needs = Phrase(
    "people needed in each interval; with a target of the day, the least", "各时段所需人数；有全天目标时为各时段下限")
  package static let calls = Phrase(
    "calls in each half-hour; together with aht_s, threshold_s and day_target",
    "各半小时的来电量；须与 aht_s、threshold_s、day_target 一同给出")
  package static let handleTime = Phrase("mean handle time, seconds", "平均处理时长（秒）")
  package static let within = Phrase("time within which a call is to be answered, seconds", "应答时限（秒）")
  package static let level = Phrase(
    "share of all calls of the day to be answered in that time (Erlang C by half-hour; every half-hour must have more people than load)",
    "全天来电在时限内接通的比例（逐半小时按 Erlang C；每个半小时的人数须大于话务强度）")
  package static let templates = Phrase(
    "shifts; without them people are chosen freely in each interval, each at cost 1",
    "班次；不给出则逐时段自由定人数，每人每时段成本为 1")
  package static let templateID = Phrase("name of the shift", "班次名称")
  package static let covered = Phrase(
    "numbers of the intervals worked, from 0, without breaks; one named twice counts once",
    "在岗时段的序号（从 0 起，不含休息）；重复的只计一次")
  package static let cost = Phrase(
    "cost of one person, with at most 6 decimals, in any unit", "每人成本，至多 6 位小数，单位自定")
  package static let limit = Phrase("most people on the shift", "该班次人数上限")
  package static let seats = Phrase(
    "most people in an interval: one number for all, or one for each", "各时段人数上限：一个数通用，或逐时段给出")
  package static let halfHours = Phrase("number of intervals, to check the lists by", "时段数，用于核对各列表")
  package static let cyclic = Phrase("not used: covered says it all", "不使用：以 covered 为准")
  package static let unused = Phrase("not used: covered says it all", "不使用：以 covered 为准")
  package static let profile = Phrase("not used: a name of the calls", "不使用：来电曲线的名称")

  // MARK: Problems

  package static let nothingRequired = Phrase(
    "nothing is required: give “requirements”, or “calls_per_half_hour” with a target, or both",
    "没有要求：请给出“requirements”，或“calls_per_half_hour”及其目标，或两者")
  package static func incompleteDay(missing keys: [String]) -> Phrase {
    let list = keys.map { "“\($0)”" }
    return Phrase(
      "the target of the day is incomplete: \(list.joined(separator: ", ")) is missing",
      "全天目标不完整：缺少\(list.joined(separator: "、"))")
  }
  package static func otherCount(_ written: Int, intervals: Int) -> Phrase {
    Phrase(
      "\(written) half-hours are stated, but the lists have \(intervals)",
      "标明 \(written) 个时段，而列表有 \(intervals) 个")
  }
  package static func nameTaken(by index: Int) -> Phrase {
    Phrase("templates.\(index) has this name already", "templates.\(index) 已使用此名称")
  }
  package static func tooManyDecimals(value: String, most: Int) -> Phrase {
    Phrase("the value \(value) has more than \(most) decimals", "值 \(value) 的小数超过 \(most) 位")
  }
  package static func loadTooLarge(load: String, most: String) -> Phrase {
    Phrase("the load of \(load) Erlang exceeds \(most)", "话务强度 \(load) 爱尔兰超过 \(most)")
  }
  package static let listsDiffer = Phrase(
    "the lists have different numbers of intervals", "各列表的时段数不一致")

  // MARK: The reference

  package static let title = Phrase("The requirement file", "用人需求文件")
  package static let intro = Phrase(
    """
    A requirement is one JSON object with `//` and `/* */` comments, saved as UTF-8, for `hotline staff --requirements`.
    It says how many people each interval needs, or which service level the day must have, or both, and which shifts
    there are. Unknown and repeated keys are refused. `N` stands for the number of an item, from 0. This page is made
    from the description by which files are read.
    """,
    """
    用人需求是一个 UTF-8 编码的 JSON 对象，可带 `//` 与 `/* */` 注释，供 `hotline staff --requirements` 使用。
    其中给出各时段所需人数，或全天须达到的服务水平，或两者，以及可用的班次。未知或重复的键会被拒绝。
    `N` 表示项目的序号，从 0 起。本页由读取文件所用的同一份描述生成。
    """)
}
