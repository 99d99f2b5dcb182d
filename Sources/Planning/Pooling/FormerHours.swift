import ContactCentre

extension Scenario {
  /// The scenario with every line in the hours that it had before the merge.
  ///
  /// Lines are compared alone and in a pool on the same calls. What opening a line brings at night is the price of opening it, and
  /// neither a line alone nor a pool has it.
  var inFormerHours: Scenario {
    var scenario = self
    for index in lines.indices where lines[index].merge.hours == .aroundTheClock {
      scenario.lines[index].merge.hours = .asBefore
      scenario.lines[index].merge.nightShare = nil
    }
    return scenario
  }
}
