import Stochastics

/// What can happen next, as a code: kinds that come first among events of the same instant have smaller codes.
///
/// At one instant people come and go first; then calls end, each freed agent taking a waiting call at once; then callers
/// lose patience; then callers dial again; then new callers arrive, by the order of lines. So a person whose shift ends
/// as his call ends takes no further one, and a caller whose patience ends as an agent becomes free is served.
enum Event {
  /// The end of an interval, or people come or go.
  static let clock: UInt32 = 0
  /// An agent of a team becomes free.
  static let free: UInt32 = 1 << 29
  /// A call ends whose caller is remembered.
  static let callEnd: UInt32 = 2 << 29
  /// A caller gives up.
  static let patience: UInt32 = 3 << 29
  /// A caller dials again.
  static let redial: UInt32 = 4 << 29

  static let kindMask: UInt32 = 7 << 29
  static let indexMask: UInt32 = (1 << 29) - 1
}

extension RandomPurpose {
  /// The gaps between the first attempts of a line.
  static let arrivals = RandomPurpose(rawValue: 1)
  /// The keys of a line's callers.
  static let callers = RandomPurpose(rawValue: 2)
  /// The busyness of a line on each day.
  static let busyness = RandomPurpose(rawValue: 3)
  /// The busyness that all lines share on each day.
  static let sharedBusyness = RandomPurpose(rawValue: 4)
  /// Who is missing: one stream for each crew.
  static let absence = RandomPurpose(rawValue: 5)
  /// The error of the forecast of a line.
  static let forecastError = RandomPurpose(rawValue: 6)
  /// The error of the forecast that all lines share.
  static let sharedForecastError = RandomPurpose(rawValue: 7)
  /// The moment of a term at which a run lies.
  static let momentOfTerm = RandomPurpose(rawValue: 8)
}
