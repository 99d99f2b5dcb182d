import HotlineCLI
import Testing
import Wording

@Suite struct ValueKindTests {
  private func problem<Value>(_ kind: ValueKind<Value>, _ text: String) -> String? {
    do {
      _ = try kind.read(text)
      return nil
    } catch {
      return error.message.english
    }
  }

  @Test(arguments: [
    ("1", 1), ("-1.5", -1.5), ("+2", 2), ("1e3", 1000), (".5", 0.5), ("1E-2", 0.01), ("0", 0),
  ])
  func numbers(text: String, value: Double) throws {
    #expect(try ValueKind.number().read(text) == value)
  }

  @Test(arguments: [
    ("", "the value is empty"), ("NaN", "“NaN” is not a finite number"),
    ("-inf", "“-inf” is not a finite number"),
    ("1e999", "“1e999” is too large"), ("95%", "“95%” is not read as a number; write 95"),
    ("1,000", "“1,000” is not read as a number; write 1000"),
    ("９５", "“９５” is not read as a number; write 95"),
    ("0x10", "“0x10” is not a number"), ("ten", "“ten” is not a number"),
    ("1 000", "“1 000” is not read as a number; write 1000"),
    ("--5", "“--5” is not a number"), ("-", "“-” is not a number"), ("e5", "“e5” is not a number"),
  ])
  func whatIsNoNumber(text: String, message: String) {
    #expect(problem(.number(), text) == message)
  }

  @Test(arguments: [
    (NumberRange.positive, "0", "0 is not allowed: it must be greater than 0"),
    (.notNegative, "-1", "-1 is not allowed: it must be at least 0"),
    (.between(1, 2.5), "3", "3 is not allowed: it must be between 1 and 2.5"),
    (.above(0, upTo: 10), "11", "11 is not allowed: it must be greater than 0 and at most 10"),
  ])
  func ranges(range: NumberRange, text: String, message: String) throws {
    #expect(problem(.number(ArgumentWording.number, range), text) == message)
    #expect(try ValueKind.number(ArgumentWording.number, range).read("2") == 2)
  }

  @Test(arguments: [
    ("95%", "“95%” is not a share between 0 and 1; write 0.95 for 95%"),
    ("95", "“95” is not a share between 0 and 1; write 0.95 for 95%"),
    ("99.9％", "“99.9％” is not a share between 0 and 1; write 0.999 for 99.9％"),
    ("0.5%", "“0.5%” is not a share between 0 and 1; write 0.005 for 0.5%"),
    ("100%", "“100%” is not a share between 0 and 1; write 1 for 100%"),
    ("101", "101 is not allowed: it must be between 0 and 1"),
    ("-0.1", "-0.1 is not allowed: it must be between 0 and 1"),
    ("０.９", "“０.９” is not read as a number; write 0.9"), ("nan", "“nan” is not a finite number"),
    ("", "the value is empty"),
  ])
  func shares(text: String, message: String) throws {
    #expect(problem(.share(), text) == message)
    #expect(try ValueKind.share().read("0.95") == 0.95)
    #expect(try ValueKind.share().read("1") == 1)
  }

  private static let precision = ValueKind<Double>.fraction(
    SimulateWording.fraction, range: SimulateWording.fractionRange
  ) { $0 > 0 && $0 < 1 }

  @Test(arguments: [("0.002", 0.002), ("0.2%", 0.002), ("5%", 0.05), ("1e-1%", 0.001), (".5", 0.5)])
  func fractionsMayBePercentages(text: String, value: Double) throws {
    #expect(try Self.precision.read(text) == value)
  }

  @Test(arguments: [
    ("0", "0 is not allowed: it must be greater than 0 and less than 1, such as 0.002 or 0.2%"),
    ("2", "2 is not allowed: it must be greater than 0 and less than 1, such as 0.002 or 0.2%"),
    ("100%", "100% is not allowed: it must be greater than 0 and less than 1, such as 0.002 or 0.2%"),
    ("-0.1%", "-0.1% is not allowed: it must be greater than 0 and less than 1, such as 0.002 or 0.2%"),
    ("%", "the value is empty"), ("", "the value is empty"), ("x", "“x” is not a number"),
    ("0.2%%", "“0.2%” is not read as a number; write 0.2"), ("nan%", "“nan” is not a finite number"),
    ("1e999%", "“1e999” is too large"), ("０.２％", "“０.２％” is not read as a number; write 0.2"),
  ])
  func whatIsNoFraction(text: String, message: String) {
    #expect(problem(Self.precision, text) == message)
  }

  @Test func shareInChinese() throws {
    let error = #expect(throws: ValueProblem.self) { try ValueKind.share().read("95%") }
    #expect(error?.message.chinese == "“95%”不是 0 到 1 之间的比例；95% 请写成 0.95")
  }

  @Test(arguments: [
    ("3.5", "“3.5” is not a whole number"), ("3.0", "“3.0” is not read as a number; write 3"),
    ("99999999999999999999", "“99999999999999999999” is too large"),
    ("1e3", "“1e3” is not read as a number; write 1000"),
    ("0", "0 is not allowed: it must be between 1 and 9"), ("", "the value is empty"),
    ("x", "“x” is not a number"),
    ("700人", "“700人” is not a number"), ("-", "“-” is not a number"),
  ])
  func wholeNumbers(text: String, message: String) throws {
    #expect(problem(.integer(ArgumentWording.integer, 1...9), text) == message)
    #expect(try ValueKind.integer().read("-12") == -12)
  }

  @Test(arguments: [
    ("15s", 15), ("30m", 1800), ("30min", 1800), ("1h", 3600), ("1h30m", 5400), ("1.5h", 5400),
    ("2d", 172_800), ("0s", 0),
  ])
  func durations(text: String, seconds: Double) throws {
    #expect(try ValueKind.duration().read(text) == seconds)
    #expect(try ValueKind.seconds().read(text) == seconds)
  }

  /// A number alone is seconds only where help says seconds; half an hour is not read as half a minute.
  @Test(arguments: ["0", "30", "1800", "0.5", "1e3"])
  func aNumberAloneIsSecondsOrRefused(text: String) throws {
    #expect(
      problem(.duration(), text)
        == "“\(text)” has no unit; write \(text)m for minutes or \(text)s for seconds")
    if text != "1e3" { #expect(try ValueKind.seconds().read(text) == Double(text)) }
    #expect(ValueKind<Double>.seconds().placeholder.english == "SECONDS")
  }

  @Test(arguments: [
    "", "m", "1x", "30m1h", "1h1h", "-5", "1h30", "1 h", "5mm", "1..5s", "nan", "１５s", "90 30s",
  ])
  func whatIsNoDuration(text: String) {
    #expect(problem(.duration(), text) != nil)
    #expect(problem(.seconds(), text) != nil)
  }

  @Test(arguments: [
    ("2026-13-01", "there is no day 2026-13-01 in the calendar"),
    ("2025-02-29", "there is no day 2025-02-29 in the calendar"),
    ("1900-02-29", "there is no day 1900-02-29 in the calendar"),
    ("2026/1/5", "“2026/1/5” is not read as a date; write 2026-01-05"),
    ("20260105", "“20260105” is not read as a date; write 2026-01-05"),
    ("2026年1月5日", "“2026年1月5日” is not read as a date; write 2026-01-05"),
    ("05.01.2026", "“05.01.2026” is not a date; write year-month-day, such as 2026-01-31"),
    ("2026-01", "“2026-01” is not a date; write year-month-day, such as 2026-01-31"),
    ("", "the value is empty"),
    ("-2026-01-05", "“-2026-01-05” is not read as a date; write 2026-01-05"),
  ])
  func whatIsNoDate(text: String, message: String) {
    #expect(problem(.date(), text) == message)
  }

  @Test func leapDays() throws {
    #expect(try ValueKind.date().read("2024-02-29").day == 29)
    #expect(try ValueKind.date().read("2000-02-29").text == "2000-02-29")
  }
}
