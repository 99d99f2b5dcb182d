public import ContactCentre

/// The people of one month and what they cost.
///
/// Of the payroll, bridges not counted: trained at the start + taken over + finished − left − returned = trained at the
/// end.
public struct StaffMonth: Hashable, Sendable {
  /// The first day of the month.
  public let month: CalendarDate
  /// Trained people on the payroll before anybody comes or goes on the first day.
  public let trainedAtStart: Double
  /// The same for the first day of the next month.
  public let trainedAtEnd: Double
  /// People of intakes who began in the month, trained or to be trained.
  public let began: Double
  /// People of intakes whose first day at work lies in the month.
  public let finished: Double
  /// People who came with their lines.
  public let takenOver: Double
  /// Trained people who left by themselves; trainees who leave are not among them.
  public let left: Double
  /// People who went back with lines that were split off.
  public let returned: Double
  /// Trained people, bridges included: the mean over the days.
  public let meanTrained: Double
  /// Of them those of bridges.
  public let meanBridged: Double
  /// People in training: the mean over the days.
  public let meanInTraining: Double
  /// The most people in training on any day; more than `Hiring.mostTrainees` is more than the trainers can train.
  public let mostInTraining: Double
  /// What they and all else cost.
  public let cost: MigrationCost
}
