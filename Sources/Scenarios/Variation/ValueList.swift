import FoundationEssentials
import Wording

/// The values behind `KEY=`: a list `a,b,c`, ranges `from...to:step`, or both; each may be a percentage.
struct ValueList {
  struct Item {
    /// The value as it is shown.
    let text: String
    let value: Decimal
    let isPercent: Bool
  }

  /// The most values that a key may take.
  static let most = 1_000_000

  let items: [Item]

  init(_ written: String) throws(VariationError) {
    var items: [Item] = []
    for part in written.split(separator: ",", omittingEmptySubsequences: false) {
      items += try Self.items(String(part), written)
      guard items.count <= Self.most else {
        throw VariationError(written: written, problem: VariationWording.tooMany(Self.most))
      }
    }
    self.items = items
  }

  private static func items(_ part: String, _ written: String) throws(VariationError) -> [Item] {
    func fail(_ problem: Phrase) -> VariationError { VariationError(written: written, problem: problem) }
    guard let dots = part.firstRange(of: "...") else { return [try number(part, written)] }
    let rest = part[dots.upperBound...].split(separator: ":", omittingEmptySubsequences: false)
    guard rest.count == 2 else { throw fail(VariationWording.notANumber(part)) }
    let first = try number(String(part[..<dots.lowerBound]), written)
    let last = try number(String(rest[0]), written)
    let step = try number(String(rest[1]), written)
    guard first.isPercent == last.isPercent, last.isPercent == step.isPercent else {
      throw fail(VariationWording.mixedRange)
    }
    guard first.value <= last.value, step.value > 0 else { throw fail(VariationWording.emptyRange) }
    guard (last.value - first.value) / step.value <= Decimal(most) else {
      throw fail(VariationWording.tooMany(most))
    }
    var items: [Item] = []
    // By number and not by sum: a step may be too small beside the value to change it.
    for number in 0...most {
      let value = first.value + step.value * Decimal(number)
      guard value <= last.value else { break }
      guard value != items.last?.value else { throw fail(VariationWording.notANumber(part)) }
      let text = first.isPercent ? "\(value)%" : "\(value)"
      items.append(Item(text: text, value: value, isPercent: first.isPercent))
    }
    return items
  }

  private static func number(_ text: String, _ written: String) throws(VariationError) -> Item {
    let trimmed = text.drop { $0 == " " }
    let isPercent = trimmed.hasSuffix("%")
    let digits = isPercent ? String(trimmed.dropLast()) : String(trimmed)
    // The grammar of numbers is that of the scenario file.
    guard Double(digits) != nil, SourceReader.isNumber(digits), let value = ExactNumber.decimal(digits) else {
      throw VariationError(written: written, problem: VariationWording.notANumber(text))
    }
    return Item(text: String(trimmed), value: value, isPercent: isPercent)
  }
}
