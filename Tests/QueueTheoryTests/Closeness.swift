/// The relative tolerance of every comparison with a reference value, stated once.
let referenceTolerance = 1e-12

/// Whether two numbers agree relative to the expected one; below 1e-300 anything as small will do.
func agree(_ actual: Double, _ expected: Double, within tolerance: Double = referenceTolerance) -> Bool {
  if abs(expected) < 1e-300 { return abs(actual) < 1e-300 }
  return abs(actual - expected) <= tolerance * abs(expected)
}
