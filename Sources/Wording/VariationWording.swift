/// What is said about `--vary KEY=VALUES` that cannot be used.
package enum VariationWording {
  /// A variation without an equals sign.
  package static let form = Phrase(
    "write KEY=VALUES, e.g. seats=400,500,600 or sites.futian.seats=50...100:10",
    "请写作 KEY=VALUES，例如 seats=400,500,600 或 sites.futian.seats=50...100:10")
  /// A key that the scenario does not have.
  package static func unknownKey(_ key: String, nearest: String?) -> Phrase {
    guard let nearest else {
      return Phrase(
        "the scenario has no figure “\(key)”; `hotline scenario check --figures` lists those that it has",
        "场景中没有数据“\(key)”；可用 hotline scenario check --figures 列出")
    }
    return Phrase(
      "the scenario has no figure “\(key)”; did you mean “\(nearest)”?", "场景中没有数据“\(key)”；是否为“\(nearest)”？")
  }
  /// A key that is varied twice.
  package static func twice(_ key: String) -> Phrase {
    Phrase("“\(key)” is varied twice", "“\(key)”重复指定")
  }
  /// A value that is no number.
  package static func notANumber(_ text: String) -> Phrase {
    Phrase(
      "“\(text)” is no number; write a list a,b,c or a range from...to:step",
      "“\(text)”不是数字；请写列表 a,b,c 或区间 from...to:step")
  }
  /// A percentage for a key path.
  package static let percentOfFigure = Phrase(
    "a percentage scales a short name (seats, staff, volume, handle-time); write a share as a fraction like 0.95",
    "百分比只用于简称（seats、staff、volume、handle-time）；份额请写作小数，如 0.95")
  /// Percentages and plain numbers in one range.
  package static let mixedRange = Phrase(
    "either all parts of a range are percentages or none is", "区间的各部分须同为百分比或同为数字")
  /// A range that leads nowhere.
  package static let emptyRange = Phrase(
    "a range goes upwards: from ≤ to and step > 0", "区间须递增：from ≤ to 且 step > 0")
  /// More combinations than can be worked out.
  package static func tooMany(_ most: Int) -> Phrase {
    Phrase("more than \(most) combinations; take fewer values", "组合超过 \(most) 个；请减少取值")
  }
  /// A total over lines whose volumes are counted differently.
  package static let mixedVolumes = Phrase(
    "the lines count their volumes over different spans, so they have no common total; write percentages, e.g. volume=90%,110%",
    "各热线的话务量统计期不同，没有共同的合计；请写百分比，例如 volume=90%,110%")
  /// Nothing to scale.
  package static let nothingToScale = Phrase(
    "all figures behind this name are 0, so they cannot be scaled", "该名称下的数据均为 0，无法按比例调整")
}
