/// How the people of a payroll are put on shifts.
public enum RosterMethod: String, CaseIterable, Sendable {
  /// Person by person where the gain is largest, then moved while that is worth more (Fox 1966, doi:10.1287/mnsc.13.3.210).
  case marginal
  /// By the best service that a search finds, with a bound; no worse than `marginal`.
  case optimal
}
