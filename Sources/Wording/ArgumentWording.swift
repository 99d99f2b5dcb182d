/// The words of the command line: what is wrong with it, and how its help reads.
package enum ArgumentWording {
  // MARK: Commands and options

  /// The command does not exist.
  package static func unknownCommand(_ written: String, nearest: String?) -> Phrase {
    Phrase("there is no command “\(written)”", "没有名为“\(written)”的命令") + didYouMean(nearest)
  }

  /// There are options, but no command.
  package static let noCommand = Phrase("a command is missing", "缺少命令")

  /// A group of commands was named without one of its commands.
  package static func missingCommand(group: String, choices: [String]) -> Phrase {
    Phrase("“\(group)” needs one of its commands", "“\(group)”之后还须写明命令") + oneOf(choices)
  }

  /// The option does not exist.
  package static func unknownOption(_ written: String, nearest: String?) -> Phrase {
    Phrase("there is no option “\(written)”", "没有名为“\(written)”的选项") + didYouMean(nearest)
  }

  /// An option begins with a dash that is not a hyphen, as word processors put it.
  package static func wrongDash(_ written: String, nearest: String) -> Phrase {
    Phrase(
      "“\(written)” begins with a dash that is not a hyphen; write “\(nearest)”",
      "“\(written)”开头的横线不是半角连字符；请写成“\(nearest)”")
  }

  /// An option was given twice that may be given once.
  package static func repeatedOption(_ option: String) -> Phrase {
    Phrase("\(option) is given more than once", "\(option) 重复出现，只能写一次")
  }

  /// An option stands without its value.
  package static func missingValue(_ option: String, placeholder: Phrase) -> Phrase {
    Phrase(
      "\(option) needs a value: \(option) \(placeholder.english)",
      "\(option) 缺少取值：\(option) \(placeholder.chinese)")
  }

  /// An option is followed by another option where its value should be.
  package static func valueLooksLikeOption(_ option: String, next: String) -> Phrase {
    Phrase(
      "\(option) needs a value, but “\(next)” follows; if that is the value, write \(option)=\(next)",
      "\(option) 缺少取值，其后却是“\(next)”；如果这就是取值，请写成 \(option)=\(next)")
  }

  /// A flag was given a value.
  package static func unexpectedValue(_ option: String, value: String) -> Phrase {
    Phrase("\(option) takes no value, but “\(value)” is given", "\(option) 不带取值，却写了“\(value)”")
  }

  /// An option is missing that the command cannot do without.
  package static func missingOption(_ option: String, placeholder: Phrase, summary: Phrase) -> Phrase {
    Phrase(
      "\(option) \(placeholder.english) is missing: \(summary.english)",
      "缺少 \(option) \(placeholder.chinese)：\(summary.chinese)")
  }

  /// A positional argument is missing.
  package static func missingArgument(_ placeholder: Phrase, summary: Phrase) -> Phrase {
    Phrase(
      "\(placeholder.english) is missing: \(summary.english)",
      "缺少 \(placeholder.chinese)：\(summary.chinese)")
  }

  /// There are more arguments than the command takes.
  package static func unexpectedArgument(_ written: String, nearest: String?) -> Phrase {
    Phrase("“\(written)” is one argument too many", "参数“\(written)”多余") + didYouMean(nearest)
  }

  /// A value does not do for its option or argument.
  package static func badValue(of name: Phrase, problem: Phrase) -> Phrase {
    name + Phrase(": ", "：") + problem
  }

  /// The end of a message that offers the nearest right spelling.
  package static func didYouMean(_ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase(verbatim: "") }
    return Phrase("; did you mean “\(nearest)”?", "；您是不是想写“\(nearest)”？")
  }

  /// The end of a message that lists what may be written.
  package static func oneOf(_ choices: [String]) -> Phrase {
    Phrase(": \(choices.joined(separator: ", "))", "：\(choices.joined(separator: "、"))")
  }

  /// Where to read on after wrong usage.
  package static func seeHelp(_ command: String) -> Phrase {
    Phrase("“\(command) --help” shows what may be written.", "用法见“\(command) --help”。")
  }

  // MARK: Values

  /// Nothing is written where a value should be.
  package static let emptyValue = Phrase("the value is empty", "取值为空")

  /// The value is not among the allowed ones.
  package static func unknownChoice(_ written: String, choices: [String], nearest: String?) -> Phrase {
    let problem = Phrase("“\(written)” is not one of", "“\(written)”不在可选值之内") + oneOf(choices)
    return problem + didYouMean(nearest)
  }

  /// The value is not a number.
  package static func notANumber(_ written: String) -> Phrase {
    Phrase("“\(written)” is not a number", "“\(written)”不是数字")
  }

  /// The value is a number, written in a way that is not read.
  package static func writeNumber(_ written: String, as right: String) -> Phrase {
    Phrase("“\(written)” is not read as a number; write \(right)", "无法把“\(written)”识别为数字；请写成 \(right)")
  }

  /// The value is infinite or no number.
  package static func notFinite(_ written: String) -> Phrase {
    Phrase("“\(written)” is not a finite number", "“\(written)”不是有限的数")
  }

  /// The value is too large for the machine's numbers.
  package static func tooLarge(_ written: String) -> Phrase {
    Phrase("“\(written)” is too large", "“\(written)”过大")
  }

  /// The value is not a whole number.
  package static func notWhole(_ written: String) -> Phrase {
    Phrase("“\(written)” is not a whole number", "“\(written)”不是整数")
  }

  /// A share was written as a percentage.
  package static func writeShare(_ written: String, as right: String) -> Phrase {
    let isPercentage = written.hasSuffix("%") || written.hasSuffix("％")
    let percentage = isPercentage ? written : written + "%"
    return Phrase(
      "“\(written)” is not a share between 0 and 1; write \(right) for \(percentage)",
      "“\(written)”不是 0 到 1 之间的比例；\(percentage) 请写成 \(right)")
  }

  /// The value lies outside its range.
  package static func outOfRange(_ written: String, range: Phrase) -> Phrase {
    Phrase("\(written) is not allowed: it must be \(range.english)", "\(written) 超出允许范围：须\(range.chinese)")
  }

  /// A range with both ends.
  package static func between(_ low: String, _ high: String) -> Phrase {
    Phrase("between \(low) and \(high)", "在 \(low) 至 \(high) 之间")
  }

  /// A range with a least value.
  package static func atLeast(_ low: String) -> Phrase {
    Phrase("at least \(low)", "不小于 \(low)")
  }

  /// A range whose values lie above a bound, and up to another one if given.
  package static func above(_ low: String, upTo high: String?) -> Phrase {
    guard let high else { return Phrase("greater than \(low)", "大于 \(low)") }
    return Phrase("greater than \(low) and at most \(high)", "大于 \(low) 且不大于 \(high)")
  }

  /// A range with a greatest value.
  package static func atMost(_ high: String) -> Phrase {
    Phrase("at most \(high)", "不大于 \(high)")
  }

  /// The value is not a date.
  package static func notADate(_ written: String) -> Phrase {
    Phrase(
      "“\(written)” is not a date; write year-month-day, such as 2026-01-31",
      "“\(written)”不是日期；请按“年-月-日”书写，例如 2026-01-31")
  }

  /// The value is a date, written in a way that is not read.
  package static func writeDate(_ written: String, as right: String) -> Phrase {
    Phrase("“\(written)” is not read as a date; write \(right)", "无法把“\(written)”识别为日期；请写成 \(right)")
  }

  /// The date does not exist.
  package static func noSuchDay(_ written: String) -> Phrase {
    Phrase("there is no day \(written) in the calendar", "日历上没有 \(written) 这一天")
  }

  /// The value is not a length of time.
  package static func notADuration(_ written: String) -> Phrase {
    Phrase(
      "“\(written)” is not a length of time; write seconds, or such as 15s, 30m, 1h or 1h30m",
      "“\(written)”不是时长；请写秒数，或写成 15s、30m、1h、1h30m 这样的形式")
  }

  /// The value is a number where a length of time needs its unit.
  package static func durationWithoutUnit(_ written: String) -> Phrase {
    Phrase(
      "“\(written)” has no unit; write \(written)m for minutes or \(written)s for seconds",
      "“\(written)”没有单位；分钟请写 \(written)m，秒请写 \(written)s")
  }

  // MARK: Placeholders

  /// Stands for a number.
  package static let number = Phrase("N", "数值")
  /// Stands for a share between 0 and 1.
  package static let share = Phrase("SHARE", "比例")
  /// Stands for a whole number.
  package static let integer = Phrase("N", "整数")
  /// Stands for a text.
  package static let text = Phrase("TEXT", "文本")
  /// Stands for a file.
  package static let file = Phrase("FILE", "文件")
  /// Stands for a date.
  package static let date = Phrase("YYYY-MM-DD", "年-月-日")
  /// Stands for a length of time.
  package static let duration = Phrase("TIME", "时长")
  /// Stands for a length of time that is a number of seconds unless another unit is written.
  package static let seconds = Phrase("SECONDS", "秒数")

  // MARK: Help

  /// Heading of the usage line.
  package static let usage = Phrase("Usage", "用法")
  /// Heading of the list of commands.
  package static let commands = Phrase("Commands", "命令")
  /// Heading of the positional arguments.
  package static let arguments = Phrase("Arguments", "参数")
  /// Heading of the options.
  package static let options = Phrase("Options", "选项")
  /// Heading of the examples.
  package static let examples = Phrase("Examples", "示例")
  /// Heading of the exit codes.
  package static let exitCodes = Phrase("Exit codes", "退出码")
  /// Heading of a meaning in a list.
  package static let meaning = Phrase("Meaning", "含义")
  /// Stands for the options on the usage line.
  package static let optionsPlaceholder = Phrase("[options]", "[选项]")
  /// Stands for the command on the usage line.
  package static let commandPlaceholder = Phrase("COMMAND", "命令")
  /// What the help option does.
  package static let helpSummary = Phrase("show this help", "显示本帮助")
  /// What the version option does.
  package static let versionSummary = Phrase("show the version", "显示版本号")
  /// What the help command does.
  package static let helpCommandSummary = Phrase("show the help of a command", "显示某个命令的帮助")
  /// Heading of the option reference.
  package static let referenceTitle = Phrase("The command line", "命令行")
  /// Remark beside an option without which the command does not run.
  package static let isRequired = Phrase("required", "必填")
  /// Remark beside an option that may be given several times.
  package static let mayRepeat = Phrase("may be repeated", "可重复")

  /// Remark that lists what may be written.
  package static func choices(_ names: [String]) -> Phrase {
    Phrase("one of \(names.joined(separator: ", "))", "可选 \(names.joined(separator: "、"))")
  }

  /// Remark that says what holds where nothing is written.
  package static func defaultValue(_ text: Phrase) -> Phrase {
    Phrase("default ", "默认 ") + text
  }

  /// A heading over a list.
  package static func heading(_ title: Phrase) -> Phrase {
    title + Phrase(":", "：")
  }

  /// Things one after the other.
  package static func list(_ items: [String]) -> Phrase {
    Phrase(items.joined(separator: ", "), items.joined(separator: "、"))
  }

  /// Remarks in brackets behind a summary.
  package static func remarks(_ remarks: [Phrase]) -> Phrase {
    guard !remarks.isEmpty else { return Phrase(verbatim: "") }
    return Phrase(
      " (\(remarks.map(\.english).joined(separator: "; ")))",
      "（\(remarks.map(\.chinese).joined(separator: "；"))）")
  }

  // MARK: Common options

  /// Summary of `--format`.
  package static let format = Phrase("form of the result", "结果的输出格式")
  /// Summary of `--language`.
  package static let language = Phrase("language of texts", "文字的语言")
  /// Summary of `--seed`.
  package static let seed = Phrase(
    "seed of the random numbers; the same seed gives the same result",
    "随机数种子；种子相同，结果相同")
  /// Summary of `--jobs`.
  package static let jobs = Phrase(
    "how many processor cores to use, all if not given; the result does not depend on it",
    "使用的处理器核数，不给出则用全部；不影响结果")
  /// Summary of `--output`.
  package static let output = Phrase(
    "write the result to this file, which is replaced only when all went well",
    "把结果写入该文件；全部成功后才替换原文件")
  /// Summary of `--quiet`.
  package static let quiet = Phrase("show no progress", "不显示进度")
}
