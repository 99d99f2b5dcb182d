/// Why a centre cannot be simulated, in words.
package enum SimulationErrorWording {
  package static func outOfDomain(_ figure: String, value: String, allowed: String) -> Phrase {
    Phrase("the simulation cannot use ", "仿真无法使用") + figureName(figure)
      + Phrase(" of \(value); allowed: \(allowed)", " \(value)；允许：\(allowed)")
  }
  package static func unknown(_ thing: String, position: Int) -> Phrase {
    let name = thingName(thing)
    return Phrase(
      "the simulation is told of \(name.english) \(position + 1), which does not exist",
      "仿真引用了不存在的第 \(position + 1) 个\(name.chinese)")
  }
  package static func unordered(position: Int) -> Phrase {
    Phrase(
      "change \(position + 1) of the people on duty comes before the one in front of it",
      "第 \(position + 1) 次在岗变动早于其前一次")
  }
  package static func tooManyQueues(_ count: Int, most: Int) -> Phrase {
    Phrase(
      "the lines differ in so many ways (skills, sites, priority, further work) that they need \(count) queues; at most \(most) are simulated",
      "各热线在技能、职场、优先级、后续工作上差别过多，需要 \(count) 个队列；最多可仿真 \(most) 个")
  }
  package static func tooManyTeams(_ count: Int, most: Int) -> Phrase {
    Phrase(
      "sites and skill groups make \(count) teams; at most \(most) are simulated",
      "职场与技能组共形成 \(count) 个班组；最多可仿真 \(most) 个")
  }

  // MARK: Laws

  package static func lawOutOfDomain(_ parameter: String, value: String) -> Phrase {
    let name = parameterName(parameter)
    return Phrase(
      "no random times can be drawn: \(name.english) is \(value)",
      "无法抽取随机时长：\(name.chinese)为 \(value)")
  }
  package static let emptyLaw = Phrase(
    "no random numbers can be drawn: there are no values", "无法抽取随机数：没有取值")
  package static func badLawValue(position: Int, value: String) -> Phrase {
    Phrase(
      "no random numbers can be drawn: value \(position + 1) is \(value)",
      "无法抽取随机数：第 \(position + 1) 个值为 \(value)")
  }
  package static func countsDiffer(edges: Int, weights: Int) -> Phrase {
    Phrase(
      "no random numbers can be drawn: \(edges) edges do not fit \(weights) rates",
      "无法抽取随机数：\(edges) 个分界点与 \(weights) 个速率不匹配")
  }

  // MARK: Names

  private static func figureName(_ key: String) -> Phrase {
    switch key {
    case "calls": Phrase("expected calls of an interval", "时段期望来电量")
    case "arrival_time": Phrase("a time of an arrival, in seconds,", "来电时刻（秒）")
    case "stream": Phrase("a number of a random stream", "随机数流编号")
    case "interval": Phrase("a length of an interval, in seconds,", "时段长度（秒）")
    case "intervals_per_day": Phrase("a number of intervals in a day", "每日时段数")
    case "share": Phrase("a share", "比例")
    case "per_call": Phrase("pieces of further work for a call", "每通来电的后续工作件数")
    case "follow_ups": Phrase("a number of kinds of further work", "后续工作种类数")
    case "places": Phrase("places in the queue", "排队容量")
    case "within": Phrase("a time limit T, in seconds,", "等待时限 T（秒）")
    case "seats": Phrase("seats of a site", "职场坐席数")
    case "people": Phrase("people on a shift", "班次人数")
    case "change_time": Phrase("a time of a change of people, in seconds,", "在岗变动时刻（秒）")
    case "redial_delay_s": Phrase("a mean delay of redials, in seconds,", "重拨平均间隔（秒）")
    case "transfer_s": Phrase("a mean time of calls that are handed on, in seconds,", "转接通话平均时长（秒）")
    case "time_factor": Phrase("a handle time relative to the line's", "相对处理时长")
    default: Phrase("a number of intervals", "时段数")
    }
  }
  private static func thingName(_ key: String) -> Phrase {
    switch key {
    case "line": Phrase("line", "热线")
    case "team": Phrase("team", "班组")
    case "crew": Phrase("crew", "班次")
    default: Phrase("site", "职场")
    }
  }
  private static func parameterName(_ key: String) -> Phrase {
    switch key {
    case "mean": Phrase("a mean", "均值")
    case "cv": Phrase("a coefficient of variation", "变异系数")
    case "value": Phrase("a constant", "定值")
    default: Phrase("the degrees of freedom", "自由度")
    }
  }
}
