/// At most so many: Σ units_j x_j ≤ most over the templates that it names, such as the seats of a site at a moment, a
/// payroll, or the people of a day.
public struct CoverCap: Equatable, Sendable {
  /// What one person on a template takes.
  public struct Part: Equatable, Sendable {
    /// The template.
    public let template: Int
    /// Units of the cap, ≥ 1.
    public let units: Int

    /// - Parameters:
    ///   - template: in 0 ..< the number of templates.
    ///   - units: ≥ 1.
    /// - Complexity: O(1). `ShiftCovering` checks the domain.
    public init(template: Int, units: Int) {
      self.template = template
      self.units = units
    }
  }

  /// What all may take together, ≥ 0.
  public let most: Int
  /// Who takes of it, in any order; parts of the same template add up.
  public let parts: [Part]

  /// - Parameters:
  ///   - most: what all may take together, ≥ 0.
  ///   - parts: who takes of it.
  /// - Complexity: O(1). `ShiftCovering` checks the domain.
  public init(most: Int, parts: [Part]) {
    self.most = most
    self.parts = parts
  }
}
