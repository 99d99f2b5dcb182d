import QueueTheory
import TestSupport
import Testing

@Suite("Erlang B against 50-digit values", .tags(.reference))
struct ErlangBReferenceTests {
  struct Inputs: Decodable, Sendable {
    let loadErlang: Double
    let servers: Double
  }

  struct Outputs: Decodable, Sendable {
    let blocking: Double
  }

  typealias File = ReferenceFile<Inputs, Outputs>
  static let cases = File.cases(of: "erlang-b")

  @Test func `the file is complete`() {
    #expect(Self.cases.count == 29)
  }

  @Test(arguments: cases)
  func `blocking, for whole and fractional numbers of servers`(_ item: File.Case) throws {
    let blocking = try ErlangB.blocking(load: item.inputs.loadErlang, agents: item.inputs.servers)
    #expect(agree(blocking, item.outputs.blocking))
  }
}
