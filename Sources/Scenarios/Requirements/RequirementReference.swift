public import Wording

/// The reference of the requirement format, made from the same description by which files are read.
public enum RequirementReference {
  /// Every key with what it may be and what it means, as a Markdown table.
  public static func markdown(_ language: Language) -> String {
    KeyTable.markdown(
      RequirementForm.shape(intervals: nil).kind, title: RequirementWording.title,
      intro: RequirementWording.intro, language)
  }
}
