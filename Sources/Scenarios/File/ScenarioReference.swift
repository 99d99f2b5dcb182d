internal import ContactCentre
public import Wording

/// The reference of the scenario format, made from the same description by which files are read.
public enum ScenarioReference {
  /// The format as a kind of value: an object and all that is in it.
  package static var kind: FieldKind { Scenario.shape.kind }

  /// Every key with what it may be and what it means, as a Markdown table.
  public static func markdown(_ language: Language) -> String {
    KeyTable.markdown(kind, title: ReferenceWording.title, intro: ReferenceWording.intro, language)
  }
}
