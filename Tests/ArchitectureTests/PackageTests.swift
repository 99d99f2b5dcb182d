import TestSupport
import Testing

@Suite("The package description", .tags(.exact))
struct PackageTests {
  /// The rows of `let rooms` in the package description.
  private static func rooms(of text: String) throws -> [(name: String, imports: [String])] {
    let lines = text.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("let rooms") })
    // A row that is too long for a line stands on several.
    let rows = lines[(start + 1)...].prefix { $0 != "]" }.joined().split(separator: "(").dropFirst()
    // What stands before the first row is the indent.
    return rows.map { row in
      // The words in quotes: the room, then what it imports.
      let words = row.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      return (words.first ?? "", Array(words.dropFirst()))
    }
  }

  @Test func `has the rooms of the table`() throws {
    let rooms = try Self.rooms(of: SourceTree.text("Package.swift"))
    #expect(rooms.map(\.name) == RoomTable.rooms.map(\.name))
    for (found, expected) in zip(rooms, RoomTable.rooms) {
      #expect(found.imports == expected.imports, "\(expected.name)")
    }
  }

  @Test func `has no dependencies on other packages`() throws {
    #expect(!(try SourceTree.text("Package.swift").contains(".package(")))
  }

  @Test func `every folder of Sources is a room of the table`() throws {
    let rooms = Set(RoomTable.rooms.map(\.name) + ["HotlineCLI", "hotline", "Benchmarks"])
    #expect(Set(try SourceTree.names(in: "Sources")) == rooms)
  }

  /// The project stands alone: what it needs of the material from which it was built is copied into it.
  @Test func `no file points outside the repository`() throws {
    let outside = "../" + "shared"
    // Folders of tools, builds and the continuous integration begin with a dot.
    let hidden = try SourceTree.names(in: "").filter { $0.hasPrefix(".") }
    let tools = hidden.filter { $0 == ".git" || SourceTree.isFolder($0) }
    let files = try SourceTree.files(below: "", without: Set(tools))
    #expect(files.contains("Package.swift") && files.contains("scenarios/shenzhen-2018.json"))
    for file in files { #expect(!(try SourceTree.text(file).contains(outside)), "\(file)") }
  }
}
