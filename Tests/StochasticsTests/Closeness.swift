/// Whether two numbers agree relative to the expected one.
func agree(_ actual: Double, _ expected: Double, within tolerance: Double) -> Bool {
  abs(actual - expected) <= tolerance * abs(expected)
}
