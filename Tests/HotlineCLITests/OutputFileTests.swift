import Foundation
import TestSupport
import Testing
import Wording

@testable import HotlineCLI

@Suite struct OutputFileTests {
  let folder: TemporaryFolder
  let interruption = Interruption()

  init() throws {
    folder = try TemporaryFolder()
  }

  private func deliver(_ pieces: [String], to path: String, failing: Bool = false) throws(FileProblem) {
    let console = Console(output: MemorySink(), error: MemorySink(), interruption: interruption)
    try console.deliver(to: path) { write throws(FileProblem) in
      for piece in pieces { try write(piece) }
      if failing { throw FileProblem(.reading, "elsewhere", .noPath) }
    }
  }

  private func problem(_ path: String) -> Phrase? {
    do throws(FileProblem) {
      try deliver(["new"], to: path)
      return nil
    } catch {
      #expect(error.exitCode == .inputOutput)
      return error.message
    }
  }

  @Test func aNewFileAppears() throws {
    try deliver(["坐席", ",1\n"], to: folder.path(of: "out.csv"))
    #expect(try folder.read("out.csv") == "坐席,1\n")
    #expect(try folder.names() == ["out.csv"])
  }

  @Test func anOldFileIsReplacedAndKeepsItsPermissions() throws {
    let path = try folder.write("old and longer", to: "out.csv")
    #expect(chmod(path, 0o640) == 0)
    try deliver(["new"], to: path)
    #expect(try folder.read("out.csv") == "new")
    #expect(try FileStatus.of(path)?.permissions == 0o640)
    #expect(try folder.names() == ["out.csv"])
  }

  @Test func aFailureKeepsTheOldFileAndLeavesNothing() throws {
    let path = try folder.write("old", to: "out.csv")
    #expect(throws: FileProblem.self) { try deliver(["new"], to: path, failing: true) }
    #expect(try folder.read("out.csv") == "old")
    #expect(try folder.names() == ["out.csv"])
  }

  @Test func nothingHappensBeforeTheCommit() throws {
    let path = try folder.write("old", to: "out.csv")
    do {
      let file = try OutputFile(path, interruption: interruption)
      try file.write("new")
      #expect(try folder.read("out.csv") == "old")
      #expect(try folder.names().count == 2)
    }
    #expect(try folder.names() == ["out.csv"])
  }

  @Test func anInterruptionLeavesNothing() throws {
    let path = try folder.write("old", to: "out.csv")
    let file = try OutputFile(path, interruption: interruption)
    try file.write("new")
    interruption.clear()
    #expect(try folder.names() == ["out.csv"])
    do {
      try file.commit()
      Issue.record("a file was committed that had been cleared away")
    } catch {
      #expect(error.exitCode == .inputOutput)
    }
    #expect(try folder.read("out.csv") == "old")
  }

  @Test func aLinkStaysALink() throws {
    let path = try folder.write("old", to: "real.csv")
    let link = folder.path(of: "link.csv")
    #expect(symlink(path, link) == 0)
    try deliver(["new"], to: link)
    #expect(try folder.read("real.csv") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test func aFullDiskIsReported() throws {
    #expect(
      problem("/dev/full")
        == Phrase(
          "cannot write “/dev/full”: no space left on the disk", "无法写入“/dev/full”：磁盘空间不足"))
  }

  @Test func devicesAreWrittenDirectly() throws {
    #expect(problem("/dev/null") == nil)
  }

  @Test func wrongPathsAreReported() throws {
    let missing = folder.path(of: "missing/out.csv")
    #expect(problem(missing)?.english == "cannot write “\(missing)”: there is no such file or folder")
    #expect(problem(missing)?.chinese == "无法写入“\(missing)”：文件或文件夹不存在")
    #expect(problem(folder.path)?.english == "cannot write “\(folder.path)”: it is a folder")
    #expect(problem(folder.path + "/")?.english == "cannot write “\(folder.path)/”: it is a folder")
    let below = try folder.write("old", to: "file") + "/out.csv"
    #expect(problem(below)?.english == "cannot write “\(below)”: a part of the path is not a folder")
    #expect(problem("")?.english == "cannot write “”: that is no path of a file")
    #expect(problem("a\u{0}b")?.chinese.hasSuffix("这不是有效的文件路径") == true)
    let long = folder.path(of: String(repeating: "x", count: 300))
    #expect(problem(long)?.english.hasSuffix("the path is too long") == true)
    #expect(try folder.names() == ["file"])
  }

  @Test func aFileNameMayFillTheWholeLimit() throws {
    let name = String(repeating: "x", count: 255)
    try deliver(["new"], to: folder.path(of: name))
    #expect(try folder.names() == [name])
  }

  @Test func oneFileMayStandInTheWayOfTheTemporaryOne() throws {
    try folder.write("theirs", to: ".hotline-\(getpid())-0.tmp")
    try deliver(["new"], to: folder.path(of: "out.csv"))
    #expect(try folder.read(".hotline-\(getpid())-0.tmp") == "theirs")
    #expect(try folder.read("out.csv") == "new")
  }

  /// A real failure in the middle of a regular file: the system lets it grow to 4096 bytes only.
  @Test func aFileThatCannotGrowKeepsTheOldOne() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let path = try folder.write("old", to: "out.csv")
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let console = Console(output: MemorySink(), error: MemorySink())
      let error = #expect(throws: FileProblem.self) {
        try console.deliver(to: path) { write throws(FileProblem) in
          for _ in 0..<100 { try write(String(repeating: "x", count: 1000)) }
        }
      }
      #expect(error?.message.english == "cannot write “\(path)”: the file would become too large")
      #expect(try folder.read("out.csv") == "old")
      #expect(try folder.names() == ["out.csv"])
    }
  }
}
