/// What is said about published figures, contradictions and the formulas that check them.
package enum EvidenceWording {
  // MARK: Rules

  /// A key that goes with another kind of published figure.
  package static func kindForbids(_ key: String, kind: String) -> Phrase {
    Phrase("kind \(kind) has no “\(key)”; remove it", "kind 为 \(kind) 时不应有“\(key)”；请删除")
  }
  /// A key that a kind of published figure needs.
  package static func kindNeeds(_ key: String, kind: String) -> Phrase {
    Phrase("kind \(kind) needs “\(key)”", "kind 为 \(kind) 时需要“\(key)”")
  }
  /// A key that a formula needs beside it.
  package static func formulaNeeds(_ key: String) -> Phrase {
    Phrase(
      "a formula needs “\(key)” beside it, to be held against what is printed",
      "有公式时需要同时给出“\(key)”，以便与公布值核对")
  }
  /// A figure of a queue model in plain arithmetic.
  package static func arithmeticUses(_ name: String) -> Phrase {
    Phrase(
      "the formula uses \(name), which a model predicts; kind must be predicted",
      "公式用到由模型预测的 \(name)；kind 应为 predicted")
  }
  /// A list where a number is published, or a number where a list is.
  package static func listAgainstNumber(formulaIsList: Bool) -> Phrase {
    formulaIsList
      ? Phrase("the formula gives a list, the value is a number", "公式的结果为列表，而公布值为单个数")
      : Phrase("the formula gives a number, the value is a list", "公式的结果为单个数，而公布值为列表")
  }
  /// A fact with both origins or with none.
  package static let oneOrigin = Phrase(
    "a fact has either “source” or “assumption”", "每项事实须给出“source”或“assumption”之一，且只能给出其一")

  // MARK: Names

  /// A name that nothing bears.
  package static func unknownName(_ name: String, nearest: String?) -> Phrase {
    let unknown = Phrase("unknown name “\(name)” in the formula", "公式中的名称“\(name)”未知")
    return unknown + hint(nearest)
  }
  /// A function that nobody knows.
  package static func unknownFunction(_ name: String, nearest: String?) -> Phrase {
    Phrase("unknown function “\(name)” in the formula", "公式中的函数“\(name)”未知") + hint(nearest)
  }
  private static func hint(_ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase(verbatim: "") }
    return Phrase("; did you mean “\(nearest)”?", "；是否为“\(nearest)”？")
  }
}
