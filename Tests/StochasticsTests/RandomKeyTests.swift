import Stochastics
import TestSupport
import Testing

@Suite("Keys of callers")
struct RandomKeyTests {
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  // The outputs of SplitMix64 from the seed 1234567 that Rosetta Code asks for.
  @Test("Words are the published outputs of SplitMix64", .tags(.reference))
  func publishedWords() {
    let key = RandomKey(1_234_567)
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect((0..<5).map(key.word) == published)
  }

  @Test("A word is found by its number alone, and numbers go round", .tags(.exact))
  func numbers() {
    for seed in [0, 1, 77, 1 << 63, .max] as [UInt64] {
      var generator = SplitMix64(seed: seed)
      let key = RandomKey(seed)
      #expect((0..<100).map(key.word) == (0..<100).map { _ in generator.next() })
      #expect(key.word == seed && key == RandomKey(seed))
    }
    // State 0 gives 0, which comes last from the key 0.
    #expect(RandomKey(0).word(.max) == 0)
  }

  @Test("The key follows from any of its words", .tags(.exact))
  func bijection() {
    // 1/a modulo 2⁶⁴ by Newton's method, which doubles the right bits.
    func inverse(_ a: UInt64) -> UInt64 { (0..<6).reduce(a) { x, _ in x &* (2 &- a &* x) } }
    var stream = SampleLaws.stream(1)
    for _ in 0..<100 {
      let key = RandomKey(stream.next())
      for index in [0, 1, 2, 1000, 1 << 40, .max] as [UInt64] {
        var z = key.word(index)
        z ^= (z >> 31) ^ (z >> 62)
        z = z &* inverse(0x94D0_49BB_1331_11EB)
        z ^= (z >> 27) ^ (z >> 54)
        z = z &* inverse(0xBF58_476D_1CE4_E5B9)
        z ^= (z >> 30) ^ (z >> 60)
        #expect(z &- (index &+ 1) &* Self.step == key.word)
      }
    }
  }

  /// What changes from one word to the next.
  enum Walk: CaseIterable {
    case numbers, keys, upperKeys, keysOfStream
  }

  // Five standard errors and 1.645 more, for 100 000 words: a bias of the mean of 0.0061, of the variance of 0.0016
  // and a lag correlation of 0.021 are caught with 95% power.
  @Test(
    "Words have the moments of uniform numbers along one key and across keys", .tags(.statistical),
    arguments: Walk.allCases)
  func moments(walk: Walk) {
    var stream = SampleLaws.stream(2)
    for number in [0, 1, 5] as [UInt64] {
      var moments = UniformMoments()
      for index in 0..<100_000 as Range<UInt64> {
        let word =
          switch walk {
          case .numbers: RandomKey(number).word(index)
          case .keys: RandomKey(index).word(number)
          case .upperKeys: RandomKey(index << 40).word(number)
          case .keysOfStream: RandomKey(stream.next()).word(number)
          }
        moments.add(RandomStream.uniform(of: word))
      }
      #expect(moments.agree(within: 5), "\(number)")
    }
  }

  // Five standard errors and 1.645 more, for 100 000 keys: a correlation of 0.021 between two words of a key, or between a
  // word and the key itself, is caught with 95% power.
  @Test(
    "Words of one key are not correlated, nor with the key", .tags(.statistical), arguments: [false, true])
  func correlations(consecutive: Bool) {
    let numbers: [UInt64] = [0, 1, 2, 3, 64, 1 << 20]
    var stream = SampleLaws.stream(3)
    let count = 100_000
    var products = Array(repeating: Array(repeating: 0.0, count: numbers.count + 1), count: numbers.count + 1)
    for index in 0..<count {
      let key = RandomKey(consecutive ? UInt64(index) : stream.next())
      let words = numbers.map(key.word) + [consecutive ? key.word &* Self.step : key.word]
      let values = words.map { RandomStream.uniform(of: $0) - 0.5 }
      for one in values.indices {
        for other in 0..<one { products[one][other] += values[one] * values[other] }
      }
    }
    for one in products.indices {
      for other in 0..<one {
        #expect(abs(12 * products[one][other]) < 5 * Double(count).squareRoot(), "\(one) and \(other)")
      }
    }
  }
}
