#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the system knows of a file.
struct FileStatus {
  enum Kind {
    case regular
    case folder
    /// A device, a pipe or a socket.
    case special
  }

  let kind: Kind
  let size: Int
  let permissions: mode_t

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .special
    }
    size = Int(status.st_size)
    permissions = status.st_mode & 0o777
  }

  /// What a path leads to, following links; nil if there is nothing.
  static func of(_ path: String) throws(SystemError) -> FileStatus? {
    var status = stat()
    if stat(path, &status) == 0 { return FileStatus(status) }
    let error = SystemError.last
    if error.code == ENOENT { return nil }
    throw error
  }
}
