import Optimisation
import TestSupport
import Testing

@Suite("Least-cost coverings against optima computed elsewhere", .tags(.reference))
struct ShiftCoverReferenceTests {
  struct Optimum: Decodable, Sendable {
    let optimumCost: Int
    let lpBound: Double
  }

  typealias File = ReferenceFile<ShiftInputs, Optimum>
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

extension ShiftInputs {
  /// The needs of a case as a covering problem.
  fileprivate func covering() throws -> ShiftCovering {
    try ShiftCovering(
      needs: requirements ?? [],
      templates: (templates ?? []).map { CoverTemplate(intervals: worked($0), cost: $0[2]) })
  }
}
