import Stochastics
import TestSupport

/// Inputs for property tests: a SplitMix64 stream for each seed.
struct RandomInputs {
  private var random: SplitMix64

  init(seed: Int) { random = SplitMix64(seed: UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15) }

  mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * Double(random.next() >> 11) * 0x1p-53
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
