/// What `hotline queue day` says.
package enum DayWording {
  package static let summary = Phrase(
    "a day of intervals whose calls and agents change", "一天各时段的排队：来电量与话务员逐时段变化")
  package static let details = Phrase(
    "A table by --input with the columns calls and agents, one row an interval, separated by commas, semicolons or tabs; the columns may be called 来电量 and 话务员数 as well. Other columns are carried through; one that is called as a column of the result (interval) is carried through as input_interval. Each row is followed by the figures of its interval, the last row by those of the day. The day starts empty; the last number of agents stays on. A call belongs to the interval in which it arrives, a caller who gives up to that in which it happens. The service level is counted by --service-level; under answeredOfAnswered the answered are the offered less those who give up in the interval, so that an interval can exceed 1. Ratios of intervals without calls are empty.\n\nstationary: each interval in a steady state of its own; it forgets the backlog of an overload, and has no figures where nobody gives up and the load is not below the agents (unstable). carry-over: steady states that hand their backlog on. transient: the exact law; --roster-rule says what happens to calls in progress when agents leave (capacity: they are finished; instant: they return to the head of the queue).",
    "用 --input 给出表格，含 calls（来电量）与 agents（话务员数）两列，每行一个时段，以逗号、分号或制表符分隔；列名也可为“来电量”“话务员数”。其余列原样保留，与结果列重名者（如 interval）改名为 input_interval。每行之后追加该时段的结果，最后一行为全天。起始时无来电；最后一个时段的人数在其后保持不变。来电计入其到达的时段，放弃计入其发生的时段。服务水平按 --service-level 的口径；answeredOfAnswered 以呼入量减当时段放弃量为接通量，单个时段可能大于 1。没有来电的时段比例为空。\n\nstationary：各时段各自处于稳态；不计过载留下的积压，无人放弃且话务强度不低于话务员数时没有结果（unstable）。carry-over：各稳态之间传递积压。transient：精确解；--roster-rule 说明话务员离岗时进行中的通话如何处理（capacity：处理完毕；instant：回到队首）。"
  )
  package static let stationaryExample = Phrase(
    "the same where nobody gives up, each interval by itself", "无人放弃，各时段单独计算")
  package static let input = Phrase("table of intervals (CSV)", "时段表格（CSV）")
  package static let interval = Phrase("length of an interval", "时段长度")
  package static let intervalOption = Phrase(
    "length of an interval, with its unit: 30m", "时段长度，须写明单位：30m")
  package static let patience = Phrase(
    "mean patience, seconds; without it nobody gives up", "平均耐心时长（秒）；未给出则无人放弃")
  package static let method = Phrase("how the day is worked out", "计算方法")
  package static let rosterRule = Phrase(
    "calls in progress when agents leave (transient only)", "话务员离岗时进行中的通话如何处理（仅 transient）")

  // MARK: The table

  package static func noColumn(_ name: Phrase, _ file: String, nearest: String?) -> Phrase {
    Phrase("\(file) has no column '\(name.english)'", "\(file) 没有“\(name.chinese)”列")
      + ArgumentWording.didYouMean(nearest)
  }
  package static func noRows(_ file: String) -> Phrase {
    Phrase("\(file) has a header but no rows", "\(file) 只有表头，没有数据行")
  }
  package static func place(_ file: String, line: Int, row: Int) -> Phrase {
    Phrase("\(file):\(line): row \(row): ", "\(file):\(line)：第 \(row) 行数据：")
  }
  package static func missing(_ column: String, allowed: Phrase) -> Phrase {
    Phrase("\(column) is missing; allowed: ", "缺少 \(column)；允许：") + allowed
  }
  package static func badCell(_ column: String, _ text: String, allowed: Phrase) -> Phrase {
    Phrase("\(column) is '\(text)'; allowed: ", "\(column) 为“\(text)”；允许：") + allowed
  }
  package static func callsAllowed(_ most: Double) -> Phrase {
    Phrase("numbers from 0 to \(Int(most))", "0 至 \(Int(most)) 的数")
  }
  package static func agentsAllowed(_ most: Int) -> Phrase {
    wholeNumbers(0, most)
  }
  package static func wholeNumbers(_ least: Int, _ most: Int) -> Phrase {
    Phrase("whole numbers from \(least) to \(most)", "\(least) 至 \(most) 的整数")
  }
  package static let tooLong = Phrase(
    "; choose --method carry-over or stationary", "；请用 --method carry-over 或 stationary")

  // MARK: The result

  package static let title = Phrase("A day of intervals", "一天各时段的排队")
  package static let intervalColumn = Phrase("interval", "时段")
  package static let day = Phrase("day", "全天")
  package static let offered = Phrase("offered calls", "呼入量")
  package static let abandonedCalls = Phrase("abandoned calls", "放弃量")
  package static let methodTitle = Phrase("method", "方法")
  package static let rosterRuleTitle = Phrase("roster rule", "离岗规则")
  package static let handleTimeTitle = Phrase("mean handle time", "平均处理时长")
  package static let patienceTitle = Phrase("mean patience", "平均耐心时长")
  package static let withinTitle = Phrase("T of the service level", "服务水平的 T")
  package static func methodName(_ name: String) -> Phrase {
    switch name {
    case "stationary": Phrase("\(name): a steady state by interval", "\(name)：各时段稳态")
    case "carry-over":
      Phrase("\(name): steady states that hand their backlog on", "\(name)：传递积压的稳态")
    default: Phrase("\(name): the exact law", "\(name)：精确解")
    }
  }
  package static func rosterRuleName(_ name: String) -> Phrase {
    name == "instant"
      ? Phrase("\(name): calls in progress return to the head of the queue", "\(name)：进行中的通话回到队首")
      : Phrase("\(name): calls in progress are finished", "\(name)：进行中的通话处理完毕")
  }
  package static let startsEmpty = Phrase(
    "the day starts empty; the last number of agents stays on", "起始时无来电；最后一个时段的人数在其后保持不变")
  package static let noRosterRule = Phrase(
    "the roster rule plays no part in this method", "此方法与离岗规则无关")
  package static func unstableIntervals(_ count: Int, of total: Int) -> Phrase {
    Phrase(
      "\(count) of \(total) intervals have no steady state (unstable), and so the day has no figures; --method carry-over or transient has them",
      "\(total) 个时段中有 \(count) 个不存在稳态（unstable），因而全天没有结果；可用 --method carry-over 或 transient")
  }
  package static let unstable = Phrase(
    "unstable: the load is not below the agents and nobody gives up, so that there is no steady state",
    "unstable：话务强度不低于话务员数且无人放弃，不存在稳态")
}
