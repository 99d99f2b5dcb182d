import FoundationEssentials

/// Expected outputs kept as files in a folder `Golden` beside the test file.
public struct Golden: Sendable {
  private let folder: String

  /// Whether outputs become the expected ones: with the environment variable `HOTLINE_RENEW_GOLDENS` set.
  public static var isRenewed: Bool { ProcessInfo.processInfo.environment["HOTLINE_RENEW_GOLDENS"] != nil }

  /// The golden files beside the test that asks.
  public init(beside testFile: String = #filePath) {
    folder =
      testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/Golden"
  }

  /// The expected text, byte for byte.
  public func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
  }

  /// The expected text for an output; with the environment variable `HOTLINE_RENEW_GOLDENS` set, the output becomes it.
  ///
  /// For an intended change: run the tests once with the variable, look at the difference in version control, and run them
  /// without it.
  public func expected(_ name: String, for output: String) throws -> String {
    guard Self.isRenewed else { return try read(name) }
    try Data(output.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    return output
  }
}
