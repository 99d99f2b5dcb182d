import HotlineCLI
import Synchronization
import Testing
import Wording

@Suite struct ProgressTests {
  private final class Clock: Sendable {
    let now = Mutex(0.0)
    func wait(_ seconds: Double) { now.withLock { $0 += seconds } }
    func read() -> Double { now.withLock { $0 } }
  }

  private func progress(
    _ clock: Clock, _ error: MemorySink, total: Int = 200, isTerminal: Bool = true, isQuiet: Bool = false,
    width: Int = 80,
    language: Language = .english
  ) -> Progress {
    let console = Console(
      output: MemorySink(), error: error, isErrorTerminal: isTerminal, width: width, language: language,
      clock: { clock.read() })
    return Progress(Phrase("Simulating", "仿真"), total: total, console: console, isQuiet: isQuiet)
  }

  @Test func aLineTellsHowFarTheWorkHasCome() {
    let (clock, error) = (Clock(), MemorySink())
    let progress = progress(clock, error)
    clock.wait(10)
    progress.advance(by: 50)
    #expect(error.text == "\rSimulating 50/200  25%  0:10 so far, 0:30 left\u{1B}[K")
    progress.finish()
    #expect(error.text.hasSuffix("left\u{1B}[K\r\u{1B}[K"))
  }

  @Test func inChinese() {
    let (clock, error) = (Clock(), MemorySink())
    let progress = progress(clock, error, language: .chinese)
    clock.wait(3_600)
    progress.advance(by: 100)
    #expect(error.text == "\r仿真 100/200  50%  已用 1:00:00，剩余 1:00:00\u{1B}[K")
  }

  @Test func thereMayBeMoreToDoThanWasKnown() {
    let (clock, error) = (Clock(), MemorySink())
    let progress = progress(clock, error, total: 20)
    clock.wait(10)
    progress.reach(20, of: 40)
    #expect(error.text == "\rSimulating 20/40  50%  0:10 so far, 0:10 left\u{1B}[K")
    clock.wait(10)
    progress.reach(10, of: 20)
    #expect(error.text.hasSuffix("\rSimulating 20/40  50%  0:20 so far, 0:20 left\u{1B}[K"))
  }

  @Test func shortWorkShowsNothing() {
    let (clock, error) = (Clock(), MemorySink())
    let progress = progress(clock, error)
    clock.wait(0.4)
    progress.advance()
    progress.finish()
    #expect(error.text.isEmpty)
  }

  @Test func theLineChangesTenTimesASecondAtMost() {
    let (clock, error) = (Clock(), MemorySink())
    let progress = progress(clock, error, total: 2_000)
    clock.wait(1)
    for _ in 0..<1_000 {
      clock.wait(0.001)
      progress.advance()
    }
    let count = error.text.split(separator: "\r").count
    #expect(count >= 9 && count <= 11)
  }

  @Test(arguments: [(false, false), (true, true), (false, true)])
  func onlyAPersonWhoWantsItSeesIt(isTerminal: Bool, isQuiet: Bool) {
    let (clock, error) = (Clock(), MemorySink())
    let progress = progress(clock, error, isTerminal: isTerminal, isQuiet: isQuiet)
    clock.wait(10)
    progress.advance(by: 50)
    progress.finish()
    #expect(error.text.isEmpty)
  }

  /// A simulation shows how many replications are made, and on standard error only.
  @Test(arguments: [false, true]) func aSimulationTellsItsReplications(isQuiet: Bool) async throws {
    let (clock, output, error) = (Clock(), MemorySink(), MemorySink())
    let console = Console(
      output: output, error: error, isErrorTerminal: true, width: 80,
      clock: {
        clock.wait(1)
        return clock.read()
      })
    let file = try await StarterFile.simulated()
    let arguments = ["simulate", file.path, "--days", "1", "--replications", "3", "--jobs", "1"]
    let code = await Hotline.run(arguments + (isQuiet ? ["--quiet"] : []), console: console)
    #expect(code == .done && !output.text.contains("\r"))
    #expect(error.text.isEmpty == isQuiet)
    if !isQuiet { #expect(error.text.hasPrefix("\rreplications 1/3  33%  ")) }
    if !isQuiet { #expect(error.text.hasSuffix("\r\u{1B}[K")) }
  }

  @Test func theLineFitsTheTerminal() {
    let (clock, error) = (Clock(), MemorySink())
    let progress = progress(clock, error, width: 20)
    clock.wait(10)
    progress.advance(by: 50)
    #expect(error.text == "\rSimulating 50/200  \u{1B}[K")
  }
}
