/// What is said about a formula that cannot be read or has no value.
package enum FormulaWording {
  // MARK: Syntax

  /// A problem at a character of a formula.
  package static func at(_ position: Int, _ problem: Phrase) -> Phrase {
    Phrase("formula, character \(position): ", "公式第 \(position) 个字符：") + problem
  }
  /// What is missing at a place, by the name of the expectation.
  package static func expected(_ expectation: String) -> Phrase {
    let thing =
      switch expectation {
      case "value":
        Phrase("a number, a name, a function or an opening parenthesis", "数、名称、函数或左括号")
      case "digit": Phrase("a digit after the decimal point", "小数点后的数字")
      case "nameInBraces": Phrase("a name and a closing brace", "名称及右花括号")
      case "date": Phrase("a date in quotes, as in \"2018-07-01\"", "引号中的日期，如 \"2018-07-01\"")
      case "comma": Phrase("a comma", "逗号")
      case "closing": Phrase("an operator or a closing parenthesis", "运算符或右括号")
      case "nextArgument": Phrase("an operator, a comma or a closing parenthesis", "运算符、逗号或右括号")
      default: Phrase("an operator or the end", "运算符或公式结尾")
      }
    return thing + Phrase(" is expected", "（此处应有）")
  }
  /// A number of too many digits.
  package static let longNumber = Phrase("a number has at most 38 digits", "数最多 38 位")
  /// Days in the wrong order.
  package static let daysReversed = Phrase(
    "the second day of days lies before the first", "days 的第二个日期早于第一个")
  /// A function with another number of arguments.
  package static func wrongCount(_ name: String, found: Int, least: Int, most: Int?) -> Phrase {
    let english = most.map { $0 == least ? "\(least)" : "\(least) to \($0)" } ?? "at least \(least)"
    let chinese = most.map { $0 == least ? "\(least)" : "\(least) 至 \($0)" } ?? "至少 \(least)"
    return Phrase(
      "\(name) takes \(english) \(most == 1 ? "argument" : "arguments"), not \(found)",
      "\(name) 应有\(chinese) 个参数，而非 \(found) 个")
  }
  /// Operations in each other beyond all use.
  package static func tooDeep(_ most: Int) -> Phrase {
    Phrase(
      "more than \(most) operations or parentheses lie in each other; use lists or facts",
      "运算或括号嵌套超过 \(most) 层；请改用列表或事实")
  }
  /// A text beyond all use.
  package static func tooLong(_ most: Int) -> Phrase {
    Phrase("a formula has at most \(most) characters", "公式最多 \(most) 个字符")
  }

  // MARK: Values

  /// A name without a value.
  package static func unknownName(_ name: String) -> Phrase {
    Phrase("\(name) is not known", "\(name) 未知")
  }
  /// A name that could not be computed.
  package static func failed(_ name: String, _ reason: Phrase) -> Phrase {
    Phrase("\(name) cannot be computed: ", "无法计算 \(name)：") + reason
  }
  /// A figure that the scenario leaves undefined.
  package static let undefined = Phrase("the scenario leaves it undefined", "在该场景中无定义")
  /// Lists that do not go together.
  package static func lengthsDiffer(_ one: Int, _ other: Int) -> Phrase {
    Phrase("lists of \(one) and \(other) numbers meet", "长度为 \(one) 与 \(other) 的列表不能一起运算")
  }
  /// A list where a number is needed.
  package static func needsNumber(_ function: String) -> Phrase {
    Phrase("\(function) needs a number, not a list", "\(function) 需要单个数而非列表")
  }
  /// Too few numbers.
  package static func tooFew(_ function: String, atLeast least: Int) -> Phrase {
    Phrase(
      "\(function) needs at least \(least) \(least == 1 ? "number" : "numbers")",
      "\(function) 至少需要 \(least) 个数")
  }
  /// A place or a number of digits that does not exist.
  package static func badPosition(_ function: String, value: String) -> Phrase {
    Phrase("\(function): \(value) lies outside its range", "\(function)：\(value) 超出范围")
  }
  /// A division by zero.
  package static let divisionByZero = Phrase("something is divided by zero", "除数为零")
  /// The root of a negative number.
  package static let negativeRoot = Phrase("the root of a negative number", "对负数开平方")
  /// A number beyond what is computed.
  package static let tooLarge = Phrase("a number reaches 10^60", "数值达到 10^60")
  /// Operations beyond all use.
  package static func tooManyOperations(_ operations: Int, most: Int) -> Phrase {
    Phrase(
      "the formula would take \(operations) operations, a root counting as ten; at most \(most) are done",
      "该公式需 \(operations) 次运算（开方计为 10 次），上限为 \(most) 次")
  }
  /// An argument that must be whole.
  package static func notWhole(_ name: String, value: String) -> Phrase {
    Phrase("\(name) must be a whole number, not \(value)", "\(name) 须为整数，而非 \(value)")
  }
}
