public import Wording

/// The reference of the format of plans, made from the same description by which files are read.
public enum PlanReference {
  /// Every key with what it may be and what it means, as a Markdown table.
  public static func markdown(_ language: Language) -> String {
    KeyTable.markdown(
      PlanForm.shape.kind, title: PlanWording.fileTitle, intro: PlanWording.fileIntro, language)
  }
}
