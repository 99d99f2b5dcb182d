/// What goes into a reference case about shifts; its templates are written in short.
public struct ShiftInputs: Decodable, Sendable {
  /// People needed in each half-hour.
  public let requirements: [Int]?
  /// Start, length, cost, offsets of the breaks.
  public let templates: [[Int]]?
  /// Calls in each half-hour.
  public let calls: [Double]?
  /// Mean handle time, seconds.
  public let aht: Double?
  /// The time within which a call is to be answered, seconds.
  public let threshold: Double?
  /// The service level of the day.
  public let target: Double?

  /// The number of half-hours.
  public var count: Int { requirements?.count ?? calls?.count ?? 0 }

  /// Whether people are chosen freely: each template is one half-hour at cost 1.
  public var isFree: Bool { templates?.allSatisfy { $0.dropFirst() == [1, 1] } ?? true }

  /// The half-hours that a template works; the day is cyclic.
  public func worked(_ template: [Int]) -> [Int] {
    let breaks = template.dropFirst(3)
    return (0..<template[1]).filter { !breaks.contains($0) }.map { (template[0] + $0) % count }
  }

  /// The case as a requirement file, with the keys that say nothing new.
  public var requirementFile: String {
    var members = ["\"half_hours\": \(count)", "\"cyclic\": true", "\"profile\": \"small\""]
    if let requirements { members.append("\"requirements\": \(requirements)") }
    if let calls, let aht, let threshold, let target {
      members.append("\"calls_per_half_hour\": \(calls), \"aht_s\": \(aht)")
      members.append("\"threshold_s\": \(threshold), \"day_target\": \(target)")
    }
    if !isFree, let templates {
      let items = templates.map { item in
        let name = (["L\(item[1])", "S\(item[0])"] + item.dropFirst(3).map { "B\($0)" }).joined(
          separator: "-")
        return "{\"id\": \"\(name)\", \"start\": \(item[0]), \"length\": \(item[1]), "
          + "\"break_offsets\": \(Array(item.dropFirst(3))), \"covered\": \(worked(item)), \"cost\": \(item[2])}"
      }
      members.append("\"templates\": [\(items.joined(separator: ", "))]")
    }
    return "{\(members.joined(separator: ", "))}"
  }
}
