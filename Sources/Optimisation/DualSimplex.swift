/// The bounded dual simplex method on a condensed tableau: the variable that breaks its bound most leaves the basis; the
/// ratio test flips variables from bound to bound as long as that mends, and takes the largest of nearly equal pivots.
///
/// - SeeAlso: I. Maros, A generalized dual phase-2 simplex algorithm, Eur. J. Oper. Res. 149 (2003) 1–16,
///   doi:10.1016/S0377-2217(02)00562-6; P. M. J. Harris, Pivot selection methods of the Devex LP code, Math. Program. 5
///   (1973) 1–28, doi:10.1007/BF01580108.
enum DualSimplex {
  enum Outcome: Equatable {
    /// No bound is broken: the values are those of a cheapest point.
    case optimal
    /// The cost exceeds the cutoff.
    case aboveCutoff
    /// The variable of this row cannot keep its bounds.
    case infeasible(row: Int)
    /// Too many pivots.
    case unfinished
  }

  /// How far a value may lie beyond its bound.
  static let feasibility = 1e-8
  /// How far a reduced cost may lie on the wrong side of zero.
  private static let optimality = 1e-9
  /// The least pivot.
  private static let leastPivot = 1e-7

  /// Pivots until no bound is broken.
  static func run(_ tableau: inout Tableau, cutoff: Double, pivots: Int) -> Outcome {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(tableau.columns)
    tableau.weight = [Double](repeating: 1, count: tableau.rows)
    for _ in 0..<pivots {
      if tableau.cost > cutoff { return .aboveCutoff }
      guard let row = leaving(tableau) else { return .optimal }
      guard step(&tableau, row: row, &candidates) else { return .infeasible(row: row) }
    }
    return .unfinished
  }

  private struct Candidate {
    let column: Int
    let ratio: Double
    let size: Double
  }

  /// The row whose bound is broken most for its length, about.
  ///
  /// - SeeAlso: J. J. Forrest, D. Goldfarb, Steepest-edge simplex algorithms for linear programming, Math. Program. 57
  ///   (1992) 341–374, doi:10.1007/BF01581089.
  private static func leaving(_ tableau: Tableau) -> Int? {
    var (best, worst) = (-1, 0.0)
    for row in 0..<tableau.rows {
      let variable = tableau.basic[row]
      let value = tableau.value[variable]
      let excess = max(tableau.lower[variable] - value, value - tableau.upper[variable])
      guard excess > feasibility else { continue }
      let score = excess * excess / tableau.weight[row]
      if score > worst {
        worst = score
        best = row
      }
    }
    return best < 0 ? nil : best
  }

  /// One pivot out of a row; false if no column can mend it.
  private static func step(_ tableau: inout Tableau, row: Int, _ candidates: inout [Candidate]) -> Bool {
    let variable = tableau.basic[row]
    let value = tableau.value[variable]
    let isBelow = value < tableau.lower[variable]
    let target = isBelow ? tableau.lower[variable] : tableau.upper[variable]
    let sign = isBelow ? 1.0 : -1.0
    candidates.removeAll(keepingCapacity: true)
    let base = row &* tableau.width
    for block in 0..<tableau.width {
      let part = tableau.cells[base &+ block]
      guard part != .zero else { continue }
      let first = block << 3
      for lane in 0..<min(8, tableau.columns - first) {
        let alpha = part[lane] * sign
        guard abs(alpha) > leastPivot else { continue }
        let other = tableau.nonbasic[first + lane]
        // At the lower bound a variable may grow, at the upper one shrink.
        guard (alpha > 0) != tableau.isAtUpper[other], tableau.lower[other] < tableau.upper[other] else {
          continue
        }
        let price = abs(tableau.reduced[block][lane])
        candidates.append(Candidate(column: first + lane, ratio: price / abs(alpha), size: abs(alpha)))
      }
    }
    guard let entering = entering(&tableau, candidates, room: abs(target - value)) else { return false }
    let alpha = tableau.cell(row, entering)
    let rest = target - tableau.value[variable]
    tableau.move(column: entering, by: rest / alpha)
    tableau.value[variable] = target
    tableau.isAtUpper[variable] = !isBelow
    tableau.pivot(row: row, column: entering)
    return true
  }

  /// The column to enter: the ratio test passes every variable that can go to its other bound without mending
  /// the row, and flips it.
  private static func entering(
    _ tableau: inout Tableau, _ candidates: [Candidate], room: Double
  ) -> Int? {
    var room = room
    var left = candidates
    while !left.isEmpty {
      var limit = Double.infinity
      for item in left { limit = min(limit, item.ratio + optimality / item.size) }
      var chosen = -1
      var size = 0.0
      var flips = 0.0
      for (index, item) in left.enumerated() where item.ratio <= limit {
        let other = tableau.nonbasic[item.column]
        flips += item.size * (tableau.upper[other] - tableau.lower[other])
        if item.size > size {
          size = item.size
          chosen = index
        }
      }
      if flips >= room || left.allSatisfy({ $0.ratio <= limit }) {
        return flips >= room - feasibility ? left[chosen].column : nil
      }
      room -= flips
      for item in left where item.ratio <= limit {
        let other = tableau.nonbasic[item.column]
        let range = tableau.upper[other] - tableau.lower[other]
        tableau.move(column: item.column, by: tableau.isAtUpper[other] ? -range : range)
        tableau.isAtUpper[other].toggle()
      }
      left.removeAll { $0.ratio <= limit }
    }
    return nil
  }
}
