/// The least concave function that is nowhere below a curve over a range of covers.
///
/// - SeeAlso: J. E. Falk, R. M. Soland, An algorithm for separable nonconvex programming problems, Management Sci. 15
///   (1969) 550–569, doi:10.1287/mnsc.15.9.550.
struct Majorant {
  let curve: ServiceCurve
  /// Covers at its corners, in order.
  let corners: [Int]

  /// - Complexity: O(n) for n covers in the range.
  init(_ curve: ServiceCurve, from lower: Int, to upper: Int) {
    self.curve = curve
    let lower = max(curve.first, min(lower, curve.top))
    let upper = max(lower, min(upper, curve.top))
    var kept: [Int] = []
    for cover in lower...upper {
      while kept.count > 1,
        Self.slope(curve, kept[kept.count - 2], kept[kept.count - 1])
          <= Self.slope(curve, kept[kept.count - 1], cover)
      {
        kept.removeLast()
      }
      kept.append(cover)
    }
    corners = kept
  }

  /// Rise of the chord between two covers.
  private static func slope(_ curve: ServiceCurve, _ one: Int, _ other: Int) -> Double {
    (curve.value(other) - curve.value(one)) / Double(other - one)
  }

  /// Its greatest value.
  var top: Double { curve.value(corners.last ?? 0) }

  /// The curve itself.
  func value(_ cover: Int) -> Double { curve.value(cover) }

  /// Rise between a corner and the next; 0 after the last.
  func slope(_ index: Int) -> Double {
    index + 1 < corners.count ? Self.slope(curve, corners[index], corners[index + 1]) : 0
  }

  /// The last corner that is no greater than a cover; the first if none is.
  private func corner(at cover: Double) -> Int {
    var (low, high) = (0, corners.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Double(corners[middle]) <= cover { low = middle } else { high = middle }
    }
    return low
  }

  /// Value at a cover.
  func value(at cover: Double) -> Double {
    let index = corner(at: cover)
    return curve.value(corners[index]) + slope(index) * max(0, cover - Double(corners[index]))
  }

  /// A slope at a cover: that of the chord around it, the mean of both at a corner.
  func slope(at cover: Double) -> Double {
    let index = corner(at: cover + 1e-7)
    guard index > 0, abs(cover - Double(corners[index])) < 1e-6 else { return slope(index) }
    return (slope(index) + slope(index - 1)) / 2
  }

  /// The greatest value of curve − slope × cover over the range, and where it is.
  func conjugate(_ slope: Double) -> (value: Double, cover: Int) {
    var (low, high) = (0, corners.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if self.slope(middle) > slope { low = middle + 1 } else { high = middle }
    }
    // The neighbours too: where slopes are nearly equal the test above may miss by one.
    var best = (value: -Double.infinity, cover: 0)
    for index in max(0, low - 1)...min(corners.count - 1, low + 1) {
      let value = curve.value(corners[index]) - slope * Double(corners[index])
      if value > best.value { best = (value, corners[index]) }
    }
    return best
  }
}
