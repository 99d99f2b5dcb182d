/// A part of the search with its scarce things priced instead of kept to: a bound from below by Lagrangian duality.
///
/// Needs are replaced by sums over lines that lie below them (`WaveMinorant`), and hires by any number of people, whole or not, up
/// to the most that are of use. Then, at any prices, each line chooses by itself, and no plan of this part has fewer points than
///
///     Σ_l min_k (points + prices of what l takes) − Σ prices × what there is + Σ_j most_j min(0, cost_j − worth_j)
///
/// - SeeAlso: M. L. Fisher, The Lagrangian relaxation method for solving integer programming problems, Management Sci.
///   27 (1981) 1–18, doi:10.1287/mnsc.27.1.1.
struct WaveRelaxation {
  let problem: WaveProblem
  let goal: WaveGoal
  let minorants: [WaveMinorant]
  /// The squares of what all lines together may take, for steps of the prices.
  let squaredScales: WaveMultipliers
  private let choices: [[Int]]
  private let mostHires: [Double]

  init(_ problem: WaveProblem, _ goal: WaveGoal, _ domains: WaveDomains, mostHires: [Double]) {
    self.problem = problem
    self.goal = goal
    self.mostHires = mostHires
    minorants = problem.months.enumerated().map { month, figures in
      WaveMinorant(figures, atLeast: domains.fixed(month), atMost: domains.possible(month))
    }
    choices = problem.lines.indices.map { domains.choices($0) }
    var scales = WaveMultipliers(months: problem.out)
    func square(_ figure: Double) -> Double { max(1, figure * figure) }
    for (month, minorant) in minorants.enumerated() {
      scales.staff[month] = square(minorant.people + minorant.peopleOf.reduce(0, +))
      scales.seats[month] = square(minorant.seats + minorant.seatsOf.reduce(0, +))
      scales.moves[month] = square(Double(problem.lines.count))
    }
    scales.outside = square(Double(problem.lines.count * problem.out))
    squaredScales = scales
  }

  /// A bound, the choices of the lines at these prices, and how far those exceed what there is.
  struct Answer {
    var bound: Double
    var choices: [Int]
    var slope: WaveMultipliers
  }

  /// The answer at some prices.
  ///
  /// - Complexity: O(lines × months).
  func answer(_ prices: WaveMultipliers) -> Answer {
    let months = problem.out
    var answer = Answer(bound: 0, choices: [], slope: WaveMultipliers(months: months))
    let worths = worths(prices)
    stocks(prices, worths, &answer)
    for line in problem.lines.indices {
      let (choice, points) = best(line, prices, worths)
      answer.choices.append(choice)
      answer.bound += points
      take(line, choice, &answer.slope)
    }
    return answer
  }

  /// What a person is worth who is ready in each month.
  private func worths(_ prices: WaveMultipliers) -> [Double] {
    var worths = prices.staff
    for month in worths.indices.dropLast().reversed() {
      worths[month] += problem.hiring.keep * worths[month + 1]
    }
    return worths
  }

  /// What is there, and hires that are worth more than they cost.
  private func stocks(_ prices: WaveMultipliers, _ worths: [Double], _ answer: inout Answer) {
    var stock = 0.0
    for (month, minorant) in minorants.enumerated() {
      stock *= problem.hiring.keep
      let gain = worths[month] - Double(goal.hires[month])
      if gain > 0 {
        answer.bound -= gain * mostHires[month]
        stock += mostHires[month]
      }
      let short = minorant.people - problem.months[month].people - WaveJudge.tolerance
      let tight = minorant.seats - problem.months[month].seats - WaveJudge.tolerance
      answer.bound += prices.staff[month] * short + prices.seats[month] * tight
      answer.slope.staff[month] = short - stock
      answer.slope.seats[month] = tight
      if let most = problem.mostMoves {
        answer.bound -= prices.moves[month] * Double(most)
        answer.slope.moves[month] = -Double(most)
      }
    }
    guard let most = goal.mostOutside else { return }
    answer.bound -= prices.outside * Double(most)
    answer.slope.outside = -Double(most)
  }

  /// The best choice of a line and its points with prices.
  private func best(_ line: Int, _ prices: WaveMultipliers, _ worths: [Double]) -> (Int, Double) {
    let figures = problem.lines[line]
    var best = (choice: problem.out, points: Double.infinity)
    var (later, month) = (0.0, problem.out)
    for choice in choices[line].reversed() {
      while month > choice {
        month -= 1
        later += prices.staff[month] * minorants[month].peopleOf[line]
        later += prices.seats[month] * minorants[month].seatsOf[line]
      }
      var points = Double(goal.lines[line][choice] ?? 0) + prices.outside * Double(choice) + later
      if choice < problem.out {
        points -= worths[choice] * figures.people
        if figures.isMove { points += prices.moves[choice] }
      }
      if points < best.points { best = (choice, points) }
    }
    return best
  }

  /// Adds what a line takes.
  private func take(_ line: Int, _ choice: Int, _ slope: inout WaveMultipliers) {
    let figures = problem.lines[line]
    if goal.mostOutside != nil { slope.outside += Double(choice) }
    guard choice < problem.out else { return }
    if figures.isMove, problem.mostMoves != nil { slope.moves[choice] += 1 }
    var stayed = figures.people
    for month in choice..<problem.out {
      slope.staff[month] += minorants[month].peopleOf[line] - stayed
      slope.seats[month] += minorants[month].seatsOf[line]
      stayed *= problem.hiring.keep
    }
  }
}
