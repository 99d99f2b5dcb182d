import ContactCentre

/// What the people of a month can bear, beside what may come.
struct MonthReserve {
  /// The largest multiple of calls at which the target is reached.
  let bearable: Estimate
  /// The multiple that comes.
  let law: VolumeLaw

  /// What is borne over what must be borne so that a miss is at most as likely as a limit: at least 1 where it holds.
  func ratio(limit: Double?) -> Double {
    guard let bearable = bearable.value else { return 2 }
    return bearable / max(1e-9, limit.map { law.quantile(1 - $0) } ?? 1)
  }
}
