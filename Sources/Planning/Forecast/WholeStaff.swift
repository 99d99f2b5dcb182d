/// Agents on duty as whole numbers, for models that count people.
enum WholeStaff {
  /// The nearest whole numbers, each interval's remainder carried on to the next, so that no staffed time is lost;
  /// nobody where nobody is on duty.
  static func rounded(_ onDuty: [Double]) -> [Int] {
    var rest = 0.0
    return onDuty.map { agents in
      guard agents > 0 else { return 0 }
      let whole = max(0, (agents + rest).rounded())
      rest += agents - whole
      return Int(whole)
    }
  }
}
