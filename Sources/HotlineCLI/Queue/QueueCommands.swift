import Measures
import Reporting
import Wording

/// `hotline queue erlang-b`
enum ErlangBCommand: Command {
  static let description = QueueOptions.description(.erlangB, CommandWording.erlangB)
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try QueueOptions.run(.erlangB, arguments, console)
  }
}

/// `hotline queue erlang-c`
enum ErlangCCommand: Command {
  static let description = QueueOptions.description(.erlangC, CommandWording.erlangC)
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try QueueOptions.run(.erlangC, arguments, console)
  }
}

/// `hotline queue erlang-a`
enum ErlangACommand: Command {
  static let description = QueueOptions.description(.erlangA, CommandWording.erlangA)
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    try QueueOptions.run(.erlangA, arguments, console)
  }
}

/// The options of the queue calculator, and what it does with them.
enum QueueOptions {
  /// The largest table of points that is read: 256 MiB.
  private static let limitBytes = 256 << 20

  private static let load = Option<Double?>.optional(
    "load", .number(CommandWording.erlangs, .notNegative), CommandWording.load)
  private static let callsPerHour = Option<Double?>.optional(
    "calls-per-hour", .number(CommandWording.number, .notNegative), CommandWording.callsPerHour)
  private static let handleTime = Option<Double?>.optional(
    "handle-time", .duration(CommandWording.seconds, .positive), CommandWording.handleTime)
  private static let agents = Option<Double?>.optional(
    "agents", .number(CommandWording.number, .notNegative), CommandWording.agents)
  private static let within = Option<Double?>.optional(
    "within", .duration(CommandWording.seconds, .notNegative), CommandWording.within)
  private static let patience = Option<Double?>.optional(
    "patience", .duration(CommandWording.seconds, .positive), CommandWording.patience)
  private static let target = Option<Double?>.optional("target", .share(), CommandWording.target)
  private static let occupancy = Option<Double?>.optional(
    "max-occupancy", .share(), CommandWording.maximumOccupancy)
  private static let formula = Option<ServiceLevelFormula>.defaulted(
    "service-level", .choice(CommandWording.formulaPlaceholder), to: .answeredOfOffered,
    written: ServiceLevelFormula.answeredOfOffered.rawValue, CommandWording.formula)
  private static let input = Option<String?>.optional("input", .path(), CommandWording.input)

  static func description(_ model: QueueModel, _ summary: Phrase) -> CommandDescription {
    var example = "hotline queue \(model.rawValue) --load 10 --handle-time 180 --agents 14 --within 20"
    if model == .erlangA { example += " --patience 120" }
    let options = [
      load.description, callsPerHour.description, handleTime.description, agents.description,
      within.description,
      patience.description, target.description, occupancy.description, formula.description, input.description,
    ]
    return CommandDescription(
      ["queue", model.rawValue], summary, details: CommandWording.queueDetails,
      options: options + CommonOptions.descriptions, examples: [CommandDescription.Example(example, summary)])
  }

  static func run(_ model: QueueModel, _ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    var point = QueuePoint()
    point.load = arguments[load]
    point.callsPerHour = arguments[callsPerHour]
    point.handleTime = arguments[handleTime]
    point.agents = arguments[agents]
    point.maximumOccupancy = arguments[occupancy]
    point.within = arguments[within]
    point.patience = arguments[patience]
    point.target = arguments[target]
    let counted = arguments[formula]
    if let file = arguments[input] {
      return try batch(model, counted, point, file, options, console)
    }
    return try single(model, counted, point, options, console)
  }

  private static func single(
    _ model: QueueModel, _ formula: ServiceLevelFormula, _ point: QueuePoint, _ options: CommonOptions,
    _ console: Console
  ) throws -> ExitCode {
    let result = point.result(model, formula)
    if result.status == .invalid, let message = result.message {
      throw UsageError(message, command: ["queue", model.rawValue])
    }
    let title = CommandWording.queueTitle(model.rawValue)
    let isForPrograms = options.format == .csv || options.format == .json
    let given = QueuePoint.columns.filter { point[keyPath: $0.path] != nil }
    if isForPrograms {
      let columns = given.map { Column($0.name, Phrase(verbatim: $0.name)) } + QueueColumns.all
      let row = given.map { Cell.number(point[keyPath: $0.path]) } + QueueColumns.cells(result)
      let table = Table("rows", title: title, columns: columns, rows: [row], isPrimary: true)
      try console.show(Report(schema: "hotline-queue/1", title: title, tables: [table]), options)
      return .done
    }
    let counting = Fact(
      "formula", ResultWording.formula, .phrase(ResultWording.formulaName(formula.rawValue)))
    let facts = zip(QueueColumns.all, QueueColumns.cells(result)).compactMap { column, cell in
      cell == .empty ? nil : Fact(column.key, column.title, cell, digits: column.digits)
    }
    let echoed = given.map { Fact($0.name, Phrase(verbatim: $0.name), .number(point[keyPath: $0.path])) }
    let report = Report(
      schema: "hotline-queue/1", title: title,
      facts: echoed + facts + (result.serviceLevel == nil ? [] : [counting]))
    try console.show(report, options)
    return .done
  }

  private static func batch(
    _ model: QueueModel, _ formula: ServiceLevelFormula, _ point: QueuePoint, _ file: String,
    _ options: CommonOptions, _ console: Console
  ) throws -> ExitCode {
    let bytes = try console.read(file, limitBytes: limitBytes)
    let hasLoad = point.load != nil || point.callsPerHour != nil
    let batch = try QueueBatch(bytes, file: file, hasLoadOption: hasLoad)
    for warning in batch.warnings { console.say(warning) }
    let (table, invalid) = batch.table(model, formula, options: point, format: options.format)
    let report = Report(
      schema: "hotline-queue/1", title: CommandWording.queueTitle(model.rawValue), tables: [table],
      notes: [ResultWording.formulaName(formula.rawValue)])
    try console.show(report, options)
    guard invalid > 0 else { return .done }
    console.say(CommandWording.invalidRows(invalid, of: batch.count))
    return .badInput
  }
}
