import Foundation
import HotlineCLI
import TestSupport
import Testing

/// `hotline staff --requirements` on instances whose least costs were computed elsewhere.
@Suite("Least-cost staff against optima computed elsewhere", .tags(.reference))
struct StaffReferenceTests {
  struct Needs: Decodable, Sendable {
    let optimumCost: Int
  }

  struct Day: Decodable, Sendable {
    let leastCost: Int
  }

  typealias NeedsFile = ReferenceFile<ShiftInputs, Needs>
  typealias DayFile = ReferenceFile<ShiftInputs, Day>

  private static let beside = ProjectFile.path("Tests/OptimisationTests/ShiftCoverReferenceTests.swift")
  static let needs = NeedsFile.cases(of: "shift-cover", beside: beside)
  static let days = DayFile.cases(of: "day-target", beside: beside)

  /// The cases that are quick without optimisation by the compiler, or all with it.
  static var quickNeeds: [NeedsFile.Case] {
    #if DEBUG
      needs.filter { $0.id != "cover-07" }
    #else
      needs
    #endif
  }

  /// Likewise; `DayTargetReferenceTests` has the shifts of a day without the command.
  static var quickDays: [DayFile.Case] {
    #if DEBUG
      days.filter(\.inputs.isFree)
    #else
      days
    #endif
  }

  @Test func `the files are complete`() { #expect(Self.needs.count == 4 && Self.days.count == 3) }

  /// What programs read of a result.
  private struct Result: Decodable {
    let feasible: Bool
    let cost: Int
    let lower_bound: Int
    let gap: Double
    let proven: Bool
    let counts: [String: Int]?
    let staff: [Int]
    let day_service_level: Double?
    let lowest_interval_service_level: Double?
  }

  private func result(_ inputs: ShiftInputs, cost: Int) async throws -> Result {
    let run = await CommandLineRun(
      "staff", "--requirements", "-", "--format", "json", input: inputs.requirementFile)
    #expect(run.code == .done, "\(run.messages)")
    let result = try JSONDecoder().decode(Result.self, from: Data(run.output.utf8))
    #expect(result.feasible && result.proven && result.gap == 0)
    #expect(result.cost == cost && result.lower_bound == cost)
    #expect(result.staff.count == inputs.count)
    return result
  }

  @Test(arguments: quickNeeds)
  func `needs are met at the least cost`(_ item: NeedsFile.Case) async throws {
    let result = try await result(item.inputs, cost: item.outputs.optimumCost)
    #expect(zip(result.staff, item.inputs.requirements ?? []).allSatisfy { $0 >= $1 })
    #expect(result.day_service_level == nil)
    let people = try #require(result.counts).values.reduce(0, +)
    #expect(people > 0)
  }

  @Test(arguments: quickDays)
  func `the target of the day is met at the least cost`(_ item: DayFile.Case) async throws {
    let result = try await result(item.inputs, cost: item.outputs.leastCost)
    #expect((result.counts == nil) == (item.inputs.isFree))
    if item.inputs.isFree { #expect(result.staff.reduce(0, +) == item.outputs.leastCost) }
    #expect(try #require(result.day_service_level) >= item.inputs.target ?? 1)
    #expect(try #require(result.lowest_interval_service_level) < item.inputs.target ?? 0)
  }
}
