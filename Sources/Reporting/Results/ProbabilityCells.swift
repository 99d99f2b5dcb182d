import Planning
import Wording

extension [Cell] {
  /// The share of a probability and the ends of its interval.
  init(_ probability: Probability?) {
    self = [.share(probability?.share), .share(probability?.lower), .share(probability?.upper)]
  }
}

extension Column {
  /// This column for a probability, and those for the ends of its interval.
  var withBounds: [Column] {
    [self, Column("\(key)_lower", ResultWording.lower), Column("\(key)_upper", ResultWording.upper)]
  }
}
