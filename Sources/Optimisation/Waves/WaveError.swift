/// A problem of waves that cannot be posed.
public enum WaveError: Error, Hashable, Sendable {
  /// A figure lies outside its domain.
  case outOfDomain(Figure)

  /// The inputs of a problem of waves.
  public enum Figure: String, Sendable {
    /// A curve of agents by load.
    case curve
    /// More than 64 lines, or more than 60 months, or none.
    case size
    /// A list whose length is not that of the lines, months or intervals.
    case count
    /// A figure that is negative, infinite or not a number, or beyond 10⁹.
    case figure
    /// A line without any month that is allowed.
    case choices
    /// The share of people who stay for a month, which is above 0 and at most 1.
    case keep
    /// A first month of hires before their training is over.
    case firstMonth
  }
}
