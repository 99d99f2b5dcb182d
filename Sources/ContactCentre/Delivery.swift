public import FoundationEssentials

/// What a vendor delivered under a contract and what was settled for it.
public struct Delivery: Hashable, Sendable {
  /// Months of work delivered, over all people: 142 people for 20 months are 2 840.
  public var staffMonths: Decimal
  /// What the vendor submitted for them, in yuan.
  public var submitted: Decimal
  /// All that the vendor submitted, other services included; `nil` where there was nothing else.
  public var submittedInAll: Decimal?
  /// What the audit allowed for them, in yuan; `nil` where there was none.
  public var audited: Decimal?
  /// The price of a staff-month; `nil` is what the tariff makes it.
  public var yuanPerStaffMonth: Decimal?

  /// A delivery.
  public init(
    staffMonths: Decimal, submitted: Decimal, submittedInAll: Decimal? = nil, audited: Decimal? = nil,
    yuanPerStaffMonth: Decimal? = nil
  ) {
    self.staffMonths = staffMonths
    self.submitted = submitted
    self.submittedInAll = submittedInAll
    self.audited = audited
    self.yuanPerStaffMonth = yuanPerStaffMonth
  }
}
