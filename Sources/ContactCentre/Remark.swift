public import Wording

/// What a reader of a scenario should know though nothing is wrong: a key that changes nothing, a figure that is scaled.
public struct Remark: Equatable, Sendable {
  /// The key path.
  public let path: String
  /// What is to be known of it.
  public let text: Phrase

  /// A remark on a key path.
  public init(path: String, text: Phrase) {
    self.path = path
    self.text = text
  }
}

extension Scenario {
  /// What should be known of the scenario, in its order: shares of a profile that are scaled since rounding took their sum from
  /// 1, and keys that change nothing beside the others. Keys that say what is so without them are not named.
  ///
  /// Complexity: linear in the size of the scenario.
  public var remarks: [Remark] {
    let scaled = profiles.filter(\.isScaled).map { profile in
      Remark(
        path: "profiles.\(profile.id)",
        text: ScenarioWording.sharesAreScaled(sum: DecimalText.rounded(profile.sum)))
    }
    return scaled + keysWithoutEffect
  }
}
