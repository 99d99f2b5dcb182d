import Wording

/// A figure of a point: its column in a table, its option, and the models that know it.
struct QueueFigure: Sendable {
  let name: String
  let path: any WritableKeyPath<QueuePoint, Double?> & Sendable
  let option: Option<Double?>
  let models: [QueueModel]

  private init(
    _ name: String, _ path: any WritableKeyPath<QueuePoint, Double?> & Sendable, _ option: Option<Double?>,
    models: [QueueModel] = [.erlangB, .erlangC, .erlangA]
  ) {
    self.name = name
    self.path = path
    self.option = option
    self.models = models
  }

  /// The figures that a model knows, in the order of help.
  static func all(of model: QueueModel) -> [QueueFigure] { all.filter { $0.models.contains(model) } }

  private static let all: [QueueFigure] = [
    QueueFigure(
      "load", \.load,
      .optional("load", .number(CommandWording.erlangs, .notNegative), CommandWording.load)),
    QueueFigure(
      "calls_per_hour", \.callsPerHour,
      .optional("calls-per-hour", .number(CommandWording.number, .notNegative), CommandWording.callsPerHour)),
    QueueFigure(
      "handle_time_s", \.handleTime,
      .optional("handle-time", .duration(CommandWording.seconds, .positive), CommandWording.handleTime)),
    QueueFigure(
      "agents", \.agents,
      .optional("agents", .number(CommandWording.number, .notNegative), CommandWording.agents)),
    QueueFigure(
      "within_s", \.within,
      .optional("within", .duration(CommandWording.seconds, .notNegative), CommandWording.within)),
    QueueFigure(
      "patience_s", \.patience,
      .optional("patience", .duration(CommandWording.seconds, .positive), CommandWording.patience)),
    QueueFigure("target", \.target, .optional("target", .share(), CommandWording.target)),
    QueueFigure(
      "max_occupancy", \.maximumOccupancy,
      .optional("max-occupancy", .share(), CommandWording.maximumOccupancy)),
    QueueFigure(
      "queue_limit", \.queueLimit,
      .optional("queue-limit", .number(CommandWording.number, .notNegative), QueueWording.queueLimit),
      models: [.erlangC, .erlangA]),
    QueueFigure(
      "trunks", \.trunks,
      .optional("trunks", .number(CommandWording.number, .notNegative), QueueWording.trunks),
      models: [.erlangC, .erlangA]),
    QueueFigure("redial", \.redial, .optional("redial", .share(), QueueWording.redial), models: [.erlangA]),
    QueueFigure(
      "redial_delay_s", \.redialDelay,
      .optional("redial-delay", .duration(CommandWording.seconds, .positive), QueueWording.redialDelay),
      models: [.erlangA]),
  ]
}
