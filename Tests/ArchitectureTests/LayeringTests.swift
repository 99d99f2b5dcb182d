import TestSupport
import Testing

@Suite("Rooms import only what stands in their row", .tags(.exact))
struct LayeringTests {
  @Test func `every source file lies in a room of the table and keeps to its row`() throws {
    let files = try SourceImports.all()
    #expect(files.count > 50)
    for file in files {
      let allowed = try #require(RoomTable.imports(of: file.room), "\(file.path) lies in no room")
      for module in file.modules where RoomTable.modules.contains(module) {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `beside the project only small parts of the toolchain are imported, Foundation nowhere`() throws
  {
    for file in try SourceImports.all() {
      for module in file.modules where !RoomTable.modules.contains(module) {
        if RoomTable.systemLibraries.contains(module) {
          #expect(
            RoomTable.mayImportSystemLibrary(file.path, room: file.room), "\(file.path) imports \(module)")
        } else {
          #expect(RoomTable.toolchain.contains(module), "\(file.path) imports \(module)")
        }
      }
    }
  }

  @Test func `rooms that check each other do not know each other`() throws {
    for file in try SourceImports.all() {
      for (one, other) in RoomTable.strangers {
        #expect(!(file.room == one && file.modules.contains(other)), "\(file.path) imports \(other)")
        #expect(!(file.room == other && file.modules.contains(one)), "\(file.path) imports \(one)")
      }
    }
  }

  @Test func `rows only name rooms below them`() {
    for (index, room) in RoomTable.rooms.enumerated() {
      let below = Set(RoomTable.rooms[..<index].map(\.name))
      #expect(below.isSuperset(of: room.imports), "\(room.name)")
    }
  }

  @Test(arguments: [
    ("import Planning", "Planning"), ("public import Planning", "Planning"),
    ("  import Planning", "Planning"),
    ("@testable import Planning", "Planning"), ("@preconcurrency public import Planning", "Planning"),
    ("import struct Planning.Money", "Planning"), ("private import Planning;", "Planning"),
  ])
  func `imports are found however they are written`(line: String, module: String) {
    #expect(SourceImports(path: "Sources/A/B.swift", text: "/// text\n\(line)\n").modules == [module])
  }

  @Test func `words that only look like imports are none`() {
    let text = "// import Planning\nlet imports = 1\n/// import Planning\nimportant()\n"
    #expect(SourceImports(path: "Sources/A/B.swift", text: text).modules.isEmpty)
  }
}
