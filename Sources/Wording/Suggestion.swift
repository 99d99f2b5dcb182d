/// What someone probably meant who wrote a name that does not exist.
package enum Suggestion {
  /// The known name nearest to a written one, or nil if none is near enough.
  ///
  /// Case, and `_` against `-`, do not count. A third of the letters may be wrong, at least one; a
  /// name of which the written one is the beginning (three letters or more) counts as near. Of
  /// equally near names the first one is given.
  package static func nearest(to written: String, among names: some Sequence<String>) -> String? {
    let written = folded(written)
    guard !written.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = folded(name)
      let allowed = max(1, max(written.count, candidate.count) / 3)
      guard abs(written.count - candidate.count) <= allowed else { continue }
      let distance = EditDistance.between(written, candidate)
      guard distance <= allowed && distance < max(written.count, candidate.count) else { continue }
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    if let best { return best.name }
    return written.count < 3 ? nil : names.first { folded($0).hasPrefix(written) }
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "_" ? "-" : $0 })
  }
}
