import ContactCentre
import Optimisation
import Stochastics

/// Looks for the values of unknowns that come nearest to the fitted cases.
struct CalibrationSearch {
  /// What serves as well for one unknown, and the fits at its ends.
  struct Served {
    let range: ClosedRange<Double>
    let ends: [LeastSquares.Fit]
  }

  let model: CalibrationModel
  let cases: [CalibrationCase]

  private var ranges: [ClosedRange<Double>] { model.unknowns.map(\.range) }

  private func residuals(_ values: [Double]) throws(PlanningError) -> [Double] {
    zip(try model.figures(at: values, of: cases), cases).map { $0 - $1.observed }
  }

  private func fit(
    from start: [Double], _ ranges: [ClosedRange<Double>], until enough: Double? = nil
  ) throws(PlanningError) -> LeastSquares.Fit? {
    try LeastSquares(ranges: ranges).fit(from: start, until: enough ?? close / 1e4) {
      values throws(PlanningError) in
      try residuals(values)
    }
  }

  /// The sum of squares of errors that are none.
  private var close: Double {
    Double(cases.count) * CalibrationRun.closeEnough * CalibrationRun.closeEnough
  }

  /// The fits that several starts lead to, the best first: what the scenario states, and points spread over the ranges
  /// (multiples of the powers of the root of x^(k+1) = x + 1, which fill k dimensions evenly).
  func minima() throws(PlanningError) -> [LeastSquares.Fit] {
    var root = 1.5
    for _ in 0..<50 {
      var power = 1.0
      for _ in 0...ranges.count { power *= root }
      root -= (power - root - 1) / (Double(ranges.count + 1) * power / root - 1)
    }
    var starts = [model.unknowns.map(\.stated)]
    for number in 1...8 {
      var step = 1.0
      starts.append(
        ranges.map { range in
          step /= root
          let place = (0.5 + step * Double(number)).truncatingRemainder(dividingBy: 1)
          return range.lowerBound + place * (range.upperBound - range.lowerBound)
        })
    }
    var fits: [LeastSquares.Fit] = []
    for start in starts { if let fit = try fit(from: start, ranges) { fits.append(fit) } }
    guard !fits.isEmpty else { throw .noFigure("calibration.observations") }
    // Ties keep the order of the starts.
    return fits.enumerated().sorted { ($0.1.sumOfSquares, $0.0) < ($1.1.sumOfSquares, $1.0) }.map(\.1)
  }

  /// The largest sum of squares that serves as well as the least.
  private func limit(beside best: LeastSquares.Fit) -> Double {
    let spare = cases.count - ranges.count
    guard spare > 0, let law = try? StudentLaw(degreesOfFreedom: Double(spare)) else {
      return best.sumOfSquares + close
    }
    let t = law.factor(confidence: 0.95)
    return best.sumOfSquares + max(close, best.sumOfSquares * t * t / Double(spare))
  }

  /// The values of each unknown that serve as well as the best of some fits, the others fitted again: from the lowest and the
  /// highest of the fits that serve on, and as far as the ends of other unknowns reach.
  func served(around minima: [LeastSquares.Fit]) throws(PlanningError) -> [Served] {
    let limit = limit(beside: minima[0])
    let serving = minima.filter { $0.sumOfSquares <= limit }
    var ends: [(low: LeastSquares.Fit, high: LeastSquares.Fit)] = []
    for index in ranges.indices {
      // Of fits alike the better one, which comes first.
      let lowest = serving.min { $0.values[index] < $1.values[index] } ?? minima[0]
      let highest = serving.reduce(lowest) { $1.values[index] > $0.values[index] ? $1 : $0 }
      ends.append(
        (
          try end(of: index, towards: ranges[index].lowerBound, from: lowest, limit),
          try end(of: index, towards: ranges[index].upperBound, from: highest, limit)
        ))
    }
    let all = serving + ends.flatMap { [$0.low, $0.high] }
    return ranges.indices.map { index in
      let values = all.map { $0.values[index] }
      let (low, high) = (values.min() ?? 0, values.max() ?? 0)
      return Served(range: low...high, ends: [ends[index].low, ends[index].high])
    }
  }

  /// The fit furthest towards one end of an unknown's range that still serves: steps of a quarter of the way, then halves.
  private func end(
    of index: Int, towards last: Double, from best: LeastSquares.Fit, _ limit: Double
  ) throws(PlanningError) -> LeastSquares.Fit {
    var (near, known) = (best.values[index], best)
    func fit(at value: Double) throws(PlanningError) -> LeastSquares.Fit? {
      var held = ranges
      held[index] = value...value
      // From the last fit, and where that leads nowhere from what the scenario states.
      for var start in [known.values, model.unknowns.map(\.stated)] {
        start[index] = value
        if let fit = try self.fit(from: start, held, until: limit), fit.sumOfSquares <= limit { return fit }
      }
      return nil
    }
    let step = (last - near) / 4
    guard step != 0 else { return best }
    var beyond: Double?
    for number in 1...4 {
      let value = number == 4 ? last : best.values[index] + step * Double(number)
      guard let next = try fit(at: value) else {
        beyond = value
        break
      }
      (near, known) = (value, next)
    }
    guard var far = beyond else { return known }
    for _ in 0..<6 {
      let middle = (near + far) / 2
      if let next = try fit(at: middle) { (near, known) = (middle, next) } else { far = middle }
    }
    return known
  }

  /// The best fit of one unknown, the others as stated.
  func alone(_ index: Int) throws(PlanningError) -> LeastSquares.Fit {
    let stated = model.unknowns.map(\.stated)
    let range = ranges[index]
    var held = stated.map { $0...$0 }
    held[index] = range
    var best: LeastSquares.Fit?
    for number in 0...4 {
      var start = stated
      start[index] = range.lowerBound + (range.upperBound - range.lowerBound) * Double(number) / 4
      guard let fit = try fit(from: start, held) else { continue }
      if fit.sumOfSquares < best?.sumOfSquares ?? .infinity { best = fit }
    }
    guard let best else { throw .noFigure("calibration.observations") }
    return best
  }

  /// Fits that serve as well as the first and are unlike it and each other by a twentieth of a range, at most eight.
  func unlike(_ minima: [LeastSquares.Fit], _ ends: [LeastSquares.Fit]) -> [[Double]] {
    guard let best = minima.first else { return [] }
    let limit = limit(beside: best)
    var kept = [best.values]
    for fit in minima.dropFirst() + ends where fit.sumOfSquares <= limit && kept.count < 9 {
      let isNew = kept.allSatisfy { other in
        ranges.indices.contains { index in
          abs(fit.values[index] - other[index]) > (ranges[index].upperBound - ranges[index].lowerBound) / 20
        }
      }
      if isNew { kept.append(fit.values) }
    }
    return Array(kept.dropFirst())
  }
}
