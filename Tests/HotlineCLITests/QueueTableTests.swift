import FoundationEssentials
import TestSupport
import Testing

@testable import HotlineCLI

/// The tables that people have: exports with other columns, separators, headers; nothing of them is misread in silence.
@Suite struct QueueTableTests {
  private func erlangC(_ csv: String, _ more: String...) async -> CommandLineRun {
    await CommandLineRun(
      ["queue", "erlang-c", "--input", "-", "--format", "csv"] + more, input: csv)
  }

  private static let plain = "load,handle_time_s,agents,within_s\n10,180,14,20\n20.5,180,25,20\n"

  /// The same table written otherwise gives the same figures.
  @Test(arguments: [
    "load;handle_time_s;agents;within_s\n10;180;14;20\n20.5;180;25;20\n",
    "load\thandle_time_s\tagents\twithin_s\n10\t180\t14\t20\n20.5\t180\t25\t20\n",
    "sep=;\r\nload;handle_time_s;agents;within_s\r\n10;180;14;20\r\n20.5;180;25;20\r\n",
    "\u{FEFF}load,handle_time_s,agents,within_s\r\n10,180,14,20\r\n\r\n20.5,180,25,20\r\n,,,\r\n,,,\r\n",
    "load,handle_time_s,agents,within_s\r10,180,14,20\r20.5,180,25,20",
    "\"load\",\"handle_time_s\",\"agents\",\"within_s\"\n\"10\",\"180\",\"14\",\"20\"\n\" 20.5 \",180,25,20\n",
    "Load,Handle time (s),AGENTS, within-s \n10,180,14,20\n20.5,180,25,20\n",
    "话务强度,平均处理时长（秒）,话务员数,等待时限(秒)\n10,180,14,20\n20.5,180,25,20\n",
    "within_s,\"note; one, two\",agents,load,handle_time_s\n20,a,14,10,180\n20,\"b\n,;\",25,20.5,180\n",
    "within_s;\"note, one; two\";agents;load;handle_time_s\n20;a,b;14;10;180\n20;;25;20.5;180\n",
  ])
  func spellingsOfOneTable(csv: String) async {
    let expected = await erlangC(Self.plain)
    let run = await erlangC(csv)
    #expect(run.code == .done && expected.code == .done)
    #expect(run.column("status") == ["ok", "ok"])
    for name in QueueCommandTests.appended { #expect(run.column(name) == expected.column(name), "\(name)") }
  }

  /// Columns of exports that are called as columns of the result are carried through beside these.
  @Test func columnsWithNamesOfResultsAreCarriedThrough() async {
    let run = await erlangC(
      "interval,load,agents,occupancy,status,note,input_status\n08:00,10,14,0.9,fine,x,y\n", "--handle-time",
      "180", "--within", "20")
    #expect(run.code == .done)
    #expect(
      run.fields.first?.prefix(7)
        == ["interval", "load", "agents", "input_occupancy", "input_input_status", "note", "input_status"])
    #expect(run.column("input_occupancy") == ["0.9"] && run.column("status") == ["ok"])
    #expect(run.column("occupancy") != ["0.9"])
    #expect(run.messages.contains("the column 'occupancy' is carried through as 'input_occupancy'"))
    #expect(!run.messages.contains("max_occupancy"))
  }

  /// What a command wrote is a table that it reads, twice over.
  @Test func aResultIsReadAgain() async {
    let once = await erlangC(Self.plain)
    let twice = await erlangC(once.output)
    let thrice = await erlangC(twice.output)
    #expect(thrice.code == .done)
    for name in QueueCommandTests.appended { #expect(thrice.column(name) == once.column(name)) }
    #expect(thrice.column("input_input_status") == ["ok", "ok"])
  }

  @Test func columnsOfADayAreCarriedThrough() async {
    let run = await CommandLineRun(
      "queue", "day", "--input", "-", "--interval", "30m", "--handle-time", "240", "--within", "15",
      "--format",
      "csv", input: "interval;来电量;话务员数;;备注;备注\n08:00;40;9;;a;b\n08:30;50;9;;c;d\n")
    #expect(run.code == .done)
    #expect(
      run.fields.first?.prefix(6) == ["input_interval", "来电量", "话务员数", "column_4", "备注", "input_备注"])
    #expect(run.column("interval") == ["0", "1", "day"])
    #expect(run.column("input_interval") == ["08:00", "08:30", ""])
  }

  /// A table without a column that is read is no table of points, whatever the options say.
  @Test(arguments: [
    "x;y\n1;2\n", "来电\n5\n", "l o a d s,agnts\n1,2\n", "10,12\n20,25\n", "load agents\n1 2\n",
  ])
  func aTableOfUnknownColumnsIsRefused(csv: String) async {
    let run = await CommandLineRun(
      "queue", "erlang-b", "--input", "-", "--load", "5", "--agents", "6", input: csv)
    #expect(run.code == .badInput && run.output.isEmpty)
    #expect(run.messages.contains("no column of - is known") && run.messages.contains("calls_per_hour"))
    let chinese = await CommandLineRun(
      "queue", "erlang-b", "--input", "-", "--load", "5", "--agents", "6", "--language", "zh", input: csv)
    #expect(chinese.messages.contains("agents（话务员数）"))
  }

  /// A number that could mean two things is none; the others of the table are worked out.
  @Test(arguments: [
    ("10,5", "decimal point"), ("1,234", "decimal point"), ("80%", "percent"), ("１０", "no number"),
    ("1e400", "no number"), ("NaN", "no number"), ("-inf", "no number"), ("0x10", "no number"),
    ("1_000", "no number"), ("10 000", "no number"),
  ])
  func aNumberThatIsNoneMakesItsRowInvalid(field: String, says: String) async {
    let run = await erlangC("load;agents\n\(field);14\n10;14\n", "--handle-time", "180", "--within", "20")
    #expect(run.code == .badInput)
    #expect(run.column("status") == ["invalid", "ok"])
    #expect(run.column("message")[0].contains("load is '\(field)'"))
    #expect(run.column("message")[0].contains(says), "\(run.column("message")[0])")
    for name in QueueCommandTests.appended.dropFirst(2) { #expect(run.column(name)[0] == "", "\(name)") }
  }

  /// Numbers beyond what can be counted make their rows invalid and leave the others.
  @Test func overflowMakesItsRowInvalid() async {
    let run = await CommandLineRun(
      "queue", "erlang-b", "--input", "-", "--agents", "14", "--format", "csv",
      input: "calls_per_hour,handle_time_s\n100,180\n1e308,180\n1e308,1e-300\n200,1e308\n")
    #expect(run.code == .badInput)
    #expect(run.column("status") == ["ok", "invalid", "ok", "invalid"])
    #expect(run.column("message")[1].contains("too large"))
    let inverse = await CommandLineRun(
      "queue", "erlang-b", "--input", "-", "--agents", "5", "--target", "0.8", "--find",
      "longest-handle-time", "--format", "csv",
      input: "load,handle_time_s\n5,1e-320\n1,1e-320\n1e6,1e-320\n4,180\n")
    #expect(inverse.code == .badInput)
    #expect(inverse.column("status") == ["invalid", "invalid", "invalid", "ok"])
    #expect(inverse.column("message")[0].contains("handle_time_s"))
  }

  /// Every model takes every extreme of every figure, alone or in pairs, without a trap; what is undefined is empty.
  @Test(arguments: ["erlang-b", "erlang-c", "erlang-a"], ["", "largest-load", "longest-handle-time"])
  func extremesOfEveryFigure(model: String, find: String) async {
    let names = ["load", "handle_time_s", "agents", "within_s", "patience_s", "target", "max_occupancy"]
    let usual = ["10", "180", "12", "20", "120", "0.8", "1"]
    let extremes = ["0", "-1", "5e-324", "1e-320", "1e-12", "0.5", "1", "1e15", "1e308", "1.8e308"]
    var csv = names.joined(separator: ",") + "\n"
    for (one, other) in [(0, 1), (0, 2), (1, 2), (1, 3), (1, 4), (2, 5), (3, 5), (4, 5), (0, 4), (2, 6)] {
      for a in extremes {
        for b in extremes {
          var row = usual
          (row[one], row[other]) = (a, b)
          csv += row.joined(separator: ",") + "\n"
        }
      }
    }
    let run = await CommandLineRun(
      ["queue", model, "--input", "-", "--format", "csv"] + (find.isEmpty ? [] : ["--find", find]), input: csv
    )
    #expect(run.column("status").count == 1000)
    for (status, message) in zip(run.column("status"), run.column("message")) where status != "ok" {
      #expect(!message.isEmpty)
    }
    for name in QueueCommandTests.appended.dropFirst(2) {
      for text in run.column(name) { #expect(text.isEmpty || Double(text)?.isFinite == true) }
    }
  }

  /// In JSON the figures that are read are numbers; what is carried through is text as written.
  @Test func theRestIsTextAsWritten() async {
    let run = await CommandLineRun(
      "queue", "erlang-c", "--input", "-", "--handle-time", "180", "--format", "json",
      input: "id,load,agents,ratio\n007,1e1,14,0.90\n")
    #expect(run.output.contains("{\"id\": \"007\", \"load\": 10, \"agents\": 14, \"ratio\": \"0.90\", "))
  }

  @Test func textOfAnotherEncodingIsRefused() throws {
    // 来电量 in GB 18030, and UTF-16 with its mark.
    for bytes: [UInt8] in [[0xC0, 0xB4, 0xB5, 0xE7, 0x2C, 0x61], [0xFF, 0xFE, 0x61, 0x00, 0x2C, 0x00]] {
      #expect(throws: CommaSeparatedInput.Problem.notText) { try CommaSeparatedInput(bytes) }
    }
  }
}
