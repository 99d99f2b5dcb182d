import TestSupport
import Testing

@testable import Planning

/// What a search for waves may count on, after full rosters and after searches without waves.
@Suite("The efficiency of months", .tags(.exact))
struct MonthEfficiencyTests {
  @Test func `a month is lowered by what it lacks, and raised by what it has too much`() {
    var efficiency = MonthEfficiency(months: 4)
    efficiency.correct(by: [0.9, 0.5, 1, 3])
    #expect(efficiency.shares == [0.9, 0.8, 1, 1])
    efficiency.correct(by: [1.05, 2, 0.9, 1])
    #expect(agree(efficiency.shares[0], 0.945) && agree(efficiency.shares[1], 0.88))
    #expect(agree(efficiency.shares[2], 0.9) && efficiency.shares[3] == 1)
  }

  @Test func `the first month that was lowered gives in, and is asked for no more`() {
    var efficiency = MonthEfficiency(months: 3)
    efficiency.correct(by: [1, 0.9, 0.8])
    efficiency.correct(by: [1, 0.9, 0.9])
    #expect(!efficiency.hasGivenIn)
    let gave = efficiency.giveIn()
    #expect(gave && efficiency.hasGivenIn)
    #expect(efficiency.shares[1] == 0.9 && agree(efficiency.shares[2], 0.72))
    efficiency.correct(by: [1, 0.9, 0.9])
    #expect(efficiency.shares[1] == 0.9 && agree(efficiency.shares[2], 0.648))
    // Less may be asked of it again.
    efficiency.correct(by: [1, 1.05, 1])
    #expect(agree(efficiency.shares[1], 0.945))
  }

  @Test func `where nothing was lowered nobody can give in`() {
    var efficiency = MonthEfficiency(months: 2)
    let before = efficiency.giveIn()
    efficiency.correct(by: [0.9, 1])
    let (first, second) = (efficiency.giveIn(), efficiency.giveIn())
    #expect(!before && first && !second && efficiency.shares == [1, 1])
  }
}
