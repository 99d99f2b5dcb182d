/// A covering problem without what others make superfluous, as the search sees it.
struct ReducedCovering {
  /// The intervals that are left, in the order of the model's first rows.
  let intervals: [Int]
  /// The templates that are left, in the order of the model's columns.
  let templates: [Int]
  let problem: CoverProblem

  init(_ aim: CoveringAim) {
    let limits = aim.covering.greatestCounts(useful: aim.useful)
    let candidates = aim.covering.templates.indices.filter { limits[$0] > 0 }
    let caps = Self.bindingCaps(aim.covering, limits)
    let asked = aim.needs.indices.filter { aim.needs[$0] > 0 || aim.curves[$0] != nil }
    let dominance = Dominance(aim, asked: asked, caps: caps)
    templates = dominance.templates(of: candidates)
    intervals = dominance.intervals(coveredBy: templates)
    problem = ProblemBuilder(
      aim: aim, intervals: intervals, templates: templates, limits: limits, caps: caps
    ).problem()
  }

  /// The caps that could be reached.
  private static func bindingCaps(_ covering: ShiftCovering, _ limits: [Int]) -> [Int] {
    covering.caps.indices.filter { index in
      let cap = covering.caps[index]
      let most = cap.parts.reduce(0.0) { $0 + Double($1.units) * Double(limits[$1.template]) }
      return most > Double(cap.most)
    }
  }

  /// Counts of all templates from those of the columns.
  func counts(_ values: [Double], of number: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: number)
    for (column, template) in templates.enumerated() { counts[template] = Int(values[column]) }
    return counts
  }
}
