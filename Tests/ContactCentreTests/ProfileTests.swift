import ContactCentre
import TestSupport
import Testing

@Suite("Intraday profiles")
struct ProfileTests {
  @Test(.tags(.exact)) func `coarse shares are spread and fine shares added up`() {
    let hours = Profile(id: "h", shares: [0.5, 0.5] + Array(repeating: 0, count: 22))
    #expect(Array(hours.shares(intervals: 96)[0..<9]) == Array(repeating: 0.125, count: 8) + [0])
    #expect(Array(hours.shares(intervals: 48)[0..<5]) == [0.25, 0.25, 0.25, 0.25, 0])
    #expect(hours.shares(intervals: 24) == hours.shares)
    let quarters = Profile(id: "q", shares: [0.125, 0.25, 0.125, 0.5] + Array(repeating: 0, count: 92))
    #expect(Array(quarters.shares(intervals: 48)[0..<3]) == [0.375, 0.625, 0])
    #expect(Array(quarters.shares(intervals: 24)[0..<2]) == [1, 0])
  }

  @Test(.tags(.property), arguments: [24, 48, 96], [24, 48, 96])
  func `their sum stays the same at every resolution`(from: Int, to: Int) {
    for number in 0..<20 {
      var random = SplitMix64(case: number * 100 + from + to)
      let raw = (0..<from).map { _ in random.real(0...1) }
      let sum = raw.reduce(0, +)
      let profile = Profile(id: "p", shares: raw.map { $0 / sum })
      let shares = profile.shares(intervals: to)
      #expect(shares.count == to)
      #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
      // Each hour keeps its calls.
      for hour in 0..<24 {
        let before = profile.shares[hour * from / 24..<(hour + 1) * from / 24].reduce(0, +)
        let after = shares[hour * to / 24..<(hour + 1) * to / 24].reduce(0, +)
        #expect(abs(before - after) < 1e-14)
      }
    }
  }
}
