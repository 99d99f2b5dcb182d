import FoundationEssentials

/// An empty folder for one test, removed with all it holds when the last reference goes.
public final class TemporaryFolder: Sendable {
  /// Where the folder is.
  public let path: String

  /// Makes a new folder below the system's folder for temporary files.
  public init() throws {
    let parent = FileManager.default.temporaryDirectory.path
    path = "\(parent)/hotline-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  public func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes a file in the folder and gives its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path(of: name)))
    return path(of: name)
  }

  /// The text of a file in the folder.
  public func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(of: name))), as: UTF8.self)
  }

  /// The names of all files in the folder, hidden ones too, in alphabetical order.
  public func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
