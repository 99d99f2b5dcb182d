import Wording

// The rules that tie a plan of staff to the shifts and the sites.
extension Scenario {
  /// Rules of `workforce.plan`; people who find no seat break none.
  ///
  /// - Complexity: entries × variants of their shifts.
  public var planInconsistencies: [Inconsistency] {
    guard let plan = workforce.plan else { return [] }
    return statedTwice + plan.entries.flatMap(inconsistencies) + tooManyPeople(in: plan)
  }

  /// People are stated by the plan or by the shifts.
  private var statedTwice: [Inconsistency] {
    workforce.shifts.filter { $0.people != nil }.map {
      Inconsistency(path: "workforce.shifts.\($0.id).people", problem: PlanWording.statedTwice)
    }
  }

  private func inconsistencies(of entry: StaffPlan.Entry) -> [Inconsistency] {
    let path = "workforce.plan.\(entry.id)"
    guard let shift = workforce.shifts.first(where: { $0.id == entry.shift }) else {
      let names = workforce.shifts.map(\.id)
      let problem = PlanWording.unknownShift(
        entry.shift, among: names, nearest: Suggestion.nearest(to: entry.shift, among: names))
      return [Inconsistency(path: "\(path).shift", problem: problem)]
    }
    return breaks(of: entry, on: shift, at: path) + days(of: entry, on: shift, at: path)
      + site(of: entry, on: shift, at: path)
  }

  private func breaks(
    of entry: StaffPlan.Entry, on shift: ShiftTemplate, at path: String
  ) -> [Inconsistency] {
    guard let times = entry.breaksAfterMinutes,
      !shift.variants(stepMinutes: intervalMinutes).contains(where: { $0.breakStarts == times })
    else { return [] }
    let problem = PlanWording.noSuchBreaks(
      times, shift: shift.id, step: Int(intervalMinutes),
      allowed: shift.breaks.map {
        (id: $0.id, from: Int($0.afterMinutes), to: $0.latestAfterMinutes.map { Int($0) })
      })
    return [Inconsistency(path: "\(path).breaks_after_minutes", problem: problem)]
  }

  private func days(of entry: StaffPlan.Entry, on shift: ShiftTemplate, at path: String) -> [Inconsistency] {
    Weekday.allCases.filter { entry.people(on: $0) > 0 && !shift.days.contains($0) }.map { day in
      Inconsistency(
        path: "\(path).people.\(day.rawValue)",
        problem: PlanWording.closedDay(shift: shift.id, days: shift.days.rawValue))
    }
  }

  private func site(of entry: StaffPlan.Entry, on shift: ShiftTemplate, at path: String) -> [Inconsistency] {
    let unknown = unknownSite(entry.site, at: "\(path).site")
    guard unknown.isEmpty, let site = entry.site, let bound = shift.site, site != bound else {
      return unknown
    }
    return [
      Inconsistency(path: "\(path).site", problem: PlanWording.otherSite(shift: shift.id, site: bound))
    ]
  }

  /// Days on which the entries of a shift together exceed its most people, told at the last of them.
  private func tooManyPeople(in plan: StaffPlan) -> [Inconsistency] {
    workforce.shifts.flatMap { shift -> [Inconsistency] in
      guard let most = shift.mostPeople else { return [] }
      let entries = plan.entries.filter { $0.shift == shift.id }
      return Weekday.allCases.compactMap { day in
        let people = entries.reduce(0) { $0 + $1.people(on: day) }
        guard people > most, let last = entries.last(where: { $0.people(on: day) > 0 }) else { return nil }
        return Inconsistency(
          path: "workforce.plan.\(last.id).people.\(day.rawValue)",
          problem: PlanWording.tooManyPeople(people, shift: shift.id, most: most))
      }
    }
  }
}

extension ShiftTemplate {
  /// When each break begins, in whole minutes after the start of the shift; of a flexible break the earliest
  /// time.
  public var breakStarts: [Int] { breaks.map { Int($0.afterMinutes) } }
}
