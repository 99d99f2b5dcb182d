import FoundationEssentials
import Reporting
import Testing
import Wording

/// A report with every kind of cell and every kind of trouble a cell can make.
func sampleReport() throws -> Report {
  func yuan(_ text: String) throws -> Cell {
    .money(try #require(Decimal(string: text)))
  }
  let lines = Table(
    "lines", title: Phrase("Lines", "热线"),
    columns: [
      Column("line", Phrase("Line", "线路")),
      Column("offered", Phrase("Offered", "来电量")),
      Column("load_erlang", Phrase("Load (erlang)", "话务量（爱尔兰）"), digits: 3),
      Column("answer_rate", Phrase("Answer rate", "人工接通率")),
      Column("asa_s", Phrase("ASA", "平均应答时长")),
      Column("cost_yuan", Phrase("Cost", "费用")),
      Column("merged", Phrase("Merged", "并入")),
      Column("mode", Phrase("Mode", "整合方式")),
    ],
    rows: [
      [
        .text("12345"), .integer(1_234_567), .number(612.34567), .share(0.9867), .seconds(3.25),
        try yuan("12345678.9"), .flag(true), .phrase(Phrase("full merge", "整体并入")),
      ],
      [
        .text("深圳福田"), .integer(0), .number(0.0005), .empty, .empty, try yuan("-0.005"), .flag(false),
        .phrase(Phrase("parallel, for now", "双号并行，过渡期")),
      ],
      [
        .text("=1+1|\"a, b\"\n_x_"), .integer(-12), .number(-0.0004), .share(1), .seconds(1e5), .empty,
        .flag(true), .empty,
      ],
    ],
    notes: [Phrase("ASA: average speed of answer.", "平均应答时长：来电进入人工队列到坐席应答的平均时间。")],
    isPrimary: true)
  let months = Table(
    "months", title: Phrase("Months", "月度"),
    columns: [Column("month", Phrase("Month", "月份")), Column("seats", Phrase("Seats", "坐席"))])
  return Report(
    schema: "hotline-sample/1", title: Phrase("Sample", "样例"),
    facts: [
      Fact("scenario", Phrase("Scenario", "情景"), .text("福田*2026*")),
      Fact("seed", Phrase("Seed", "随机种子"), .integer(42)),
      Fact("service_level", Phrase("Service level at 15 s", "15秒接通率"), .share(0.955), digits: 1),
      Fact("total_yuan", Phrase("Total", "合计"), try yuan("98765432.10")),
    ],
    tables: [months, lines],
    notes: [Phrase("Interval: 30 min.", "时段：30 分钟。")])
}
