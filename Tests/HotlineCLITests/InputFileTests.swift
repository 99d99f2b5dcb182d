import Foundation
import HotlineCLI
import TestSupport
import Testing
import Wording

@Suite struct InputFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func problem(_ path: String, limitBytes: Int = 1 << 20) -> Phrase? {
    do throws(FileProblem) {
      _ = try InputFile.read(path, limitBytes: limitBytes)
      return nil
    } catch {
      #expect(error.exitCode == .inputOutput)
      return error.message
    }
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func aFileIsReadWhole(size: Int) throws {
    let text = String((0..<size).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
    let path = try folder.write(text, to: "in.json")
    #expect(try InputFile.read(path, limitBytes: size) == Array(text.utf8))
  }

  @Test func theLimitHolds() throws {
    let path = try folder.write("12345", to: "in.json")
    #expect(try InputFile.read(path, limitBytes: 5).count == 5)
    #expect(
      problem(path, limitBytes: 4)?.english
        == "cannot read “\(path)”: it is larger than the 4 bytes that are read at most")
    #expect(problem("/dev/zero", limitBytes: 1 << 20)?.chinese == "无法读取“/dev/zero”：文件超过允许的上限 1 MB")
  }

  @Test func wrongPathsAreReported() throws {
    let missing = folder.path(of: "missing.json")
    #expect(
      problem(missing)
        == Phrase("cannot read “\(missing)”: there is no such file or folder", "无法读取“\(missing)”：文件或文件夹不存在"))
    #expect(problem(folder.path)?.english == "cannot read “\(folder.path)”: it is a folder")
    #expect(problem("")?.chinese == "无法读取“”：这不是有效的文件路径")
    #expect(problem("a\u{0}b")?.english.hasSuffix("that is no path of a file") == true)
  }

  @Test func aNamedPipeIsReadToItsEnd() async throws {
    let path = folder.path(of: "pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let text = String(repeating: "坐席 ", count: 30_000)
    let writer = Thread { try? Data(text.utf8).write(to: URL(filePath: path)) }
    writer.start()
    #expect(try InputFile.read(path, limitBytes: 1 << 20) == Array(text.utf8))
  }

  @Test func standardInputMayBeInMemory() throws {
    let console = Console(output: MemorySink(), error: MemorySink(), input: .memory([1, 2, 3]))
    #expect(try console.read("-", limitBytes: 3) == [1, 2, 3])
    #expect(throws: FileProblem.self) { try console.read("-", limitBytes: 2) }
  }
}
