import FoundationEssentials

/// The files of the repository that the tests were built from, by paths below its top level.
public enum SourceTree {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  /// The bytes of a file.
  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(root)/\(path)")))
  }

  /// The text of a file.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The names inside a folder, in alphabetical order.
  public static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
  }

  /// Whether a path is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder) && isFolder
  }

  /// The paths of all files below a folder (the whole repository for an empty path) with an ending, in
  /// alphabetical order; folders whose names are left out are not entered.
  public static func files(
    below folder: String, ending: String = "", without left: Set<String> = []
  ) throws -> [String] {
    try names(in: folder).filter { !left.contains($0) }.flatMap { name in
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      return isFolder(path)
        ? try files(below: path, ending: ending, without: left) : [path].filter { $0.hasSuffix(ending) }
    }
  }

  /// The paths of the scenarios that are shipped.
  public static func scenarios() throws -> [String] { try files(below: "scenarios", ending: ".json") }
}
