// The keys that say how people may be put on shifts, and what is promised beside the level of a window.
extension FormatWording {
  /// The meaning of `intervalFloor`.
  package static let intervalFloor = Phrase(
    "service level that every interval with calls must reach too; without it there is no floor",
    "每个有来电的时段还须达到的服务水平；不给出则无此下限")
  /// The meaning of `dayConfidence`.
  package static let dayConfidence = Phrase(
    "share of days that must reach the level, as days differ; only with window day, and only a simulation tells",
    "各日话务不同，应达标的天数比例；仅用于 window 为 day，且只能由仿真给出")

  /// The meaning of `handOver`.
  package static let handOver = Phrase(
    "minutes for which a person keeps the seat after the end of the shift; takes seats, is neither cover nor paid; without it 0",
    "下班后仍占用坐席的交接分钟数；只占坐席，不计在岗、不计薪；不给出则为 0")
  /// The meaning of `minimumStaff`.
  package static let minimumStaff = Phrase(
    "people who must be present at certain hours, by id", "特定时段的最低到岗人数，按标识")
  /// The meaning of `minimumFrom`.
  package static let minimumFrom = Phrase("start of the stretch", "时段开始时刻")
  /// The meaning of `minimumTo`.
  package static let minimumTo = Phrase(
    "end of the stretch; before `from` it lies on the next day, equal to `from` it makes a whole day",
    "时段结束时刻；早于 `from` 则为次日，与 `from` 相同则为整日")
  /// The meaning of `minimumPeople`.
  package static let minimumPeople = Phrase("people present, before shrinkage", "到岗人数（未扣损耗）")
  /// The meaning of `minimumDays`.
  package static let minimumDays = Phrase(
    "days on which the stretch begins; without it every_day", "时段开始的日子；不给出则为 every_day")
  /// The meaning of `mostOccupancy`.
  package static let mostOccupancy = Phrase(
    "handling time over staffed time that no interval may exceed; without it there is no limit",
    "任一时段占用率（处理时长与在岗工时之比）的上限；不给出则不限")
  /// The meaning of `seatUse`.
  package static let seatUse = Phrase(
    "who of a shift's people has a seat: those on the phones (neither at a break nor away by in-shift shrinkage), those at work (all but who is at a break), or everybody for the whole shift; seats are never shared beyond that, and the hand-over counts",
    "班次人员中谁占用坐席：在线接听者（不含休息与班内损耗）、在班者（不含休息），或整个班次全体；除此之外坐席不共用，交接时间计入")
  /// The meaning of `mayLeaveEmpty`.
  package static let mayLeaveEmpty = Phrase(
    "whether intervals with calls may be left without anybody; without it a plan keeps one person at least wherever a shift covers calls",
    "有来电的时段是否允许无人在岗；不给出则凡有班次覆盖来电之处至少保留一人")
  /// The meaning of `comprehensiveHours`.
  package static let comprehensiveHours = Phrase(
    "whether the labour office approved comprehensive working hours; without it false",
    "是否已获批综合计算工时制；不给出则为 false")

  /// The meaning of `shiftCost`.
  package static let shiftCost = Phrase(
    "cost of one person who works the shift once; without it what the tariff makes it",
    "一人上一次该班的费用；不给出则按费用标准计算")
  /// The meaning of `nightAllowance`.
  package static let nightAllowance = Phrase(
    "night allowance of one person for one such shift, on top of its cost; without it 0",
    "每人每班夜班津贴，另计于该班费用之外；不给出则为 0")
  /// The meaning of `weekendAllowance`.
  package static let weekendAllowance = Phrase(
    "allowance of one person for one such shift that starts on a Saturday or Sunday, on top of its cost; without it 0",
    "周六、周日开班时每人每班津贴，另计于该班费用之外；不给出则为 0")
  /// The meaning of `mostPeople`.
  package static let mostPeople = Phrase(
    "most people on the shift on one day; without it there is no limit", "该班每日人数上限；不给出则不限")
  /// The meaning of `shiftPeople`.
  package static let shiftPeople = Phrase(
    "people who work the shift on each of its days, of those who come; given for all shifts or for none: without it people are put on shifts for the most calls in time",
    "该班每个开班日实际到岗人数；须全部班次给出或全部不给出：不给出则按接通最多的原则排班")
  /// The meaning of `shiftSite`.
  package static let shiftSite = Phrase(
    "site at which the shift is worked; without it any", "该班所在职场；不给出则不限")
  /// The meaning of `breakLatest`.
  package static let breakLatest = Phrase(
    "latest time of a flexible break, which may begin at `after_minutes` or any whole interval later; without it the break is fixed",
    "弹性休息的最晚开始时刻（开班后多少分钟）：可在 `after_minutes` 或其后整数个时段开始；不给出则为固定休息")

  /// The meaning of `plan`.
  package static let plan = Phrase(
    "the plan that is judged: people on shifts, by a name that is the shift's or any; shifts that are not in it have nobody; without it people are put on shifts",
    "据以评价的排班方案：各班人数，条目以班次或任意标识命名；未列出的班次无人；不给出则自动排班")
  /// The meaning of `planShift`.
  package static let planShift = Phrase(
    "shift; without it the one that the entry is named after", "班次；不给出则为与条目同名的班次")
  /// The meaning of `planBreaks`.
  package static let planBreaks = Phrase(
    "when each break begins, in minutes after the start of the shift, in the order of its breaks; without it people are spread evenly over the times of flexible breaks",
    "各休息的开始时刻（开班后分钟数），按该班休息的顺序；不给出则在弹性休息的各可选时刻间均匀分布")
  /// The meaning of `planSite`.
  package static let planSite = Phrase(
    "site of these people; without it that of the shift, or any", "这些人员所在职场；不给出则为该班的职场，或不限")
  /// The meaning of `planPeople`.
  package static let planPeople = Phrase(
    "people who come on each day from Monday; a mean over weeks may be no whole number; 0 where the shift does not start",
    "自周一起各日到班人数；多周均值可为小数；不开班之日填 0")
}
