public import Wording

/// The forms in which a report can be written.
public enum Format: String, CaseIterable, Sendable {
  /// Aligned columns for a terminal.
  case table
  /// Comma-separated values for a spreadsheet: the primary table only.
  case csv
  /// One JSON object for programs.
  case json
  /// Markdown as GitHub reads it.
  case markdown
}

extension Report {
  /// Writes the report in one format and language.
  ///
  /// The text comes in pieces of some thousand characters, so that a long table is never one string.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - language: The language of titles, remarks and phrases; numbers read the same in both.
  ///   - output: Takes the next piece. What it throws ends the writing and is passed on.
  public func render<Failure: Error>(
    as format: Format, language: Language, into output: (String) throws(Failure) -> Void
  ) throws(Failure) {
    var piece = ""
    func collect(_ text: String) throws(Failure) {
      piece += text
      if piece.utf8.count >= 16_384 {
        try output(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    switch format {
    case .table: try TableText.write(self, language: language, into: collect)
    case .csv: try CommaSeparated.write(self, language: language, into: collect)
    case .json: try JSONText.write(self, language: language, into: collect)
    case .markdown: try MarkdownText.write(self, language: language, into: collect)
    }
    if !piece.isEmpty { try output(piece) }
  }

  /// The whole report as one text; for long tables `render` is kinder to memory.
  public func text(as format: Format, language: Language) -> String {
    var text = ""
    render(as: format, language: language) { text += $0 }
    return text
  }
}
