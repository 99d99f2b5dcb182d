/// The root of an increasing function in a bracket: Newton's method, halving the bracket where it leaves it.
///
/// - Parameters:
///   - lower: a point where the function is not positive.
///   - upper: a point where it is not negative.
///   - start: a first guess inside.
///   - function: value and slope at a point.
/// - Complexity: a handful of steps near a simple root; at most 200.
func bracketedNewton(
  from lower: Double, to upper: Double, start: Double, _ function: (Double) -> (value: Double, slope: Double)
) -> Double {
  var (lower, upper, x) = (lower, upper, start)
  for _ in 0..<200 {
    let (value, slope) = function(x)
    if value == 0 { return x }
    if value < 0 { lower = x } else { upper = x }
    var next = x - value / slope
    if !(next > lower && next < upper) { next = 0.5 * (lower + upper) }
    if abs(next - x) <= 1e-16 * abs(x) || next == lower || next == upper { return next }
    x = next
  }
  return x
}
