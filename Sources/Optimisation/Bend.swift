/// An interval whose curve lies below its majorant at the values of a tableau.
struct Bend {
  /// The activity of the interval.
  let variable: Int
  /// The whole cover below.
  let floor: Double
  /// How far the curve lies below.
  let gap: Double
  /// Whether the cover is nearer to the next corner of the majorant than to the last.
  let isHigh: Bool

  /// All of them, the farthest first.
  static func all(_ problem: CoverProblem, _ tableau: Tableau) -> [Bend] {
    (0..<problem.intervals).compactMap { row in
      problem.curves[row].flatMap { Bend(row, $0, problem, tableau) }
    }.sorted { ($1.gap, $0.variable) < ($0.gap, $1.variable) }
  }

  private init?(_ row: Int, _ root: Majorant, _ problem: CoverProblem, _ tableau: Tableau) {
    variable = tableau.columns + row
    let (lower, upper) = (
      tableau.lower[variable], min(tableau.upper[variable], Double(root.corners.last ?? 0))
    )
    let cover = tableau.value[variable]
    floor = (cover + Branching.tolerance).rounded(.down)
    guard lower <= floor, floor < upper else { return nil }
    let isNarrowed = lower > problem.model.rows[row].lower || upper < Double(root.corners.last ?? 0)
    let local = isNarrowed ? Majorant(root.curve, from: Int(lower), to: Int(upper)) : root
    let rest = max(0, cover - floor)
    let (below, above) = (root.value(Int(floor)), root.value(Int(floor) + 1))
    gap = local.value(at: cover) - (below + rest * (above - below))
    guard gap > 1e-12 else { return nil }
    let next = Double(local.corners.first { Double($0) > cover } ?? 0)
    let last = Double(local.corners.last { Double($0) <= cover } ?? 0)
    isHigh = 2 * cover >= last + next
  }
}
