internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the process does when the system interrupts it; made once at the start of the program, before
/// it starts any other thread, and kept to its end.
///
/// SIGINT and SIGTERM clear away what is half written and end the process with 130 or 143. A closed
/// pipe and a file that is too large become errors of the write that met them, in place of a signal.
package struct SignalWatch {
  private let sources: [any DispatchSourceSignal]

  /// Watches from now on.
  package init(_ interruption: Interruption) {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let stops: [(signal: Int32, code: ExitCode)] = [(SIGINT, .interrupted), (SIGTERM, .terminated)]
    var set = sigset_t()
    sigemptyset(&set)
    for stop in stops { sigaddset(&set, stop.signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    let queue = DispatchQueue(label: "signals")
    sources = stops.map { stop in
      let source = DispatchSource.makeSignalSource(signal: stop.signal, queue: queue)
      let end: @Sendable () -> Void = {
        interruption.clear()
        _exit(stop.code.rawValue)
      }
      source.setEventHandler(handler: end)
      source.resume()
      return source
    }
  }
}
