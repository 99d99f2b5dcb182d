import HotlineCLI
import Reporting
import TestSupport
import Testing
import Wording

@Suite struct ArgumentParserTests {
  private func parse(_ arguments: String...) throws -> ParsedArguments {
    guard case .run(_, let parsed) = try SampleCommands.tree.request(for: arguments) else {
      throw UsageError(Phrase(verbatim: "no command was found"))
    }
    return parsed
  }

  private func message(_ arguments: String...) throws -> Phrase {
    let error = #expect(throws: UsageError.self) { try SampleCommands.tree.request(for: arguments) }
    return try #require(error).message
  }

  @Test func valuesOfEveryKind() throws {
    let parsed = try parse(
      "forecast", "--load", "612.5", "city.json", "--target=0.9", "--within", "1m30s", "--from", "2026-02-28",
      "--vary", "seats=1,2", "--vary=staff=3", "--model", "lognormal", "--offset", "-3.5", "-o", "-", "-q",
      "--format", "json", "--seed", "7")
    #expect(parsed[SampleCommands.scenario] == "city.json")
    #expect(parsed[SampleCommands.load] == 612.5)
    #expect(parsed[SampleCommands.target] == 0.9)
    #expect(parsed[SampleCommands.wait] == 90)
    #expect(parsed[SampleCommands.day] == DateArgument(year: 2026, month: 2, day: 28))
    #expect(parsed[SampleCommands.vary] == ["seats=1,2", "staff=3"])
    #expect(parsed[SampleCommands.model] == .lognormal)
    #expect(parsed[SampleCommands.offset] == -3.5)
    let common = CommonOptions(parsed, usualLanguage: .chinese)
    #expect(common.output == "-")
    #expect(common.isQuiet)
    #expect(common.format == .json)
    #expect(common.language == .chinese)
    #expect(WorkOptions(parsed).seed == 7)
  }

  @Test func whatIsAbsent() throws {
    let parsed = try parse("forecast", "-")
    #expect(parsed[SampleCommands.scenario] == "-")
    #expect(parsed[SampleCommands.load] == nil)
    #expect(parsed[SampleCommands.target] == 0.95)
    #expect(parsed[SampleCommands.vary] == [])
    #expect(!CommonOptions(parsed, usualLanguage: .english).isQuiet)
    #expect(WorkOptions(parsed).jobs == nil)
  }

  @Test func commonOptionsMayStandFirst() throws {
    let parsed = try parse(
      "--language", "zh", "-o", "out.csv", "--quiet", "queue", "erlang-c", "--servers", "7")
    #expect(parsed[SampleCommands.servers] == 7)
    #expect(CommonOptions(parsed, usualLanguage: .english).output == "out.csv")
    #expect(CommonOptions(parsed, usualLanguage: .english).language == .chinese)
  }

  @Test func whatFollowsTwoDashesIsNoOption() throws {
    let parsed = try parse("compare", "a", "--", "--load", "-x", "--help", "—b")
    #expect(parsed[SampleCommands.scenario] == "a")
    #expect(parsed[SampleCommands.others] == ["--load", "-x", "--help", "—b"])
  }

  @Test func negativeNumbersAreNoOptions() throws {
    #expect(try parse("forecast", "x", "--offset", "-.5")[SampleCommands.offset] == -0.5)
    #expect(try parse("compare", "-1", "-2.5")[SampleCommands.others] == ["-2.5"])
  }

  @Test func anOptionalArgumentMayBeAbsent() throws {
    #expect(try parse("completions")[SampleCommands.shell] == nil)
    #expect(try parse("completions", "fish")[SampleCommands.shell] == "fish")
  }

  @Test(
    arguments: [
      (
        ["forecats", "x"], "there is no command “forecats”; did you mean “forecast”?",
        "没有名为“forecats”的命令；您是不是想写“forecast”？"
      ),
      (["fore"], "there is no command “fore”; did you mean “forecast”?", "没有名为“fore”的命令；您是不是想写“forecast”？"),
      (["zzz"], "there is no command “zzz”", "没有名为“zzz”的命令"),
      (["queue"], "“queue” needs one of its commands: erlang-c", "“queue”之后还须写明命令：erlang-c"),
      (
        ["queue", "erlangc"], "there is no command “queue erlangc”; did you mean “queue erlang-c”?",
        "没有名为“queue erlangc”的命令；您是不是想写“queue erlang-c”？"
      ),
      (["--quiet"], "a command is missing", "缺少命令"),
      (
        ["--versoin"], "there is no option “--versoin”; did you mean “--version”?",
        "没有名为“--versoin”的选项；您是不是想写“--version”？"
      ),
      (
        ["forecast"], "SCENARIO is missing: the scenario file, or - for standard input",
        "缺少 情景文件：情景文件，- 表示标准输入"
      ),
      (
        ["forecast", "x", "--lod", "1"], "there is no option “--lod”; did you mean “--load”?",
        "没有名为“--lod”的选项；您是不是想写“--load”？"
      ),
      (
        ["forecast", "x", "-load", "1"], "there is no option “-load”; did you mean “--load”?",
        "没有名为“-load”的选项；您是不是想写“--load”？"
      ),
      (["forecast", "x", "--zzzzz"], "there is no option “--zzzzz”", "没有名为“--zzzzz”的选项"),
      (
        ["forecast", "x", "—load", "1"], "“—load” begins with a dash that is not a hyphen; write “--load”",
        "“—load”开头的横线不是半角连字符；请写成“--load”"
      ),
      (["forecast", "x", "--load"], "--load needs a value: --load ERLANG", "--load 缺少取值：--load 爱尔兰"),
      (["forecast", "x", "--load", "--"], "--load needs a value: --load ERLANG", "--load 缺少取值：--load 爱尔兰"),
      (
        ["forecast", "x", "--output", "--load", "1"],
        "--output needs a value, but “--load” follows; if that is the value, write --output=--load",
        "--output 缺少取值，其后却是“--load”；如果这就是取值，请写成 --output=--load"
      ),
      (["forecast", "x", "--load="], "--load: the value is empty", "--load：取值为空"),
      (
        ["forecast", "x", "--load", "1", "--load", "2"], "--load is given more than once", "--load 重复出现，只能写一次"
      ),
      (["forecast", "x", "-q", "--quiet"], "--quiet is given more than once", "--quiet 重复出现，只能写一次"),
      (
        ["forecast", "x", "--quiet=yes"], "--quiet takes no value, but “yes” is given",
        "--quiet 不带取值，却写了“yes”"
      ),
      (["forecast", "x", "y"], "“y” is one argument too many", "参数“y”多余"),
      (
        ["forecast", "x", "load=5"], "“load=5” is one argument too many; did you mean “--load=5”?",
        "参数“load=5”多余；您是不是想写“--load=5”？"
      ),
      (["compare", "x"], "FILE is missing: files to compare", "缺少 文件：要比较的文件"),
      (["queue", "erlang-c"], "--servers N is missing: how many agents answer", "缺少 --servers 坐席数：接听的坐席数"),
      (
        ["forecast", "x", "--model", "lognormel"],
        "--model: “lognormel” is not one of: exponential, lognormal; did you mean “lognormal”?",
        "--model：“lognormel”不在可选值之内：exponential、lognormal；您是不是想写“lognormal”？"
      ),
      (["help", "forecast", "now"], "“now” is one argument too many", "参数“now”多余"),
    ] as [([String], String, String)])
  func everyErrorSaysWhatToDo(arguments: [String], english: String, chinese: String) throws {
    let error = #expect(throws: UsageError.self) { try SampleCommands.tree.request(for: arguments) }
    #expect(error?.message == Phrase(english, chinese))
    #expect(error?.exitCode == .wrongUsage)
  }

  @Test func anErrorKnowsItsCommand() {
    let error = #expect(throws: UsageError.self) {
      try SampleCommands.tree.request(for: ["queue", "erlang-c", "--serves", "3"])
    }
    #expect(error?.command == ["queue", "erlang-c"])
  }

  /// Whatever is typed, the answer is a request or an error in both languages, never a trap; and
  /// what was parsed can be asked for.
  @Test func randomArgumentsNeverTrap() {
    var random = SplitMix64(seed: 20_260_101)
    let words = [
      "forecast", "queue", "erlang-c", "compare", "completions", "help", "--help", "-h", "--version", "--",
      "-", "",
      "--load", "--load=", "--load=1e999", "--load=nan", "1", "-1", "-.", "--=", "-=", "--target", "95%",
      "0.95",
      "--within", "1h30m", "1h1h", "9e", "--from", "2026-02-30", "2026-02-28", "--vary", "a=b", "--model",
      "lognormal",
      "-o", "-q", "-qq", "--quiet", "--format", "csv", "--language", "zh", "—load", "坐席", "\u{301}",
      "-\u{301}", "🇨🇳", "--servers",
      "99999999999999999999", "--seed=3", "--jobs=2", "\u{0}", "--output=--", "--offset",
    ]
    var parsedCount = 0
    var errorCount = 0
    for _ in 0..<20_000 {
      let arguments = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }
      do {
        guard case .run(let command, let parsed) = try SampleCommands.tree.request(for: arguments) else {
          continue
        }
        parsedCount += 1
        if command.path == ["forecast"] {
          #expect(!parsed[SampleCommands.scenario].isEmpty)
          #expect((parsed[SampleCommands.load] ?? 1) > 0)
          #expect((0...1).contains(parsed[SampleCommands.target]))
          #expect(parsed[SampleCommands.wait] >= 0)
          _ = (parsed[SampleCommands.day], parsed[SampleCommands.vary], parsed[SampleCommands.model])
          _ = (CommonOptions(parsed, usualLanguage: .english), WorkOptions(parsed))
        }
      } catch {
        errorCount += 1
        #expect(!error.message.english.isEmpty && !error.message.chinese.isEmpty)
      }
    }
    #expect(parsedCount > 100)
    #expect(errorCount > 1_000)
  }
}
