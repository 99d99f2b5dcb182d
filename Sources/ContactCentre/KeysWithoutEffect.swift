import FoundationEssentials
import Measures
import Wording

extension Scenario {
  /// Keys of call figures, lines and moves that change nothing beside the others.
  var keysWithoutEffect: [Remark] {
    var found = commonWithoutEffect
    for line in lines {
      let path = "lines.\(line.id)"
      found += withoutEffect(of: line).map { Remark(path: "\(path).\($0.path)", text: $0.text) }
    }
    for move in migration?.moves ?? [] {
      guard let line = lines.first(where: { $0.id == move.id }) else { continue }
      let path = "migration.moves.\(move.id)"
      found += withoutEffect(of: move, line).map { Remark(path: "\(path).\($0.path)", text: $0.text) }
    }
    return found
  }

  // MARK: Call figures

  /// Keys of `common` that change nothing on any line.
  private var commonWithoutEffect: [Remark] {
    let perLine = lines.map { withoutEffect(common, on: $0) }
    guard let first = perLine.first else { return [] }
    return first.filter { remark in perLine.allSatisfy { $0.contains { $0.path == remark.path } } }
      .map { Remark(path: "common.\($0.path)", text: $0.text) }
  }

  /// Keys of some figures that change nothing on a line.
  private func withoutEffect(_ figures: CallFigures, on line: Line) -> [Remark] {
    let all = self.figures(of: line)
    var found: [Remark] = []
    func note(_ key: String, _ reason: Phrase) {
      found.append(Remark(path: key, text: ScenarioWording.noEffect(reason)))
    }
    if all.patienceSeconds == nil {
      if figures.patienceLaw != nil { note("patience_law", ScenarioWording.nobodyGivesUp) }
      if figures.patienceCoefficientOfVariation != nil {
        note("patience_coefficient_of_variation", ScenarioWording.nobodyGivesUp)
      }
    }
    if let reason = redialsAreIdle(line, all) {
      if figures.redialProbability ?? 0 > 0 { note("redial_probability", reason) }
      if figures.redialDelaySeconds != nil { note("redial_delay_s", reason) }
    }
    if figures.priority != nil, queue.routing != .priority {
      note("priority", ScenarioWording.notByPriority)
    }
    return found
  }

  /// Why nothing follows from redials of a line; `nil` where something does.
  private func redialsAreIdle(_ line: Line, _ figures: CallFigures) -> Phrase? {
    guard figures.redialProbability ?? 0 > 0 else { return ScenarioWording.nobodyDialsAgain }
    switch line.volume.counts {
    case .answered, .callers: return nil
    case .offered:
      let vanish = migration?.move(of: line.id).redialsVanish ?? false
      return vanish && line.before.answerRate != nil ? nil : ScenarioWording.attemptsHoldRedials
    }
  }

  // MARK: Lines

  private func withoutEffect(of line: Line) -> [Remark] {
    let (merge, figures) = (line.merge, figures(of: line))
    var found: [Remark] = []
    func note(_ key: String, _ reason: Phrase) {
      found.append(Remark(path: key, text: ScenarioWording.noEffect(reason)))
    }
    if merge.mode == .excluded {
      let reason = ScenarioWording.lineStays
      if merge.growth != 0 { note("merge.growth", reason) }
      if merge.hours != .asBefore { note("merge.hours", reason) }
      if merge.nightShare != nil { note("merge.night_share", reason) }
      if merge.answerRate != nil { note("merge.answer_rate", reason) }
      if merge.site != nil { note("merge.site", reason) }
    } else if merge.hours == .aroundTheClock, line.before.opening == nil {
      note("merge.hours", ScenarioWording.openAlready)
      if merge.nightShare != nil { note("merge.night_share", ScenarioWording.openAlready) }
    }
    if merge.mode == .subCentre, merge.movedShare == 1 {
      note("merge.transfer_s", ScenarioWording.nothingHandedOn)
    }
    if line.before.answerRate != nil, figures.patienceSeconds != nil {
      if line.before.agents != nil { note("before.agents", ScenarioWording.staffIsFitted) }
      if line.before.seats != nil { note("before.seats", ScenarioWording.staffIsFitted) }
    } else if line.before.agents == nil, line.before.seats != nil {
      note("before.seats", ScenarioWording.seatsNeedAgents)
    }
    return found + withoutEffect(line.own, on: line)
  }

  // MARK: Moves

  private func withoutEffect(of move: Move, _ line: Line) -> [Remark] {
    var found: [Remark] = []
    func note(_ key: String, _ reason: Phrase) {
      found.append(Remark(path: key, text: ScenarioWording.noEffect(reason)))
    }
    if move.rampWeeks == 0 {
      if move.firstShare != 1 { note("first_share", ScenarioWording.without("ramp_weeks")) }
      if move.rampFrom != nil { note("ramp_from", ScenarioWording.without("ramp_weeks")) }
    }
    if move.upliftWeeks == 0 {
      if move.misdirectedShare > 0 { note("misdirected_share", ScenarioWording.without("uplift_weeks")) }
      if move.uplift > 0 { note("uplift", ScenarioWording.without("uplift_weeks")) }
    } else if move.misdirectedShare == 0, move.uplift == 0 {
      note("uplift_weeks", ScenarioWording.without("uplift"))
    }
    if move.redialsVanish {
      if line.volume.counts != .offered {
        note("redials_vanish", ScenarioWording.noRedialsCounted(line.volume.counts.rawValue))
      } else if figures(of: line).redialProbability ?? 0 == 0 {
        note("redials_vanish", ScenarioWording.without("redial_probability"))
      } else if line.before.answerRate == nil {
        note("redials_vanish", ScenarioWording.without("before.answer_rate"))
      }
    }
    if move.earlyEndCost != 0, move.contractEnds == nil {
      note("early_end_yuan", ScenarioWording.without("contract_ends"))
    }
    return found
  }
}
