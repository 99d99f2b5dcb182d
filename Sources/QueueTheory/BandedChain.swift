/// The stationary law of a Markov chain whose transitions span at most `band` states, by the elimination of
/// Grassmann, Taksar and Heyman: no subtractions, so every probability keeps its relative accuracy.
///
/// Columns are kept in aligned blocks of eight, so that one row is added to another eight at a time.
///
/// - SeeAlso: W. K. Grassmann, M. I. Taksar, D. P. Heyman, Regenerative analysis and steady state distributions
///   for Markov chains, Oper. Res. 33 (1985) 1107–1116, doi:10.1287/opre.33.5.1107.
struct BandedChain {
  private let count: Int
  private let band: Int
  /// Blocks of a row.
  private let width: Int
  private var blocks: [SIMD8<Double>]

  init(count: Int, band: Int) {
    self.count = count
    self.band = band
    width = 2 * band / 8 + 2
    blocks = [SIMD8<Double>](repeating: .zero, count: count * width)
  }

  /// The block of column 0 relative to the storage of a row; the first column of row i is i − band.
  private func origin(_ row: Int) -> Int { row * width - ((row - band + 8 * band) >> 3) + band }

  /// Adds to the rate from one state to another, at most `band` apart.
  mutating func add(_ rate: Double, from: Int, to: Int) {
    blocks[origin(from) + to >> 3][to & 7] += rate
  }

  /// Solves, leaving the chain eliminated.
  ///
  /// - Complexity: O(count × band²) time, O(count × band) memory.
  mutating func stationary() -> [Double] {
    var pivots = [Double](repeating: 0, count: count)
    var left = [SIMD8<Double>](repeating: .zero, count: width)
    for i in stride(from: count - 1, to: 0, by: -1) {
      let start = max(0, i - band)
      let firstBlock = start >> 3
      let lastBlock = (i - 1) >> 3
      let base = origin(i)
      var sum = SIMD8<Double>.zero
      for block in firstBlock...lastBlock {
        var value = blocks[base + block]
        if block == i >> 3 {
          for lane in i & 7..<8 { value[lane] = 0 }
        }
        left[block - firstBlock] = value
        sum += value
      }
      let pivot = sum.sum()
      pivots[i] = pivot
      guard pivot > 0 else { continue }
      let blocksOfRow = lastBlock - firstBlock + 1
      for row in start..<i {
        let rowBase = origin(row)
        let entry = blocks[rowBase + i >> 3][i & 7]
        guard entry > 0 else { continue }
        let factor = entry / pivot
        let target = rowBase + firstBlock
        for offset in 0..<blocksOfRow { blocks[target + offset] += left[offset] * factor }
      }
    }
    return substituted(pivots)
  }

  private func substituted(_ pivots: [Double]) -> [Double] {
    var law = [Double](repeating: 0, count: count)
    law[0] = 1
    var total = 1.0
    for i in 1..<count where pivots[i] > 0 {
      var sum = 0.0
      for row in max(0, i - band)..<i { sum += law[row] * blocks[origin(row) + i >> 3][i & 7] }
      law[i] = sum / pivots[i]
      total += law[i]
    }
    for i in law.indices { law[i] /= total }
    return law
  }
}
