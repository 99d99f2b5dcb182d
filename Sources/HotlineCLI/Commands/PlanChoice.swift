import ContactCentre
import Planning
import Reporting
import Scenarios
import Wording

/// Which plan of staff a command judges: that of a file, one made anew, or what the scenario states.
enum PlanChoice {
  /// `--plan`
  static let file = Option<String?>.optional("plan", .path(), PlanWording.planOption)
  /// `--replan`
  static let replan = Option<Bool>.flag("replan", PlanWording.replanOption)

  /// Both, for the description of a command.
  static let descriptions = [file.description, replan.description]

  case stated
  case made
  case file(ReadPlan)

  /// The choice of a command line.
  ///
  /// - Parameter inputs: the other files that the command reads, of which only one can be standard input.
  init(_ arguments: ParsedArguments, inputs: [String], _ console: Console, command: [String]) throws {
    let path = arguments[Self.file]
    let isMade = arguments[Self.replan]
    if path != nil, isMade { throw UsageError(PlanWording.planOrReplan, command: command) }
    if let path {
      self = .file(try ReadPlan(path, besides: inputs, console, command: command))
    } else {
      self = isMade ? .made : .stated
    }
  }

  /// A scenario with the plan that was chosen.
  func applied(to input: ScenarioInput, _ console: Console, isQuiet: Bool) throws -> ScenarioInput {
    switch self {
    case .stated: input
    case .made: ScenarioInput(input, plan: nil, from: nil)
    case .file(let read):
      ScenarioInput(
        input, plan: try read.plan(for: input.scenario, console, isQuiet: isQuiet), from: read.identity)
    }
  }
}

/// The bytes of a file that holds a plan.
struct ReadPlan {
  let identity: PlanFileIdentity
  private let bytes: [UInt8]

  /// Reads a file.
  ///
  /// - Parameter inputs: the other files that the command reads.
  init(_ path: String, besides inputs: [String], _ console: Console, command: [String]) throws {
    if path == "-", inputs.contains("-") {
      throw UsageError(PlanWording.oneStandardInput, command: command)
    }
    bytes = try console.read(path, limitBytes: ScenarioInput.limitBytes)
    identity = PlanFileIdentity(name: path, fingerprint: Fingerprint.text(of: bytes))
  }

  /// The plan, for the shifts and sites of a scenario.
  func plan(for scenario: Scenario, _ console: Console, isQuiet: Bool) throws -> StaffPlan {
    let file: PlanFile
    do throws(ScenarioFileError) {
      file = try PlanFile(bytes: bytes, for: scenario)
    } catch {
      throw ScenarioProblems(file: identity.name, diagnostics: error.diagnostics)
    }
    if let other = file.scenario, other != scenario.id, !isQuiet {
      console.say(PlanWording.otherScenario(identity.name, madeFor: other, judged: scenario.id))
    }
    return file.plan
  }
}
