import Optimisation
import TestSupport
import Testing

@Suite("Service coverings at the edges", .tags(.exact))
struct ServiceEdgeTests {
  /// Two intervals that are worth up to three each.
  private func service(
    least: Double, caps: [CoverCap] = [], limit: Int? = nil, first: Int = 0
  ) throws -> ServiceCovering {
    let curve = ServiceCurve(first: first, values: [0, 2, 3])
    let templates = [0, 1].map { CoverTemplate(intervals: [$0], cost: 5, limit: limit) }
    return try ServiceCovering(
      ShiftCovering(needs: [0, 0], caps: caps, templates: templates), curves: [curve, curve],
      windows: [ServiceWindow(intervals: [0, 1], least: least)])
  }

  @Test func `a window takes as few people as reach it`() throws {
    #expect(try service(least: 0).checkedPlan().cost == 0)
    #expect(try service(least: 4).checkedPlan().counts == [1, 1])
    #expect(try service(least: 4.5).checkedPlan().cost == 15)
    #expect(try service(least: 6).checkedPlan().counts == [2, 2])
    #expect(try service(least: 4, first: 1).checkedPlan().counts == [2, 2])
  }

  @Test func `a window that nothing reaches is named with what is reached at most`() throws {
    guard case .infeasible(.unreachable(0, let value, 7)) = try service(least: 7).leastCost() else {
      Issue.record("not named")
      return
    }
    #expect(value >= 6 && value < 6.001)
    guard case .infeasible(.unreachable(0, let less, 5)) = try service(least: 5, limit: 1).leastCost() else {
      Issue.record("not named")
      return
    }
    #expect(less >= 4 && less < 4.001)
  }

  @Test func `the most service keeps a payroll`() throws {
    let payroll = CoverCap(most: 3, parts: [.init(template: 0, units: 1), .init(template: 1, units: 1)])
    guard case .found(let plan) = try service(least: 0, caps: [payroll]).mostService() else {
      Issue.record("no plan")
      return
    }
    #expect(plan.value == 5 && plan.cost == 15)
    #expect(plan.upperBound >= 5 && plan.upperBound < 5.001)
  }

  @Test func `a curve never falls`() {
    #expect(ServiceCurve(first: 1, values: [1, 3, 2, 4]).values == [1, 3, 3, 4])
  }

  @Test func `figures outside their domain are named`() throws {
    let covering = try ShiftCovering(needs: [0], templates: [])
    func error(_ curves: [ServiceCurve], _ windows: [ServiceWindow]) -> CoveringError? {
      do throws(CoveringError) {
        _ = try ServiceCovering(covering, curves: curves, windows: windows)
        return nil
      } catch { return error }
    }
    let curve = ServiceCurve(first: 0, values: [1])
    #expect(error([], []) == .curvesMissing(needs: 1, curves: 0))
    #expect(error([ServiceCurve(first: 0, values: [])], []) == .noValues(curve: 0))
    #expect(error([ServiceCurve(first: 0, values: [.infinity])], []) == .notFinite(.value, index: 0))
    #expect(
      error([ServiceCurve(first: -1, values: [1])], [])
        == .outOfDomain(.first, index: 0, value: -1, allowed: "0 ≤ first ≤ 1e9"))
    #expect(error([curve], [ServiceWindow(intervals: [0], least: .nan)]) == .notFinite(.least, index: 0))
    #expect(
      error([curve], [ServiceWindow(intervals: [1], least: 0)])
        == .outOfDomain(.windowInterval, index: 0, value: 1, allowed: "0 ≤ interval < 1"))
  }
}
