internal import Synchronization

/// What must be cleared away when the user stops the program.
package final class Interruption: Sendable {
  private let leftovers = Mutex<Set<String>>([])

  /// Nothing to clear away yet.
  package init() {}

  /// Notes a file that must not outlive the program.
  func protect(_ path: String) {
    leftovers.withLock { _ = $0.insert(path) }
  }

  /// Forgets a file that is in its place or has been removed.
  func release(_ path: String) {
    leftovers.withLock { _ = $0.remove(path) }
  }

  /// Removes all files that are noted.
  package func clear() {
    leftovers.withLock { paths in
      for path in paths { FileSystem.remove(path) }
      paths.removeAll()
    }
  }
}
