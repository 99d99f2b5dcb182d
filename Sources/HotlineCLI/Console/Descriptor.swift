#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file of the system: the only place of the program that calls read(2) and write(2).
struct Descriptor: Equatable, Sendable {
  /// The system's number of the file.
  let number: Int32

  static let standardInput = Descriptor(number: 0)
  static let standardOutput = Descriptor(number: 1)
  static let standardError = Descriptor(number: 2)

  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) -> Descriptor {
    while true {
      #if canImport(Glibc)
        let number = Glibc.open(path, flags | O_CLOEXEC, mode)
      #elseif canImport(Musl)
        let number = Musl.open(path, flags | O_CLOEXEC, mode)
      #else
        let number = Darwin.open(path, flags | O_CLOEXEC, mode)
      #endif
      if number >= 0 { return Descriptor(number: number) }
      let error = SystemError.last
      if error.code != EINTR { throw error }
    }
  }

  /// Writes all bytes, however many calls that takes.
  func write(_ text: String) throws(SystemError) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        #if canImport(Glibc)
          return Glibc.write(number, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          return Musl.write(number, rest.baseAddress, rest.count)
        #else
          return Darwin.write(number, rest.baseAddress, rest.count)
        #endif
      }
      if count >= 0 {
        done += count
      } else {
        try wait(after: .last, for: Int16(POLLOUT))
      }
    }
  }

  /// The next bytes, at most so many; none at the end of the file.
  func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    while true {
      var result = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        #if canImport(Glibc)
          result = Glibc.read(number, buffer.baseAddress, count)
        #elseif canImport(Musl)
          result = Musl.read(number, buffer.baseAddress, count)
        #else
          result = Darwin.read(number, buffer.baseAddress, count)
        #endif
        initialized = max(0, result)
      }
      if result >= 0 { return bytes }
      try wait(after: .last, for: Int16(POLLIN))
    }
  }

  /// Returns when a call may be repeated that failed only because it was interrupted, or because
  /// the other end was not ready.
  private func wait(after error: SystemError, for events: Int16) throws(SystemError) {
    if error.code == EINTR { return }
    guard error.code == EAGAIN || error.code == EWOULDBLOCK else { throw error }
    var request = pollfd(fd: number, events: events, revents: 0)
    if poll(&request, 1, -1) < 0, errno != EINTR { throw .last }
  }

  /// Returns when the bytes have reached the disk, where the file lies on one.
  func synchronize() throws(SystemError) {
    while fsync(number) < 0 {
      let error = SystemError.last
      if [EINVAL, ENOTSUP, ENOSYS].contains(error.code) { return }
      if error.code != EINTR { throw error }
    }
  }

  /// Closes the file; it is closed even if that fails.
  func close() throws(SystemError) {
    #if canImport(Glibc)
      let result = Glibc.close(number)
    #elseif canImport(Musl)
      let result = Musl.close(number)
    #else
      let result = Darwin.close(number)
    #endif
    if result < 0, errno != EINTR { throw .last }
  }

  /// Gives the file the permissions of another one.
  func setPermissions(_ permissions: mode_t) throws(SystemError) {
    if fchmod(number, permissions) < 0 { throw .last }
  }

  /// What the file is.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    if fstat(number, &status) < 0 { throw .last }
    return FileStatus(status)
  }

  /// Whether a person sees what is written to the file.
  var isTerminal: Bool { isatty(number) == 1 }

  /// The columns of the terminal, or nil if the file is none or does not say.
  var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
