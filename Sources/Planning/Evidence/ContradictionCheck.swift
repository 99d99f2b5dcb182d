public import ContactCentre
public import Formulas
public import FoundationEssentials

/// A contradiction of a source, and whether the numbers show it.
public struct ContradictionCheck: Sendable {
  /// What the numbers say of a contradiction.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Every formula leads to its value, and the values differ.
    case shown
    /// A formula leads elsewhere or nowhere, or the values do not differ.
    case notShown = "not_shown"
  }

  /// One of the things that the source says.
  public struct Item: Sendable {
    /// What it says.
    public let value: Contradiction.Value
    /// The number that its formula gives; `nil` where it has none.
    public let computed: Decimal?
    /// Why its formula has no value; `nil` where it has one or where there is none.
    public let failure: FormulaError?

    /// A value, computed in a scope.
    init(_ value: Contradiction.Value, _ scope: EvidenceScope) {
      self.value = value
      var computed: Decimal?
      var failure: FormulaError?
      if let formula = value.formula {
        do throws(FormulaError) {
          computed = try scope.value(of: formula).number
        } catch {
          failure = error
        }
      }
      self.computed = computed
      self.failure = failure
    }

    /// Whether the formula leads to the number; `nil` without a formula.
    public var isConfirmed: Bool? {
      guard value.formula != nil else { return nil }
      guard let computed, let number = value.number, let tolerance = value.tolerance else { return false }
      return abs(computed - number) <= tolerance
    }
  }

  /// The contradiction.
  public let contradiction: Contradiction
  /// What the source says.
  public let items: [Item]
  /// What the numbers say.
  public let verdict: Verdict

  /// A contradiction, its formulas computed in a scope.
  init(_ contradiction: Contradiction, _ scope: EvidenceScope) {
    let items = contradiction.values.map { Item($0, scope) }
    self.contradiction = contradiction
    self.items = items
    let isConfirmed = items.allSatisfy { $0.isConfirmed ?? true }
    verdict = isConfirmed && Self.differ(contradiction.values) ? .shown : .notShown
  }

  /// Whether two values say different things: as numbers, beyond what printing explains, or else as texts.
  private static func differ(_ values: [Contradiction.Value]) -> Bool {
    values.contains { one in
      values.contains { other in
        guard let first = one.number, let second = other.number else { return one.text != other.text }
        return abs(first - second) > max(one.tolerance ?? 0, other.tolerance ?? 0)
      }
    }
  }
}
