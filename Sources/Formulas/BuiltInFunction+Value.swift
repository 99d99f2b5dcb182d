import FoundationEssentials

extension BuiltInFunction {
  /// The value for as many arguments as the function takes. (`if` is not computed here: it leaves one out.)
  func value(_ arguments: [FormulaValue]) throws(FormulaError) -> FormulaValue {
    switch self {
    case .sum, .mean, .min, .max, .count, .sd: return .number(try overAll(arguments.flatMap(\.numbers)))
    case .correlation: return .number(try correlation(arguments[0].numbers, arguments[1].numbers))
    case .at:
      let list = try elements(arguments[0])
      return .number(list[try place(arguments[1], in: 1...list.count) - 1])
    case .part:
      let list = try elements(arguments[0])
      let first = try place(arguments[1], in: 1...list.count)
      let last = try place(arguments[2], in: first...list.count)
      return .list(Array(list[(first - 1)..<last]))
    case .round, .floor:
      let places = try place(arguments[1], in: -59...ExactArithmetic.mostPlaces)
      return try .combining([arguments[0]]) { numbers throws(FormulaError) in
        try ExactArithmetic.checked(
          self == .round
            ? ExactArithmetic.rounded(numbers[0], places: places)
            : ExactArithmetic.floor(numbers[0], places: places))
      }
    case .abs: return try .combining(arguments) { numbers throws(FormulaError) in Swift.abs(numbers[0]) }
    case .sqrt:
      return try .combining(arguments) { numbers throws(FormulaError) in try ExactArithmetic.root(numbers[0])
      }
    case .if: return arguments[1]
    }
  }

  /// The functions of all numbers together.
  private func overAll(_ numbers: [Decimal]) throws(FormulaError) -> Decimal {
    switch self {
    case .count: return Decimal(numbers.count)
    case .sum: return try sum(numbers)
    case .sd:
      let distances = try deviations(numbers, atLeast: 1)
      let squares = try products(distances, distances)
      return try ExactArithmetic.root(ExactArithmetic.quotient(squares, Decimal(numbers.count)))
    default:
      guard let least = numbers.min(), let greatest = numbers.max() else {
        throw .tooFew(function: rawValue, atLeast: 1)
      }
      return self == .min ? least : self == .max ? greatest : try mean(numbers)
    }
  }

  private func sum(_ numbers: [Decimal]) throws(FormulaError) -> Decimal {
    var sum: Decimal = 0
    for number in numbers { sum = try ExactArithmetic.checked(sum + number) }
    return sum
  }

  private func mean(_ numbers: [Decimal]) throws(FormulaError) -> Decimal {
    try ExactArithmetic.quotient(try sum(numbers), Decimal(numbers.count))
  }

  /// The distances from the mean.
  private func deviations(_ numbers: [Decimal], atLeast least: Int) throws(FormulaError) -> [Decimal] {
    guard numbers.count >= least else { throw .tooFew(function: rawValue, atLeast: least) }
    let mean = try mean(numbers)
    return try numbers.map { number throws(FormulaError) in try ExactArithmetic.checked(number - mean) }
  }

  private func correlation(_ left: [Decimal], _ right: [Decimal]) throws(FormulaError) -> Decimal {
    guard left.count == right.count else { throw .lengthsDiffer(left.count, right.count) }
    let left = try deviations(left, atLeast: 2)
    let right = try deviations(right, atLeast: 2)
    let both = try products(left, right)
    let spread = try ExactArithmetic.checked(try products(left, left) * products(right, right))
    return try ExactArithmetic.quotient(both, try ExactArithmetic.root(spread))
  }

  private func products(_ left: [Decimal], _ right: [Decimal]) throws(FormulaError) -> Decimal {
    var sum: Decimal = 0
    for (one, other) in zip(left, right) {
      sum = try ExactArithmetic.checked(sum + ExactArithmetic.checked(one * other))
    }
    return sum
  }

  /// The numbers of an argument that has some.
  private func elements(_ argument: FormulaValue) throws(FormulaError) -> [Decimal] {
    guard !argument.numbers.isEmpty else { throw .tooFew(function: rawValue, atLeast: 1) }
    return argument.numbers
  }

  /// An argument that is a whole number in a range.
  private func place(_ argument: FormulaValue, in range: ClosedRange<Int>) throws(FormulaError) -> Int {
    guard let number = argument.number else { throw .needsNumber(function: rawValue) }
    guard let whole = Int(ExactArithmetic.rounded(number, places: 0).description), Decimal(whole) == number,
      range.contains(whole)
    else {
      throw .badPosition(function: rawValue, value: number)
    }
    return whole
  }
}
