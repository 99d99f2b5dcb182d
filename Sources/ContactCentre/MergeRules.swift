import Wording

extension Line {
  /// Rules between the figures of the line's merge, with key paths from the line on.
  ///
  /// A mode asks for the figures that it needs and refuses those that have no meaning with it.
  var mergeInconsistencies: [Inconsistency] {
    let mode = merge.mode.rawValue
    var found: [Inconsistency] = []
    func need(_ key: String) {
      found.append(Inconsistency(path: "merge", problem: ScenarioWording.modeNeeds(key, mode: mode)))
    }
    func forbid(_ key: String) {
      found.append(
        Inconsistency(path: "merge.\(key)", problem: ScenarioWording.modeForbids(key, mode: mode)))
    }

    if merge.mode == .excluded {
      if merge.date != nil { forbid("date") }
      if merge.splitOffDate != nil { forbid("split_off_date") }
    } else if let date = merge.date {
      if let split = merge.splitOffDate, split <= date {
        found.append(
          Inconsistency(
            path: "merge.split_off_date", problem: ScenarioWording.notAfter("split_off_date", "date")))
      }
    } else {
      need("date")
    }
    let isShared = merge.mode == .partial || merge.mode == .subCentre
    if isShared, merge.movedShare == nil { need("moved_share") }
    if !isShared, merge.movedShare != nil { forbid("moved_share") }
    if merge.mode == .subCentre, merge.transferSeconds == 0 { need("transfer_s") }
    if merge.mode != .subCentre, merge.transferSeconds != 0 { forbid("transfer_s") }

    if merge.hours == .aroundTheClock, before.opening != nil, merge.nightShare == nil {
      found.append(Inconsistency(path: "merge.hours", problem: ScenarioWording.openedNeedsNightShare))
    }
    if merge.hours != .aroundTheClock, merge.nightShare != nil {
      found.append(Inconsistency(path: "merge.night_share", problem: ScenarioWording.nightShareNeedsHours))
    }
    return found
  }
}
