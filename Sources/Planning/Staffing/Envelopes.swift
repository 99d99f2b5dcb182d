/// The curves of all intervals under seats, with their concave envelopes.
///
/// The first agents of an interval gain little: hardly anybody is served in time until agents exceed the load;
/// then the curve rises steeply and levels off. The envelope, the least concave function above it, is the
/// straight line from its start to the tangent point and the curve itself beyond: along the line every step
/// gains what the best completion of the interval gains per person (Fox 1966, doi:10.1287/mnsc.13.3.210).
struct Envelopes: Sendable {
  /// The units of cover beyond which seats bind or nothing is left to gain, and the value there.
  struct Cap: Sendable {
    let units: Int
    let value: Double
  }

  private(set) var curves: ServiceCurves
  private let caps: [Cap]
  private var tangents: [Int] = []
  private var slopes: [Double] = []
  /// The worth of each interval without anybody.
  private var starts: [Double] = []

  init(_ curves: ServiceCurves, caps: [Cap]) {
    self.curves = curves
    self.caps = caps
    for (interval, cap) in caps.enumerated() {
      let start = value(interval, 0)
      var tangent = tangent(interval, from: start, most: cap.units - 1)
      var slope = tangent > 0 ? (value(interval, tangent) - start) / Double(tangent) : 0
      if cap.units > 0, (cap.value - start) / Double(cap.units) >= slope {
        tangent = cap.units
        slope = (cap.value - start) / Double(cap.units)
      }
      starts.append(start)
      tangents.append(slope > 0 ? tangent : 0)
      slopes.append(slope)
    }
  }

  /// The units at which the line from the start touches the curve: gain per unit rises up to there and falls
  /// beyond. Complexity: O(log most) values.
  private mutating func tangent(_ interval: Int, from start: Double, most: Int) -> Int {
    guard most > 0 else { return 0 }
    var low = 1
    var high = most
    while low < high {
      let middle = (low + high) / 2
      // Gain per unit still rises, or has not begun to.
      let (here, next) = (value(interval, middle) - start, value(interval, middle + 1) - start)
      if here * Double(middle + 1) <= next * Double(middle) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The worth of an interval, in calls.
  mutating func value(_ interval: Int, _ units: Int) -> Double {
    let cap = caps[interval]
    return units >= cap.units ? cap.value : curves.value(interval, units)
  }

  /// The units beyond which an interval is worth no more.
  func mostUnits(_ interval: Int) -> Int { caps[interval].units }

  private mutating func envelope(_ interval: Int, _ units: Int) -> Double {
    units <= tangents[interval] ? starts[interval] + slopes[interval] * Double(units) : value(interval, units)
  }

  /// What one more person on a cover gains on the envelopes.
  mutating func gain(_ cover: RosterProblem.Cover, _ units: [Int]) -> Double {
    var gain = 0.0
    for part in cover.units {
      let now = units[part.interval]
      let next = now + part.units
      if next <= tangents[part.interval] {
        gain += slopes[part.interval] * Double(part.units)
      } else if now < caps[part.interval].units {
        gain += envelope(part.interval, next) - envelope(part.interval, now)
      }
    }
    return gain
  }

  /// What a change of the people on a cover changes on the curves.
  mutating func change(_ cover: RosterProblem.Cover, by people: Int, _ units: [Int]) -> Double {
    var gain = 0.0
    for part in cover.units {
      let now = units[part.interval]
      gain += value(part.interval, now + people * part.units) - value(part.interval, now)
    }
    return gain
  }

  /// People on a cover until the first of its intervals reaches the corner of its envelope; at least one.
  func peopleToCorner(_ cover: RosterProblem.Cover, _ units: [Int]) -> Int {
    var least = Int.max
    for part in cover.units {
      let missing = tangents[part.interval] - units[part.interval]
      if missing > 0 { least = min(least, (missing + part.units - 1) / part.units) }
    }
    return least == Int.max ? 1 : least
  }
}
