import ContactCentre
import TestSupport

@testable import Scenarios

/// A small scenario that uses every part of the format that the formulas know, and ways to spoil it.
enum Samples {
  static let valid = """
    {
      "schema": "hotline-scenario/1",
      "id": "sample",
      "title": { "en": "A sample", "zh": "样本" },
      "interval_minutes": 30,
      "week": "2024-03-04",
      "target": {
        "service_level": 0.9,
        "within_s": 15,
        "formula": "answeredOfOffered",
        "window": "day"
      },
      "calendar": {
        "month_factors": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        "weekday_factors": [1.1, 1.1, 1.1, 1.1, 1.1, 0.8, 0.7],
        "special_days": { "fair": { "date": "2024-03-06", "factor": 2 } }
      },
      "profiles": {
        "office": [
          0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.1, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0, 0, 0, 0, 0, 0, 0
        ]
      },
      "common": {
        "handle_time": {
          "talk_s": 200,
          "after_call_work_s": 60,
          "law": "lognormal",
          "coefficient_of_variation": 1.2
        },
        "patience_s": 120,
        "redial_probability": 0.3,
        "self_service_share": 0.1,
        "profile": "office"
      },
      "lines": {
        "tax": {
          "name": "Tax",
          "department": "Finance",
          "volume": { "counts": "answered", "calls": 36600, "from": "2024-01-01", "to": "2024-12-31" },
          "merge": {
            "mode": "sub_centre",
            "date": "2024-02-01",
            "split_off_date": "2024-06-01",
            "moved_share": 0.4,
            "transfer_s": 45,
            "growth": 0.2,
            "answer_rate": 0.9,
            "site": "north"
          },
          "before": {
            "answer_rate": 0.7,
            "agents": 12,
            "seats": 10,
            "opening": { "from": "08:00", "to": "17:30", "days": "weekdays" }
          }
        },
        "parks": {
          "department": "Parks",
          "volume": { "counts": "callers", "calls_per_day": 150 },
          "merge": { "mode": "parallel", "date": "2024-02-01" },
          "before": { "answer_rate": 0.8 },
          "patience_s": 90
        }
      },
      "sites": {
        "north": { "name": "North", "seats": 40, "opens": "2024-01-01" },
        "south": { "seats": 20 }
      },
      "queue": { "places": 25 },
      "workforce": {
        "agents": 60,
        "support_staff": 4,
        "in_shift_shrinkage": 0.1,
        "planned_absence": 0.05,
        "days_off_per_week": 2,
        "hours_per_week": 40,
        "shifts": {
          "day": {
            "start": "08:00",
            "length_minutes": 540,
            "days": "every_day",
            "breaks": { "meal": { "after_minutes": 240, "minutes": 60, "paid": false } }
          }
        },
        "further_work": { "tickets": { "cause": "answered_call", "per_call": 0.2, "mean_s": 120 } }
      },
      "tariff": {
        "wage_yuan_per_month": 3087.0,
        "social_insurance_yuan_per_month": 1471.8,
        "management_rate": 0.12,
        "tax_rate": 0.06,
        "seat_rent_yuan_per_year": 10000,
        "platform_yuan_per_year": 250000.55
      },
      "contract": {
        "seats": 70,
        "agents": 66,
        "support_staff": 5,
        "price_yuan": 8000000,
        "from": "2024-02-01",
        "to": "2025-01-31"
      }
    }
    """

  /// The problems of a text; empty when it reads.
  static func problems(_ text: String) -> [Diagnostic] { problems(Array(text.utf8)) }

  static func problems(_ bytes: [UInt8]) -> [Diagnostic] {
    do {
      _ = try ScenarioFile(bytes: bytes)
      return []
    } catch {
      return error.diagnostics
    }
  }

  static func file(_ text: String) throws -> ScenarioFile { try ScenarioFile(bytes: Array(text.utf8)) }

  /// The sample with one text, which must occur, replaced by another where it occurs first.
  static func replacing(_ old: String, with new: String, in text: String = valid) throws -> String {
    guard let range = text.firstRange(of: old) else { throw NotFound(text: old) }
    return text.replacingCharacters(in: range, with: new)
  }

  /// Where a text first occurs in the sample: line and column, from 1.
  static func place(of needle: String, in text: String = valid) throws -> Place {
    guard let range = text.firstRange(of: needle) else { throw NotFound(text: needle) }
    let before = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return Place(line: before.count, column: (before.last?.unicodeScalars.count ?? 0) + 1)
  }

  struct NotFound: Error { let text: String }

  /// A shipped scenario.
  static func shipped(_ path: String) throws -> ScenarioFile {
    try ScenarioFile(bytes: SourceTree.bytes(path))
  }

  static func shenzhen() throws -> ScenarioFile { try shipped("scenarios/shenzhen-2018.json") }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
