/// Words about waves of lines.
package enum WaveWording {
  /// A problem that cannot be posed.
  package static func problem(_ detail: String) -> Phrase {
    Phrase("the waves cannot be planned: \(detail)", "无法安排整合批次：\(detail)")
  }
}
