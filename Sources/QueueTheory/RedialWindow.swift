/// The rectangle of states to which the chain is cut.
struct RedialWindow {
  /// Calls in the system.
  let calls: ClosedRange<Int>
  /// Callers between two attempts.
  let callers: ClosedRange<Int>

  /// The states are numbered along the shorter side.
  var isCallsInner: Bool { calls.count <= callers.count }
  var band: Int { min(calls.count, callers.count) + 1 }
  var cost: Double { Double(calls.count) * Double(callers.count) * Double(band) * Double(band) }

  func index(calls k: Int, callers r: Int) -> Int {
    let (k, r) = (k - calls.lowerBound, r - callers.lowerBound)
    return isCallsInner ? r * calls.count + k : k * callers.count + r
  }

  private init(calls: ClosedRange<Int>, callers: ClosedRange<Int>) {
    self.calls = calls
    self.callers = callers
  }

  /// Around the fixed point, by the variances of the linearised chain with all agents busy and with agents free.
  init(around point: Redials.FixedPoint) {
    let attempt = point.attempt
    let (service, impatience) = (1 / attempt.handleTime, 1 / attempt.patience)
    let again = point.redialling.probability
    let back = 1 / point.redialling.delay
    let attempts = attempt.load * service
    let redials = again * attempt.abandonedShare * attempts
    var spread = (calls: 1.0, callers: 1.0)
    for (slope, feedback) in [(impatience, again * impatience), (service, 0)] {
      // A Σ + Σ Aᵀ = −D for A = [−slope, back; feedback, −back].
      let determinant = max(slope * back - feedback * back, 1e-3 * slope * back)
      let trace = slope + back
      let (noiseCalls, noiseMixed, noiseCallers) = (2 * attempts, -2 * redials, 2 * redials)
      let factor = 1 / (2 * trace * determinant)
      let varianceOfCalls =
        factor
        * ((determinant + back * back) * noiseCalls + 2 * back * back * noiseMixed + back * back
          * noiseCallers)
      let varianceOfCallers =
        factor
        * (feedback * feedback * noiseCalls + 2 * slope * feedback * noiseMixed
          + (determinant + slope * slope) * noiseCallers)
      spread.calls = max(spread.calls, varianceOfCalls.squareRoot())
      spread.callers = max(spread.callers, varianceOfCallers.squareRoot())
    }
    let meanCalls = attempt.load * attempt.answeredShare + attempt.meanQueueLength
    let meanCallers = point.meanCallersBetweenAttempts
    calls = Self.range(meanCalls, below: 7 * spread.calls + 4, above: 9 * spread.calls + 4)
    callers =
      again > 0
      ? Self.range(meanCallers, below: 7 * spread.callers + 8, above: 9 * spread.callers + 8) : 0...0
  }

  /// The law is skewed upwards, and a rectangle too narrow is solved in vain.
  private static func range(_ centre: Double, below: Double, above: Double) -> ClosedRange<Int> {
    let limit = 1e7
    return Int(min(limit, max(0, centre - below)))...Int(min(limit, centre + above).rounded(.up))
  }

  /// A larger rectangle where an edge still holds more than 1e-12; nil where none does.
  func widened(by law: [Double]) -> Self? {
    func mass(calls k: Int) -> Double { callers.reduce(0) { $0 + law[index(calls: k, callers: $1)] } }
    func mass(callers r: Int) -> Double { calls.reduce(0) { $0 + law[index(calls: $1, callers: r)] } }
    func wider(_ range: ClosedRange<Int>, low: Double, high: Double) -> ClosedRange<Int> {
      let step = range.count / 4 + 4
      let lower = low > 1e-12 ? max(0, range.lowerBound - step) : range.lowerBound
      return lower...(high > 1e-12 ? range.upperBound + step : range.upperBound)
    }
    let newCalls = wider(
      calls, low: mass(calls: calls.lowerBound), high: mass(calls: calls.upperBound))
    let newCallers =
      callers.count == 1 && callers.lowerBound == 0
      ? callers
      : wider(callers, low: mass(callers: callers.lowerBound), high: mass(callers: callers.upperBound))
    return newCalls == calls && newCallers == callers ? nil : Self(calls: newCalls, callers: newCallers)
  }
}
