extension Samples {
  /// The sample with every key that a simulation takes into account beside those of the formulas.
  static let simulated = adding(keys, to: valid)

  /// A text with others put behind parts of it, each of which occurs once.
  static func adding(_ additions: [(after: String, keys: String)], to text: String) -> String {
    additions.reduce(text) { text, addition in
      guard let range = text.firstRange(of: addition.after) else {
        preconditionFailure("the sample has no \(addition.after)")
      }
      return String(text[..<range.upperBound]) + addition.keys + String(text[range.upperBound...])
    }
  }

  private static let keys: [(after: String, keys: String)] = [
    ("\"factor\": 2 } }", ",\n    \"day_to_day_cv\": 0.15"),
    (
      "\"patience_s\": 120,",
      """

          "patience_law": "lognormal",
          "patience_coefficient_of_variation": 1.5,
          "redial_delay_s": 600,
          "priority": 2,
          "day_to_day_cv": 0.1,
      """
    ),
    (
      "\"patience_s\": 90",
      """
      ,
            "patience_law": "weibull",
            "patience_coefficient_of_variation": 0.8,
            "redial_delay_s": 300,
            "priority": 1,
            "day_to_day_cv": 0.3
      """
    ),
    ("\"mode\": \"parallel\", \"date\": \"2024-02-01\"", ", \"site\": \"south\""),
    ("\"places\": 25", ", \"routing\": \"priority\", \"sites\": \"separate\""),
    (
      "\"mean_s\": 120 } }\n  },",
      """

        "skill_groups": {
          "taxes": {
            "people_share": 0.6,
            "primary": ["tax"],
            "secondary": ["parks"],
            "secondary_time_factor": 1.25,
            "site": "north"
          },
          "green": { "people_share": 0.4, "primary": ["parks"], "site": "south" }
        },
        "shocks": {
          "flood": { "date": "2024-03-05", "from": "09:00", "to": "12:30", "capacity": 0.5, "site": "north" },
          "outage": { "date": "2024-03-07", "from": "22:00", "to": "24:00", "capacity": 0 }
        },
      """
    ),
  ]
}
