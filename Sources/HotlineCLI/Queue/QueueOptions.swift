import Measures
import Wording

/// The options of the queue calculator for one model, and what it does with them.
struct QueueOptions: Sendable {
  /// The largest table of points that is read: 256 MiB.
  private static let limitBytes = 256 << 20

  private static let redialModel = Option<RedialModel>.defaulted(
    "redial-model", .choice(), to: .fixedPoint, written: RedialModel.fixedPoint.rawValue,
    QueueWording.redialModel)
  private static let formula = Option<ServiceLevelFormula>.defaulted(
    "service-level", .choice(CommandWording.formulaPlaceholder), to: .answeredOfOffered,
    written: ServiceLevelFormula.answeredOfOffered.rawValue, CommandWording.formula)
  private static let input = Option<String?>.optional("input", .path(), CommandWording.input)

  private let model: QueueModel
  private let figures: [QueueFigure]
  private let inverse: Option<Inverse?>
  private var hasRedials: Bool { model == .erlangA }

  init(_ model: QueueModel) {
    self.model = model
    figures = QueueFigure.all(of: model)
    inverse = .optional(
      "find", .choice(QueueWording.inversePlaceholder, among: Inverse.all(of: model)), QueueWording.inverse)
  }

  func description(_ summary: Phrase) -> CommandDescription {
    var options = figures.map(\.option.description)
    if hasRedials { options.append(Self.redialModel.description) }
    options += [inverse.description, Self.formula.description, Self.input.description]
    return CommandDescription(
      ["queue", model.rawValue], summary, details: QueueWording.details(model.rawValue),
      options: options + CommonOptions.descriptions, examples: examples(summary),
      exitCodes: [.done, .wrongUsage, .badInput, .infeasible, .inputOutput])
  }

  private func examples(_ summary: Phrase) -> [CommandDescription.Example] {
    let patience = model == .erlangA ? " --patience 120" : ""
    let command = "hotline queue \(model.rawValue) --load 10 --handle-time 180 --agents 14 --within 20"
    var examples = [CommandDescription.Example(command + patience, summary)]
    if model == .erlangA {
      examples.append(
        CommandDescription.Example(command + patience + " --redial 0.6", QueueWording.redialExample))
    }
    if model != .erlangB {
      examples.append(
        CommandDescription.Example(command + patience + " --trunks 20", QueueWording.trunksExample))
    }
    let within = model == .erlangB ? "" : " --handle-time 180 --within 20"
    examples.append(
      CommandDescription.Example(
        "hotline queue \(model.rawValue) --agents 14\(within)\(patience) --target 0.9 --find largest-load",
        QueueWording.inverseExample))
    return examples
  }

  func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let options = CommonOptions(arguments, usualLanguage: console.language)
    var point = QueuePoint()
    for figure in figures { point[keyPath: figure.path] = arguments[figure.option] }
    let question = QueueQuestion(
      model: model, formula: arguments[Self.formula],
      redialModel: hasRedials ? arguments[Self.redialModel] : .fixedPoint, inverse: arguments[inverse])
    if let file = arguments[Self.input] {
      let bytes = try console.read(file, limitBytes: Self.limitBytes)
      let batch = try QueueBatch(bytes, file: file, question: question, options: point)
      return try batch.run(options, console)
    }
    return try QueueSingle(question: question, point: point).run(options, console)
  }
}
