/// What of a commitment binds first: what more of would let the promise hold or, where it holds, what growing calls use up
/// first.
public enum BindingLimit: String, CaseIterable, Sendable {
  /// The agents.
  case agents
  /// The seats.
  case seats
  /// More agents or more seats, either by itself would do.
  case either
  /// Agents and seats: more of one alone does not do.
  case both
  /// The shifts: no number of people and seats does.
  case shifts
  /// The roster: as many people and seats would do, otherwise on shifts.
  case roster
  /// The runs: too few to tell.
  case runs

  /// What binds.
  ///
  /// - Parameters:
  ///   - verdict: of the commitment.
  ///   - agents: the least within the committed seats at the confidence asked.
  ///   - seats: the least for the committed agents.
  ///   - committed: agents and seats.
  init(
    _ verdict: AuditVerdict?, agents: LeastCommitment?, seats: LeastCommitment?,
    committed: (agents: Double, seats: Double)
  ) {
    if verdict == .holds {
      // The one of which the least is the larger part.
      let parts = (
        Double(agents?.known ?? 0) / max(1, committed.agents),
        Double(seats?.known ?? 0) / max(1, committed.seats)
      )
      self = parts.0 >= parts.1 ? .agents : .seats
      return
    }
    switch (agents?.known, seats?.known) {
    case (nil, nil): self = agents?.obstacle == .shifts ? .shifts : .both
    case (_?, nil): self = .agents
    case (nil, _?): self = .seats
    case (let people?, let places?):
      let isEnough = Double(people) <= committed.agents && Double(places) <= committed.seats
      self = isEnough ? (verdict == .fails ? .roster : .runs) : .either
    }
  }
}
