import ContactCentre
import TestSupport
import Testing

@Suite("When a line is merged", .tags(.exact))
struct MergeTests {
  private let start = CalendarDate(year: 2018, month: 7, day: 1)
  private let end = CalendarDate(year: 2018, month: 8, day: 7)

  @Test(arguments: [Merge.Mode.full, .parallel, .subCentre, .partial])
  func `from the day of the merge until the day before it is split off`(mode: Merge.Mode) throws {
    let start = try #require(start)
    let end = try #require(end)
    let merge = Merge(mode: mode, date: start, splitOffDate: end)
    #expect(!merge.isMerged(on: start.adding(days: -1)))
    #expect(merge.isMerged(on: start))
    #expect(merge.isMerged(on: end.adding(days: -1)))
    #expect(!merge.isMerged(on: end))
    #expect(!merge.isMerged(on: end.adding(days: 1)))
    #expect(Merge(mode: mode, date: start).isMerged(on: end.adding(days: 10_000)))
    // 37 days, as published for 12319.
    #expect((0..<365).count { merge.isMerged(on: start.adding(days: $0 - 100)) } == 37)
  }

  @Test func `never without a date, and never when it is excluded`() throws {
    let start = try #require(start)
    #expect(!Merge(mode: .full).isMerged(on: start))
    #expect(!Merge(mode: .excluded, date: start).isMerged(on: start))
  }
}
