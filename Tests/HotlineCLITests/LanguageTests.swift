import HotlineCLI
import TestSupport
import Testing
import Wording

/// Every text exists in Chinese: help, results, errors.
@Suite struct LanguageTests {
  /// Words that stay as they are: names, keys, units, formulas.
  private func hasChinese(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test func helpIsChinese() async {
    for command in Hotline.tree.commands {
      let run = await CommandLineRun(command.path + ["--help", "--language", "zh"])
      #expect(run.code == .done)
      #expect(hasChinese(run.output.split(separator: "\n")[0]))
      for option in command.options {
        #expect(hasChinese(option.summary.chinese), "\(command.path) \(option.name)")
        #expect(!hasChinese(option.summary.english), "\(command.path) \(option.name)")
      }
    }
  }

  @Test(arguments: [
    ["forecast", "--skip-check"], ["cost"], ["sweep", "--vary", "seats=300,437"], ["scenario", "check"],
  ])
  func titlesAndRemarksAreChinese(command: [String]) async {
    let run = await CommandLineRun(command + [ProjectFile.shenzhen, "--language", "zh"])
    #expect(run.code == .done)
    for line in run.output.split(separator: "\n") where line.hasPrefix("* ") {
      #expect(hasChinese(line), "\(line)")
    }
    let english = await CommandLineRun(command + [ProjectFile.shenzhen, "--language", "en"])
    for line in english.output.split(separator: "\n") where line.hasPrefix("* ") {
      #expect(!hasChinese(line), "\(line)")
    }
  }
}
