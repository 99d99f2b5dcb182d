import TestSupport

@testable import Scenarios

extension Samples {
  /// The sample with every key about money.
  static let money = adding(
    [
      (
        "\"platform_yuan_per_year\": 250000.55",
        """
        ,
            "prices_of_year": 2023,
            "wage_growth_per_year": 0.05,
            "social_insurance_growth_per_year": 0.1,
            "support_wage_yuan_per_month": 5200.5,
            "support_social_insurance_yuan_per_month": 2100,
            "add_on_yuan_per_seat_year": 960,
            "training_hours_per_agent_year": 41,
            "training_hour_yuan": 55,
            "quality_hours_per_agent_year": 12.5,
            "quality_hour_yuan": 66,
            "fixed_yuan_per_year": 70000,
            "one_off": {
              "move": { "title": { "en": "The move", "zh": "搬迁" }, "yuan": 150000.25, "date": "2024-02-01" },
              "audit": { "yuan": { "value": 80000, "source": "offer" }, "date": "2025-01-15" }
            },
            "severance": { "left": { "people": 3, "months": 2.5, "date": "2024-12-31" } },
            "fiscal_year_starts_month": 4
        """
      ),
      (
        "\"to\": \"2025-01-31\"",
        """
        ,
            "budget_yuan": 8500000,
            "delivered": {
              "staff_months": 852.5,
              "submitted_yuan": 4400000,
              "submitted_in_all_yuan": 4500000,
              "audited_yuan": 4100000.5,
              "yuan_per_staff_month": 4810
            }
          },
          "peers": {
            "east": { "title": "East", "price_yuan": 5197000, "agents": 76 },
            "west": { "price_yuan": 2289496, "agents": 20 }
        """
      ),
    ], to: valid)
}
