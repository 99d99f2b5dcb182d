extension Samples {
  /// The sample with the keys of a simulation and those that say how people may be put on shifts.
  static let staffing = adding(
    [
      ("\"window\": \"day\"", ",\n    \"interval_floor\": 0.5,\n    \"day_confidence\": 0.8"),
      ("\"after_minutes\": 240,", " \"latest_after_minutes\": 300,"),
      (
        "\"paid\": false }",
        """
        ,
                "tea": { "after_minutes": 60, "latest_after_minutes": 120, "minutes": 15, "paid": true }
        """
      ),
      (
        "\"paid\": true } }",
        """
        ,
                "cost_yuan": 210.55,
                "night_allowance_yuan": 30,
                "weekend_allowance_yuan": 45.5,
                "most_people": 70,
                "site": "north"
              },
              "late": { "start": "13:00", "length_minutes": 540
        """
      ),
      (
        "\"length_minutes\": 540\n      }\n    },",
        """

            "hand_over_minutes": 15,
            "minimum_staff": {
              "night": { "from": "22:00", "to": "06:00", "people": 2, "days": "weekdays" },
              "always": { "from": "00:00", "to": "00:00", "people": 1 }
            },
            "most_occupancy": 0.85,
            "comprehensive_hours_approved": true,
        """
      ),
    ], to: simulated)
}
