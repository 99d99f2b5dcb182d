import ContactCentre
public import Planning
import Wording

/// A requirement of staff as it was read from a file.
public struct RequirementFile: Sendable {
  /// The requirement.
  public let requirement: StaffRequirement

  /// Reads a requirement from the bytes of a file: JSON with comments.
  ///
  /// - Throws: all problems of the file together, each with its place.
  /// - Complexity: linear in the size of the file.
  public init(bytes: [UInt8]) throws(ScenarioFileError) {
    let (node, problems) = SourceReader.read(bytes)
    var reading = Reading()
    reading.diagnostics = problems
    var form = RequirementForm()
    if let node {
      let count = node.intervals
      RequirementForm.shape(intervals: count).read(node, "", into: &form, Lens { _, _ in }, &reading)
      reading.checkNames(in: node)
    }
    var requirement: StaffRequirement?
    if reading.diagnostics.isEmpty, let node {
      do throws(RequirementError) {
        requirement = try form.requirement()
      } catch {
        reading.report(error, in: node)
      }
    }
    guard let requirement, reading.diagnostics.isEmpty else {
      throw ScenarioFileError(diagnostics: reading.diagnostics.sorted { $0.place < $1.place })
    }
    self.requirement = requirement
  }
}

extension Node {
  /// The number of intervals of a requirement: of its needs, else of its calls; nil where neither is a list of a length
  /// that is allowed.
  fileprivate var intervals: Int? {
    for key in ["requirements", "calls_per_half_hour"] {
      guard let node = member(key), case .list(let items) = (node.member("value") ?? node).value else {
        continue
      }
      return RequirementForm.counts.contains(items.count) ? items.count : nil
    }
    return nil
  }

  /// The first value of a key; nil where this is no object or has no such key.
  fileprivate func member(_ key: String) -> Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }
}

extension Reading {
  /// Reports names of templates that were given before.
  fileprivate mutating func checkNames(in node: Node) {
    guard let list = node.member("templates"), case .list(let items) = (list.member("value") ?? list).value
    else {
      return
    }
    var first: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      guard let name = item.member("id"), case .text(let text) = name.value else { continue }
      guard let earlier = first[text] else {
        first[text] = index
        continue
      }
      report(RequirementWording.nameTaken(by: earlier), at: name.place, "templates.\(index).id")
    }
  }

  /// Reports what only shows when the figures come together.
  fileprivate mutating func report(_ error: RequirementError, in node: Node) {
    let key = "calls_per_half_hour"
    let place = places[key] ?? node.place
    guard case .loadOutOfDomain(let interval, let load, let most) = error else {
      return report(RequirementWording.listsDiffer, at: node.place, "")
    }
    let problem = RequirementWording.loadTooLarge(load: "\(load)", most: "\(Int(most))")
    report(problem, at: place, "\(key).\(interval)")
  }
}
