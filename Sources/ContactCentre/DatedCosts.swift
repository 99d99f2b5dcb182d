public import FoundationEssentials
public import Wording

/// Something that is paid once: setting up, moving, handing over.
public struct OneOffCost: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The title that people read.
  public var title: Phrase
  /// The amount, in yuan.
  public var amount: Decimal
  /// The day on which it falls due.
  public var date: CalendarDate

  /// A cost that comes once.
  public init(id: String, title: Phrase, amount: Decimal, date: CalendarDate) {
    self.id = id
    self.title = title
    self.amount = amount
    self.date = date
  }
}

/// People who are paid off with some months of the agents' wage.
public struct Severance: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The title that people read.
  public var title: Phrase
  /// People.
  public var people: Double
  /// Months of wage that each gets.
  public var months: Decimal
  /// The day on which it falls due.
  public var date: CalendarDate

  /// A severance.
  public init(id: String, title: Phrase, people: Double, months: Decimal, date: CalendarDate) {
    self.id = id
    self.title = title
    self.people = people
    self.months = months
    self.date = date
  }
}
