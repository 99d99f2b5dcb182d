/// The rates of the chain of calls in the system and callers between attempts, within a rectangle.
struct RedialChain {
  let arrivals: Double
  let agents: Int
  let service: Double
  let impatience: Double
  let redialling: Redialling
  let window: RedialWindow

  /// The stationary law, by the numbers of `RedialWindow`.
  func solved() -> [Double] {
    var chain = BandedChain(count: window.calls.count * window.callers.count, band: window.band)
    for k in window.calls {
      let waiting = Double(max(0, k - agents)) * impatience
      let ends = Double(min(k, agents)) * service + waiting * (1 - redialling.probability)
      for r in window.callers {
        let state = window.index(calls: k, callers: r)
        func add(_ rate: Double, calls: Int, callers: Int) {
          guard rate > 0, window.calls.contains(calls), window.callers.contains(callers) else { return }
          chain.add(rate, from: state, to: window.index(calls: calls, callers: callers))
        }
        add(arrivals, calls: k + 1, callers: r)
        add(Double(r) / redialling.delay, calls: k + 1, callers: r - 1)
        add(ends, calls: k - 1, callers: r)
        add(waiting * redialling.probability, calls: k - 1, callers: r + 1)
      }
    }
    return chain.stationary()
  }
}
