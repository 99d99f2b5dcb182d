/// What kind of quantity a figure is, and so how its cells look.
enum FigureKind {
  /// A number without a unit.
  case number
  /// A fraction.
  case share
  /// A time in seconds.
  case seconds

  /// A value, or an empty cell where it is undefined.
  func cell(_ value: Double?) -> Cell {
    switch self {
    case .number: .number(value)
    case .share: .share(value)
    case .seconds: .seconds(value)
    }
  }
}
