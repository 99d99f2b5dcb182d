import Optimisation
import TestSupport
import Testing

@Suite("Targets of a day against optima computed elsewhere", .tags(.reference))
struct DayTargetReferenceTests {
  struct Optimum: Decodable, Sendable {
    let leastCost: Int
    let bestWithOneLess: Double?
  }

  typealias File = ReferenceFile<ShiftInputs, Optimum>
  static let cases = File.cases(of: "day-target")

  @Test func `the file is complete`() { #expect(Self.cases.count == 3) }

  @Test(arguments: cases)
  func `the cost is the least, with a proof`(_ item: File.Case) throws {
    let plan = try item.inputs.service().checkedPlan()
    #expect(plan.cost == item.outputs.leastCost)
    #expect(plan.isProven)
  }

  @Test(arguments: cases.filter { $0.outputs.bestWithOneLess != nil })
  func `one person less comes as close as can be`(_ item: File.Case) throws {
    let service = try item.inputs.service(payroll: item.outputs.leastCost - 1)
    guard case .found(let plan) = service.mostService() else { throw ShiftCovering.NoPlan() }
    let calls = try #require(item.inputs.calls)
    let level = plan.value / calls.reduce(0, +)
    let best = try #require(item.outputs.bestWithOneLess)
    #expect(abs(level - best) < 1e-9)
    #expect(plan.upperBound >= plan.value && plan.upperBound < plan.value * 1.0001)
    #expect(plan.cost == item.outputs.leastCost - 1)
  }
}

extension ShiftInputs {
  /// The target of the day; a payroll is a cap on the cost.
  fileprivate func service(payroll: Int? = nil) throws -> ServiceCovering {
    let calls = try #require(calls)
    let (aht, threshold, target) = (try #require(aht), try #require(threshold), try #require(target))
    let templates = try #require(templates).map { CoverTemplate(intervals: worked($0), cost: $0[2]) }
    let caps = payroll.map { payroll in
      [
        CoverCap(
          most: payroll,
          parts: templates.indices.map { CoverCap.Part(template: $0, units: templates[$0].cost) })
      ]
    }
    return try ServiceCovering(
      ShiftCovering(needs: calls.map { _ in 0 }, caps: caps ?? [], templates: templates),
      curves: calls.map { ErlangCurve.make(calls: $0, handling: aht, threshold: threshold) },
      windows: [
        ServiceWindow(intervals: Array(calls.indices), least: target * calls.reduce(0, +))
      ])
  }
}
