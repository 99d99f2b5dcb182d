/// What the commands say of themselves.
package enum CommandWording {
  package static let program = Phrase(
    "plan the merging of departmental phone lines into one number", "部门热线整合为一个号码的规划工具")
  package static let queueGroup = Phrase(
    "queue calculator: one point or a table of points", "排队计算器：单点或批量")
  package static let scenarioGroup = Phrase("scenario files", "场景文件")

  // MARK: Scenario commands

  package static let scenarioFile = Phrase("SCENARIO", "场景文件")
  package static let scenarioArgument = Phrase("scenario file (JSON with comments)", "场景文件（带注释的 JSON）")
  package static let forecast = Phrase(
    "what callers meet before and after the merge, by line, interval, day and week",
    "整合前后的服务水平：按热线、时段、日、周")
  package static let forecastDetails = Phrase(
    "Before: each line as its own queue, its staff fitted to its published answer rate where one exists. After: the merged queue with the default allocation of the payroll to shifts. Erlang A where every line has a patience, Erlang C beside it. JSON holds all tables, CSV the one named by --by. The options from --replications to --jobs belong to --method simulation.",
    "整合前：各热线独立排队，有公布接通率的按其反推人力。整合后：合并队列，按默认方式把在册人员排入班次。各热线均给出耐心时长时采用 Erlang A，并列 Erlang C。JSON 含全部表格，CSV 为 --by 所指的表格。--replications 至 --jobs 各选项仅用于 --method simulation。"
  )
  package static let by = Phrase(
    "what a CSV lists, and the detail shown: line, interval, day or week", "CSV 的内容与显示的明细：热线、时段、日或周")
  package static let forecastMethod = Phrase(
    "how the merged queue is worked out: interval by interval in its steady state (stationary), with carried backlogs (carry-over, Stolletz 2008), by the transient law of the changing queue, exact for one exponential handle time and patience (transient), or call by call (simulation)",
    "合并队列的计算方法：逐时段稳态（stationary）、结转积压（carry-over，Stolletz 2008）、时变队列瞬态解（transient，处理时长与耐心为单一指数分布时精确）或逐通来电仿真（simulation）"
  )
  package static let skipsCheck = Phrase(
    "do not compare the stationary answer with carried backlogs and the transient law, which takes a second or so for a large centre",
    "不将稳态结果与结转积压及瞬态解对比（大型中心的对比约需一秒）")
  package static let weekOption = Phrase(
    "a day of the week to forecast, in place of the scenario's", "所预测的一周中的任意一天，代替场景中的设定")
  package static let backtest = Phrase(
    "published figures beside computed ones, and contradictions of the sources", "公布数值与计算值对照及资料自相矛盾之处")
  package static let backtestDetails = Phrase(
    "Computes every figure under “published” again by its formula and compares it with the printed one; lists what is declared not to be predictable, with the reason. Contradictions are listed with both values. Ends with code 1 where a figure differs by more than its tolerance or cannot be computed, or where the numbers do not show a contradiction.",
    "按公式重新计算“published”中的每个数值并与公布值比对；列出声明为无法预测者及其理由。资料自相矛盾之处一并列出双方的值。若有数值之差超过容差、无法计算，或矛盾未得到数值证实，则退出码为 1。")
  package static let cost = Phrase("cost of a year by item, and per call", "年度费用明细及单通费用")
  package static let score = Phrase(
    "the scorecard of an evaluation report, worked out from raw figures", "由原始数据重新计算评价报告的评分表")
  package static let scoreDetails = Phrase(
    "Every indicator with its actual figure, the points by its rule beside the printed ones, and the share of the weight that a rule computes; the rest is judgement. Totals that land in another band than the source states are named with the indicators that make the difference. JSON and CSV hold the formulas too.",
    "逐项列出实际值、按规则计算的得分与原文得分，以及可按规则计算的分值占比，其余为评委判断。总分等次与原文不同时，指出起因指标。JSON 与 CSV 另含公式。"
  )
  package static let sweep = Phrase(
    "every combination of varied figures: cost against service, and the front", "各数据取值组合：费用与服务水平对照及最优前沿")
  package static let sweepDetails = Phrase(
    "KEY is the path of any number of the scenario (hotline scenario check --figures lists them), or seats, staff, volume, handle-time, which scale all sites or lines in proportion. VALUES is a list a,b,c or a range from...to:step. The table shows the front, and every combination where there are at most 60; CSV and JSON hold all.",
    "KEY 为场景中任一数字的路径（hotline scenario check --figures 可列出），或 seats、staff、volume、handle-time（按比例调整全部职场或热线）。VALUES 为列表 a,b,c 或区间 from...to:step。表格显示最优前沿，组合不超过 60 个时显示全部；CSV 与 JSON 含全部组合。"
  )
  package static let vary = Phrase("figure and values; may be given several times", "数据及取值；可多次给出")
  package static let varyPlaceholder = Phrase("KEY=VALUES", "KEY=VALUES")
  package static let sweepProgress = Phrase("combinations", "组合")
  package static let check = Phrase(
    "read a scenario, report every problem, list assumptions and sources", "检查场景：报告全部问题，列出假设与来源")
  package static let figures = Phrase(
    "list every number that can be varied, with its range", "列出可调整的全部数字及允许范围")
  package static let new = Phrase("write a commented scenario to start from", "生成带注释的起始场景")
  package static let schemaCommand = Phrase(
    "write the JSON Schema of scenario files, for editors", "输出场景文件的 JSON Schema（供编辑器使用）")
  package static let lineCount = Phrase("lines", "热线数")
  package static let siteCount = Phrase("sites", "职场数")
  package static let figureCount = Phrase("numbers that can be varied", "可调整的数字")
  package static let problemTable = Phrase("Problems", "问题")
  /// The table of what should be known though nothing is wrong.
  package static let remarkTable = Phrase("Remarks", "提示")
  /// The column of a remark.
  package static let remarkColumn = Phrase("remark", "提示")
  package static let fileColumn = Phrase("file", "文件")
  package static let lineColumn = Phrase("line", "行")
  package static let columnColumn = Phrase("column", "列")
  package static let pathColumn = Phrase("key path", "键路径")
  package static let problemColumn = Phrase("problem", "问题")
  package static let lowerColumn = Phrase("from", "下限")
  package static let upperColumn = Phrase("to", "上限")
  package static let wholeColumn = Phrase("whole number", "整数")
  package static let figureTable = Phrase("Numbers that can be varied", "可调整的数字")
  package static func problems(_ count: Int, in file: String) -> Phrase {
    Phrase(
      count == 1 ? "\(file) has a problem" : "\(file) has \(count) problems", "\(file) 有 \(count) 处问题")
  }

  // MARK: Failures

  package static func noFigure(_ path: String) -> Phrase {
    Phrase(
      "\(path): the forecast has no such figure there: no call comes, or nobody answers",
      "\(path)：预测在此处没有该指标：无来电或无人应答")
  }
  package static func missingPart(_ path: String) -> Phrase {
    Phrase(
      "the scenario has no '\(path)', which this command needs", "场景中没有“\(path)”，本命令需要它")
  }
  package static func noLimitOnPlaces(_ method: String) -> Phrase {
    Phrase(
      "the method \(method) knows no limit on the places of the queue (queue.places); use --method stationary",
      "方法 \(method) 不支持排队容量限制（queue.places）；请使用 --method stationary")
  }
  package static func outOfDomain(quantity: String, value: String, allowed: String) -> Phrase {
    Phrase("\(quantity) is \(value); allowed: \(allowed)", "\(quantity) 为 \(value)；允许：\(allowed)")
  }
  package static func noExactLaw(_ rule: String) -> Phrase {
    Phrase(
      "no exact law is known for the roster rule '\(rule)'; choose 'capacity', or simulate",
      "人员离岗规则 “\(rule)” 没有精确解；请用 “capacity” 或仿真")
  }
  package static func unreachable(quantity: String, best: String) -> Phrase {
    Phrase(
      "no \(quantity) reaches the target, not even \(best)", "任何 \(quantity) 都达不到目标，\(best) 也不行")
  }
  package static func alwaysReached(quantity: String, worst: String) -> Phrase {
    Phrase(
      "every \(quantity) reaches the target, even \(worst)", "任何 \(quantity) 都能达到目标，\(worst) 也可以")
  }
  package static func tooLarge(operations: String, limit: String) -> Phrase {
    Phrase(
      "the exact law would need \(operations) operations; at most \(limit) are done",
      "精确解需要 \(operations) 次运算，上限为 \(limit) 次")
  }
  package static func amountTooLarge(_ item: String) -> Phrase {
    Phrase("the amount of '\(item)' is too large to count to the cent", "“\(item)”的金额过大，无法精确到分")
  }

  // MARK: Queue commands

  package static let erlangB = Phrase("Erlang B: no waiting, blocked calls are lost", "Erlang B：不排队，阻塞即损失")
  package static let erlangC = Phrase("Erlang C: everybody waits until answered", "Erlang C：所有来电等待至接通")
  package static let erlangA = Phrase(
    "Erlang A: callers give up after an exponential patience", "Erlang A：来电者耐心服从指数分布，会放弃")
  package static let queueDetails = Phrase(
    "One point by options, or a table by --input with columns load or calls_per_hour, handle_time_s, agents, within_s, patience_s, target, max_occupancy; options stand in for columns and cells that are empty; those that a model does not use (patience in B and C, the waiting time in B) change nothing. Load is in Erlang, times in seconds, shares are fractions. Where a model defines no value the cell is empty. Without agents, the figures are those at least_agents.",
    "用选项给出单点，或用 --input 给出表格，列为 load 或 calls_per_hour、handle_time_s、agents、within_s、patience_s、target、max_occupancy；缺少的列或空单元格以选项值代替；模型不使用的选项（B、C 中的耐心时长，B 中的等待时限）不起作用。load 单位为 Erlang，时间单位为秒，比例为小数。模型没有定义的值为空。未给出 agents 时，其余各列为 least_agents 处的值。"
  )
  package static let tableDetails = Phrase(
    "A table has its columns named in the first line, in any order, capitals or not, or in Chinese (话务强度, 每小时来电数, 平均处理时长（秒）, 话务员数, 等待时限（秒）, 平均耐心时长（秒）, 服务水平目标, 占用率上限, 排队上限, 中继线数, 重拨概率, 重拨间隔（秒）); UTF-8, separated by commas, semicolons or tabs, with decimal points. Other columns are carried through; one that is called as a column of the result (occupancy) is carried through as input_occupancy.",
    "表格首行为列名，顺序与大小写不限，也可用中文（话务强度、每小时来电数、平均处理时长（秒）、话务员数、等待时限（秒）、平均耐心时长（秒）、服务水平目标、占用率上限、排队上限、中继线数、重拨概率、重拨间隔（秒））；UTF-8 编码，以逗号、分号或制表符分隔，小数点为“.”。其他列原样保留；与结果列重名者（如 occupancy）改名为 input_occupancy。"
  )
  package static let load = Phrase("offered load in Erlang", "话务强度（Erlang）")
  package static let callsPerHour = Phrase("calls an hour, in place of the load", "每小时来电数，代替 load")
  package static let handleTime = Phrase("mean handle time, seconds", "平均处理时长（秒）")
  package static let agents = Phrase("agents on duty", "在岗话务员")
  package static let within = Phrase("waiting time T of the service level, seconds", "服务水平的等待时限 T（秒）")
  package static let patience = Phrase("mean patience, seconds", "平均耐心时长（秒）")
  package static let target = Phrase(
    "service level to be reached, for least_agents (B: share not blocked)",
    "服务水平目标（用于 least_agents；B 为未被阻塞的比例）")
  package static let maximumOccupancy = Phrase(
    "largest occupancy, for least_agents", "占用率上限（用于 least_agents）")
  package static let formula = Phrase("how the service level is counted", "服务水平口径")
  package static let input = Phrase("table of points (CSV)", "点的表格（CSV）")
  package static let erlangs = Phrase("ERLANG", "ERLANG")
  package static let number = Phrase("N", "N")
  package static let formulaPlaceholder = Phrase("FORMULA", "口径")
  package static let points = Phrase("points", "点")

  package static func missing(_ name: String) -> Phrase {
    Phrase("\(name) is missing", "缺少 \(name)")
  }
  package static let loadForm = Phrase(
    "give load, or calls_per_hour with handle_time_s", "请给出 load，或 calls_per_hour 与 handle_time_s")
  package static let twoLoads = Phrase(
    "give either load or calls_per_hour, not both", "load 与 calls_per_hour 只能给出其一")
  package static let loadTooLarge = Phrase(
    "calls_per_hour times handle_time_s is a load too large to be counted; give fewer calls",
    "calls_per_hour 与 handle_time_s 之积过大，话务强度超出可计算范围；请减少来电数")
  package static let agentsOrTarget = Phrase("give agents or a target", "请给出 agents 或 target")
  package static func notANumber(_ column: String, _ text: String) -> Phrase {
    let problem = Phrase("\(column) is '\(text)', which is no number", "\(column) 为“\(text)”，不是数字")
    guard text.contains(where: { ",，%％".contains($0) }) else { return problem }
    return problem
      + Phrase(
        "; write digits and a decimal point, without separators or percent signs: 1234.5, 0.8",
        "；请只写数字与小数点，不用千位分隔符和百分号，如 1234.5、0.8")
  }
  package static func fieldCount(_ found: Int, _ expected: Int) -> Phrase {
    Phrase("the row has \(found) fields, the header \(expected)", "该行有 \(found) 个字段，表头有 \(expected) 个")
  }
  package static func renamedColumn(_ column: String, as name: String) -> Phrase {
    Phrase(
      "the column '\(column)' is carried through as '\(name)': a column of the result has its name",
      "列“\(column)”与结果列重名，原样保留并改名为“\(name)”")
  }
  package static func noKnownColumn(_ file: String, known: [Phrase]) -> Phrase {
    Phrase(
      "no column of \(file) is known; the first line must name them, separated by commas, semicolons or tabs: "
        + known.map(\.english).joined(separator: ", "),
      "\(file) 没有可识别的列；首行须为列名，以逗号、分号或制表符分隔：" + known.map(\.chinese).joined(separator: "、"))
  }
  package static let emptyRow = Phrase("the row is empty", "该行为空")
  package static func duplicateColumn(_ column: String) -> Phrase {
    Phrase("the column '\(column)' stands twice", "列“\(column)”重复")
  }
  package static func unknownColumn(_ column: String, _ nearest: String) -> Phrase {
    Phrase(
      "the column '\(column)' is not known; did you mean '\(nearest)'? It is passed through",
      "未知的列“\(column)”；是否为“\(nearest)”？该列原样保留")
  }
  package static func noHeader(_ file: String) -> Phrase {
    Phrase("\(file) has no header row", "\(file) 没有表头")
  }
  package static func noLoadColumn(_ file: String) -> Phrase {
    Phrase(
      "\(file) has neither a column 'load' nor 'calls_per_hour'", "\(file) 既没有“load”列也没有“calls_per_hour”列")
  }
  package static func badTable(_ file: String, line: Int) -> Phrase {
    Phrase(
      "\(file):\(line): a quoted field does not end, or text follows its closing quote",
      "\(file):\(line)：引号字段未结束，或右引号后有多余内容")
  }
  package static func notText(_ file: String) -> Phrase {
    Phrase("\(file) is not UTF-8 text; save it as 'CSV UTF-8'", "\(file) 不是 UTF-8 文本；请另存为“CSV UTF-8”")
  }
  package static func invalidRows(_ count: Int, of total: Int) -> Phrase {
    Phrase(
      "\(count) of \(total) rows are invalid; see the column message", "\(total) 行中有 \(count) 行无效；见 message 列"
    )
  }

  // MARK: Columns of queue results

  package static let status = Phrase("status", "状态")
  package static let message = Phrase("message", "说明")
  package static let blocking = Phrase("blocking", "阻塞率")
  package static let probabilityOfWait = Phrase("share that waits", "等待概率")
  package static let serviceLevel = Phrase("service level", "服务水平")
  package static let averageSpeed = Phrase("ASA (answered)", "平均应答时长（已接通）")
  package static let meanWait = Phrase("mean wait (all offered)", "平均等待（全部呼入）")
  package static let queueLength = Phrase("queue length", "平均排队数")
  package static let occupancy = Phrase("occupancy", "占用率")
  package static let abandonedShare = Phrase("share abandoned", "放弃率")
  package static func waitQuantile(_ percent: Int) -> Phrase {
    Phrase("wait, \(percent)% of offered", "\(percent)% 呼入的等待上限")
  }
  package static let leastAgents = Phrase("least agents for the target", "达标最少话务员")
  package static func queueTitle(_ model: String) -> Phrase {
    switch model {
    case "erlang-b": Phrase("Erlang B (M/M/n/n)", "Erlang B (M/M/n/n)")
    case "erlang-c": Phrase("Erlang C (M/M/n), steady state", "Erlang C (M/M/n)，稳态")
    default: Phrase("Erlang A (M/M/n+M), steady state", "Erlang A (M/M/n+M)，稳态")
    }
  }
}
