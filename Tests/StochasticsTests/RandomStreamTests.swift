import Stochastics
import TestSupport
import Testing

@Suite("Random streams")
struct RandomStreamTests {
  private static func stream(
    seed: UInt64 = 0, replication: UInt32 = 0, line: UInt32 = 0, purpose: UInt32 = 0
  ) -> RandomStream {
    RandomStream(
      seed: seed, replication: replication, line: line, purpose: RandomPurpose(rawValue: purpose))
  }

  private func words(_ stream: RandomStream, _ count: Int = 8) -> [UInt64] {
    var stream = stream
    return (0..<count).map { _ in stream.next() }
  }

  // The outputs of the authors' C program from the state 1, 2, 3, 4, as the crate rand_xoshiro has them in its tests.
  @Test("The generator to compare with gives the published words", .tags(.reference))
  func publishedWords() {
    var generator = Xoshiro256PlusPlus([1, 2, 3, 4])
    let published: [UInt64] = [
      41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386, 9_228_616_714_210_784_205,
      9_973_669_472_204_895_162, 14_011_001_112_246_962_877, 12_406_186_145_184_390_807,
      15_849_039_046_786_891_736, 10_450_023_813_501_588_000,
    ]
    #expect(published.map { _ in generator.next() } == published)
  }

  @Test("A stream is xoshiro256++ from the blocks of its address, low words first", .tags(.exact))
  func state() {
    let key: (UInt32, UInt32) = (0x89ab_cdef, 0x0123_4567)
    for purpose in [0, 7, .max] as [UInt32] {
      var state: [UInt64] = []
      for index in 0..<2 as Range<UInt32> {
        let block = Philox4x32.block(counter: (index, purpose, 5, 3), key: key)
        state.append(UInt64(block.1) << 32 | UInt64(block.0))
        state.append(UInt64(block.3) << 32 | UInt64(block.2))
      }
      state[3] |= 1
      var generator = Xoshiro256PlusPlus(state)
      let address = Self.stream(seed: 0x0123_4567_89ab_cdef, replication: 3, line: 5, purpose: purpose)
      #expect(words(address, 1000) == (0..<1000).map { _ in generator.next() })
    }
  }

  @Test("Every part of the address gives another stream", .tags(.exact))
  func addresses() {
    var all: [UInt64] = []
    for seed in [0, 1, 1 << 32] as [UInt64] {
      for replication in [0, 1] as [UInt32] {
        for line in [0, 1] as [UInt32] {
          for purpose in [0, 1] as [UInt32] {
            all += words(Self.stream(seed: seed, replication: replication, line: line, purpose: purpose))
          }
        }
      }
    }
    #expect(Set(all).count == all.count)
  }

  @Test("A copy goes on by itself", .tags(.exact))
  func values() {
    var first = Self.stream(seed: 4)
    let start = first
    _ = first.next()
    #expect(first != start)
    var second = first
    #expect(first.next() == second.next())
    #expect(first == second)
    let expected = words(first)
    _ = words(second)
    for _ in 0..<5 { _ = second.next() }
    #expect(first != second)
    #expect(words(first) == expected)
  }

  @Test(
    "A stream from a word is a function of the word and repeats neither others nor its parent", .tags(.exact))
  func streamsFromWords() {
    let seeds: [UInt64] = [0, 1, 2, 1 << 31, 1 << 32, 1 << 63, .max]
    var all = seeds.flatMap { words(RandomStream(word: $0), 20) }
    // Streams of an experiment whose seed is such a word.
    for seed in seeds { all += words(Self.stream(seed: seed), 20) }
    #expect(Set(all).count == all.count)
    let parent = words(Self.stream(seed: 9), 20)
    #expect(Set(parent.flatMap { words(RandomStream(word: $0), 20) }).isDisjoint(with: parent))
    #expect(words(RandomStream(word: 5)) == words(RandomStream(word: 5)))
  }

  @Test("Uniform numbers are odd multiples of 2⁻⁵³ and do not fall where the word rises", .tags(.exact))
  func uniformGrid() {
    var numbers = Self.stream(seed: 1)
    var raw = numbers
    for _ in 0..<1000 {
      let word = raw.next()
      let u = numbers.uniform()
      #expect(u == RandomStream.uniform(of: word))
      #expect(u == Double((word >> 11) | 1) / 9_007_199_254_740_992)
      #expect(u > 0 && u < 1 && 1 - (1 - u) == u)
    }
    let words = words(raw, 1000).sorted()
    let ascending = words.map(RandomStream.uniform(of:))
    #expect(zip(ascending, ascending.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(RandomStream.uniform(of: 0) == 0x1p-53)
    #expect(RandomStream.uniform(of: .max) == 1 - 0x1p-53)
    // The words below and above a half are mirror images.
    #expect(RandomStream.uniform(of: 1 << 63) == 0.5 + 0x1p-53)
    #expect(RandomStream.uniform(of: 1 << 63 - 1) == 0.5 - 0x1p-53)
  }

  /// What changes from one uniform number to the next.
  enum Walk: CaseIterable {
    case within, seeds, replications, lines, purposes, words, upperWords
  }

  private func first(_ walk: Walk, _ index: UInt32) -> RandomStream {
    switch walk {
    case .within, .replications: Self.stream(seed: 2026, replication: index)
    case .seeds: Self.stream(seed: UInt64(index))
    case .lines: Self.stream(seed: 2026, line: index)
    case .purposes: Self.stream(seed: 2026, purpose: index)
    case .words: RandomStream(word: UInt64(index))
    case .upperWords: RandomStream(word: UInt64(index) << 40)
    }
  }

  // Five standard errors and 1.645 more, for 100 000 numbers: a bias of the mean of 0.0061, of the variance of 0.0016
  // and a lag correlation of 0.021 are caught with 95% power.
  @Test(
    "Uniform numbers have their moments within a stream and across streams", .tags(.statistical),
    arguments: Walk.allCases)
  func uniformMoments(walk: Walk) {
    var moments = UniformMoments()
    var one = first(walk, 0)
    for index in 0..<100_000 as Range<UInt32> {
      if walk != .within { one = first(walk, index) }
      moments.add(one.uniform())
    }
    #expect(moments.agree(within: 5))
  }

  // As above for 100 000 pairs: a correlation of 0.021 between a word and the stream of that word is caught with 95% power.
  @Test("A stream from a word is not correlated with the word", .tags(.statistical))
  func parentsAndChildren() {
    var parent = Self.stream(seed: 31)
    var products = [0.0, 0, 0]
    let count = 100_000
    for _ in 0..<count {
      let word = parent.next()
      let x = RandomStream.uniform(of: word) - 0.5
      var child = RandomStream(word: word)
      for place in products.indices { products[place] += x * (child.uniform() - 0.5) }
    }
    for product in products { #expect(abs(product * 12) < 5 * Double(count).squareRoot()) }
  }
}
