/// The languages in which every text of the product exists.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Simplified Chinese (简体中文).
  case chinese = "zh"
}

/// A text that a user reads, in every language of the product.
///
/// A phrase is made where the text is first needed and turned into a string only where it is
/// shown, so that a value (an error, a table header) can be shown in either language.
public struct Phrase: Equatable, Hashable, Sendable {
  /// The English text.
  public let english: String
  /// The Chinese text.
  public let chinese: String

  /// A phrase with its English and its Chinese text.
  public init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A phrase that reads the same in every language: a name, a number, a key.
  public init(verbatim text: String) {
    self.init(text, text)
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Two phrases one after the other, language by language.
  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.english + right.english, left.chinese + right.chinese)
  }
}
