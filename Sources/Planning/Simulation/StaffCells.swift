import ContactCentre
import Simulation

/// People with the same skills at the same place: a skill group, the people of a site, or all.
struct StaffCell {
  /// What they can do, lines by their position in the centre.
  let skills: [Team.Skill]
  /// Where they sit, by its position in the scenario; `nil` where it is not told.
  let site: Int?
  /// Their share of all people; `nil` for the site's share of the seats.
  let share: Double?
}

/// How the people of a scenario are divided.
struct StaffCells {
  let cells: [StaffCell]
  private let seats: SiteSeats

  /// The cells of a scenario: its skill groups; without them one for each site where sites are separate; else one.
  ///
  /// - Parameter lines: the lines of the centre, in its order. With separate sites they are served at their own site only.
  init(_ scenario: Scenario, lines: [Line], _ seats: SiteSeats) {
    let isSeparate = scenario.queue.sites == .separate
    func position(_ site: String?) -> Int? {
      site.flatMap { site in scenario.sites.firstIndex { $0.id == site } }
    }
    func isAllowed(_ line: Int, at site: Int?) -> Bool {
      !isSeparate || position(lines[line].merge.site) == site
    }
    func skills(at site: Int?) -> [Team.Skill] {
      lines.indices.filter { isAllowed($0, at: site) }.map { Team.Skill(line: $0) }
    }
    if !scenario.skillGroups.isEmpty {
      cells = scenario.skillGroups.map { group in
        let site = position(group.site)
        let skills = lines.indices.compactMap { line -> Team.Skill? in
          guard isAllowed(line, at: site) else { return nil }
          if group.primary.contains(lines[line].id) { return Team.Skill(line: line) }
          guard group.secondary.contains(lines[line].id) else { return nil }
          return Team.Skill(line: line, level: 2, timeFactor: group.secondaryTimeFactor)
        }
        return StaffCell(skills: skills, site: site, share: group.peopleShare)
      }
    } else if isSeparate {
      cells = scenario.sites.indices.map { StaffCell(skills: skills(at: $0), site: $0, share: nil) }
    } else {
      cells = [StaffCell(skills: skills(at: nil), site: nil, share: 1)]
    }
    self.seats = seats
  }

  /// The share of each cell in the people of a day of the week.
  func shares(weekday: Int) -> [Double] {
    let ofSeats = seats.shares(weekday: weekday)
    return cells.map { cell in cell.share ?? cell.site.map { ofSeats[$0] } ?? 0 }
  }
}
