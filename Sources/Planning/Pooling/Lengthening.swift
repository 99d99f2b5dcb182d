/// How much longer the calls of a line become: the factors that they meet and how often.
struct Lengthening: Equatable {
  /// Calls that take so many times as long.
  struct Part: Equatable {
    var share: Double
    var factor: Double
  }

  /// Calls that take longer, or shorter; the others take as long as before.
  private(set) var changed: [Part] = []

  /// No call changes.
  static let none = Lengthening()

  /// More calls meet a factor.
  mutating func add(_ factor: Double, share: Double) {
    guard factor != 1, share > 0 else { return }
    if let known = changed.firstIndex(where: { $0.factor == factor }) {
      changed[known].share += share
    } else {
      changed.append(Part(share: share, factor: factor))
    }
  }

  /// All calls, those that do not change first; the shares add up to 1.
  var parts: [Part] {
    let unchanged = 1 - changed.reduce(0) { $0 + $1.share }
    return (unchanged > 1e-12 || changed.isEmpty ? [Part(share: unchanged, factor: 1)] : []) + changed
  }

  /// What the mean handle time is multiplied by.
  var mean: Double { changed.reduce(1) { $0 + $1.share * ($1.factor - 1) } }
}
