internal import Stochastics

/// The queue of M/M/n/K+M: j waiting weigh w_j = Π_{i≤j} λ/(nμ + iθ), kept from the most likely number outwards as far
/// as they are above 1e-300 of its weight.
struct QueueWindow: Equatable, Sendable {
  private let agents: Double
  /// handleTime/patience.
  private let impatience: Double
  private let places: Int
  private let first: Int
  /// w_j for j = first, first + 1, …, over the largest.
  private let masses: [Double]
  let weights: QueueWeights

  /// One more than the largest number waiting that has weight.
  var count: Int { first + masses.count }

  init(load: Double, agents: Double, relativeImpatience: Double, places: Int) throws(QueueError) {
    self.agents = agents
    impatience = relativeImpatience
    self.places = places
    func ratio(_ j: Int) -> Double { load / (agents + Double(j) * relativeImpatience) }
    let reach = max(0, (load - agents) / relativeImpatience)
    let mode = Int(min(Double(places), reach))
    let deviation = ((agents + Double(mode) * relativeImpatience) / relativeImpatience).squareRoot()
    let decay = load < agents ? 700 / CMath.log(agents / load) : .infinity
    let wide = min(min(80 * deviation, decay) + 800, Double(places))
    guard Double(mode) + wide <= 2e7 else { throw .tooLarge(operations: Double(mode) + wide, limit: 2e7) }
    var below: [Double] = []
    var weight = 1.0
    var j = mode
    while j > 0, weight > 1e-300 {
      weight /= ratio(j)
      below.append(weight)
      j -= 1
    }
    first = j
    var masses = [Double](below.reversed())
    masses.append(1)
    weight = 1
    j = mode
    while j < places, weight > 1e-300 {
      j += 1
      weight *= ratio(j)
      masses.append(weight)
    }
    self.masses = masses
    let isFull = j == places
    var (open, queue, answered) = (0.0, 0.0, 0.0)
    for (offset, mass) in masses.enumerated() {
      let waiting = Double(first + offset)
      queue += mass * waiting
      guard first + offset < places else { continue }
      open += mass
      // Of the callers with j ahead n/(n + (j + 1)h/p) are answered.
      answered += mass * (agents / (agents + (waiting + 1) * relativeImpatience))
    }
    weights = QueueWeights(
      logScale: Self.logWeight(of: mode, load: load, agents: agents, impatience: relativeImpatience),
      open: open, full: isFull ? masses[masses.count - 1] : 0, queue: queue, answered: answered)
  }

  /// ln w_m for m up to the most likely number waiting, a sum of positive terms.
  ///
  /// With r = n/θh, s = r + m and x/s = a/(n + mθh): m ln(x/s) + r(m/r − ln(s/r)) − ½ ln(s/r) − ln(Γ*(s)/Γ*(r)), from
  /// Stirling's series; r is raised to 30 by single steps.
  private static func logWeight(of mode: Int, load: Double, agents: Double, impatience: Double) -> Double {
    var sum = 0.0
    var base = 0
    while base < mode, mode <= 64 || (agents + Double(base) * impatience) / impatience < 30 {
      base += 1
      sum += CMath.log(load / (agents + Double(base) * impatience))
    }
    guard base < mode else { return sum }
    let steps = Double(mode - base)
    let start = agents + Double(base) * impatience
    let end = agents + Double(mode) * impatience
    let growth = steps * impatience / start
    let r = start / impatience
    let rise = load > 2 * end ? CMath.log(load / end) : CMath.log1p((load - end) / end)
    let stirling = CMath.log1p(stirlingExcess(r)) - CMath.log1p(stirlingExcess(r + steps))
    return sum + steps * rise + r * unitDeviance(growth) - 0.5 * CMath.log1p(growth) + stirling
  }

  /// Weight × a share of the callers who are let in with j ahead.
  func mean(of shares: [Double]) -> Double {
    var sum = 0.0
    for (offset, mass) in masses.enumerated() where first + offset < places {
      sum += mass * shares[first + offset]
    }
    return sum
  }

  /// Weight × wait of the answered, in mean handle times.
  var waitOfAnswered: Double {
    var time = 0.0
    for i in stride(from: 1, through: first, by: 1) { time += 1 / (agents + Double(i) * impatience) }
    var sum = 0.0
    for (offset, mass) in masses.enumerated() where first + offset < places {
      let rate = agents + Double(first + offset + 1) * impatience
      time += 1 / rate
      sum += mass * (agents / rate) * time
    }
    return sum
  }
}
