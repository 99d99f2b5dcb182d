#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the benchmarks need of the operating system.
enum System {
  /// CPU time of this process in seconds.
  static var processTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Ends the program with code 2 and a message on the error stream.
  static func exit(complaining message: String) -> Never {
    let bytes = Array("\(message)\n".utf8)
    _ = write(2, bytes, bytes.count)
    quit(2)
  }
}

private func quit(_ code: Int32) -> Never { exit(code) }
