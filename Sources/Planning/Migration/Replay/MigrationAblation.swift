import ContactCentre

/// What each cause of a bad month does: the same migration with one cause taken away, and with all.
public struct MigrationAblation: Sendable {
  /// A migration without some causes.
  public struct Variant: Sendable {
    /// What was taken away; empty for the migration as it is.
    public let without: [MigrationCause]
    /// Its months.
    public let months: [MigrationMonth]

    /// The lowest level of a month; `nil` where no month has calls.
    public var lowestLevel: Double? { months.compactMap(\.serviceLevel).min() }
    /// Months that miss the target.
    public var missed: Int { months.count { $0.verdict == .missed } }
  }

  /// As it is, without each cause alone, without all of them.
  public let variants: [Variant]

  /// Replays a migration with and without each cause.
  ///
  /// - Throws: as `MigrationReplay.init`.
  /// - Complexity: six replays.
  public init(
    _ replay: MigrationReplay, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(PlanningError) {
    let causes = MigrationCause.allCases
    var variants = [Variant(without: [], months: replay.months)]
    for (number, without) in (causes.map { [$0] } + [causes]).enumerated() {
      let scenario = without.reduce(replay.scenario) { $0.without($1) }
      let changed = try MigrationReplay(scenario, method: replay.method) { done, total in
        progress(number * total + done, (causes.count + 1) * total)
      }
      variants.append(Variant(without: without, months: changed.months))
    }
    self.variants = variants
  }
}
