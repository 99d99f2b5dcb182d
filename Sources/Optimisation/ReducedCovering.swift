/// A covering problem without what others make superfluous, as an integer model.
struct ReducedCovering {
  /// The intervals that are left, in the order of the model's first rows.
  let intervals: [Int]
  /// The templates that are left, in the order of the model's columns.
  let templates: [Int]
  let model: IntegerModel
  private let hasOwnLimit: [Bool]
  private let isSeated: [Bool]

  init(_ covering: ShiftCovering) {
    // More people than the greatest need that a template meets are never of use.
    let limits = covering.templates.map { template in
      min(template.limit ?? .max, template.intervals.map { covering.needs[$0] }.max() ?? 0)
    }
    let useful = covering.templates.indices.filter { limits[$0] > 0 }
    let seats = Self.bindingSeats(covering, useful, limits)
    let asked = covering.needs.indices.filter { covering.needs[$0] > 0 || seats[$0] != nil }
    templates = Self.undominatedTemplates(covering, useful, asked, seats)
    intervals = Self.undominatedIntervals(covering, asked, templates, seats)
    isSeated = intervals.map { seats[$0] != nil }
    hasOwnLimit = templates.map { template in
      covering.templates[template].limit.map { $0 == limits[template] } ?? false
    }
    model = Self.model(covering, intervals, templates, limits, seats)
  }

  /// The seats of intervals that could be full; nil elsewhere.
  private static func bindingSeats(
    _ covering: ShiftCovering, _ templates: [Int], _ limits: [Int]
  ) -> [Double?] {
    var most = [Double](repeating: 0, count: covering.needs.count)
    for template in templates {
      for interval in covering.templates[template].intervals { most[interval] += Double(limits[template]) }
    }
    return covering.seats.indices.map { interval in
      covering.seats[interval].map(Double.init).flatMap { $0 < most[interval] ? $0 : nil }
    }
  }

  /// Templates for which no other covers at least the same at no greater cost.
  private static func undominatedTemplates(
    _ covering: ShiftCovering, _ useful: [Int], _ asked: [Int], _ seats: [Double?]
  ) -> [Int] {
    var bit = [Int](repeating: -1, count: covering.needs.count)
    for (index, interval) in asked.enumerated() { bit[interval] = index }
    // Seats that are taken in vain may be missing elsewhere.
    let isSeated = seats.contains { $0 != nil }
    let sets = BitSets(
      useful.map { template in
        covering.templates[template].intervals.map { bit[$0] }.filter { $0 >= 0 }
      }, below: asked.count)
    let costs = useful.map { covering.templates[$0].cost }
    let isFree = useful.map { covering.templates[$0].limit == nil }
    return useful.indices.filter { index in
      for other in useful.indices where isFree[other] && costs[other] <= costs[index] && other != index {
        guard isSeated ? sets.areEqual(index, other) : sets.isSubset(index, of: other) else { continue }
        // Of two that are alike the first stays, unless only the second has no limit.
        let isAlike = costs[other] == costs[index] && sets.areEqual(index, other) && isFree[index]
        if !isAlike || other < index { return false }
      }
      return true
    }.map { useful[$0] }
  }

  /// Intervals whose needs are not met anyway wherever another's is.
  private static func undominatedIntervals(
    _ covering: ShiftCovering, _ asked: [Int], _ templates: [Int], _ seats: [Double?]
  ) -> [Int] {
    var covers = [[Int]](repeating: [], count: covering.needs.count)
    for (column, template) in templates.enumerated() {
      for interval in covering.templates[template].intervals { covers[interval].append(column) }
    }
    let sets = BitSets(asked.map { covers[$0] }, below: templates.count)
    let needs = asked.map { covering.needs[$0] }
    let isSeated = asked.map { seats[$0] != nil }
    return asked.indices.filter { index in
      if isSeated[index] { return true }
      for other in asked.indices where needs[other] >= needs[index] && other != index {
        guard sets.isSubset(other, of: index) else { continue }
        let isAlike = needs[other] == needs[index] && sets.areEqual(other, index) && !isSeated[other]
        if !isAlike || other < index { return false }
      }
      return true
    }.map { asked[$0] }
  }

  private static func model(
    _ covering: ShiftCovering, _ intervals: [Int], _ templates: [Int], _ limits: [Int], _ seats: [Double?]
  ) -> IntegerModel {
    let chosen = templates.map { covering.templates[$0] }
    let most = templates.map { Double(limits[$0]) }
    let unit = chosen.reduce(0) { greatestCommonDivisor($0, $1.cost) }
    var model = IntegerModel(
      costs: chosen.map { Double($0.cost) }, limits: most, unit: Double(max(1, unit)))
    var covers = [[Int]](repeating: [], count: covering.needs.count)
    for (column, template) in chosen.enumerated() {
      for interval in template.intervals { covers[interval].append(column) }
    }
    func row(_ columns: [Int], lower: Double, upper: Double) -> IntegerModel.Row {
      IntegerModel.Row(
        columns: columns, coefficients: columns.map { _ in 1 }, lower: lower, upper: upper)
    }
    func sum(_ columns: [Int]) -> Double { columns.reduce(0) { $0 + most[$1] } }
    for interval in intervals {
      let columns = covers[interval]
      model.append(
        row(columns, lower: Double(covering.needs[interval]), upper: seats[interval] ?? sum(columns)))
    }
    // Numbers to branch on before all others: of the templates of each length, and of all.
    let lengths = Set(chosen.map(\.intervals.count)).sorted()
    if (2...4).contains(lengths.count) {
      for length in lengths {
        let columns = chosen.indices.filter { chosen[$0].intervals.count == length }
        model.append(row(columns, lower: 0, upper: sum(columns)))
      }
    }
    let all = Array(chosen.indices)
    model.append(row(all, lower: 0, upper: sum(all)))
    return model
  }

  private static func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }

  /// The needs, seats and limits that a contradiction rests on.
  func conflict(_ contradiction: Search.Contradiction) -> Infeasibility {
    // A row without seats is bounded from above by the limits of its templates.
    let unseated = contradiction.upperRows.filter { $0 >= intervals.count || !isSeated[$0] }
    let columns = Set(contradiction.upperColumns + unseated.flatMap { model.rows[$0].columns })
    return .conflict(
      needs: contradiction.lowerRows.filter { $0 < intervals.count }.map { intervals[$0] }.sorted(),
      seats: contradiction.upperRows.filter { !unseated.contains($0) }.map { intervals[$0] }.sorted(),
      limits: columns.filter { hasOwnLimit[$0] }.map { templates[$0] }.sorted())
  }
}
