import Wording

/// The keys of a format as a page of Markdown.
enum KeyTable {
  /// Every key with what it may be and what it means, under a title and an introduction.
  static func markdown(_ kind: FieldKind, title: Phrase, intro: Phrase, _ language: Language) -> String {
    var text = "# \(title[language])\n\n\(intro[language])\n\n"
    text += "| \(ReferenceWording.key[language]) | \(ReferenceWording.required[language]) "
    text += "| \(ReferenceWording.value[language]) | \(ReferenceWording.meaning[language]) |\n"
    text += "| --- | --- | --- | --- |\n"
    for (path, field) in kind.inner {
      let required = field.isRequired ? ReferenceWording.yes[language] : ""
      text += "| `\(path)` | \(required) | \(field.kind.text) | \(field.summary[language]) |\n"
    }
    return text
  }
}
