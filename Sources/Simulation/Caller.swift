import Stochastics

/// Someone who waits, who may dial again, whose call someone follows, or a piece of work: what a run remembers of him.
struct Caller {
  /// What stands in a queue.
  enum Kind: UInt8 {
    case caller
    /// A piece of further work.
    case work
    /// The turn of a caller who has given up, kept to see when it would have come.
    case turn
  }

  /// When he first reached the centre with this attempt, a transfer included.
  var since: Double
  /// When he joined the queue that he waits in.
  var joined: Double
  /// The random words of the caller.
  var key: RandomKey
  /// The time of his call by the law of the line, seconds.
  var handling: Double
  var line: Int32
  /// The tally of his attempt.
  var tally: Int32
  /// How often he has joined a queue before.
  var turn: UInt32 = 0
  /// The queue that he waits in, and his neighbours there; among free places the next one.
  var queue: Int32 = -1
  var next: Int32 = -1
  var previous: Int32 = -1
  /// The event at which he gives up.
  var patience: Int32 = -1
  /// Whether his call was answered before and put back, and how often.
  var isAnswered = false
  var returns: UInt16 = 0
  var kind = Kind.caller

  /// The word for a purpose in his present turn.
  @inline(__always)
  func word(_ purpose: CallerWord, _ kind: Int = 0) -> UInt64 {
    key.word(UInt64(turn) &* 64 &+ purpose.rawValue &+ UInt64(truncatingIfNeeded: kind))
  }

  /// The word of his patience: another one whenever he is put back.
  @inline(__always)
  var patienceWord: UInt64 {
    let word = word(.patience)
    return returns == 0 ? word : RandomKey(word).word(UInt64(returns))
  }
}

/// What a run remembers of a caller whose call is in hand and is followed, or of a piece of work.
struct CallInHand {
  /// The event at which the call ends, and the one at which its agent is free again; -1 where none is in hand.
  var end: Int32 = -1
  var freeing: Int32 = -1
  /// The team that serves him, and since when.
  var team: Int32 = -1
  var started = 0.0
  /// The time that it takes, where that is known before it begins: a piece of work, a call that was put back; else -1.
  var remaining = -1.0
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
