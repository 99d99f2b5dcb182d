import ContactCentre
import FoundationEssentials
import Reporting
import Scenarios
import Wording

/// `hotline scenario new`
enum ScenarioNewCommand: Command {
  static let description = CommandDescription(
    ["scenario", "new"], CommandWording.new,
    options: [CommonOptions.language.description, CommonOptions.output.description],
    examples: [CommandDescription.Example("hotline scenario new -o my-city.json", CommandWording.new)],
    exitCodes: [.done, .wrongUsage, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let language = arguments[CommonOptions.language] ?? console.language
    try console.deliver(to: arguments[CommonOptions.output]) { write throws(FileProblem) in
      try write(ScenarioStarter.text(language))
    }
    return .done
  }
}

/// `hotline scenario schema`
enum ScenarioSchemaCommand: Command {
  static let description = CommandDescription(
    ["scenario", "schema"], CommandWording.schemaCommand,
    options: [CommonOptions.language.description, CommonOptions.output.description],
    examples: [
      CommandDescription.Example(
        "hotline scenario schema -o hotline-scenario.schema.json", CommandWording.schemaCommand)
    ], exitCodes: [.done, .wrongUsage, .inputOutput])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let schema = ScenarioSchema.value(arguments[CommonOptions.language] ?? console.language)
    try console.deliver(to: arguments[CommonOptions.output]) { write throws(FileProblem) in
      try write(JSONText.indented(schema) + "\n")
    }
    return .done
  }
}

/// `hotline scenario check SCENARIO`
enum ScenarioCheckCommand: Command {
  private static let figures = Option<Bool>.flag("figures", CommandWording.figures)

  static let description = CommandDescription(
    ["scenario", "check"], CommandWording.check, positionals: [ScenarioInput.argument.description],
    options: [figures.description] + CommonOptions.descriptions,
    examples: [
      CommandDescription.Example("hotline scenario check scenarios/shenzhen-2018.json", CommandWording.check)
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    do {
      let input = try ScenarioInput(arguments, console)
      try console.show(
        report(input, listsFigures: arguments[figures], isComplete: options.format == .json), options)
      return .done
    } catch let problems as ScenarioProblems where options.format != .table {
      try console.show(report(problems), options)
      return .badInput
    }
  }

  private static func report(_ input: ScenarioInput, listsFigures: Bool, isComplete: Bool) -> Report {
    let scenario = input.file.scenario
    let figures = Table(
      "figures", title: CommandWording.figureTable,
      columns: [
        Column("path", CommandWording.pathColumn), Column("value", ResultWording.value),
        Column("lower", CommandWording.lowerColumn), Column("upper", CommandWording.upperColumn),
        Column("whole", CommandWording.wholeColumn),
      ],
      rows: input.file.figures.map { figure in
        return [
          .text(figure.path), .text(figure.value.description), .number(figure.allowed.lower),
          .number(figure.allowed.upper), .flag(figure.isWhole),
        ]
      }, isPrimary: true)
    let remarks = Table(
      "remarks", title: CommandWording.remarkTable,
      columns: [
        Column("path", CommandWording.pathColumn), Column("remark", CommandWording.remarkColumn),
      ], rows: scenario.remarks.map { [.text($0.path), .phrase($0.text)] })
    return Report(
      schema: "hotline-scenario-check/1", title: scenario.title,
      facts: input.identity.facts + [
        Fact("lines", CommandWording.lineCount, .integer(scenario.lines.count)),
        Fact("sites", CommandWording.siteCount, .integer(scenario.sites.count)),
        Fact("agents", ResultWording.staffOnPayroll, .integer(Int(scenario.workforce.agents))),
        Fact("seats", ResultWording.seats, .integer(Int(scenario.totalSeats))),
        Fact("figure_count", CommandWording.figureCount, .integer(input.file.figures.count)),
        Fact("problem_count", CommandWording.problemTable, .integer(0)),
        Fact("remark_count", CommandWording.remarkTable, .integer(scenario.remarks.count)),
      ],
      tables: (scenario.remarks.isEmpty ? [] : [remarks]) + (listsFigures ? [figures] : [])
        + input.identity.provenanceTables(isComplete: isComplete),
      notes: [input.identity.restsOn])
  }

  private static func report(_ problems: ScenarioProblems) -> Report {
    Report(
      schema: "hotline-scenario-check/1",
      title: CommandWording.problems(problems.diagnostics.count, in: problems.file),
      facts: [Fact("problem_count", CommandWording.problemTable, .integer(problems.diagnostics.count))],
      tables: [
        Table(
          "problems", title: CommandWording.problemTable,
          columns: [
            Column("file", CommandWording.fileColumn), Column("line", CommandWording.lineColumn),
            Column("column", CommandWording.columnColumn), Column("path", CommandWording.pathColumn),
            Column("problem", CommandWording.problemColumn),
          ],
          rows: problems.diagnostics.map { diagnostic in
            [
              .text(problems.file), .integer(diagnostic.place.line), .integer(diagnostic.place.column),
              .text(diagnostic.path), .phrase(diagnostic.problem),
            ]
          }, isPrimary: true)
      ])
  }
}
