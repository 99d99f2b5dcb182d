import ContactCentre
import FoundationEssentials
import Measures
import Planning
import TestSupport
import Testing
import Wording

@testable import Scenarios

/// Spoils the bytes of a file in the ways in which files are spoilt: slips of the hand, of the disk and of a
/// spreadsheet.
struct Mutation {
  private static let numbers = [
    "-1", "1e999", "NaN", "95", "\"\"", "null", "[]", "{}", "0", "1", "1e12", "1e-12", "1e127", "1e-300",
    "0.999999",
    "1000000", "86400", "1440", "0.5", "true", "99999999999999999999999999999999999999999",
  ]

  var bytes: [UInt8]
  private var random: SplitMix64

  init(_ original: [UInt8], case number: Int) {
    bytes = original
    random = SplitMix64(case: number)
    for _ in 0..<random.one(of: [1, 1, 1, 2, 3, 8]) { mutate() }
  }

  private mutating func mutate() {
    guard bytes.count > 1 else { return }
    switch random.whole(0...9) {
    case 0: bytes[random.whole(0...bytes.count - 1)] ^= 1 << UInt8(random.whole(0...7))
    case 1: bytes.removeSubrange(range())
    case 2: bytes.insert(contentsOf: Array(bytes[range()]), at: random.whole(0...bytes.count))
    case 3: bytes.removeLast(random.whole(0...bytes.count - 1))
    case 4: bytes.insert(UInt8(random.whole(0...255)), at: random.whole(0...bytes.count))
    default: replaceANumber()
    }
  }

  private mutating func range() -> Range<Int> {
    let start = random.whole(0...bytes.count - 1)
    return start..<min(bytes.count, start + random.one(of: [1, 2, 5, 20, 200]))
  }

  /// The number that follows a random place gets another value.
  private mutating func replaceANumber() {
    func isNumber(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
    }
    let from = random.whole(0...bytes.count - 1)
    let starts = bytes.indices[from...].first {
      isNumber(bytes[$0]) && $0 > 0 && [UInt8(ascii: " "), UInt8(ascii: "[")].contains(bytes[$0 - 1])
    }
    guard let start = starts else { return }
    let end = bytes[start...].firstIndex { !isNumber($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: Array(random.one(of: Self.numbers).utf8))
  }
}

@Suite("Spoilt scenario files", .tags(.property))
struct MutationTests {
  static let cases = (try? SourceTree.scenarios().flatMap { path in (0..<4).map { (path, $0) } }) ?? []

  @Test func `every shipped scenario reads`() throws {
    let paths = try SourceTree.scenarios()
    #expect(paths.contains("scenarios/shenzhen-2018.json"))
    for path in paths { #expect(Samples.problems(try SourceTree.bytes(path)).isEmpty, "\(path)") }
  }

  @Test(arguments: cases)
  func `end with a message or with a scenario whose forecast is finite`(path: String, part: Int) throws {
    Self.spoil(try SourceTree.bytes(path), part)
  }

  /// The sample has keys that no shipped scenario uses.
  @Test(arguments: 0..<20) func `the sample does so too`(part: Int) {
    Self.spoil(Array(Samples.evidence.utf8), part)
  }

  @Test(arguments: 0..<5) func `a scorecard does so too`(part: Int) {
    Self.spoil(Array(Samples.scored.utf8), part)
  }

  private static func spoil(_ original: [UInt8], _ part: Int) {
    var forecasts = 0
    for number in part * 100..<(part + 1) * 100 {
      let mutation = Mutation(original, case: number)
      do throws(ScenarioFileError) {
        let file = try ScenarioFile(bytes: mutation.bytes)
        if mutation.bytes != original, forecasts < 1 {
          forecasts += 1
          Self.expectFinite(file.scenario, "case \(number)")
          Self.expectVerdicts(file, "case \(number)")
        }
      } catch {
        #expect(!error.diagnostics.isEmpty)
        for problem in error.diagnostics {
          #expect(problem.place.line >= 1 && problem.place.column >= 1)
          #expect(!problem.problem.english.isEmpty && !problem.problem.chinese.isEmpty)
        }
      }
    }
  }

  /// Every published number has a verdict, and a computed one where the verdict needs it.
  static func expectVerdicts(_ file: ScenarioFile, _ comment: Comment) {
    let backtest = Backtest(file.scenario, figures: file.values)
    for item in backtest.published.flatMap(\.items) {
      let isCompared = item.verdict == .passes || item.verdict == .fails
      #expect((item.computed != nil) == isCompared, comment)
      #expect(item.difference.map(\.isFinite) ?? true, comment)
    }
  }

  /// Either a typed error or numbers that are finite where there are any.
  static func expectFinite(_ scenario: Scenario, _ comment: Comment) {
    let forecast: Forecast
    do {
      forecast = try Forecast(scenario)
    } catch {
      return
    }
    var weeks = [forecast.centre.week]
    for line in forecast.lines { weeks += [line.before.week, line.remaining?.week].compactMap { $0 } }
    for week in weeks {
      for model in QueueWeek.Model.allCases {
        guard let totals = week.week(by: model) else { continue }
        let numbers = [
          totals.offered, totals.answered, totals.abandoned, totals.blocked, totals.answeredWithin,
          totals.abandonedWithin,
          totals.handling, totals.staffed,
        ]
        #expect(numbers.allSatisfy { $0.isFinite && $0 >= 0 }, comment)
        let ratios = [totals.answerRate, totals.averageSpeedOfAnswer, totals.meanWait, totals.occupancy]
        #expect(ratios.allSatisfy { $0.map { $0.isFinite && $0 >= 0 } ?? true }, comment)
        for formula in ServiceLevelFormula.allCases {
          #expect(totals.serviceLevel(formula).map { (-1e-9...1 + 1e-9).contains($0) } ?? true, comment)
        }
      }
      #expect(week.backlogAtEnd.isFinite && week.backlogAtEnd >= 0, comment)
      #expect(week.intervals.allSatisfy { $0.load.isFinite && $0.onDuty.isFinite && $0.onDuty >= 0 }, comment)
    }
    #expect(forecast.check.lowest.map(\.isFinite) ?? true, comment)
    #expect(forecast.pooling.pooled.payroll.isFinite && forecast.pooling.separate.payroll.isFinite, comment)
  }
}
