import TestSupport
import Testing
import Wording

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("load", "laod", 1), ("ca", "abc", 3),
    ("坐席", "座席", 1), ("abc", "abc", 0),
  ])
  func distances(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
  }

  @Test func distanceIsSymmetricAndBounded() {
    var random = SplitMix64(seed: 6)
    func word() -> String {
      String(
        (0..<Int.random(in: 0...8, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    for _ in 0..<2_000 {
      let (left, right) = (word(), word())
      let distance = EditDistance.between(left, right)
      #expect(distance == EditDistance.between(right, left))
      #expect(distance >= abs(left.count - right.count))
      #expect(distance <= max(left.count, right.count))
      #expect((distance == 0) == (left == right))
    }
  }

  @Test(arguments: [
    ("forecats", "forecast"), ("FORECAST", "forecast"), ("handle_time", "handle-time"), ("sim", "simulate"),
    ("staf", "staff"),
    ("volum", "volume"), ("xyz", nil), ("", nil), ("s", nil), ("forecasting-everything", nil),
  ])
  func nearest(written: String, expected: String?) {
    let names = ["forecast", "simulate", "staff", "handle-time", "volume", "cost"]
    #expect(Suggestion.nearest(to: written, among: names) == expected)
  }

  @Test func ofEquallyNearNamesTheFirst() {
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "cats", "cat"]) == "cat")
  }
}
