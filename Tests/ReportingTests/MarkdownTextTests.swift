import Reporting
import Testing

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("*x*", "\\*x\\*"), ("erlang_c", "erlang_c"),
    ("_x_", "\\_x\\_"), ("坐_席", "坐_席"),
    ("<b>&amp;", "\\<b\\>\\&amp;"), ("two\nlines", "two lines"), ("[a](b)", "\\[a\\](b)"), ("95%", "95%"),
    ("-5", "-5"),
  ])
  func markupIsEscaped(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }
}
