import FoundationEssentials
import HotlineCLI

let environment = ProcessInfo.processInfo.environment
let language = LanguageChoice.usual(
  locales: ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment[$0] })
let arguments = Array(CommandLine.arguments.dropFirst())
let interruption = Interruption()

ProcessRunner.run(interruption) {
  await Hotline.run(arguments, console: .ofProcess(language: language, interruption: interruption))
}
