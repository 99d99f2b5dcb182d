import Optimisation
import TestSupport
import Testing

@Suite("Least-cost coverings against optima computed elsewhere", .tags(.reference))
struct ShiftCoverReferenceTests {
  struct Inputs: Decodable, Sendable {
    let requirements: [Int]
    /// Start, length, cost, offsets of the breaks.
    let templates: [[Int]]

    func covering() throws -> ShiftCovering {
      try ShiftCovering(
        needs: requirements,
        templates: templates.map { item in
          let breaks = item.dropFirst(3)
          let worked = (0..<item[1]).filter { !breaks.contains($0) }
          return CoverTemplate(
            intervals: worked.map { (item[0] + $0) % requirements.count }, cost: item[2])
        })
    }
  }

  struct Optimum: Decodable, Sendable {
    let optimumCost: Int
    let lpBound: Double
  }

  typealias File = ReferenceFile<Inputs, Optimum>
  static let cases = File.cases(of: "shift-cover")

  /// The cases that are quick without optimisation by the compiler, or all with it.
  static var quick: [File.Case] {
    #if DEBUG
      cases.filter { $0.id != "cover-07" }
    #else
      cases
    #endif
  }

  @Test func `the file is complete`() { #expect(Self.cases.count == 4) }

  @Test(arguments: quick)
  func `the cost is the least, with a proof`(_ item: File.Case) throws {
    let plan = try item.inputs.covering().checkedPlan()
    #expect(plan.cost == item.outputs.optimumCost)
    #expect(plan.isProven && plan.gap == 0)
    #expect(Double(plan.lowerBound) >= item.outputs.lpBound)
  }

  @Test(arguments: cases)
  func `a search that is cut short never claims too much`(_ item: File.Case) throws {
    let plan = try item.inputs.covering().checkedPlan(within: SearchLimits(operations: 0))
    #expect(plan.lowerBound <= item.outputs.optimumCost && plan.cost >= item.outputs.optimumCost)
    #expect(Double(plan.lowerBound) >= item.outputs.lpBound - 1)
    #expect(plan.nodes == 1)
  }
}
