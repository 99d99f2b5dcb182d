import ContactCentre
import FoundationEssentials
import Planning
import Wording

/// A requirement as it is written, while it is read.
struct RequirementForm: Sendable {
  var needs: [Int]?
  var seats: [Int]?
  var templates: [TemplateForm]?
  var calls: [Double]?
  var handleSeconds: Double?
  var withinSeconds: Double?
  var level: Double?

  /// The numbers of intervals that a requirement may have: at most six weeks of half-hours.
  static let counts = 1...2016

  /// The keys of a day's target, which come together.
  static let dayKeys = ["calls_per_half_hour", "aht_s", "threshold_s", "day_target"]

  /// The description of a requirement.
  ///
  /// - Parameter count: the number of its intervals, to which its lists are held; nil where it is not known.
  static func shape(intervals count: Int?) -> Shape<RequirementForm> {
    let all = count.map { $0...$0 } ?? counts
    return Shape(
      fields: [
        .wholeNumbers("requirements", \.needs, .people, count: all, Keys.needs),
        .list("calls_per_half_hour", \.calls, .from(0, to: 1_000_000), count: all, Keys.calls),
        .number("aht_s", \.handleSeconds, .above(0, to: 86400), Keys.handleTime),
        .number("threshold_s", \.withinSeconds, .from(0, to: 86400), Keys.within),
        .number("day_target", \.level, .from(0, below: 1), Keys.level),
        .objects(
          "templates", \.templates, TemplateForm.shape(intervals: all.upperBound), count: 1...10_000,
          blank: TemplateForm(), Keys.templates),
        .seats(count: all),
        .halfHours(count: count),
        .unused("cyclic", Keys.cyclic),
        .unused("profile", Keys.profile),
      ], check: missing)
  }

  private static func missing(_ keys: Set<String>) -> Phrase? {
    let day = dayKeys.filter { !keys.contains($0) }
    if day.count == dayKeys.count {
      return keys.contains("requirements") ? nil : Keys.nothingRequired
    }
    return day.isEmpty ? nil : Keys.incompleteDay(missing: day)
  }

  /// The target of the day; nil where any part of it is missing.
  var day: DayTarget? {
    guard let calls, let handleSeconds, let withinSeconds, let level else { return nil }
    return DayTarget(calls: calls, handleSeconds: handleSeconds, withinSeconds: withinSeconds, level: level)
  }

  /// The requirement itself, all of which has been read.
  func requirement() throws(RequirementError) -> StaffRequirement {
    try StaffRequirement(
      needs: needs ?? (calls ?? []).map { _ in 0 }, seats: seats ?? [],
      templates: templates.map { $0.map(\.template) }, day: day)
  }
}

/// A template as it is written, while it is read.
struct TemplateForm: Sendable {
  var id = ""
  var covered: [Int] = []
  var cost: Decimal = 0
  var limit: Int?

  var template: StaffRequirement.Template {
    StaffRequirement.Template(id: id, intervals: covered, cost: cost, limit: limit)
  }

  static func shape(intervals count: Int) -> Shape<TemplateForm> {
    Shape(fields: [
      .text("id", \.id, Keys.templateID),
      .wholeNumbers("covered", \.covered, .from(0, to: Double(count - 1)), count: 1...count, Keys.covered),
      .cost,
      .wholeNumber("limit", \.limit, .people, Keys.limit),
      .unused("start", Keys.unused),
      .unused("length", Keys.unused),
      .unused("break_offsets", Keys.unused),
    ])
  }
}

private typealias Keys = RequirementWording

extension Allowed {
  fileprivate static let people = Allowed.from(0, to: 1_000_000)
  fileprivate static let cost = Allowed.from(0, to: 1_000_000_000)
}

extension Field where Part == TemplateForm {
  fileprivate static let cost = Field.plain(
    "cost", required: true, kind: .number(.cost, isWhole: false), Keys.cost
  ) { node, path, template, reading in
    guard let cost = reading.decimal(node, .cost, isWhole: false, path) else { return }
    guard CostScale.decimals(of: cost) <= CostScale.mostDecimals else {
      let problem = Keys.tooManyDecimals(value: node.written, most: CostScale.mostDecimals)
      return reading.report(problem, at: node.place, path)
    }
    template.cost = cost
  }
}

extension Field where Part == RequirementForm {
  /// One number for all intervals, or one for each.
  fileprivate static func seats(count: ClosedRange<Int>) -> Field {
    let one = FieldKind.number(.people, isWhole: true)
    return plain("seats", required: false, kind: .either(one, .list(one, count: count)), Keys.seats) {
      node, path, form, reading in
      if case .list = node.value {
        form.seats = reading.wholeNumbers(node, path, .people, count: count)
      } else if let seats = reading.wholeNumber(node, path, .people) {
        form.seats = Array(repeating: seats, count: count.upperBound)
      }
    }
  }

  /// The number of intervals once more, which is checked where it is known.
  fileprivate static func halfHours(count: Int?) -> Field {
    let allowed = Allowed.from(1, to: Double(RequirementForm.counts.upperBound))
    let kind = FieldKind.number(allowed, isWhole: true)
    return plain("half_hours", required: false, kind: kind, Keys.halfHours) { node, path, _, reading in
      guard let written = reading.wholeNumber(node, path, allowed), let count, written != count else {
        return
      }
      reading.report(Keys.otherCount(written, intervals: count), at: node.place, path)
    }
  }
}
