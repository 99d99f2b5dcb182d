internal import Wording

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The number with which the system says why a call failed.
struct SystemError: Error, Equatable {
  let code: Int32

  /// The number that the last failed call left behind; to be asked right after it.
  static var last: SystemError { SystemError(code: errno) }

  /// The cause for the user.
  var cause: Phrase {
    switch code {
    case ENOENT: ConsoleWording.noSuchFile
    case EACCES, EPERM: ConsoleWording.noPermission
    case ENOSPC: ConsoleWording.noSpace
    case EDQUOT: ConsoleWording.noQuota
    case EISDIR: ConsoleWording.isFolder
    case ENOTDIR: ConsoleWording.notAFolder
    case EROFS: ConsoleWording.readOnly
    case EFBIG: ConsoleWording.fileTooLarge
    case ENAMETOOLONG: ConsoleWording.nameTooLong
    case ELOOP: ConsoleWording.linkCircle
    case EMFILE, ENFILE: ConsoleWording.tooManyFiles
    case EIO, ENXIO: ConsoleWording.deviceError
    case EPIPE: ConsoleWording.closedPipe
    default: ConsoleWording.systemError(code)
    }
  }

  /// Whether nobody reads what is written any more.
  var isClosedPipe: Bool { code == EPIPE }
}
