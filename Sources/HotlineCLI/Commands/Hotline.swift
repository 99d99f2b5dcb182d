import Wording

/// The program `hotline`: all its commands, and how arguments reach them.
package enum Hotline {
  /// The version of the program.
  package static let version = "0.1.0"

  private static let commands: [any Command.Type] = [
    ForecastCommand.self, SweepCommand.self, StaffCommand.self, SimulateCommand.self, AuditCommand.self,
    MigrateCommand.self, PoolCommand.self, CostCommand.self, ScoreCommand.self, CalibrateCommand.self,
    BacktestCommand.self,
    ErlangBCommand.self,
    ErlangCCommand.self, ErlangACommand.self, DayCommand.self, ScenarioNewCommand.self,
    ScenarioCheckCommand.self,
    ScenarioSchemaCommand.self,
  ]

  /// All commands with their groups.
  package static let tree = CommandTree(
    program: "hotline", summary: CommandWording.program,
    groups: [
      CommandTree.Group("queue", CommandWording.queueGroup),
      CommandTree.Group("scenario", CommandWording.scenarioGroup),
    ], commands: commands.map { $0.description })

  /// Runs the program on its arguments, without its name.
  package static func run(_ arguments: [String], console: Console) async -> ExitCode {
    await CommandRunner.run(arguments, of: tree, version: version, console: console) {
      description, parsed, console in
      guard let command = commands.first(where: { $0.description.path == description.path }) else {
        preconditionFailure("no command for \(description.path)")
      }
      return try command.run(parsed, console)
    }
  }
}
