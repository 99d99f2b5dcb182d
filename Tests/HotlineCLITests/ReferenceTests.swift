import HotlineCLI
import Scenarios
import TestSupport
import Testing
import Wording

/// The references in `docs/` are what the program says of itself.
///
/// After an intended change: run once with `HOTLINE_RENEW_GOLDENS=1` and look at the difference.
@Suite struct ReferenceTests {
  @Test(arguments: Language.allCases)
  func theCommandLine(language: Language) throws {
    let suffix = language == .english ? "" : ".\(language.rawValue)"
    try isUpToDate(
      "command-line\(suffix).md", OptionReference.markdown(for: Hotline.tree, language: language))
  }

  @Test(arguments: Language.allCases)
  func theScenarioFile(language: Language) throws {
    let suffix = language == .english ? "" : ".\(language.rawValue)"
    try isUpToDate("scenario-file\(suffix).md", ScenarioReference.markdown(language))
  }

  @Test(arguments: Language.allCases)
  func theRequirementFile(language: Language) throws {
    let suffix = language == .english ? "" : ".\(language.rawValue)"
    try isUpToDate("requirement-file\(suffix).md", RequirementReference.markdown(language))
  }

  @Test(arguments: Language.allCases)
  func thePlanFile(language: Language) throws {
    let suffix = language == .english ? "" : ".\(language.rawValue)"
    try isUpToDate("plan-file\(suffix).md", PlanReference.markdown(language))
  }

  @Test func theSchemaOfScenarioFiles() async throws {
    let run = await CommandLineRun("scenario", "schema")
    #expect(run.code == .done)
    try isUpToDate("hotline-scenario.schema.json", run.output)
  }

  private func isUpToDate(_ name: String, _ text: String) throws {
    if Golden.isRenewed { try ProjectDocument.replace(name, with: text) }
    #expect(try ProjectDocument.read(name) == text, "docs/\(name) is out of date")
  }
}
