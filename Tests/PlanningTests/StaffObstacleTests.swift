import ContactCentre
import TestSupport
import Testing

@testable import Planning

@Suite("The level that a window can have at most", .tags(.exact))
struct StaffObstacleTests {
  /// 82 of 100 calls short of a level of 80%. Without redials everything is short; where each caller who gives up dials again
  /// with 0.2, they are 82 of up to 125 attempts.
  @Test func `lies within 0 and 1`() throws {
    func level(redial: Double?, short: Double) throws -> Double {
      let scenario = try Tiny.scenario {
        $0.target.level = 0.8
        $0.common.redialProbability = redial
      }
      return StaffObstacle.level(scenario, short: short, of: 100)
    }
    #expect(agree(try level(redial: nil, short: 50), 0.3))
    #expect(try level(redial: nil, short: 82) == 0)
    #expect(agree(try level(redial: 0.2, short: 82), 0.8 - 82 / 125))
    #expect(try level(redial: 0.2, short: -90) == 1)
  }
}
