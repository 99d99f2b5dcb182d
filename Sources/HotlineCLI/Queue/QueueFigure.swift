import Wording

/// A figure of a point: its column in a table, its option, and the models that know it.
struct QueueFigure: Sendable {
  let column: InputColumn
  let path: any WritableKeyPath<QueuePoint, Double?> & Sendable
  let option: Option<Double?>
  let models: [QueueModel]

  private init(
    _ name: String, _ chinese: String, _ path: any WritableKeyPath<QueuePoint, Double?> & Sendable,
    _ option: Option<Double?>, models: [QueueModel] = [.erlangB, .erlangC, .erlangA]
  ) {
    column = InputColumn(name: name, chinese: chinese)
    self.path = path
    self.option = option
    self.models = models
  }

  var name: String { column.name }

  /// Whether it says how many calls come.
  var isLoad: Bool { name == "load" || name == "calls_per_hour" }

  /// The figures that a model knows, in the order of help.
  static func all(of model: QueueModel) -> [QueueFigure] { all.filter { $0.models.contains(model) } }

  private static let all: [QueueFigure] = [
    QueueFigure(
      "load", "话务强度", \.load,
      .optional("load", .number(CommandWording.erlangs, .notNegative), CommandWording.load)),
    QueueFigure(
      "calls_per_hour", "每小时来电数", \.callsPerHour,
      .optional("calls-per-hour", .number(CommandWording.number, .notNegative), CommandWording.callsPerHour)),
    QueueFigure(
      "handle_time_s", "平均处理时长秒", \.handleTime,
      .optional("handle-time", .seconds(.positive), CommandWording.handleTime)),
    QueueFigure(
      "agents", "话务员数", \.agents,
      .optional("agents", .number(CommandWording.number, .notNegative), CommandWording.agents)),
    QueueFigure(
      "within_s", "等待时限秒", \.within,
      .optional("within", .seconds(.notNegative), CommandWording.within)),
    QueueFigure(
      "patience_s", "平均耐心时长秒", \.patience,
      .optional("patience", .seconds(.positive), CommandWording.patience)),
    QueueFigure("target", "服务水平目标", \.target, .optional("target", .share(), CommandWording.target)),
    QueueFigure(
      "max_occupancy", "占用率上限", \.maximumOccupancy,
      .optional("max-occupancy", .share(), CommandWording.maximumOccupancy)),
    QueueFigure(
      "queue_limit", "排队上限", \.queueLimit,
      .optional("queue-limit", .number(CommandWording.number, .notNegative), QueueWording.queueLimit),
      models: [.erlangC, .erlangA]),
    QueueFigure(
      "trunks", "中继线数", \.trunks,
      .optional("trunks", .number(CommandWording.number, .notNegative), QueueWording.trunks),
      models: [.erlangC, .erlangA]),
    QueueFigure(
      "redial", "重拨概率", \.redial, .optional("redial", .share(), QueueWording.redial), models: [.erlangA]),
    QueueFigure(
      "redial_delay_s", "重拨间隔秒", \.redialDelay,
      .optional("redial-delay", .seconds(.positive), QueueWording.redialDelay),
      models: [.erlangA]),
  ]
}
