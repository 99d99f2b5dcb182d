/// Where standard input comes from.
package enum InputSource: Sendable {
  /// The process's own standard input.
  case process
  /// Bytes in memory, for tests.
  case memory([UInt8])
}
