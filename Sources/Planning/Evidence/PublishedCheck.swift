public import ContactCentre
public import Formulas
public import FoundationEssentials

/// A published figure beside the computed one, number by number.
public struct PublishedCheck: Sendable {
  /// How a number came out.
  public enum Verdict: String, CaseIterable, Sendable {
    /// The difference lies within the tolerance.
    case passes
    /// It does not.
    case fails
    /// The scenario says that nothing predicts the figure.
    case notPredictable = "not_predictable"
    /// The formula has no value.
    case notComputed = "not_computed"
  }

  /// One number of the figure.
  public struct Item: Equatable, Sendable {
    /// Its place in the list, from 1; `nil` where the figure is a single number.
    public let position: Int?
    /// The number as published.
    public let published: Decimal
    /// The number that the formula gives; `nil` where it gives none.
    public let computed: Decimal?
    /// How it came out.
    public let verdict: Verdict

    /// Computed less published.
    public var difference: Decimal? { computed.map { $0 - published } }
  }

  /// The figure.
  public let figure: PublishedFigure
  /// Its numbers.
  public let items: [Item]
  /// Why the formula has no value; `nil` where it has one or where there is none.
  public let failure: FormulaError?

  /// A figure, computed in a scope.
  init(_ figure: PublishedFigure, _ scope: EvidenceScope) {
    self.figure = figure
    var numbers: [Decimal]?
    var failure: FormulaError?
    if let formula = figure.formula {
      do throws(FormulaError) {
        numbers = try Self.numbers(scope.value(of: formula), like: figure.value)
      } catch {
        failure = error
      }
    }
    self.failure = failure
    let isList = figure.value.count != nil
    items = figure.value.numbers.enumerated().map { index, published in
      let computed = numbers?[index]
      return Item(
        position: isList ? index + 1 : nil, published: published, computed: computed,
        verdict: Self.verdict(published, computed, figure))
    }
  }

  /// The numbers of a value that has as many as another.
  private static func numbers(
    _ value: FormulaValue, like published: FormulaValue
  ) throws(FormulaError) -> [Decimal] {
    guard value.numbers.count == published.numbers.count else {
      throw .lengthsDiffer(value.numbers.count, published.numbers.count)
    }
    return value.numbers
  }

  private static func verdict(
    _ published: Decimal, _ computed: Decimal?, _ figure: PublishedFigure
  ) -> Verdict {
    guard figure.kind != .notPredictable else { return .notPredictable }
    guard let computed, let tolerance = figure.tolerance else { return .notComputed }
    return abs(computed - published) <= tolerance ? .passes : .fails
  }

  /// Whether every number passes or is declared not to be predictable.
  public var isPassed: Bool { items.allSatisfy { $0.verdict == .passes || $0.verdict == .notPredictable } }
}
