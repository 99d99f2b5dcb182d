public import FoundationEssentials
public import Wording

/// What a vendor committed to, and for which price.
///
/// The service that is promised is the scenario's `ServiceTarget`: it has no second place here.
public struct Contract: Hashable, Sendable {
  /// Committed seats.
  public var seats: Double
  /// Committed agents.
  public var agents: Double
  /// Committed support staff.
  public var supportStaff: Double
  /// The price, in yuan: of the whole term, or of the days that `priceFrom` and `priceTo` tell.
  public var price: Decimal
  /// The first day that the price pays for; `nil` is the first day of service.
  public var priceFrom: CalendarDate?
  /// The last day that the price pays for; `nil` is the last day of service.
  public var priceTo: CalendarDate?
  /// The first day of service.
  public var from: CalendarDate
  /// The last day of service.
  public var to: CalendarDate
  /// How many calls a day bind the vendor; `nil` where any number does.
  public var volume: VolumeBand?
  /// What does not count against the vendor, in words; `nil` where nothing is left out.
  public var exclusions: Phrase?
  /// What each missed window costs the vendor, by how far it was missed.
  public var penalties: [Penalty]
  /// When which share of the price is paid.
  public var payments: [Payment]
  /// Growth of the calls in a year, a fraction, from the scenario's week on.
  public var growthPerYear: Double
  /// What was budgeted for the whole term, in yuan; `nil` where it is not told.
  public var budget: Decimal?
  /// What was delivered and settled; `nil` where nothing is.
  public var delivered: Delivery?

  /// A contract.
  public init(
    seats: Double, agents: Double, supportStaff: Double, price: Decimal, from: CalendarDate, to: CalendarDate,
    volume: VolumeBand? = nil, exclusions: Phrase? = nil, penalties: [Penalty] = [], payments: [Payment] = [],
    growthPerYear: Double = 0, budget: Decimal? = nil, delivered: Delivery? = nil,
    priceFrom: CalendarDate? = nil, priceTo: CalendarDate? = nil
  ) {
    self.seats = seats
    self.agents = agents
    self.supportStaff = supportStaff
    self.price = price
    self.from = from
    self.to = to
    self.volume = volume
    self.exclusions = exclusions
    self.penalties = penalties
    self.payments = payments
    self.growthPerYear = growthPerYear
    self.budget = budget
    self.delivered = delivered
    self.priceFrom = priceFrom
    self.priceTo = priceTo
  }

  /// Days of service, the first and the last counted.
  public var days: Int { from.days(through: to) }
}
