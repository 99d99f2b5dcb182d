#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What is done to files by their names.
enum FileSystem {
  /// Whether the system can be asked about a path at all.
  static func isPath(_ path: String) -> Bool {
    !path.isEmpty && !path.utf8.contains(0)
  }

  /// The path without links, or the path itself where that cannot be said.
  static func withoutLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder that holds a path, with the slash at its end, or nothing for the current one.
  static func folder(of path: String) -> Substring {
    path[
      ..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex)]
  }

  /// Fails if the user may not write an existing file.
  static func checkWritable(_ path: String) throws(SystemError) {
    if access(path, W_OK) < 0 { throw .last }
  }

  /// Puts one file in the place of another in a single step.
  static func rename(_ path: String, to target: String) throws(SystemError) {
    #if canImport(Glibc)
      let result = Glibc.rename(path, target)
    #elseif canImport(Musl)
      let result = Musl.rename(path, target)
    #else
      let result = Darwin.rename(path, target)
    #endif
    if result < 0 { throw .last }
  }

  /// Removes a file if it is there.
  static func remove(_ path: String) {
    _ = unlink(path)
  }

  /// The number of this process, for names that no other process uses.
  static var processNumber: Int32 { getpid() }
}
