/// The words around the reference of the scenario format.
package enum ReferenceWording {
  package static let title = Phrase("The scenario file", "场景文件")
  package static let intro = Phrase(
    """
    A scenario is one file of JSON with `//` and `/* */` comments, saved as UTF-8. Keys carry their unit
    (`_s` seconds, `_minutes`, `_yuan`, `_share` or `_rate` a fraction of one, `_cv` standard deviation over mean);
    unknown, missing and repeated keys are refused. Any figure may be written plainly, or as
    `{ "value": 220, "source": "…" }` or `{ "value": 220, "assumption": "…" }`: reports list what is sourced and what
    is assumed, and a source added to an assumption changes no number. `ID` stands for a name of your own (lower-case
    letters, digits, `-`, `_`), so that every number has a key path such as `sites.centre.seats`; `hotline sweep`
    varies any of them. A key inside an optional object is required where that object is given. This page is made
    from the description by which files are read.
    """,
    """
    场景是一个 UTF-8 编码的 JSON 文件，可带 `//` 与 `/* */` 注释。键名带单位（`_s` 秒、`_minutes` 分钟、`_yuan` 元、
    `_share` 或 `_rate` 小数比例、`_cv` 标准差与均值之比）；未知、缺少或重复的键会被拒绝。任一数据可直接写值，也可写作
    `{ "value": 220, "source": "…" }` 或 `{ "value": 220, "assumption": "…" }`：报告会分别列出有来源的数据与假设，
    为假设补上来源不改变任何数字。`ID` 为自定标识（小写字母、数字、`-`、`_`），因此每个数字都有键路径，
    例如 `sites.centre.seats`；`hotline sweep` 可调整其中任意一个。可选对象内的必填键仅在给出该对象时必填。
    本页由读取文件所用的同一份描述生成。
    """)
  package static let key = Phrase("key", "键")
  package static let required = Phrase("required", "必填")
  package static let value = Phrase("value", "值")
  package static let meaning = Phrase("meaning", "含义")
  package static let yes = Phrase("yes", "是")
}
