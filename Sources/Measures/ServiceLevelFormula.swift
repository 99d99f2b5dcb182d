/// How the share of calls answered within a time T is counted.
///
/// Offered A = answered S + abandoned L + blocked B; S_T and L_T are those with a wait of at most T.
/// The clock starts when the caller is queued for a person. A call belongs to the interval in which
/// it arrived, and aggregates are ratios of sums, never means of ratios. Where nobody abandons and
/// nobody is blocked, all five agree.
public enum ServiceLevelFormula: String, CaseIterable, Sendable {
  /// S_T / A, the wording of most contracts (15秒内人工接通率). Never above the answer rate S / A.
  case answeredOfOffered
  /// S_T / S. Used by some cities; it can exceed the answer rate.
  case answeredOfAnswered
  /// S_T / (A − L_T): callers who give up within T are left out.
  case excludingShortAbandons
  /// (S_T + L_T) / A: callers who give up within T count as served.
  case countingShortAbandons
  /// P(V ≤ T), V being the wait of a caller who never gives up: what plain Erlang C means.
  case offeredWait
}
