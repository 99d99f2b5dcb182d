internal import Reporting
package import Wording

/// Help as a terminal shows it.
package struct HelpText {
  private let tree: CommandTree
  private let language: Language
  private let width: Int
  private var text = ""

  /// The help on a topic, wrapped to a width in columns (between 50 and 100).
  package static func text(
    on topic: CommandTree.Topic, of tree: CommandTree, language: Language, width: Int
  ) -> String {
    var help = HelpText(tree: tree, language: language, width: min(max(width, 50), 100))
    switch topic {
    case .program: help.addProgram()
    case .group(let group): help.add(group)
    case .command(let command): help.add(command)
    }
    return help.text
  }

  private init(tree: CommandTree, language: Language, width: Int) {
    self.tree = tree
    self.language = language
    self.width = width
  }

  private mutating func addProgram() {
    addUsage("\(tree.program) \(ArgumentWording.commandPlaceholder[language]) \(optionsPlaceholder)")
    addParagraph(tree.summary[language])
    var entries: [(String, String)] = []
    for name in uniqueFirstWords {
      if let group = tree.groups.first(where: { $0.name == name }) {
        entries.append(("\(name) \(ArgumentWording.commandPlaceholder[language])", group.summary[language]))
      } else if let command = tree.commands.first(where: { $0.path == [name] }) {
        entries.append((name, command.summary[language]))
      }
    }
    let help = "help \(ArgumentWording.commandPlaceholder[language])"
    entries.append((help, ArgumentWording.helpCommandSummary[language]))
    add(ArgumentWording.commands, entries)
    add(
      ArgumentWording.options,
      tree.leadingOptions.map(entry) + [
        helpEntry, ("    --version", ArgumentWording.versionSummary[language]),
      ])
    addExitCodes(ExitCode.allCases)
  }

  private var uniqueFirstWords: [String] {
    var words: [String] = []
    for command in tree.commands where !words.contains(command.path[0]) { words.append(command.path[0]) }
    return words
  }

  private mutating func add(_ group: CommandTree.Group) {
    addUsage(
      "\(tree.program) \(group.name) \(ArgumentWording.commandPlaceholder[language]) \(optionsPlaceholder)")
    addParagraph(group.summary[language])
    add(
      ArgumentWording.commands,
      tree.commands(in: group).map { ($0.path.last ?? "", $0.summary[language]) })
  }

  private mutating func add(_ command: CommandDescription) {
    addUsage("\(tree.program) \(command.usage[language])")
    addParagraph(command.summary[language])
    if let details = command.details { addParagraph(details[language]) }
    add(
      ArgumentWording.arguments,
      command.positionals.map { positional in
        let remarks = positional.choices.isEmpty ? [] : [ArgumentWording.choices(positional.choices)]
        return (
          positional.placeholder[language],
          (positional.summary + ArgumentWording.remarks(remarks))[language]
        )
      })
    add(ArgumentWording.options, command.options.map(entry) + [helpEntry])
    if !command.examples.isEmpty {
      text += "\n\(ArgumentWording.heading(ArgumentWording.examples)[language])\n"
      for example in command.examples {
        text += "  \(example.line)\n"
        for line in TextWrap.lines(example.summary[language], width: width - 6) { text += "      \(line)\n" }
      }
    }
    addExitCodes(command.exitCodes)
  }

  private var optionsPlaceholder: String { ArgumentWording.optionsPlaceholder[language] }

  private var helpEntry: (String, String) { ("-h, --help", ArgumentWording.helpSummary[language]) }

  private func entry(_ option: OptionDescription) -> (String, String) {
    let short = option.short.map { "-\($0), " } ?? "    "
    let value = option.takesValue ? " " + option.placeholder[language] : ""
    return (short + option.written + value, (option.summary + option.remarks)[language])
  }

  private mutating func addUsage(_ line: String) {
    text += "\(ArgumentWording.usage[language])\(ReportWording.colon[language])\(line)\n"
  }

  private mutating func addParagraph(_ paragraph: String) {
    text += "\n" + TextWrap.lines(paragraph, width: width).joined(separator: "\n") + "\n"
  }

  private mutating func addExitCodes(_ codes: [ExitCode]) {
    add(ArgumentWording.exitCodes, codes.map { (String($0.rawValue), $0.meaning[language]) })
  }

  /// A heading and a list whose second column is wrapped; a long first column stands on its own line.
  private mutating func add(_ heading: Phrase, _ entries: [(name: String, summary: String)]) {
    guard !entries.isEmpty else { return }
    text += "\n\(ArgumentWording.heading(heading)[language])\n"
    let longest = entries.map { DisplayWidth.of($0.name) }.filter { $0 <= 28 }.max() ?? 0
    let indent = longest + 4
    for entry in entries {
      let lines = TextWrap.lines(entry.summary, width: width - indent)
      var rest = lines[...]
      if DisplayWidth.of(entry.name) <= longest, let first = rest.popFirst() {
        text += "  \(TerminalText.padded(entry.name, to: longest, isRight: false))  \(first)\n"
      } else {
        text += "  \(entry.name)\n"
      }
      for line in rest { text += String(repeating: " ", count: indent) + line + "\n" }
    }
  }
}
