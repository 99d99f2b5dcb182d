import TestSupport

@testable import Scenarios

extension Samples {
  /// The sample with every key about pay beside the wage.
  static let pay = adding(
    [
      (
        "\"platform_yuan_per_year\": 250000.55",
        """
        ,
            "insurance": {
              "base_yuan_per_month": 4000,
              "floor_yuan_per_month": 3500.5,
              "ceiling_yuan_per_month": 20000,
              "housing_fund_base_yuan_per_month": 4200,
              "pension_rate": { "value": 0.16, "source": "city, 2024" },
              "medical_rate": 0.08,
              "unemployment_rate": 0.005,
              "injury_rate": 0.004,
              "maternity_rate": 0.007,
              "housing_fund_rate": 0.06
            },
            "bonus_months": 1.5,
            "positions": {
              "lead": { "title": { "en": "Team leads", "zh": "班组长" }, "people": 4, "wage_yuan_per_month": 6100.5 },
              "trainer": { "people": 1, "wage_yuan_per_month": 5900 }
            },
            "overtime": {
              "base_yuan_per_month": 3000,
              "workday_multiple": 1.75,
              "rest_day_multiple": 2.25,
              "holiday_multiple": 3.5,
              "holiday_share": 0.6,
              "holidays": { "new_year": { "date": "2027-01-01" } }
            },
            "changes": {
              "july": {
                "from": "2024-07-01",
                "insurance_base_yuan_per_month": 4300,
                "insurance_floor_yuan_per_month": 3600,
                "insurance_ceiling_yuan_per_month": 21000,
                "housing_fund_base_yuan_per_month": 4500
              },
              "january": {
                "from": "2025-01-01",
                "wage_yuan_per_month": 3210.5,
                "support_wage_yuan_per_month": 4000,
                "seat_rent_yuan_per_year": 11000,
                "add_on_yuan_per_seat_year": 500,
                "platform_yuan_per_year": 260000
              }
            }
        """
      ),
      (
        "\"to\": \"2025-01-31\"",
        """
        ,
            "price_from": "2024-01-01",
            "price_to": "2024-12-31"
        """
      ),
    ], to: valid.replacing("    \"social_insurance_yuan_per_month\": 1471.8,\n", with: ""))
}
