public import Wording

/// A rule between figures of a scenario that does not hold.
public struct Inconsistency: Error, Equatable, Sendable {
  /// The key path of the figure at fault.
  public let path: String
  /// What is wrong and what to do.
  public let problem: Phrase

  /// A broken rule.
  public init(path: String, problem: Phrase) {
    self.path = path
    self.problem = problem
  }
}

extension Scenario {
  /// Every rule between figures that does not hold, in the order of the scenario; empty when all hold.
  ///
  /// Single figures are checked against their own range where they are read; these rules tie figures
  /// together. Complexity: linear in the size of the scenario.
  public func inconsistencies() -> [Inconsistency] {
    var found: [Inconsistency] = []
    func note(_ path: String, _ problem: Phrase) { found.append(Inconsistency(path: path, problem: problem)) }

    if target.dayConfidence != nil, target.window != .day {
      note("target.day_confidence", ScenarioWording.windowForbids("day_confidence", needed: "day"))
    }
    if lines.isEmpty { note("lines", ScenarioWording.needsOne) }
    if sites.isEmpty { note("sites", ScenarioWording.needsOne) }
    if workforce.shifts.isEmpty { note("workforce.shifts", ScenarioWording.needsOne) }
    for profile in profiles {
      if !profile.isWhole {
        note(
          "profiles.\(profile.id)",
          ScenarioWording.sharesAddUp(
            to: DecimalText.rounded(profile.sum), rounding: DecimalText.rounded(profile.roundingError)))
      }
    }
    if calendar.meanWeekdayFactor <= 0 { note("calendar.weekday_factors", ScenarioWording.noWeight) }
    found += specialDayInconsistencies
    if let opening = queue.opening, opening.to <= opening.from {
      note("queue.opening.to", ScenarioWording.notAfter("to", "from"))
    }
    found += common.handleTime?.inconsistencies(at: "common.handle_time") ?? []
    found += common.patienceInconsistencies(completedBy: CallFigures(), at: "common")
    for line in lines { found += inconsistencies(of: line) }
    found += loadInconsistencies
    found += siteInconsistencies
    found += shiftInconsistencies
    found += skillInconsistencies
    for shock in shocks { found += inconsistencies(of: shock) }
    found += migrationInconsistencies
    found += moneyInconsistencies + (contract?.inconsistencies ?? [])
    found += scorecard?.inconsistencies() ?? []
    return found + evidenceInconsistencies
  }

  private func inconsistencies(of line: Line) -> [Inconsistency] {
    var found: [Inconsistency] = []
    let path = "lines.\(line.id)"
    func note(_ key: String, _ problem: Phrase) {
      found.append(Inconsistency(path: key.isEmpty ? path : "\(path).\(key)", problem: problem))
    }
    let figures = figures(of: line)
    if figures.handleTime == nil { note("", ScenarioWording.lineNeeds("handle_time")) }
    found += line.own.handleTime?.inconsistencies(at: "\(path).handle_time") ?? []
    found += line.own.patienceInconsistencies(completedBy: common, at: path)

    let names = profiles.map(\.id)
    if let name = figures.profile, let profile = profile(name) {
      if let opening = line.before.opening, opening.from < opening.to, !hasCalls(profile, inside: opening) {
        note("before.opening", ScenarioWording.closedWhenCallsCome)
      }
    } else if let name = figures.profile {
      let problem = ScenarioWording.unknownName(
        name, among: names, nearest: Suggestion.nearest(to: name, among: names))
      found.append(
        Inconsistency(path: line.own.profile == nil ? "common.profile" : "\(path).profile", problem: problem))
    } else {
      note("", ScenarioWording.lineNeeds("profile"))
    }

    let volume = line.volume
    if case .dates(let first, let last) = volume.span {
      if last < first {
        note("volume.to", ScenarioWording.notAfter("to", "from"))
      } else if calendar.foreseen.weight(of: volume.span, open: line.before.opening?.days ?? .everyDay) <= 0 {
        note("volume", ScenarioWording.noWeight)
      }
    }
    if volume.counts != .offered {
      let counts = volume.counts.rawValue
      if line.before.answerRate == nil {
        note("volume", ScenarioWording.volumeNeeds("before.answer_rate", counts: counts))
      }
      if volume.counts == .callers, figures.redialProbability == nil {
        note("volume", ScenarioWording.volumeNeeds("redial_probability", counts: counts))
      }
    }
    if let opening = line.before.opening, opening.to <= opening.from {
      note("before.opening.to", ScenarioWording.notAfter("to", "from"))
    }

    for found in line.mergeInconsistencies { note(found.path, found.problem) }
    return found + unknownSite(line.merge.site, at: "\(path).merge.site")
  }

  /// Special days that fall on one date: which of them counts would be chance.
  private var specialDayInconsistencies: [Inconsistency] {
    var first: [CalendarDate: String] = [:]
    return calendar.specialDays.compactMap { day in
      if let other = first[day.date] {
        return Inconsistency(
          path: "calendar.special_days.\(day.id).date",
          problem: ScenarioWording.specialDayTwice(day.date.description, first: other))
      }
      first[day.date] = day.id
      return nil
    }
  }

  private func hasCalls(_ profile: Profile, inside opening: Opening) -> Bool {
    let minutes = 1440 / profile.shares.count
    return profile.shares.enumerated().contains { index, share in
      share > 0 && opening.share(from: index * minutes, to: (index + 1) * minutes, on: .monday) > 0
    }
  }
}

extension HandleTime {
  fileprivate func inconsistencies(at path: String) -> [Inconsistency] {
    law.inconsistencies(
      variation: coefficientOfVariation, at: "\(path).law", key: "coefficient_of_variation", in: path)
  }
}

extension CallFigures {
  /// The law of patience and its coefficient of variation, told only where one of them stands in these figures:
  /// what comes from the others is told there.
  fileprivate func patienceInconsistencies(
    completedBy common: CallFigures, at path: String
  ) -> [Inconsistency] {
    guard patienceLaw != nil || patienceCoefficientOfVariation != nil else { return [] }
    let figures = completed(by: common)
    return (figures.patienceLaw ?? .exponential).inconsistencies(
      variation: figures.patienceCoefficientOfVariation, at: "\(path).patience_law",
      key: "patience_coefficient_of_variation", in: path)
  }
}

extension LawFamily {
  /// Whether a coefficient of variation is given exactly where the law needs one.
  fileprivate func inconsistencies(
    variation: Double?, at lawPath: String, key: String, in path: String
  ) -> [Inconsistency] {
    switch (needsVariation, variation) {
    case (true, nil):
      [Inconsistency(path: lawPath, problem: ScenarioWording.lawNeedsVariation(rawValue, key: key))]
    case (false, _?):
      [Inconsistency(path: "\(path).\(key)", problem: ScenarioWording.lawFixesVariation(rawValue))]
    default: []
    }
  }
}
