import ContactCentre

/// What a call needs more than from people who know its line: the mean over those who take it.
public struct LearningSurplus: Hashable, Sendable {
  /// Handle time over that of people who know the line, from 1.
  public let handleFactor: Double
  /// The share of calls that is handed on to a colleague, 0 to 1.
  public let transferShare: Double
  /// What handing on a call takes, in seconds.
  public let transferSeconds: Double

  /// Nothing more: everybody knows the line.
  public static let none = LearningSurplus(handleFactor: 1, transferShare: 0, transferSeconds: 0)

  /// A surplus.
  public init(handleFactor: Double, transferShare: Double, transferSeconds: Double) {
    self.handleFactor = handleFactor
    self.transferShare = transferShare
    self.transferSeconds = transferSeconds
  }

  /// The surplus where people are new to a line by some fraction, from 0 (they know it) to 1 (their first day).
  init(_ learning: Learning, newness: Double) {
    handleFactor = 1 + learning.extraHandleTime * newness
    transferShare = learning.transferShare * newness
    transferSeconds = learning.transferSeconds
  }

  /// The handle time with the surplus: mean × factor + share handed on × time of handing on, in seconds.
  public func handleSeconds(_ mean: Double) -> Double {
    mean * handleFactor + transferShare * transferSeconds
  }
}
