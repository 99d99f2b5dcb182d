import ContactCentre

/// The people of a pool: a call outside a person's own lines takes longer by a factor.
///
/// Who is free takes the next call, so that a call meets the people of a crew as often as they are many: the handle time is a
/// mixture of the line's law, and of that law times f for each crew that does not own the line, with the shares of the people.
struct Generalists {
  /// People with the same own lines.
  struct Crew: Equatable {
    var share: Double
    var own: Set<String>
    var factor: Double
  }

  let crews: [Crew]

  /// The people of the skill groups whose own lines are in the pool, by their shares; without such groups each line brings
  /// people in proportion to its load.
  ///
  /// - Parameter factor: the factor of calls outside a person's own lines, in place of that of the skill groups; without both
  ///   it is 1.
  init(of lines: [LineWork], in scenario: Scenario, factor: Double?) {
    let pool = Set(lines.map(\.id))
    let groups = scenario.skillGroups.filter { !pool.isDisjoint(with: $0.primary) }
    let crews =
      groups.isEmpty
      ? lines.map { Crew(share: $0.work, own: [$0.id], factor: factor ?? 1) }
      : groups.map {
        Crew(share: $0.peopleShare, own: Set($0.primary), factor: factor ?? $0.secondaryTimeFactor)
      }
    let sum = crews.reduce(0) { $0 + $1.share }
    self.crews = crews.map { Crew(share: $0.share / sum, own: $0.own, factor: $0.factor) }
  }

  /// Whether anybody takes calls outside his own lines.
  func areGeneral(on lines: [LineWork]) -> Bool {
    lines.contains { line in crews.contains { !$0.own.contains(line.id) } }
  }

  /// What calls of a line are lengthened by, with one factor in place of the crews' own where it is given.
  func lengthening(of line: String, factor: Double? = nil) -> Lengthening {
    var longer = Lengthening.none
    for crew in crews where !crew.own.contains(line) {
      longer.add(factor ?? crew.factor, share: crew.share)
    }
    return longer
  }
}
