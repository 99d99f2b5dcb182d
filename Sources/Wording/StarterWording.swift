/// The comments of the scenario to start from.
package enum StarterWording {
  package static let head = Phrase(
    "A scenario to start from. Try: hotline forecast THIS-FILE", "起始场景。可运行：hotline forecast 本文件")
  package static let origin = Phrase(
    "Any figure may be written as { \"value\": …, \"source\": \"…\" } or { \"value\": …, \"assumption\": \"…\" }; reports list both.",
    "任一数据可写作 { \"value\": …, \"source\": \"…\" } 或 { \"value\": …, \"assumption\": \"…\" }；报告会分别列出。")
  package static let week = Phrase(
    "Any day of the week to forecast; lines merged by then share the queue.", "所预测的一周中的任意一天；此前已并入的热线共用队列。")
  package static let target = Phrase(
    "Here 95% of calls answered within 15 s on every calendar day.", "此处为每个自然日 15 秒接通率不低于 95%。")
  package static let calendar = Phrase(
    "Weekdays from Monday; only the ratios matter. month_factors and special_days are optional.",
    "自周一起；只看比例。month_factors 与 special_days 可省略。")
  package static let profile = Phrase(
    "Shares of the day: 24, 48 or 96 values from midnight that add up to 1.",
    "全天时段份额：自零点起 24、48 或 96 个值，合计为 1。")
  package static let common = Phrase(
    "Figures of every line that does not give its own.", "未单独给出时各热线共用的数据。")
  package static let mainLine = Phrase("The number into which the others move.", "整合后的号码。")
  package static let counts = Phrase(
    "counts: callers, offered (attempts) or answered. Answered calls also need answer rates before and after.",
    "counts：callers（人）、offered（呼入）或 answered（接通）。以接通量计时还需给出整合前后的接通率。")
  package static let mode = Phrase(
    "mode: full, parallel, sub_centre, partial or excluded.",
    "mode：full（整体并入）、parallel（双号并行）、sub_centre（设分中心）、partial（部分话务）、excluded（不并入）。")
  package static let sites = Phrase("Seats bound the agents on duty.", "坐席数限制在岗人数。")
  package static let workforce = Phrase(
    "People on the payroll; days off, absence and shrinkage are taken off.", "在册人员；休息、缺勤与班内损耗另行扣除。")
  package static let shifts = Phrase(
    "Shifts that may be worked; stagger the meals so that the phones stay staffed.", "可用班次；错开用餐以保持在岗。")
  package static let tariff = Phrase("What things cost, in yuan.", "费用标准（元）。")
  package static let assumed = Phrase("replace by your own figure", "请替换为本地数据")
  package static let contract = Phrase(
    "What a vendor commits to, and for which price: hotline audit.", "供应商承诺的坐席、人数与价格：hotline audit。")
  package static let migration = Phrase(
    "How the lines move month by month, and who is there: hotline migrate.", "各热线逐月迁移及到岗人员：hotline migrate。")
  package static let scorecard = Phrase(
    "How an evaluation scores the centre: hotline score.", "绩效评价如何打分：hotline score。")
  package static let calibration = Phrase(
    "A figure that nobody knows, fitted to one that was published: hotline calibrate.",
    "用已公布的数值反推未知参数：hotline calibrate。")
}
