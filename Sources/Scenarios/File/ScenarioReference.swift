internal import ContactCentre
public import Wording

/// The reference of the scenario format, made from the same description by which files are read.
public enum ScenarioReference {
  /// Every key with what it may be and what it means, as a Markdown table.
  public static func markdown(_ language: Language) -> String {
    var text = "# \(ReferenceWording.title[language])\n\n\(ReferenceWording.intro[language])\n\n"
    text += "| \(ReferenceWording.key[language]) | \(ReferenceWording.required[language]) "
    text += "| \(ReferenceWording.value[language]) | \(ReferenceWording.meaning[language]) |\n"
    text += "| --- | --- | --- | --- |\n"
    for field in Scenario.shape.descriptions {
      let required = field.isRequired ? ReferenceWording.yes[language] : ""
      text += "| `\(field.path)` | \(required) | \(field.values) | \(field.summary[language]) |\n"
    }
    return text
  }
}
