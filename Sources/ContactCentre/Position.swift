public import FoundationEssentials
public import Wording

/// Further people who are paid: team leads, trainers, quality checkers.
///
/// They answer no calls and take no part in rosters; agents and support staff are counted in the workforce.
public struct Position: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The title that people read.
  public var title: Phrase
  /// People.
  public var people: Double
  /// The wage of one of them for one month.
  public var wagePerMonth: Decimal
  /// The employer's social insurance for one of them and one month; `nil` is like the agents'.
  public var socialInsurancePerMonth: Decimal?

  /// A position.
  public init(
    id: String, title: Phrase, people: Double, wagePerMonth: Decimal, socialInsurancePerMonth: Decimal? = nil
  ) {
    self.id = id
    self.title = title
    self.people = people
    self.wagePerMonth = wagePerMonth
    self.socialInsurancePerMonth = socialInsurancePerMonth
  }
}
