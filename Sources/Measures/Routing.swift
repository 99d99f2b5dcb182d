/// Which of the calls that wait a free agent takes, of those that he is skilled for: primary skills before secondary ones.
public enum Routing: String, CaseIterable, Sendable {
  /// The call that joined the queue first.
  case firstCome = "first_come"
  /// The best priority, then the call that joined first.
  case priority
  /// The call whose caller has waited longest since he first reached the centre: it differs from the first come after a
  /// transfer.
  case longestWait = "longest_wait"
}
