import Reporting
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("hotline 12345", 13), ("坐席", 4), ("15秒接通率", 10), ("：", 2), ("（爱尔兰）", 10), ("ＡＢＣ", 6), ("ｱｲ", 2),
    ("é", 1), ("e\u{301}", 1), ("a\u{300}\u{301}\u{302}", 1), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("か\u{3099}", 2),
    ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇨🇳", 2), ("🇨", 1), ("1\u{FE0F}\u{20E3}", 2), ("☎", 1), ("☎\u{FE0F}", 2),
    ("⌚", 2), ("\u{200B}", 0), ("\u{7}", 0), ("–", 1), ("…", 1), ("𠀀", 2), ("\u{303F}", 1), ("〇", 2),
    ("¥", 1), ("￥", 2),
  ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func widthsAddUpOverCharacters() {
    let text = "a坐é😀🇨🇳-"
    #expect(text.map { DisplayWidth.of($0) } == [1, 2, 1, 2, 2, 1])
    #expect(DisplayWidth.of(text) == 9)
  }

  @Test func paddingFillsColumnsNotCharacters() {
    #expect(TerminalText.padded("坐席", to: 6, isRight: false) == "坐席  ")
    #expect(TerminalText.padded("坐席", to: 6, isRight: true) == "  坐席")
    #expect(TerminalText.padded("坐席", to: 3, isRight: true) == "坐席")
  }

  @Test func aNameCannotSteerTheTerminal() {
    #expect(TerminalText.safe("a\u{1B}[2Jb\r\nc\td\u{9B}e\u{202E}f") == "a\u{FFFD}[2Jb c d\u{FFFD}e\u{FFFD}f")
    #expect(TerminalText.safe("福田 1号线") == "福田 1号线")
  }
}
