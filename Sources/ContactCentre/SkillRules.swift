import Wording

// The rules that tie lines, sites and skills together.
extension Scenario {
  /// The lines whose calls the merged centre takes.
  private var mergedLines: [Line] { lines.filter { $0.merge.mode != .excluded } }

  /// Where every site has its own queue: lines that have no site.
  var siteInconsistencies: [Inconsistency] {
    guard queue.sites == .separate else { return [] }
    return mergedLines.filter { $0.merge.site == nil }.map {
      Inconsistency(path: "lines.\($0.id).merge", problem: ScenarioWording.separateNeedsSite)
    }
  }

  /// Rules of the skill groups; none where there are no groups.
  var skillInconsistencies: [Inconsistency] {
    guard !skillGroups.isEmpty else { return [] }
    var found: [Inconsistency] = []
    let sum = skillGroups.reduce(0) { $0 + $1.peopleShare }
    if abs(sum - 1) > 1e-6 {
      found.append(
        Inconsistency(path: "skill_groups", problem: ScenarioWording.sharesAddUp(to: String(sum))))
    }
    for group in skillGroups { found += inconsistencies(of: group) }
    // A misspelt name leaves its line without people: the name is what is told.
    let named = Set(skillGroups.flatMap { $0.primary + $0.secondary })
    return named.isSubset(of: lines.map(\.id)) ? found + unserved : found
  }

  private func inconsistencies(of group: SkillGroup) -> [Inconsistency] {
    let path = "skill_groups.\(group.id)"
    var found: [Inconsistency] = []
    if group.primary.isEmpty {
      found.append(Inconsistency(path: "\(path).primary", problem: ScenarioWording.needsOne))
    }
    let known = Set(lines.map(\.id))
    var seen: Set<String> = []
    for (key, skills) in [("primary", group.primary), ("secondary", group.secondary)] {
      for (index, line) in skills.enumerated() {
        let skill = "\(path).\(key).\(index)"
        if !seen.insert(line).inserted {
          found.append(Inconsistency(path: skill, problem: ScenarioWording.skillTwice(line)))
        } else if !known.contains(line) {
          found.append(unknown(line, among: lines.map(\.id), at: skill))
        }
      }
    }
    if queue.sites == .separate, group.site == nil {
      found.append(Inconsistency(path: path, problem: ScenarioWording.separateNeedsSite))
    }
    return found + unknownSite(group.site, at: "\(path).site")
  }

  /// Lines whose calls nobody takes.
  private var unserved: [Inconsistency] {
    var servedAt: [String: Set<String?>] = [:]
    for group in skillGroups {
      for line in group.primary + group.secondary { servedAt[line, default: []].insert(group.site) }
    }
    let names = Set(sites.map(\.id))
    // A missing or misspelt site of a group leaves lines without people too: the site is what is told.
    let isSeparate =
      queue.sites == .separate && skillGroups.allSatisfy { $0.site.map { names.contains($0) } ?? false }
    return mergedLines.compactMap { line in
      let path = "lines.\(line.id)"
      guard let served = servedAt[line.id] else {
        return Inconsistency(path: path, problem: ScenarioWording.unservedLine)
      }
      guard isSeparate, let site = line.merge.site, names.contains(site), !served.contains(site) else {
        return nil
      }
      return Inconsistency(path: path, problem: ScenarioWording.unservedLine(at: site))
    }
  }

  /// What is wrong with a shock.
  func inconsistencies(of shock: CapacityShock) -> [Inconsistency] {
    let path = "shocks.\(shock.id)"
    let order =
      shock.to > shock.from
      ? [] : [Inconsistency(path: "\(path).to", problem: ScenarioWording.notAfter("to", "from"))]
    return order + unknownSite(shock.site, at: "\(path).site")
  }

  /// A site that is named but does not exist.
  func unknownSite(_ site: String?, at path: String) -> [Inconsistency] {
    let names = sites.map(\.id)
    guard let site, !names.contains(site) else { return [] }
    return [unknown(site, among: names, at: path)]
  }

  private func unknown(_ name: String, among names: [String], at path: String) -> Inconsistency {
    let nearest = Suggestion.nearest(to: name, among: names)
    return Inconsistency(
      path: path, problem: ScenarioWording.unknownName(name, among: names, nearest: nearest))
  }
}
