/// What the queue calculator says of limits, redials and inverse questions.
package enum QueueWording {
  /// What the help of a model says beside its options.
  package static func details(_ model: String) -> Phrase {
    let paragraph = Phrase(verbatim: "\n\n")
    let details = CommandWording.queueDetails + paragraph + CommandWording.tableDetails + paragraph
    switch model {
    case "erlang-b": return details + inverseDetails + paragraph + exitDetails
    case "erlang-c":
      return details + limitDetails + paragraph + inverseDetails + paragraph + overloadDetails + exitDetails
    default:
      return details + limitDetails + paragraph + redialDetails + paragraph + inverseDetails
        + leastPatienceDetails + paragraph + exitDetails
    }
  }
  private static let overloadDetails = Phrase(
    "Where the load is not below the agents, and nobody gives up, the queue grows without end and there is no steady state (unstable): no figures, and the message says how many agents have one, and how many reach the target (80% where none is given). ",
    "话务强度不低于话务员数且无人放弃时，队列无限增长，不存在稳态（unstable）：各项为空，message 给出存在稳态及达到目标（未给出时为 80%）所需的话务员数。")
  private static let exitDetails = Phrase(
    "A single point without a steady state, or whose target is out of reach, ends with code 4. Rows of a table keep their status: unstable ones change nothing of the code, invalid ones end with 3.",
    "单点不存在稳态或达不到目标时，退出码为 4。表格各行以 status 为准：unstable 不影响退出码，有 invalid 时为 3。")
  private static let limitDetails = Phrase(
    "With a limit (columns queue_limit or trunks) there always is a steady state: blocking is the share of the calls that find all places taken, service level and waiting are of the calls offered, mean_wait_s is that of the calls not blocked, and quantiles of the wait stay empty. With trunks agents must be a whole number.",
    "有排队上限时（列 queue_limit 或 trunks）总有稳态：blocking 为遇满被阻塞的比例，服务水平与等待概率均按呼入量计，mean_wait_s 为未被阻塞者的平均等待，等待分位数为空。使用 trunks 时 agents 须为整数。"
  )
  private static let redialDetails = Phrase(
    "With redials (columns redial, redial_delay_s) the load is that of first calls; three columns follow the others. fixed-point: all attempts as one Poisson stream, on which the delay has no influence; every figure is per attempt. exact: the chain of calls and callers between attempts; needs --redial-delay and a whole number of agents; probability_of_wait is of first calls, service_level (answered within T, of attempts; or of those answered), mean_wait_s and abandoned_share are of attempts, the rest stays empty, and it finds no least_agents.",
    "有重拨时（列 redial、redial_delay_s）load 为首次来电的话务强度，另追加三列。fixed-point：把全部拨打视为一个泊松流，与重拨间隔无关，各项均按拨打计。exact：在线来电与待重拨者的精确解，需要 --redial-delay 与整数话务员；probability_of_wait 按首次来电计，service_level（T 内接通 / 拨打量，或 / 接通量）、mean_wait_s 与 abandoned_share 按拨打计，其余为空，不求 least_agents。"
  )
  private static let inverseDetails = Phrase(
    "--find appends the value of one figure that just reaches --target with the given agents; where that figure is not given, the others are those at the value found. Out of reach: the cell is empty, and the message says why.",
    "--find 追加一列：在给定 agents 下恰好达到 --target 的某项取值；该项未给出时，其余各列为该取值处的结果。达不到时为空，message 说明原因。")
  private static let leastPatienceDetails = Phrase(
    " For least-patience the target is the share of the calls answered at all.",
    "least-patience 的目标为接通率（不计时限）。")

  package static let queueLimit = Phrase(
    "callers who may wait at most; 0: blocked where no agent is free", "最多可排队人数；0 表示无空闲话务员即阻塞")
  package static let trunks = Phrase(
    "calls in the system at most, waiting and answered; in place of the queue limit",
    "中继线数：排队与通话中的来电合计上限，代替 queue-limit")
  package static let redial = Phrase(
    "probability that a caller who gave up calls again", "放弃后再次拨打的概率")
  package static let redialDelay = Phrase(
    "mean time until the next attempt, seconds (for exact)", "距下次拨打的平均时间（秒，用于 exact）")
  package static let redialModel = Phrase("how redials are worked out", "重拨的计算方法")
  package static let inverse = Phrase(
    "figure that just reaches the target, in a column of its own", "恰好达到目标的取值，另列给出")
  package static let inversePlaceholder = Phrase("FIGURE", "项目")
  package static let redialExample = Phrase(
    "six of ten callers who gave up call again", "放弃者中六成再次拨打")
  package static let trunksExample = Phrase("with 20 lines, 6 places to wait", "20 条中继线，可排队 6 人")
  package static let inverseExample = Phrase(
    "the load that 14 agents carry at the target", "14 名话务员在达标时可承担的话务强度")

  // MARK: Problems of a point

  package static func badFigure(_ name: String, _ value: String, allowed: Phrase) -> Phrase {
    Phrase("\(name) is \(value); allowed: ", "\(name) 为 \(value)；允许：") + allowed
  }
  package static let twoLimits = Phrase(
    "give either queue_limit or trunks, not both", "queue_limit 与 trunks 只能给出其一")
  package static let agentsAboveTrunks = Phrase(
    "with trunks the agents must be a whole number, not above the trunks",
    "使用 trunks 时 agents 须为整数且不大于 trunks")
  package static let tooFewTrunks = Phrase(
    "even an agent on every trunk does not reach the target", "即使每条中继线都有话务员也达不到目标")
  package static let redialsAndLimit = Phrase(
    "redials and a limit (queue_limit, trunks) cannot be combined", "重拨与排队上限（queue_limit、trunks）不能同时使用")
  package static let exactHasNoLeastAgents = Phrase(
    "the exact law of redials does not search for least agents; give agents, or use --redial-model fixed-point",
    "重拨的精确解不求最少话务员；请给出 agents，或使用 --redial-model fixed-point")
  package static let inverseOfPlainModel = Phrase(
    "--find cannot be combined with redials or a limit (queue_limit, trunks)",
    "--find 不能与重拨或排队上限（queue_limit、trunks）同时使用")
  package static let callsForHandleTime = Phrase(
    "give calls_per_hour, or load with handle_time_s, to find the longest handle time",
    "求最长处理时长需给出 calls_per_hour，或 load 与 handle_time_s")
  package static let arrivalsTooMany = Phrase(
    "load over handle_time_s makes too many calls a second to be counted; give a longer handle_time_s",
    "load 与 handle_time_s 之比过大，每秒来电数超出可计算范围；请增大 handle_time_s")
  package static let noPatienceNeeded = Phrase(
    "least_patience_s is 0: the target is reached though nobody waits; give patience_s for the other figures",
    "least_patience_s 为 0：即使无人等待也能达到目标；其余各列需给出 patience_s")

  package static func overload(load: String, agents: String) -> Phrase {
    Phrase(
      "no steady state: the load of \(load) Erlang is not below the \(agents) agents",
      "不存在稳态：话务强度 \(load) Erlang 不低于话务员数 \(agents)")
  }
  package static func leastStable(_ agents: Int) -> Phrase {
    Phrase("; \(agents) agents or more have one", "；至少 \(agents) 名话务员才有稳态")
  }
  package static func leastForTarget(
    _ agents: Int, percent: String, within: String, isUsual: Bool
  ) -> Phrase {
    Phrase(
      ", \(agents) answer \(isUsual ? "the usual " : "")\(percent)% within \(within) s",
      "，\(agents) 名可使\(isUsual ? "通常的 " : " ")\(percent)% 在 \(within) 秒内接通")
  }
  package static func unstableRows(_ count: Int, of total: Int) -> Phrase {
    Phrase(
      "\(count) of \(total) rows have no steady state (unstable); see the column message",
      "\(total) 行中有 \(count) 行不存在稳态（unstable）；见 message 列")
  }

  // MARK: Columns

  package static let attemptsPerCall = Phrase("attempts per first call", "每首次来电的拨打次数")
  package static let firstCallAnswerRate = Phrase("first calls answered", "首次来电接通率")
  package static let finallyAnsweredShare = Phrase("callers answered at last", "最终接通率")
  package static let largestLoad = Phrase("largest load for the target", "达标最大话务强度")
  package static let longestHandleTime = Phrase("longest handle time for the target", "达标最长处理时长")
  package static let leastPatience = Phrase("least patience for the target", "达标最短耐心时长")
  package static func redialNote(_ model: String) -> Phrase {
    model == "exact"
      ? Phrase(
        "\(model): the share that waits is of first calls, the other figures are of attempts",
        "\(model)：等待概率按首次来电计，其余按拨打计")
      : Phrase(
        "\(model): all attempts as one Poisson stream; the figures are of attempts",
        "\(model)：全部拨打视为一个泊松流，各项按拨打计")
  }
  package static let limitNote = Phrase(
    "with a limit the mean wait is that of the calls not blocked", "有排队上限时，平均等待为未被阻塞者的平均等待")
}
