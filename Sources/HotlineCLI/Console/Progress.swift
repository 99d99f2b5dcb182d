internal import Reporting
internal import Synchronization
package import Wording

/// A line on standard error that tells how far a long work has come.
///
/// It is shown only to a person: on a terminal, and not if asked to be quiet. It first appears after
/// half a second, changes ten times a second at most, and leaves no trace. Any thread may report.
package final class Progress: Sendable {
  private struct State {
    var done = 0
    var total: Int
    var lastShown: Double?
  }

  private let label: Phrase
  private let console: Console
  private let isSilent: Bool
  private let start: Double
  private let state: Mutex<State>

  /// The progress of a work that begins now.
  ///
  /// - Parameters:
  ///   - label: What is being done, in a word or two.
  ///   - total: How many steps there are.
  ///   - isQuiet: Whether the user wants to see no progress.
  package init(_ label: Phrase, total: Int, console: Console, isQuiet: Bool) {
    self.label = label
    state = Mutex(State(total: total))
    self.console = console
    isSilent = isQuiet || !console.isErrorTerminal
    start = console.clock()
  }

  /// Reports that some steps more are done.
  package func advance(by steps: Int = 1) {
    show { $0.done += steps }
  }

  /// Reports how many steps are done by now, and how many there are as far as is known by now. Reports that are overtaken
  /// by later ones do no harm.
  package func reach(_ done: Int, of total: Int) {
    show { state in
      state.done = max(state.done, done)
      state.total = max(state.total, total)
    }
  }

  private func show(_ change: (inout State) -> Void) {
    if isSilent { return }
    let now = console.clock()
    state.withLock { state in
      change(&state)
      guard now - start >= 0.5, now - (state.lastShown ?? -.infinity) >= 0.1 else { return }
      state.lastShown = now
      console.writeError("\r" + line(state, elapsed: now - start) + "\u{1B}[K")
    }
  }

  /// Clears the line.
  package func finish() {
    state.withLock { state in
      if state.lastShown != nil { console.writeError("\r\u{1B}[K") }
      state.lastShown = nil
    }
  }

  private func line(_ state: State, elapsed: Double) -> String {
    let (done, total) = (state.done, state.total)
    let share = total > 0 ? Double(done) / Double(total) : 1
    let left = done > 0 && done < total ? elapsed * Double(total - done) / Double(done) : nil
    let phrase = ConsoleWording.progress(
      label, done: NumberText.grouped(done), total: NumberText.grouped(total),
      share: NumberText.percent(share, digits: 0), elapsed: ClockText.text(elapsed),
      left: left.map(ClockText.text))
    var line = phrase[console.language]
    while DisplayWidth.of(line) >= console.width && !line.isEmpty { line.removeLast() }
    return line
  }
}
