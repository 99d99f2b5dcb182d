import ContactCentre
import FoundationEssentials
import Wording

/// Numbers as they are written: exact decimals, and what is wrong with them.
enum ExactNumber {
  /// The most characters of a number.
  private static let mostCharacters = 60

  /// The decimal of a JSON number; nil where it has more digits or a larger exponent than a decimal holds.
  static func decimal(_ text: String) -> Decimal? {
    guard text.utf8.count <= mostCharacters, let value = Decimal(string: text), value.isFinite else {
      return nil
    }
    return value
  }

  /// The nearest double of a decimal; nil where there is none.
  static func double(_ value: Decimal) -> Double? {
    guard let double = Double(value.description), double.isFinite else { return nil }
    return double
  }

  /// What is wrong with a number that has no decimal.
  static func problem(unread text: String) -> Phrase {
    let start = String(text.prefix(40))
    if text.utf8.count > mostCharacters {
      return ScenarioWording.tooManyDigits(value: start, most: mostCharacters)
    }
    let isSmall = Double(text).map { abs($0) < 1 } ?? false
    return isSmall ? ScenarioWording.tooSmall(value: start) : ScenarioWording.tooLarge(value: start)
  }

  /// What is wrong with a number for its figure; nil when nothing is.
  static func problem(_ value: Double, written: String, _ allowed: Allowed, isWhole: Bool) -> Phrase? {
    guard allowed.contains(value) else {
      if allowed.lower == 0, allowed.upper == 1, value > 1, value <= 100, let decimal = decimal(written) {
        let share = (decimal / 100).description
        return ScenarioWording.percentForShare(value: written, share: share, allowed: allowed.description)
      }
      return ScenarioWording.outOfRange(value: written, allowed: allowed.description)
    }
    return isWhole && value != value.rounded() ? ScenarioWording.notWhole(value: written) : nil
  }
}
