import Stochastics

/// Inputs for property tests: a SplitMix64 stream for each seed.
struct RandomInputs {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * Double(next() >> 11) * 0x1p-53
  }

  /// Uniform in the logarithm.
  mutating func scale(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound * CMath.pow(range.upperBound / range.lowerBound, uniform(0...1))
  }

  /// A load from 0.001 to 100 000 Erlang.
  mutating func load() -> Double { scale(1e-3...1e5) }

  /// Agents within some standard deviations of the load, at least 1.
  mutating func agents(near load: Double) -> Double {
    max(1, (load + uniform(-4...6) * load.squareRoot()).rounded())
  }
}
