import Stochastics

/// Someone who waits, who may dial again, whose call someone follows, or a piece of work: what a run remembers of him.
struct Caller {
  /// When he first reached the centre: with this attempt, a transfer included.
  var since: Double
  /// When he joined the queue that he waits in.
  var joined: Double
  /// The random words of the caller.
  var key: RandomKey
  /// How often he has joined a queue before.
  var turn: UInt64 = 0
  /// The time that is left of his call, where it is known before it starts: a piece of work, a call that was put back.
  var remaining = -1.0
  var line: Int32
  /// The tally of his attempt.
  var tally: Int32
  /// The queue that he waits in, and his neighbours there; in a list of free places the next one.
  var queue: Int32 = -1
  var next: Int32 = -1
  var previous: Int32 = -1
  /// The event at which he gives up; the one at which his call ends; the one at which his agent is free again.
  var patience: Int32 = -1
  var end: Int32 = -1
  var freeing: Int32 = -1
  /// The team that serves him, and since when.
  var team: Int32 = -1
  var started = 0.0
  /// Whether his call was answered before and put back.
  var isAnswered = false

  /// Whether this is no caller but a piece of further work.
  var isWork: Bool { tally < 0 }
}

/// What the random words of a caller are for; each turn has sixty-four of its own.
enum CallerWord: UInt64 {
  case handling = 0
  case afterCallWork
  case patience
  case redial
  case redialDelay
  case transfer
  case transferHandling
  /// From here on one for the number of pieces and one for the keys of each kind of further work.
  case followUp
}

extension Caller {
  /// The word for a purpose in his present turn.
  func word(_ purpose: CallerWord, _ kind: Int = 0) -> UInt64 {
    key.word(turn &* 64 &+ purpose.rawValue &+ UInt64(kind))
  }
}
