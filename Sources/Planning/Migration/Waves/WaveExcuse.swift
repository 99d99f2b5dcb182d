import Optimisation

/// Months in which what must be in needs more than there is, before anybody hired now can be ready: no plan can mend that.
struct WaveExcuse {
  /// The months, with what is missing allowed to them.
  private(set) var months: [WaveMonth]
  /// The choices, without those of lines that need not move in such a month.
  private(set) var choices: [WaveLine]
  /// The numbers of these months.
  private(set) var excused: [Int] = []

  init(months: [WaveMonth], choices: [WaveLine], hiring: WaveHiring) {
    self.months = months
    self.choices = choices
    for month in months.indices.prefix(hiring.firstMonth) { excuse(month) }
  }

  private mutating func excuse(_ month: Int) {
    let bound = choices.bound(by: month)
    guard !isFeasible(month, with: bound) else { return }
    excused.append(month)
    // The search adds what lines bring; what is missing is added here, with a little for people who leave.
    let need = months[month].need(of: WaveSet(bound))
    months[month].people = max(months[month].people, need.people * 1.001)
    months[month].seats = max(months[month].seats, need.seats)
    for line in choices.indices where !bound.contains(line) && choices[line].isMove {
      choices[line].costs[month] = nil
    }
  }

  /// Whether people and seats of a month suffice for the lines that must be in, alone or with others that bring more people than
  /// they need, the most helpful first.
  private func isFeasible(_ number: Int, with bound: [Int]) -> Bool {
    let month = months[number]
    func brought(_ lines: [Int]) -> Double {
      lines.reduce(0) { $0 + (choices[$1].isMove ? choices[$1].people : 0) }
    }
    func slack(_ lines: [Int]) -> Double {
      let need = month.need(of: WaveSet(lines))
      return need.seats > month.seats ? -.infinity : month.people + brought(lines) - need.people
    }
    var lines = bound
    var best = slack(lines)
    var rest = choices.indices.filter { line in
      !bound.contains(line) && choices[line].costs.prefix(number + 1).contains { $0 != nil }
    }
    while best < 0, let next = rest.max(by: { slack(lines + [$0]) < slack(lines + [$1]) }) {
      let slack = slack(lines + [next])
      guard slack > best else { return false }
      best = slack
      lines.append(next)
      rest.removeAll { $0 == next }
    }
    return best >= 0
  }
}

extension [WaveLine] {
  /// The lines that are in during a month in any plan.
  func bound(by month: Int) -> [Int] {
    indices.filter { line in self[line].costs.lastIndex { $0 != nil } ?? .max <= month }
  }
}
