#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads whole files of limited size.
package enum InputFile {
  /// The bytes of a file, a device or a named pipe; "-" is standard input.
  ///
  /// Never holds more than the limit in memory, whatever the system says of the file's size.
  package static func read(
    _ path: String, limitBytes: Int, standardInput: InputSource = .process
  ) throws(FileProblem) -> [UInt8] {
    guard path != "-" else { return try read(standardInput, limitBytes: limitBytes) }
    guard FileSystem.isPath(path) else { throw FileProblem(.reading, path, .noPath) }
    let descriptor = try FileProblem.naming(.reading, path) { () throws(SystemError) in
      try Descriptor.open(path, O_RDONLY)
    }
    defer { try? descriptor.close() }
    return try read(descriptor, path: path, limitBytes: limitBytes)
  }

  private static func read(_ source: InputSource, limitBytes: Int) throws(FileProblem) -> [UInt8] {
    switch source {
    case .process:
      return try read(.standardInput, path: nil, limitBytes: limitBytes)
    case .memory(let bytes):
      guard bytes.count <= limitBytes else {
        throw FileProblem(.reading, nil, .tooLarge(limitBytes: limitBytes))
      }
      return bytes
    }
  }

  private static func read(
    _ descriptor: Descriptor, path: String?, limitBytes: Int
  ) throws(FileProblem) -> [UInt8] {
    let status = try FileProblem.naming(.reading, path) { () throws(SystemError) in
      try descriptor.status()
    }
    if status.kind == .folder { throw FileProblem(.reading, path, .isFolder) }
    let tooLarge = FileProblem(.reading, path, .tooLarge(limitBytes: limitBytes))
    if status.kind == .regular && status.size > limitBytes { throw tooLarge }
    var bytes: [UInt8] = []
    while true {
      let wanted = min(1 << 16, limitBytes - bytes.count + 1)
      let next = try FileProblem.naming(.reading, path) { () throws(SystemError) in
        try descriptor.read(upTo: wanted)
      }
      if next.isEmpty { return bytes }
      bytes += next
      if bytes.count > limitBytes { throw tooLarge }
    }
  }
}
