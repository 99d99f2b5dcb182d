internal import Reporting
package import Wording

/// The reference of the command line in Markdown, from the descriptions that also parse it.
package enum OptionReference {
  /// All commands with their arguments, options, examples and exit codes.
  package static func markdown(for tree: CommandTree, language: Language) -> String {
    var text = "# \(ArgumentWording.referenceTitle[language])\n\n"
    text += "\(MarkdownText.escaped(tree.summary[language]))\n\n"
    let list = tree.commands.map { command in
      [
        "[`\(tree.program) \(command.path.joined(separator: " "))`](#\(anchor(of: command, in: tree)))",
        MarkdownText.escaped(command.summary[language]),
      ]
    }
    text += table([ArgumentWording.commands, ArgumentWording.meaning], list, language)
    for command in tree.commands { text += section(command, of: tree, language) }
    text += "\n## \(ArgumentWording.exitCodes[language])\n\n"
    text += codes(ExitCode.allCases, language)
    return text
  }

  private static func section(
    _ command: CommandDescription, of tree: CommandTree, _ language: Language
  ) -> String {
    var text = "\n## \(tree.program) \(command.path.joined(separator: " "))\n\n"
    text += "\(MarkdownText.escaped(command.summary[language]))\n\n"
    text += "```text\n\(tree.program) \(command.usage[language])\n```\n"
    if let details = command.details { text += "\n\(details[language])\n" }
    if !command.positionals.isEmpty {
      let rows = command.positionals.map { positional in
        let remarks = positional.choices.isEmpty ? [] : [ArgumentWording.choices(positional.choices)]
        let summary = positional.summary + ArgumentWording.remarks(remarks)
        return [code(positional.placeholder[language]), MarkdownText.escaped(summary[language])]
      }
      text += "\n" + table([ArgumentWording.arguments, ArgumentWording.meaning], rows, language)
    }
    if !command.options.isEmpty {
      let rows = command.options.map { option in
        let short = option.short.map { "`-\($0)`, " } ?? ""
        let value = option.takesValue ? " " + option.placeholder[language] : ""
        return [
          short + code(option.written + value),
          MarkdownText.escaped((option.summary + option.remarks)[language]),
        ]
      }
      text += "\n" + table([ArgumentWording.options, ArgumentWording.meaning], rows, language)
    }
    for example in command.examples {
      text += "\n\(MarkdownText.escaped(example.summary[language]))\n\n```sh\n\(example.line)\n```\n"
    }
    let names = ArgumentWording.list(command.exitCodes.map { String($0.rawValue) })[language]
    let colon = ReportWording.colon[language]
    return text + "\n\(ArgumentWording.exitCodes[language])\(colon)\(names)\n"
  }

  private static func codes(_ codes: [ExitCode], _ language: Language) -> String {
    let rows = codes.map { [String($0.rawValue), MarkdownText.escaped($0.meaning[language])] }
    return table([ArgumentWording.exitCodes, ArgumentWording.meaning], rows, language)
  }

  private static func table(_ titles: [Phrase], _ rows: [[String]], _ language: Language) -> String {
    MarkdownText.line(titles.map { $0[language] }) + MarkdownText.line(titles.map { _ in "---" })
      + rows.map(MarkdownText.line).joined()
  }

  /// Code in a table: a pipe would end the field even there.
  private static func code(_ text: String) -> String {
    "`" + text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") + "`"
  }

  private static func anchor(of command: CommandDescription, in tree: CommandTree) -> String {
    ([tree.program] + command.path).joined(separator: "-")
  }
}
