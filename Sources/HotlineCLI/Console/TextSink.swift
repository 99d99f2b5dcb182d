internal import Synchronization

/// Where text goes.
package protocol TextSink: Sendable {
  /// Takes a text as a whole, or says why it cannot.
  func write(_ text: String) throws(FileProblem)
}

/// Text that goes to standard output or standard error.
struct DescriptorSink: TextSink {
  let descriptor: Descriptor

  func write(_ text: String) throws(FileProblem) {
    do {
      try descriptor.write(text)
    } catch {
      throw FileProblem(.writing, nil, .system(error))
    }
  }
}

/// Text that stays in memory, for tests.
package final class MemorySink: TextSink {
  private let collected = Mutex("")
  private let problem: FileProblem?

  /// An empty sink.
  package init() {
    problem = nil
  }

  /// A sink whose reader has gone away, or whose disk is full: every write fails.
  init(failingWith problem: FileProblem) {
    self.problem = problem
  }

  /// All that has been written.
  package var text: String { collected.withLock { $0 } }

  package func write(_ text: String) throws(FileProblem) {
    if let problem { throw problem }
    collected.withLock { $0 += text }
  }
}
