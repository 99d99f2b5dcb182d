import ContactCentre

/// Which lines share a queue.
public enum PoolingGrouping: Equatable, Sendable {
  /// All merged lines.
  case all
  /// The lines of each site.
  case site
  /// The own lines of each skill group; a line that several own goes to the first of them.
  case skillGroup
  /// Lines by their ids; those that are in no group stay alone.
  case named([[String]])
}

extension PoolingGrouping {
  /// A group's name and its lines.
  typealias Group = (id: String, lines: [String])

  /// The groups of a scenario, in its order; groups without a line that has calls are left out.
  ///
  /// - Parameter active: the lines of which calls arrive at the merged centre.
  func groups(of scenario: Scenario, active: [String]) throws(PoolingError) -> [Group] {
    switch self {
    case .all: return active.isEmpty ? [] : [("all", active)]
    case .site: return try sites(of: scenario, active)
    case .skillGroup: return try skillGroups(of: scenario, active)
    case .named(let groups):
      try check(groups.flatMap(\.self), in: scenario, active)
      return groups.map { ($0.joined(separator: "+"), $0) }
    }
  }

  private func sites(of scenario: Scenario, _ active: [String]) throws(PoolingError) -> [Group] {
    let groups: [Group] = scenario.sites.map { site in
      let own = scenario.lines.filter { $0.merge.site == site.id && active.contains($0.id) }
      return (site.id, own.map(\.id))
    }.filter { !$0.lines.isEmpty }
    guard !groups.isEmpty else { throw .planning(.missing("merge.site")) }
    return groups
  }

  private func skillGroups(of scenario: Scenario, _ active: [String]) throws(PoolingError) -> [Group] {
    guard !scenario.skillGroups.isEmpty else { throw .planning(.missing("skill_groups")) }
    var left = Set(active)
    var groups: [Group] = []
    for group in scenario.skillGroups {
      let own = group.primary.filter { left.contains($0) }
      left.subtract(own)
      if !own.isEmpty { groups.append((group.id, own)) }
    }
    return groups
  }

  private func check(_ named: [String], in scenario: Scenario, _ active: [String]) throws(PoolingError) {
    var seen: Set<String> = []
    for line in named {
      let names = scenario.lines.map(\.id)
      guard names.contains(line) else { throw .unknownLine(line, among: names) }
      guard active.contains(line) else { throw .noCalls(line) }
      guard seen.insert(line).inserted else { throw .lineTwice(line) }
    }
  }
}
