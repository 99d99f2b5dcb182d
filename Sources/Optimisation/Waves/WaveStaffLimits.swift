/// What bounds the people of any plan: the most hires that are of use, and people who may come with lines.
struct WaveStaffLimits {
  /// The most people, for each month, who are of use if they are ready then.
  let mostHires: [Double]
  /// How much each line weighs in the search.
  let sizes: [Double]
  /// Those of them who are still there, for each month.
  let stock: [Double]
  private let problem: WaveProblem

  /// - Complexity: O(months × lines × intervals).
  init(_ problem: WaveProblem) {
    self.problem = problem
    let hiring = problem.hiring
    let all = WaveSet(problem.lines.indices)
    var useful = 0.0
    var most = Array(repeating: 0.0, count: problem.out)
    let untaken = Array(repeating: 0, count: problem.out)
    for (month, figures) in problem.months.enumerated().reversed() {
      // The factor of the risk is at its largest for some set, at most the last of its list.
      let factor = figures.risk.factors.last ?? 1
      let need = figures.need(of: all, withRisk: false).people * factor
      useful = max(useful / hiring.keep, need) + 1
      let places = hiring.places(readyIn: month, taken: untaken)
      most[month] = places == .max ? useful : min(useful, Double(places))
    }
    mostHires = most
    var stock = 0.0
    self.stock = most.map { hired in
      stock = stock * hiring.keep + hired
      return stock
    }
    sizes = problem.lines.indices.map { line in
      problem.months.reduce(1e-9) { max($0, $1.need(of: WaveSet([line]), withRisk: false).people) }
    }
  }

  /// Whether a part may hold a plan: a quick look at what is certain of it.
  func allows(_ relaxation: WaveRelaxation, _ domains: WaveDomains) -> Bool {
    let tolerance = 1e-6
    if domains.first.reduce(0, +) > relaxation.goal.mostOutside ?? .max { return false }
    for (month, minorant) in relaxation.minorants.enumerated() {
      let figures = problem.months[month]
      if minorant.leastSeats > figures.seats + tolerance { return false }
      let came = domains.possible(month).members.reduce(0) { $0 + problem.lines[$1].people }
      if minorant.people > figures.people + came + stock[month] + tolerance { return false }
      guard let most = problem.mostMoves else { continue }
      let moves = problem.lines.indices.count {
        problem.lines[$0].isMove && domains.bits[$0] == 1 << UInt64(month)
      }
      if moves > most { return false }
    }
    return true
  }
}
