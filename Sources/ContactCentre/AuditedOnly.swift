extension Scenario {
  /// The key paths of the figures that only an audit takes into account, in the order of the scenario.
  ///
  /// How far the expected volume itself may be off is the same for all days of a term: a forecast and a simulation
  /// take it as expected. Errors of 0 are not named. Complexity: linear in the number of lines.
  public var auditedOnly: [String] {
    var paths: [String] = []
    if calendar.forecastVariation > 0 { paths.append("calendar.forecast_error_cv") }
    let figures = [("common", common)] + lines.map { ("lines.\($0.id)", $0.own) }
    paths += figures.filter { $0.1.forecastVariation ?? 0 > 0 }.map { "\($0.0).forecast_error_cv" }
    return paths
  }
}
