import Foundation
import Reporting
import Synchronization
import TestSupport
import Testing
import Wording

@testable import HotlineCLI

@Suite struct ConsoleTests {
  private func run(
    _ arguments: [String], output: MemorySink = MemorySink(), error: MemorySink = MemorySink(),
    perform: (CommandDescription, ParsedArguments, Console) async throws -> ExitCode = { _, _, _ in .done }
  ) async -> ExitCode {
    await CommandRunner.run(
      arguments, of: SampleCommands.tree, version: "1.2.3", console: Console(output: output, error: error),
      perform: perform)
  }

  @Test func helpAndVersionGoToStandardOutput() async {
    let (output, error) = (MemorySink(), MemorySink())
    #expect(await run(["--version"], output: output, error: error) == .done)
    #expect(output.text == "hotline 1.2.3\n")
    #expect(await run(["help", "--language", "zh"], output: output, error: error) == .done)
    #expect(output.text.contains("用法：hotline"))
    #expect(error.text.isEmpty)
  }

  @Test func wrongUsageGoesToStandardErrorInTheRightLanguage() async {
    let (output, error) = (MemorySink(), MemorySink())
    #expect(
      await run(["forecast", "x", "--lod=1", "--language=zh"], output: output, error: error) == .wrongUsage)
    #expect(error.text == "hotline: 没有名为“--lod”的选项；您是不是想写“--load”？\n用法见“hotline forecast --help”。\n")
    #expect(output.text.isEmpty)
  }

  @Test func theCommandGetsItsArgumentsAndItsLanguage() async {
    let code = await run(["forecast", "city.json", "--language", "zh"]) { command, arguments, console in
      #expect(command.path == ["forecast"])
      #expect(arguments[SampleCommands.scenario] == "city.json")
      #expect(console.language == .chinese)
      return .infeasible
    }
    #expect(code == .infeasible)
  }

  @Test func errorsOfACommandBecomeMessages() async {
    struct Mistake: Error {}
    let error = MemorySink()
    let code = await run(["completions"], error: error) { _, _, _ in
      throw FileProblem(.reading, "a\u{1B}b", .isFolder)
    }
    #expect(code == .inputOutput)
    #expect(error.text == "hotline: cannot read “a\u{FFFD}b”: it is a folder\n")
    #expect(await run(["completions"], error: error) { _, _, _ in throw Mistake() } == .internalError)
    #expect(error.text.contains("Mistake()"))
    #expect(await run(["completions"]) { _, _, _ in throw CancellationError() } == .interrupted)
  }

  @Test func aClosedPipeEndsItQuietly() async {
    let problem = FileProblem(.writing, nil, .system(SystemError(code: EPIPE)))
    let error = MemorySink()
    #expect(await run(["--help"], output: MemorySink(failingWith: problem), error: error) == .closedPipe)
    #expect(error.text.isEmpty)
  }

  @Test func aFullDiskBehindStandardOutputIsReported() async {
    let problem = FileProblem(.writing, nil, .system(SystemError(code: ENOSPC)))
    let error = MemorySink()
    #expect(await run(["--help"], output: MemorySink(failingWith: problem), error: error) == .inputOutput)
    #expect(error.text == "hotline: cannot write to standard output: no space left on the disk\n")
  }

  @Test func aReportGoesWhereTheOptionsSay() throws {
    let folder = try TemporaryFolder()
    let report = Report(
      schema: "x/1", title: Phrase("T", "表"), facts: [Fact("n", Phrase("N", "数"), .integer(1))])
    let output = MemorySink()
    let console = Console(output: output, error: MemorySink())
    func options(_ arguments: String...) throws -> CommonOptions {
      guard
        case .run(_, let parsed) = try SampleCommands.tree.request(for: ["compare", "a", "b"] + arguments)
      else {
        throw UsageError(Phrase(verbatim: "no command was found"))
      }
      return CommonOptions(parsed, usualLanguage: .english)
    }
    try console.show(report, try options("--format", "csv"))
    try console.show(report, try options("--format", "csv", "--output", "-"))
    #expect(output.text == "n\n1\nn\n1\n")
    try console.show(
      report, try options("--format", "markdown", "-o", folder.path(of: "r.md"), "--language", "zh"))
    #expect(try folder.read("r.md") == "# 表\n\n- 数：1\n")
    #expect(output.text == "n\n1\nn\n1\n")
  }

  @Test func exitCodesAreDocumented() {
    for code in ExitCode.allCases {
      #expect(code.meaning.english != "unknown")
    }
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 5, 70, 130, 141, 143])
  }

  @Test func aPipeWithoutReaderIsAnErrorOfTheWrite() async {
    await #expect(processExitsWith: .success) {
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      signal(SIGPIPE, SIG_IGN)
      close(ends[0])
      let sink = DescriptorSink(descriptor: Descriptor(number: ends[1]))
      let error = #expect(throws: FileProblem.self) { try sink.write("x") }
      #expect(error?.exitCode == .closedPipe)
    }
  }

  @Test func aSlowReaderGetsEverything() async throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (reader, writer) = (Descriptor(number: ends[0]), Descriptor(number: ends[1]))
    #expect(fcntl(writer.number, F_SETFL, O_NONBLOCK) == 0)
    let text = String(repeating: "0123456789", count: 50_000)
    let thread = Thread {
      try? writer.write(text)
      try? writer.close()
    }
    thread.start()
    var bytes: [UInt8] = []
    while true {
      let next = try reader.read(upTo: 10_000)
      if next.isEmpty { break }
      bytes += next
    }
    try reader.close()
    #expect(bytes == Array(text.utf8))
  }

  @Test func theProcessEndsWithTheCodeOfTheProgram() async {
    await #expect(processExitsWith: .exitCode(4)) {
      ProcessRunner.run(Interruption()) {
        await Task.yield()
        return .infeasible
      }
    }
  }
}
