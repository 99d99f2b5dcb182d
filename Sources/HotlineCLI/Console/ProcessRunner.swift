#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The life of the process: one task does the work, the main thread waits for signals.
///
/// SIGINT and SIGTERM clear away what is half written and end the process with 130 or 143. A closed
/// pipe and a file that is too large become errors of the write that met them, in place of a signal.
///
/// Signals are taken by `sigwait` on the main thread, where any code may run, and not in a handler,
/// where hardly any may. For that the main thread must not be the one of an asynchronous `main`,
/// which opens itself to all signals while it is idle.
package enum ProcessRunner {
  /// Runs the program and ends the process with its exit code.
  ///
  /// To be called on the main thread before any other thread exists. Nothing of the program may
  /// need the main actor, which never runs.
  ///
  /// - Parameters:
  ///   - interruption: What is cleared away when a signal ends the process.
  ///   - program: What the process does.
  package static func run(
    _ interruption: Interruption, _ program: @escaping @Sendable () async -> ExitCode
  ) -> Never {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var stops = sigset_t()
    sigemptyset(&stops)
    sigaddset(&stops, SIGINT)
    sigaddset(&stops, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &stops, nil)
    Task.detached {
      exit(await program().rawValue)
    }
    var received: Int32 = 0
    while sigwait(&stops, &received) != 0 {}
    interruption.clear()
    if Descriptor.standardError.isTerminal { try? Descriptor.standardError.write("\n") }
    let code: ExitCode = received == SIGINT ? .interrupted : .terminated
    _exit(code.rawValue)
  }
}
