#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A result file that appears whole or not at all.
///
/// The text goes to a temporary file in the same folder, which takes the place of the target in a
/// single step on `commit()`. If anything fails before, or the value is dropped, the temporary file
/// is removed and an existing target stays as it was. A link stays a link; the file it leads to is
/// replaced. The new file keeps the permissions of the old one.
///
/// Devices, pipes, and everything below /dev and /proc are written directly.
package struct OutputFile: ~Copyable {
  /// Where the text goes until it is whole.
  private struct Place {
    let descriptor: Descriptor
    /// The file that gets the name `target` in the end, or nil if the text goes to the target itself.
    let temporary: String?
    let target: String
  }

  private let path: String
  private let place: Place
  private let interruption: Interruption
  private var isOpen = true
  private var isCommitted = false

  /// Opens a file for writing.
  ///
  /// - Parameters:
  ///   - path: The file, as the user wrote it.
  ///   - interruption: Learns of the temporary file, to remove it if the user stops the program.
  package init(_ path: String, interruption: Interruption) throws(FileProblem) {
    place = try Self.place(for: path, interruption: interruption)
    self.path = path
    self.interruption = interruption
  }

  private static func place(for path: String, interruption: Interruption) throws(FileProblem) -> Place {
    guard FileSystem.isPath(path) else { throw FileProblem(.writing, path, .noPath) }
    guard !path.hasSuffix("/") else { throw FileProblem(.writing, path, .isFolder) }
    let status = try FileProblem.naming(.writing, path) { () throws(SystemError) in
      try FileStatus.of(path)
    }
    if status?.kind == .folder { throw FileProblem(.writing, path, .isFolder) }
    let isDirect = status?.kind == .special || path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
    return try FileProblem.naming(.writing, path) { () throws(SystemError) in
      if isDirect {
        let descriptor = try Descriptor.open(path, O_WRONLY | O_APPEND)
        return Place(descriptor: descriptor, temporary: nil, target: path)
      }
      let target = FileSystem.withoutLinks(path)
      if status != nil { try FileSystem.checkWritable(target) }
      return try makeTemporary(
        beside: target, permissions: status?.permissions, interruption: interruption)
    }
  }

  private static func makeTemporary(
    beside target: String, permissions: mode_t?, interruption: Interruption
  ) throws(SystemError) -> Place {
    let prefix = "\(FileSystem.folder(of: target)).hotline-\(FileSystem.processNumber)"
    for attempt in 0..<10_000 {
      let path = "\(prefix)-\(attempt).tmp"
      let descriptor: Descriptor
      do {
        descriptor = try Descriptor.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
      } catch {
        if error.code == EEXIST { continue }
        throw error
      }
      interruption.protect(path)
      // A file system without permissions is no reason to write no result.
      if let permissions { try? descriptor.setPermissions(permissions) }
      return Place(descriptor: descriptor, temporary: path, target: target)
    }
    throw SystemError(code: EEXIST)
  }

  /// Writes the next piece of text.
  package borrowing func write(_ text: String) throws(FileProblem) {
    do {
      try place.descriptor.write(text)
    } catch {
      throw FileProblem(.writing, path, .system(error))
    }
  }

  /// Puts the file in its place. Without this nothing has happened.
  package consuming func commit() throws(FileProblem) {
    do throws(SystemError) {
      if place.temporary != nil { try place.descriptor.synchronize() }
      isOpen = false
      try place.descriptor.close()
      if let temporary = place.temporary {
        try FileSystem.rename(temporary, to: place.target)
        interruption.release(temporary)
      }
    } catch {
      throw FileProblem(.writing, path, .system(error))
    }
    isCommitted = true
  }

  deinit {
    if isOpen { try? place.descriptor.close() }
    if let temporary = place.temporary, !isCommitted {
      FileSystem.remove(temporary)
      interruption.release(temporary)
    }
  }
}
