import FoundationEssentials

/// Expected outputs kept as files in a folder `Golden` beside the test file.
public struct Golden: Sendable {
  private let folder: String

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

  /// Replaces the expected text. For the moment of an intended change only: a test that calls this
  /// proves nothing.
  public func replace(_ name: String, with text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }
}
