/// What a random stream is used for, such as the gaps between arrivals or the keys of callers.
///
/// Streams of different purposes are independent, and a change in how one is used leaves the others as they were:
/// two policies can be compared on the same callers. Rooms that simulate name theirs in an extension.
public struct RandomPurpose: RawRepresentable, Hashable, Sendable {
  /// The number that stands in the counter of the generator; unique for each purpose.
  public let rawValue: UInt32

  /// The purpose with a number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The words of a sampler that needs an unknown number of them.
  static let substream = RandomPurpose(rawValue: .max)
}
