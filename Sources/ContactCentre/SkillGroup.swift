/// A part of the people who know the same lines.
public struct SkillGroup: Hashable, Sendable {
  /// The name in the scenario.
  public var id: String
  /// The share of the people on duty who belong to the group, above 0 to 1.
  public var peopleShare: Double
  /// The lines that are the group's own work, by their ids.
  public var primary: [String]
  /// The lines that the group helps out with, by their ids.
  public var secondary: [String]
  /// The handle time of a call on a secondary skill relative to that of its line.
  public var secondaryTimeFactor: Double
  /// The site that the group sits at, by its id; `nil` where it is not told.
  public var site: String?

  /// A group of people with the same skills.
  public init(
    id: String, peopleShare: Double, primary: [String], secondary: [String] = [],
    secondaryTimeFactor: Double = 1, site: String? = nil
  ) {
    self.id = id
    self.peopleShare = peopleShare
    self.primary = primary
    self.secondary = secondary
    self.secondaryTimeFactor = secondaryTimeFactor
    self.site = site
  }
}
