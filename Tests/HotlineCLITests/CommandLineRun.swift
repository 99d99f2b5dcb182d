import FoundationEssentials
import TestSupport
import Testing
import Wording

@testable import HotlineCLI

/// One run of the whole program inside the test process.
struct CommandLineRun {
  let code: ExitCode
  let output: String
  let messages: String

  /// Runs the program on arguments, with something on standard input.
  init(_ arguments: String..., input: String = "") async {
    await self.init(arguments, input: input)
  }

  init(_ arguments: [String], input: String = "") async {
    let output = MemorySink()
    let error = MemorySink()
    let console = Console(output: output, error: error, input: .memory(Array(input.utf8)))
    code = await Hotline.run(arguments, console: console)
    self.output = output.text
    messages = error.text
  }

  /// The rows of a CSV as fields, the header first.
  var fields: [[String]] {
    guard let table = try? CommaSeparatedInput(Array(output.utf8)) else { return [] }
    return [table.header] + table.rows
  }

  /// A column of a CSV by its name.
  func column(_ name: String) -> [String] {
    guard let index = fields.first?.firstIndex(of: name) else { return [] }
    return fields.dropFirst().map { $0[index] }
  }

  /// The number in the first row of a column of a CSV.
  func number(_ name: String) throws -> Double {
    let field = try #require(column(name).first)
    return try #require(Double(field))
  }
}

/// The scenario to start from, as a file.
struct StarterFile {
  let folder: TemporaryFolder
  let path: String

  /// The starter, with texts replaced.
  init(replacing replacements: [String: String] = [:]) async throws {
    var text = await Self.text()
    for (old, new) in replacements {
      precondition(text.contains(old), "the starter has no \(old)")
      text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    folder = try TemporaryFolder()
    path = try folder.write(text, to: "city.json")
  }
}

extension StarterFile {
  /// The starter with 100 agents and 50 seats, up to its tariff: short of people, without contract, migration and what follows.
  static func text() async -> String {
    let lines = await CommandLineRun("scenario", "new").output
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard let contract = lines.firstIndex(of: "  \"contract\": {") else { return "" }
    // Its comment and an empty line stand between it and the end of the tariff.
    let short = lines[..<(contract - 3)] + ["  }", "}", ""]
    return short.joined(separator: "\n")
      .replacing("\"seats\": 90", with: "\"seats\": 50").replacing("\"agents\": 160", with: "\"agents\": 100")
  }

  /// The starter with 30 calls a day, 12 agents and 3 seats, and further texts replaced.
  static func small(replacing further: [String: String] = [:]) async throws -> StarterFile {
    let small = [
      "\"value\": 1800": "\"value\": 20", "\"value\": 900": "\"value\": 10",
      "\"agents\": 100": "\"agents\": 12", "\"seats\": 50": "\"seats\": 3",
    ]
    return try await StarterFile(replacing: small.merging(further) { $1 })
  }

  /// The small centre, whose callers give up after exactly three minutes: no exact law is worked out beside a simulation,
  /// which is slow where nothing is optimised.
  static func simulated(replacing further: [String: String] = [:]) async throws -> StarterFile {
    let patience = ["\"patience_s\":": "\"patience_law\": \"deterministic\", \"patience_s\":"]
    return try await small(replacing: patience.merging(further) { $1 })
  }
}

/// Files of the project, by absolute paths.
enum ProjectFile {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  static func path(_ name: String) -> String { "\(root)/\(name)" }

  static let shenzhen = path("scenarios/shenzhen-2018.json")
}

/// Files of the folder `docs`.
enum ProjectDocument {
  static func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: ProjectFile.path("docs/\(name)"))), as: UTF8.self)
  }

  static func replace(_ name: String, with text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: ProjectFile.path("docs/\(name)")))
  }
}
