import ContactCentre

extension Workforce {
  /// The shifts with fixed breaks that a plan chooses from: those of the workforce, of flexible ones
  /// their variants, spread over all of them where they are many.
  ///
  /// The work of a plan grows with their number.
  func plannedVariants(stepMinutes: Int) -> [ShiftTemplate] {
    let most = 200 / max(1, shifts.count(where: \.isFlexible))
    return shifts.flatMap { shift in
      Self.spread(shift.variants(stepMinutes: Double(stepMinutes)), most: max(1, most))
    }
  }

  /// At most so many items, in their order. A step of the golden section without a common divisor meets every
  /// time of every break about as often.
  private static func spread(_ items: [ShiftTemplate], most: Int) -> [ShiftTemplate] {
    guard items.count > most else { return items }
    var step = Int(Double(items.count) * 0.618)
    while greatestCommonDivisor(step, items.count) != 1 { step += 1 }
    return (0..<most).map { $0 * step % items.count }.sorted().map { items[$0] }
  }
}

/// The greatest whole number that divides both.
func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestCommonDivisor(b, a % b) }
