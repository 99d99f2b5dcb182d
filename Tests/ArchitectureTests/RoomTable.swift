import TestSupport

/// What each room may import of the project: the one table that the tests hold the sources and
/// `Package.swift` to.
enum RoomTable {
  /// The rooms that other packages may import, from the ground up.
  static let rooms: [(name: String, imports: [String])] = [
    ("Wording", []),
    ("Formulas", []),
    ("Measures", []),
    ("Stochastics", []),
    ("QueueTheory", ["Measures", "Stochastics"]),
    ("Simulation", ["Measures", "Stochastics"]),
    ("Optimisation", []),
    ("ContactCentre", ["Formulas", "Measures", "Wording"]),
    (
      "Planning",
      [
        "ContactCentre", "Formulas", "Measures", "Optimisation", "QueueTheory", "Simulation", "Stochastics",
        "Wording",
      ]
    ),
    ("Scenarios", ["ContactCentre", "Formulas", "Measures", "Planning", "Wording"]),
    ("Reporting", ["ContactCentre", "Formulas", "Measures", "Planning", "Wording"]),
  ]

  private static let libraries = rooms.map(\.name)

  /// What a folder of `Sources` may import of the project; nil for a folder that is no room.
  static func imports(of room: String) -> Set<String>? {
    switch room {
    case "HotlineCLI", "Benchmarks": Set(libraries)
    case "hotline": ["HotlineCLI"]
    default: rooms.first { $0.name == room }.map { Set($0.imports) }
    }
  }

  /// Every module of the project.
  static let modules = Set(libraries + ["HotlineCLI", "hotline", "Benchmarks", "TestSupport"])

  /// Parts of the toolchain that any room may import.
  static let toolchain: Set<String> = ["FoundationEssentials", "Dispatch", "Synchronization"]

  /// The system's C libraries: for the rooms that meet the operating system, and for the one file that brings
  /// in C maths.
  static let systemLibraries: Set<String> = ["Glibc", "Musl", "Darwin"]

  /// Files that may import a system library, by path or by room.
  static func mayImportSystemLibrary(_ path: String, room: String) -> Bool {
    path == "Sources/Stochastics/CMath.swift" || room == "HotlineCLI" || room == "Benchmarks"
  }

  /// Pairs of rooms that never import each other, whatever the table says.
  static let strangers = [("QueueTheory", "Simulation"), ("Scenarios", "Reporting")]
}

/// The import statements of a source file.
struct SourceImports {
  let path: String
  let modules: [String]

  /// The folder of `Sources` that the file lies in.
  var room: String { String(path.split(separator: "/")[1]) }

  init(path: String) throws { try self.init(path: path, text: SourceTree.text(path)) }

  /// The imports of a text.
  init(path: String, text: String) {
    self.path = path
    modules = text.split(separator: "\n").compactMap { line in Self.module(line.drop { $0 == " " }) }
  }

  /// The module of an import statement: access levels, attributes and kinds (`import struct A.B`) count too.
  private static func module(_ line: Substring) -> String? {
    var words = line.split(separator: " ").map(String.init)[...]
    let before: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
    while let word = words.first, before.contains(word) || word.hasPrefix("@") { words = words.dropFirst() }
    guard words.first == "import" else { return nil }
    words = words.dropFirst()
    let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    if let word = words.first, kinds.contains(word) { words = words.dropFirst() }
    return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
  }

  static func all() throws -> [SourceImports] {
    try SourceTree.files(below: "Sources", ending: ".swift").map { try SourceImports(path: $0) }
  }
}
