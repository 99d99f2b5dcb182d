import HotlineCLI
import Wording

/// A small program with every kind of option and argument.
enum SampleCommands {
  enum Model: String, CaseIterable {
    case exponential
    case lognormal
  }

  static let servers = Option<Int>.required(
    "servers", .integer(Phrase("N", "坐席数"), 1...100_000), Phrase("how many agents answer", "接听的坐席数"))
  static let load = Option<Double?>.optional(
    "load", .number(Phrase("ERLANG", "爱尔兰"), .positive), Phrase("offered load", "话务量"))
  static let target = Option<Double>.defaulted(
    "target", .share(), to: 0.95, written: "0.95", Phrase("share answered in time", "及时接通的比例"))
  static let wait = Option<Double>.defaulted(
    "within", .duration(), to: 15, written: "15s", Phrase("the time that counts as in time", "计为及时的时限"))
  static let day = Option<DateArgument?>.optional("from", .date(), Phrase("first day", "起始日期"))
  static let vary = Option<[String]>.repeated(
    "vary", .text(Phrase("KEY=VALUES", "键=取值")), Phrase("a figure to vary", "要变化的参数"))
  static let model = Option<Model>.defaulted(
    "model", .choice(Phrase("LAW", "分布")), to: .exponential, written: "exponential",
    Phrase("law of the handle time", "处理时长的分布"))
  static let offset = Option<Double?>.optional("offset", .number(), Phrase("a shift", "偏移"))
  static let scenario = Positional<String>.required(
    .path(Phrase("SCENARIO", "情景文件")), Phrase("the scenario file, or - for standard input", "情景文件，- 表示标准输入"))
  static let others = Positional<[String]>.repeated(
    .path(Phrase("FILE", "文件")), Phrase("files to compare", "要比较的文件"))
  static let shell = Positional<String?>.optional(
    .text(Phrase(verbatim: "SHELL")), Phrase("the shell", "命令行解释器"))

  static let forecast = CommandDescription(
    ["forecast"], Phrase("what callers will meet before and after the merge", "预测整合前后来电者的体验"),
    details: Phrase(
      "Computes for every line, interval and day the share answered within the time limit.",
      "逐条热线、逐时段、逐日计算时限内的接通率，并给出平均应答时长、呼损和坐席利用率，便于与整合前公布的数据对照。"),
    positionals: [scenario.description],
    options: [
      load.description, target.description, wait.description, day.description, vary.description,
      model.description, offset.description,
    ] + CommonOptions.descriptions + WorkOptions.descriptions,
    examples: [
      .init("hotline forecast city.json --format csv", Phrase("As CSV for a spreadsheet.", "输出为表格软件可读的 CSV。"))
    ],
    exitCodes: [.done, .wrongUsage, .badInput, .inputOutput])
  static let erlang = CommandDescription(
    ["queue", "erlang-c"], Phrase("waiting without limit", "无限等待的排队模型"),
    options: [servers.description, load.description] + CommonOptions.descriptions)
  static let compare = CommandDescription(
    ["compare"], Phrase("what differs between scenarios", "比较情景的差异"),
    positionals: [scenario.description, others.description], options: CommonOptions.descriptions)
  static let completions = CommandDescription(
    ["completions"], Phrase("completions for a shell", "生成命令补全脚本"), positionals: [shell.description])

  static let tree = CommandTree(
    program: "hotline",
    summary: Phrase("Plans the merge of departmental hotlines into one number", "规划部门热线归并为一个号码"),
    groups: [.init("queue", Phrase("calculator of queues", "排队计算器"))],
    commands: [forecast, compare, erlang, completions])
}
