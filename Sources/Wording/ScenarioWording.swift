/// What is said about a scenario file that cannot be used.
package enum ScenarioWording {
  // MARK: Syntax

  /// A file that is not text.
  package static let notText = Phrase(
    "the file is not UTF-8 text; save it as UTF-8", "文件不是 UTF-8 文本；请另存为 UTF-8")
  /// A file without content.
  package static let emptyFile = Phrase("the file holds no JSON value", "文件中没有 JSON 内容")
  /// Characters after the end of the value.
  package static let textAfterEnd = Phrase(
    "there is text after the end of the scenario; remove it", "场景结束之后还有内容；请删除")
  /// A file that ends too soon.
  package static let endsTooSoon = Phrase(
    "the file ends in the middle of a value; a closing bracket or quote is missing",
    "文件在值的中间结束；缺少右括号或引号")
  /// A comma before a closing bracket.
  package static let trailingComma = Phrase(
    "a comma before a closing bracket; remove the comma", "右括号之前有多余的逗号；请删除")
  /// Two members without a comma.
  package static let missingComma = Phrase("a comma is missing before this", "此处之前缺少逗号")
  /// A key without a colon.
  package static let missingColon = Phrase("a colon is missing after the key", "键之后缺少冒号")
  /// A key without quotes.
  package static let keyExpected = Phrase("a key in double quotes is expected here", "此处应为双引号括起的键")
  /// A string that runs over the end of its line.
  package static let unterminatedString = Phrase(
    "this string has no closing quote on its line", "字符串在本行内没有右引号")
  /// A control character or a bad escape in a string.
  package static let badEscape = Phrase(
    "a bad escape or control character in a string", "字符串中有无效的转义或控制字符")
  /// Brackets inside brackets beyond all use.
  package static func tooDeep(_ limit: Int) -> Phrase {
    Phrase("values are nested deeper than \(limit) levels", "嵌套超过 \(limit) 层")
  }
  /// A word that is no JSON value.
  package static func notAValue(_ word: String) -> Phrase {
    Phrase(
      "“\(word)” is no JSON value; numbers are written like 0.95, words in double quotes",
      "“\(word)”不是 JSON 值；数字写作 0.95，文字加双引号")
  }
  /// A comment without an end.
  package static let unterminatedComment = Phrase("this comment has no end */", "注释没有结束符 */")

  // MARK: Keys

  /// A key that is not known here.
  package static func unknownKey(nearest: String?, known: [String]) -> Phrase {
    if let nearest {
      return Phrase("unknown key; did you mean “\(nearest)”?", "未知的键；是否为“\(nearest)”？")
    }
    let list = known.joined(separator: ", ")
    return Phrase("unknown key; known here: \(list)", "未知的键；此处可用：\(list)")
  }
  /// A key written twice.
  package static func duplicateKey(firstLine: Int) -> Phrase {
    Phrase("this key is given twice (first in line \(firstLine))", "此键重复（首次出现在第 \(firstLine) 行）")
  }
  /// A required key that is not there.
  package static func missingKey(_ key: String) -> Phrase {
    Phrase("“\(key)” is missing", "缺少“\(key)”")
  }
  /// An id that cannot be used in key paths.
  package static let badIdentifier = Phrase(
    "an id is made of lower-case letters, digits, “-” and “_”", "标识只能由小写字母、数字、“-”和“_”组成")

  // MARK: Values

  /// A value of the wrong kind.
  package static func wrongKind(found: Phrase, expected: Phrase) -> Phrase {
    Phrase(
      "\(found.english), but \(expected.english) is expected", "此处是\(found.chinese)，应为\(expected.chinese)")
  }
  /// A number outside its range.
  package static func outOfRange(value: String, allowed: String) -> Phrase {
    Phrase("the value \(value) is not allowed; allowed: \(allowed)", "值 \(value) 不在允许范围内；允许：\(allowed)")
  }
  /// A percentage where a fraction is meant.
  package static func percentForShare(value: String, share: String, allowed: String) -> Phrase {
    Phrase(
      "the value \(value) is not allowed; a share is a fraction of one, allowed: \(allowed); for \(value)% write \(share)",
      "值 \(value) 不在允许范围内；份额以小数表示，允许：\(allowed)；\(value)% 请写作 \(share)")
  }
  /// A fraction where a whole number is meant.
  package static func notWhole(value: String) -> Phrase {
    Phrase("the value \(value) is not a whole number", "值 \(value) 不是整数")
  }
  /// A number of so large an exponent that no exact decimal holds it.
  package static func tooLarge(value: String) -> Phrase {
    Phrase("the number \(value) is too large; at most 1e127 is read", "数字 \(value) 过大；上限为 1e127")
  }
  /// A number so close to zero that no exact decimal holds it.
  package static func tooSmall(value: String) -> Phrase {
    Phrase(
      "the number \(value) is too close to zero; write 0, or 1e-127 and more",
      "数字 \(value) 过于接近零；请写 0，或不小于 1e-127 的数")
  }
  /// A number of more digits than are held.
  package static func tooManyDigits(value: String, most: Int) -> Phrase {
    Phrase(
      "the number \(value)… has too many digits; at most \(most) characters are read",
      "数字 \(value)… 位数过多；最多读取 \(most) 个字符")
  }
  /// Calls and handle times beyond what is reckoned with.
  package static func tooMuchLoad(_ load: String, most: Int) -> Phrase {
    Phrase(
      "in their busiest intervals the lines bring up to \(load) Erlang, this one most; at most \(most) are reckoned with: fewer calls, a shorter handle time or smaller factors of the calendar",
      "最忙时段各热线的话务强度合计可达 \(load) Erlang，以此热线为最；上限为 \(most)：请减少来电、缩短处理时长或减小日历系数")
  }
  /// A word that is none of the choices.
  package static func notAChoice(value: String, nearest: String?, choices: [String]) -> Phrase {
    let list = choices.joined(separator: ", ")
    if let nearest {
      return Phrase(
        "“\(value)” is not allowed; did you mean “\(nearest)”? Allowed: \(list)",
        "“\(value)”不可用；是否为“\(nearest)”？可用：\(list)")
    }
    return Phrase("“\(value)” is not allowed; allowed: \(list)", "“\(value)”不可用；可用：\(list)")
  }
  /// A text that is no date.
  package static func notADate(_ value: String) -> Phrase {
    Phrase("“\(value)” is no date; write it like 2018-07-01", "“\(value)”不是日期；请写作 2018-07-01")
  }
  /// A text that is no time of day.
  package static func notAClock(_ value: String) -> Phrase {
    Phrase("“\(value)” is no time of day; write it like 08:30", "“\(value)”不是时刻；请写作 08:30")
  }
  /// A text without a letter.
  package static let emptyText = Phrase("the text is empty", "文字为空")
  /// A list of the wrong length.
  package static func wrongCount(_ count: Int, allowed: [Int]) -> Phrase {
    let list = allowed.map(String.init)
    return Phrase(
      "\(count) values, but \(list.joined(separator: ", ")) are allowed",
      "共 \(count) 个值，允许 \(list.joined(separator: "、")) 个")
  }
  /// A list that is too short or too long.
  package static func wrongCount(_ count: Int, allowed: ClosedRange<Int>) -> Phrase {
    let (least, most) = (allowed.lowerBound, allowed.upperBound)
    if least == most { return wrongCount(count, allowed: [least]) }
    return Phrase(
      "\(count) values, but \(least) to \(most) are allowed", "共 \(count) 个值，允许 \(least) 至 \(most) 个")
  }
  /// A schema that this version does not read.
  package static func wrongSchema(found: String, expected: String) -> Phrase {
    Phrase(
      "schema “\(found)” is not known; this version reads “\(expected)”", "不支持格式“\(found)”；本版本读取“\(expected)”"
    )
  }
  /// A figure with neither source nor assumption text.
  package static let figureForm = Phrase(
    "a figure is a value or { \"value\": …, \"source\": \"…\" } or { \"value\": …, \"assumption\": \"…\" }",
    "数据写作值，或 { \"value\": …, \"source\": \"…\" }，或 { \"value\": …, \"assumption\": \"…\" }")

  // MARK: Kinds

  /// A number.
  package static let number = Phrase("a number", "数字")
  /// A text.
  package static let text = Phrase("a text in double quotes", "双引号括起的文字")
  /// A list.
  package static let list = Phrase("a list", "列表")
  /// An object.
  package static let object = Phrase("an object", "对象")
  /// True or false.
  package static let flag = Phrase("true or false", "true 或 false")
  /// Null.
  package static let null = Phrase("null", "null")

  // MARK: Rules between figures

  /// A name that nothing bears.
  package static func unknownName(_ name: String, among: [String], nearest: String?) -> Phrase {
    notAChoice(value: name, nearest: nearest, choices: among)
  }
  /// An end that is not after its beginning.
  package static func notAfter(_ later: String, _ earlier: String) -> Phrase {
    Phrase("\(later) must be after \(earlier)", "\(later) 必须晚于 \(earlier)")
  }
  /// A stretch of too many months.
  package static func tooManyMonths(_ count: Int, most: Int) -> Phrase {
    Phrase("\(count) months are too many; at most \(most) are allowed", "\(count) 个月过多，最多 \(most) 个月")
  }
  /// Shares that do not add up to one.
  package static func sharesAddUp(to sum: String) -> Phrase {
    Phrase("the shares add up to \(sum), not to 1", "份额合计为 \(sum)，应为 1")
  }
  /// Shares of a day that rounding alone does not take from one.
  package static func sharesAddUp(to sum: String, rounding: String) -> Phrase {
    Phrase(
      "the shares add up to \(sum), not to 1; rounding of their last digit explains a difference of at most \(rounding): correct a share",
      "份额合计为 \(sum)，应为 1；末位四舍五入最多造成 \(rounding) 的差异：请更正份额")
  }
  /// Shares of a day that are scaled, since rounding took their sum from one.
  package static func sharesAreScaled(sum: String) -> Phrase {
    Phrase(
      "the shares add up to \(sum) since they are rounded; they are scaled to add up to 1",
      "份额因四舍五入合计为 \(sum)；已按比例折算为合计 1")
  }
  /// Two special days on one date.
  package static func specialDayTwice(_ date: String, first: String) -> Phrase {
    Phrase(
      "\(date) is the date of special day “\(first)” already; make one of the two, with one factor",
      "\(date) 已是特殊日“\(first)”的日期；请合为一项，只给一个倍数")
  }
  /// A line without a figure that it needs.
  package static func lineNeeds(_ key: String) -> Phrase {
    Phrase(
      "the line has no “\(key)” of its own and “common” gives none", "该热线没有自己的“\(key)”，“common”中也没有")
  }
  /// A volume of answered calls or callers without an answer rate.
  package static func volumeNeeds(_ key: String, counts: String) -> Phrase {
    Phrase(
      "a volume that counts “\(counts)” needs “\(key)”: people and attempts cannot be told apart without it; give it, or count the calls “offered”",
      "以“\(counts)”计的话务量需要“\(key)”，否则无法区分来电人数与呼入次数；请给出，或改按“offered”计")
  }
  /// A line that is opened around the clock without the calls that then come.
  package static let openedNeedsNightShare = Phrase(
    "a line that is opened “around_the_clock” needs “night_share”: the calls at hours when it was closed, as a fraction of its calls; 0 for none",
    "改为“around_the_clock”的热线需要“night_share”：原先不受理时段的话务占本线话务的比例；没有则填 0")
  /// Calls outside the opening hours of a line that keeps them.
  package static let nightShareNeedsHours = Phrase(
    "“night_share” has a meaning only with “hours”: “around_the_clock”; add that key or remove this one",
    "“night_share”仅在“hours”为“around_the_clock”时有意义；请补上该键或删除此键")
  /// A key that a mode of merging needs.
  package static func modeNeeds(_ key: String, mode: String) -> Phrase {
    Phrase("mode “\(mode)” needs “\(key)”", "模式“\(mode)”需要“\(key)”")
  }
  /// A key that says nothing without another.
  package static func keyNeeds(_ key: String, _ other: String) -> Phrase {
    Phrase("“\(key)” needs “\(other)”", "“\(key)”需要“\(other)”")
  }
  /// Neither of two keys of which one must be there.
  package static func oneIsNeeded(_ key: String, _ other: String) -> Phrase {
    Phrase("“\(key)” or “\(other)” is missing", "缺少“\(key)”或“\(other)”")
  }
  /// A key that says again what another says.
  package static func notBeside(_ other: String) -> Phrase {
    Phrase("says the same as “\(other)”; remove one of the two", "与“\(other)”重复；请删除其中之一")
  }
  /// A key that has no meaning with another.
  package static func notWith(_ key: String, _ other: String) -> Phrase {
    Phrase("“\(key)” has no meaning with “\(other)”; remove it", "已给出“\(other)”时“\(key)”没有意义；请删除")
  }
  /// Insurance by item without a rate.
  package static let aRateIsNeeded = Phrase(
    "no item has a rate; give at least one, as “pension_rate”", "未给出任何费率；请至少给出一项，如“pension_rate”")
  /// A change of prices without a price.
  package static let changesNothing = Phrase(
    "changes nothing; give a price, as “wage_yuan_per_month”, or remove it",
    "没有变动任何价格；请给出价格（如“wage_yuan_per_month”）或删除")
  /// Two prices of the same thing from the same day.
  package static func changedTwice(_ key: String, on date: String) -> Phrase {
    Phrase("“\(key)” changes twice on \(date); remove one", "“\(key)”在 \(date) 变动两次；请删除其一")
  }
  /// A key that has no meaning for a mode of merging.
  package static func modeForbids(_ key: String, mode: String) -> Phrase {
    Phrase("“\(key)” has no meaning with mode “\(mode)”; remove it", "模式“\(mode)”下“\(key)”没有意义；请删除")
  }
  // MARK: Keys that change nothing

  /// A key that changes nothing, and why.
  package static func noEffect(_ reason: Phrase) -> Phrase {
    Phrase("changes nothing: ", "不起作用：") + reason
  }
  /// Something that another key would have to give.
  package static func without(_ key: String) -> Phrase {
    Phrase("“\(key)” is not given", "未给出“\(key)”")
  }
  /// Patience without its mean.
  package static let nobodyGivesUp = Phrase(
    "without “patience_s” nobody gives up", "未给出“patience_s”，无人放弃")
  /// Redials without their probability.
  package static let nobodyDialsAgain = Phrase(
    "without “redial_probability” nobody dials again", "未给出“redial_probability”，无人重拨")
  /// Redials of a volume of attempts.
  package static let attemptsHoldRedials = Phrase(
    "a volume that counts “offered” has its redials in it already", "以“offered”计的话务量已包含重拨")
  /// Redials that a volume does not hold.
  package static func noRedialsCounted(_ counts: String) -> Phrase {
    Phrase("a volume that counts “\(counts)” has no redials in it", "以“\(counts)”计的话务量不含重拨")
  }
  /// Priorities of a queue that is not routed by them.
  package static let notByPriority = Phrase(
    "“queue.routing” is not “priority”", "“queue.routing”不是“priority”")
  /// The merge of a line that stays.
  package static let lineStays = Phrase(
    "with mode “excluded” the line stays with its department", "模式“excluded”下热线仍由部门受理")
  /// Hours of a line without any.
  package static let openAlready = Phrase(
    "without “before.opening” the line was open around the clock already", "未给出“before.opening”，热线原本全天受理")
  /// The time of handing on where nothing is handed on.
  package static let nothingHandedOn = Phrase(
    "with “moved_share” 1 the centre hands no call on", "“moved_share”为 1 时中心不转接任何电话")
  /// Staff that is known where it is fitted.
  package static let staffIsFitted = Phrase(
    "staff before the merge is fitted to “before.answer_rate”", "整合前的人力按“before.answer_rate”反推")
  /// Seats of nobody.
  package static let seatsNeedAgents = Phrase(
    "seats before the merge count only with “before.agents”", "整合前的坐席仅在给出“before.agents”时计入")

  // MARK: Laws, skills, shifts

  /// A law that needs or forbids a coefficient of variation.
  package static func lawNeedsVariation(
    _ law: String, key: String = "coefficient_of_variation"
  ) -> Phrase {
    Phrase("law “\(law)” needs “\(key)”", "分布“\(law)”需要“\(key)”")
  }
  /// A law whose coefficient of variation is given by the law itself.
  package static func lawFixesVariation(_ law: String) -> Phrase {
    Phrase(
      "law “\(law)” fixes the coefficient of variation; remove the key", "分布“\(law)”的变异系数是固定的；请删除此键")
  }
  /// A skill that a group has twice.
  package static func skillTwice(_ line: String) -> Phrase {
    Phrase(
      "line “\(line)” is named twice in this group; name it once, as primary or as secondary",
      "热线“\(line)”在本组中重复；请只列一次，或为主技能，或为辅助技能")
  }
  /// A line that no skill group serves.
  package static let unservedLine = Phrase(
    "no skill group serves this line; name it in “primary” or “secondary” of one",
    "没有技能组受理该热线；请列入某一组的“primary”或“secondary”")
  /// A line that no skill group of its site serves.
  package static func unservedLine(at site: String) -> Phrase {
    Phrase(
      "“queue.sites” is “separate”, but no skill group of site “\(site)” serves this line",
      "“queue.sites”为“separate”，但职场“\(site)”没有技能组受理该热线")
  }
  /// A line or a group without a site where every site is on its own.
  package static let separateNeedsSite = Phrase(
    "“site” is missing; it is needed because “queue.sites” is “separate”",
    "缺少“site”；“queue.sites”为“separate”时必须给出")
  /// Breaks that leave their shift or meet each other.
  package static let breakOutsideShift = Phrase(
    "the break does not lie inside its shift or overlaps another break", "休息时间超出班次或与其他休息重叠")
  /// A flexible break that would leave its shift.
  package static let breakEndsAfterShift = Phrase(
    "a break that begins so late ends after its shift", "休息若如此晚开始，将超出班次")
  /// A shift without people where others have them.
  package static let peopleOfAllShifts = Phrase(
    "missing: other shifts say how many people work them, so each must; 0 for nobody",
    "缺失：其他班次已给出到岗人数，须全部给出；无人则填 0")
  /// Flexible breaks that find no place beside each other.
  package static let breaksAlwaysOverlap = Phrase(
    "the breaks overlap wherever the flexible ones begin; move one or let it begin later",
    "弹性休息无论何时开始，各休息均会重叠；请调整其中之一或放宽其最晚开始时刻")
  /// Flexible breaks that may be placed in too many ways.
  package static func tooManyBreakCombinations(_ count: String, most: String) -> Phrase {
    Phrase(
      "the breaks can be placed in \(count) ways, at most \(most) are allowed; let fewer breaks be flexible, narrow their times or write the shift as several",
      "休息的组合共 \(count) 种，最多允许 \(most) 种；请减少弹性休息、缩小其时间范围，或将该班次写成几个班次")
  }
  /// A figure that must not be less than another.
  package static func notLess(_ larger: String, than smaller: String) -> Phrase {
    Phrase("\(larger) must not be less than \(smaller)", "\(larger) 不得小于 \(smaller)")
  }
  /// A key that has a meaning with one window only.
  package static func windowForbids(_ key: String, needed window: String) -> Phrase {
    Phrase(
      "“\(key)” has a meaning only with window “\(window)”; remove it or change the window",
      "“\(key)”仅在 window 为“\(window)”时有意义；请删除或更改 window")
  }
  /// Opening hours in which the profile has no calls.
  package static let closedWhenCallsCome = Phrase(
    "the profile has no calls inside the opening hours", "开放时段内时段分布没有来电")
  /// A volume whose days all have factor 0.
  package static let noWeight = Phrase(
    "the calendar gives every day of the volume the factor 0", "日历给该话务量各日的系数均为 0")
  /// A scenario without an entry where one is needed.
  package static let needsOne = Phrase("at least one entry is needed", "至少需要一项")
  /// A volume written in no or in two ways.
  package static let volumeForm = Phrase(
    "a volume gives either “calls” with “from” and “to”, or “calls_per_day”",
    "话务量写作“calls”加“from”和“to”，或写作“calls_per_day”")
  /// Payments of a contract that are not the price.
  package static func paymentsAddUp(to sum: String) -> Phrase {
    Phrase("the shares of the payments add up to \(sum), not to 1", "各期付款比例合计为 \(sum)，应为 1")
  }
  /// A penalty with no amount, or with two.
  package static let penaltyForm = Phrase(
    "a penalty has either share_of_price or yuan", "违约金须给出 share_of_price 或 yuan 之一")
}
