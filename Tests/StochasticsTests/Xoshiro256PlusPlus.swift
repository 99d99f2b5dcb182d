/// xoshiro256++ written down a second time, from the authors' description, to compare with.
///
/// - SeeAlso: D. Blackman, S. Vigna, doi:10.1145/3460772, figure 5.
struct Xoshiro256PlusPlus {
  private var state: [UInt64]

  init(_ state: [UInt64]) { self.state = state }

  mutating func next() -> UInt64 {
    let result = Self.rotate(state[0] &+ state[3], 23) &+ state[0]
    let t = state[1] << 17
    state[2] ^= state[0]
    state[3] ^= state[1]
    state[1] ^= state[2]
    state[0] ^= state[3]
    state[2] ^= t
    state[3] = Self.rotate(state[3], 45)
    return result
  }

  private static func rotate(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
}
