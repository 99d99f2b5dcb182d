package import Reporting
package import Wording

/// The world as a command sees it: where its input comes from, where its results and messages go,
/// which language they speak, what time it is.
package struct Console: Sendable {
  /// Where results go.
  package let output: any TextSink
  /// Where everything else goes: messages, progress.
  package let error: any TextSink
  /// Where "-" as a file reads from.
  package let input: InputSource
  /// Whether a person sees the results as they come.
  package let isOutputTerminal: Bool
  /// Whether a person sees messages as they come.
  package let isErrorTerminal: Bool
  /// The columns of the terminal; 80 if there is none.
  package let width: Int
  /// The language of texts, unless the command line asks for another one.
  package let language: Language
  /// What must be cleared away when the user stops the program.
  package let interruption: Interruption
  /// The seconds since some moment, never running backwards.
  package let clock: @Sendable () -> Double

  /// A console of given parts.
  package init(
    output: any TextSink, error: any TextSink, input: InputSource = .memory([]),
    isOutputTerminal: Bool = false, isErrorTerminal: Bool = false, width: Int = 80,
    language: Language = .english, interruption: Interruption = Interruption(),
    clock: @escaping @Sendable () -> Double = { 0 }
  ) {
    self.output = output
    self.error = error
    self.input = input
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.width = width
    self.language = language
    self.interruption = interruption
    self.clock = clock
  }

  /// The console of the process.
  ///
  /// - Parameters:
  ///   - language: The language of texts, unless the command line asks for another one.
  ///   - interruption: What the signal watch of the process clears away.
  package static func ofProcess(language: Language, interruption: Interruption) -> Console {
    let start = ContinuousClock.now
    return Console(
      output: DescriptorSink(descriptor: .standardOutput), error: DescriptorSink(descriptor: .standardError),
      input: .process, isOutputTerminal: Descriptor.standardOutput.isTerminal,
      isErrorTerminal: Descriptor.standardError.isTerminal,
      width: Descriptor.standardOutput.terminalWidth ?? Descriptor.standardError.terminalWidth ?? 80,
      language: language, interruption: interruption,
      clock: { (ContinuousClock.now - start) / .seconds(1) })
  }

  /// The same console in another language.
  package func speaking(_ language: Language) -> Console {
    Console(
      output: output, error: error, input: input, isOutputTerminal: isOutputTerminal,
      isErrorTerminal: isErrorTerminal, width: width, language: language, interruption: interruption,
      clock: clock)
  }
}

extension Console {
  /// Writes a piece of the result.
  package func writeOutput(_ text: String) throws(FileProblem) {
    try output.write(text)
  }

  /// Writes a message. A message that nobody can receive is lost: there is nowhere to say so.
  package func writeError(_ text: String) {
    try? error.write(text)
  }

  /// Writes a message line by line, with nothing in it that a terminal would obey.
  package func say(_ message: Phrase) {
    let lines = message[language].split(separator: "\n", omittingEmptySubsequences: false)
    writeError(lines.map { TerminalText.safe(String($0)) }.joined(separator: "\n") + "\n")
  }

  /// The bytes of an input file of limited size; "-" is standard input.
  package func read(_ path: String, limitBytes: Int) throws(FileProblem) -> [UInt8] {
    try InputFile.read(path, limitBytes: limitBytes, standardInput: input)
  }

  /// Writes a result to a file, which then appears whole or not at all, or to standard output if
  /// there is no path or the path is "-".
  ///
  /// - Parameters:
  ///   - path: The file, as the user wrote it.
  ///   - body: Writes the result with the function that it is given. What it throws, the file does
  ///     not survive.
  package func deliver(
    to path: String?,
    _ body: (_ write: (String) throws(FileProblem) -> Void) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    guard let path, path != "-" else { return try body(writeOutput) }
    let file = try OutputFile(path, interruption: interruption)
    try body { text throws(FileProblem) in try file.write(text) }
    try file.commit()
  }

  /// Writes a report as the common options ask for it.
  package func show(_ report: Report, _ options: CommonOptions) throws(FileProblem) {
    try deliver(to: options.output) { write throws(FileProblem) in
      try report.render(as: options.format, language: options.language, into: write)
    }
  }
}
