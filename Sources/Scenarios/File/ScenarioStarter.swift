internal import ContactCentre
public import Wording

/// A small scenario with comments, to start from: two lines become one, and every command runs on it.
public enum ScenarioStarter {
  /// The text of the scenario with comments in a language.
  public static func text(_ language: Language) -> String {
    func say(_ phrase: Phrase) -> String { phrase[language] }
    typealias Say = StarterWording
    return """
      // \(say(Say.head))
      // \(say(Say.origin))
      {
        "schema": "\(Scenario.schemaName)",
        "id": "my-city",
        "title": { "en": "My city", "zh": "我的城市" },
        "interval_minutes": 30,
        // \(say(Say.week))
        "week": "2027-03-01",

        // \(say(Say.target))
        "target": { "service_level": 0.95, "within_s": 15, "formula": "answeredOfOffered", "window": "day" },

        // \(say(Say.calendar))
        "calendar": {
          "weekday_factors": { "value": [1.1, 1.1, 1.1, 1.1, 1.1, 0.8, 0.7], "assumption": "\(say(Say.assumed))" }
        },

        // \(say(Say.profile))
        "profiles": {
          "citywide": {
            "value": [
              0.010, 0.007, 0.005, 0.004, 0.004, 0.006, 0.013, 0.026, 0.066, 0.098, 0.099, 0.083,
              0.045, 0.050, 0.080, 0.083, 0.076, 0.062, 0.046, 0.039, 0.034, 0.028, 0.021, 0.015
            ],
            "assumption": "\(say(Say.assumed))"
          }
        },

        // \(say(Say.common))
        "common": {
          "handle_time": {
            "talk_s": { "value": 220, "assumption": "\(say(Say.assumed))" },
            "after_call_work_s": { "value": 60, "assumption": "\(say(Say.assumed))" }
          },
          "patience_s": { "value": 180, "assumption": "\(say(Say.assumed))" },
          "profile": "citywide"
        },

        "lines": {
          // \(say(Say.mainLine))
          "12345": {
            "department": { "en": "Service centre", "zh": "政务服务中心" },
            "merge": { "mode": "full", "date": "2027-01-01" },
            // \(say(Say.counts))
            "volume": { "counts": "offered", "calls_per_day": { "value": 1800, "assumption": "\(say(Say.assumed))" } },
            "before": { "answer_rate": { "value": 0.85, "assumption": "\(say(Say.assumed))" } }
          },
          "12333": {
            "department": { "en": "Human resources", "zh": "人力资源和社会保障局" },
            // \(say(Say.mode))
            "merge": { "mode": "parallel", "date": "2027-02-01" },
            "volume": { "counts": "offered", "calls_per_day": { "value": 900, "assumption": "\(say(Say.assumed))" } },
            "before": {
              "answer_rate": { "value": 0.7, "assumption": "\(say(Say.assumed))" },
              "opening": { "from": "08:30", "to": "17:30", "days": "weekdays" }
            }
          }
        },

        // \(say(Say.sites))
        "sites": {
          "centre": { "name": { "en": "Service centre", "zh": "服务中心" }, "seats": 90 }
        },

        // \(say(Say.workforce))
        "workforce": {
          "agents": 160,
          "in_shift_shrinkage": { "value": 0.15, "assumption": "\(say(Say.assumed))" },
          "planned_absence": { "value": 0.10, "assumption": "\(say(Say.assumed))" },
          "days_off_per_week": 2,
          "hours_per_week": 40,
          // \(say(Say.shifts))
          "shifts": {
            "early-a": {
              "start": "07:30", "length_minutes": 540,
              "breaks": { "meal": { "after_minutes": 210, "minutes": 60, "paid": false } }
            },
            "early-b": {
              "start": "07:30", "length_minutes": 540,
              "breaks": { "meal": { "after_minutes": 270, "minutes": 60, "paid": false } }
            },
            "middle-a": {
              "start": "12:00", "length_minutes": 540,
              "breaks": { "meal": { "after_minutes": 240, "minutes": 60, "paid": false } }
            },
            "middle-b": {
              "start": "14:00", "length_minutes": 540,
              "breaks": { "meal": { "after_minutes": 240, "minutes": 60, "paid": false } }
            },
            "night-a": {
              "start": "22:00", "length_minutes": 600,
              "breaks": { "meal": { "after_minutes": 240, "minutes": 60, "paid": false } }
            },
            "night-b": {
              "start": "22:00", "length_minutes": 600,
              "breaks": { "meal": { "after_minutes": 330, "minutes": 60, "paid": false } }
            }
          }
        },

        // \(say(Say.tariff))
        "tariff": {
          "wage_yuan_per_month": { "value": 4000, "assumption": "\(say(Say.assumed))" },
          "social_insurance_yuan_per_month": { "value": 1600, "assumption": "\(say(Say.assumed))" },
          "management_rate": { "value": 0.12, "assumption": "\(say(Say.assumed))" },
          "tax_rate": { "value": 0.06, "assumption": "\(say(Say.assumed))" },
          "seat_rent_yuan_per_year": { "value": 12000, "assumption": "\(say(Say.assumed))" },
          "platform_yuan_per_year": { "value": 300000, "assumption": "\(say(Say.assumed))" }
        },

        // \(say(Say.contract))
        "contract": {
          "seats": 90, "agents": 160, "support_staff": 0,
          "price_yuan": { "value": 15000000, "assumption": "\(say(Say.assumed))" },
          "from": "2027-01-01", "to": "2027-12-31"
        },

        // \(say(Say.migration))
        "migration": {
          "from": "2027-01-01", "to": "2027-04-30",
          "agents": { "value": 120, "assumption": "\(say(Say.assumed))" },
          "intakes": {
            "january": { "people": { "value": 40, "assumption": "\(say(Say.assumed))" }, "date": "2027-01-04", "trained": true }
          }
        },

        // \(say(Say.scorecard))
        "scorecard": {
          "bands": {
            "good": { "title": { "en": "good", "zh": "良好" }, "from": 80 },
            "poor": { "title": { "en": "poor", "zh": "差" }, "from": 0 }
          },
          "total": 10,
          "indicators": {
            "answer_rate": {
              "title": { "en": "Answer rate", "zh": "接通率" }, "group": { "en": "Output", "zh": "产出" }, "weight": 10,
              "actual": "100 * forecast.answer_rate", "unit": "%",
              "rule": { "kind": "proportional", "target": 95 }
            }
          }
        },

        // \(say(Say.calibration))
        "calibration": {
          "unknowns": { "patience": { "path": "common.patience_s", "from": 30, "to": 600 } },
          "observations": {
            "march": {
              "week": "2027-03-01", "figure": "answer_rate",
              "value": { "value": 0.999, "assumption": "\(say(Say.assumed))" }, "use": "fit"
            }
          }
        }
      }

      """
  }
}
