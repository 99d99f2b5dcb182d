extension Samples {
  /// The sample with raw inputs, published figures and contradictions beside everything else.
  static let evidence = adding([(contractEnd, keys)], to: staffing)

  private static let contractEnd = "\"to\": \"2025-01-31\"\n  }"

  private static let keys = """
    ,
      "facts": {
        "offered": {
          "title": { "en": "Calls offered by month", "zh": "各月话务量" },
          "unit": "calls",
          "value": [200, 400.5],
          "source": "yearbook, table 1"
        },
        "answered": { "value": [190, 392], "source": "yearbook, table 1" },
        "hired": { "value": 40, "assumption": "as budgeted" }
      },
      "published": {
        "rate": {
          "title": { "en": "Answer rate", "zh": "接通率" },
          "value": 96.92,
          "unit": "%",
          "tolerance": 0.005,
          "kind": "arithmetic",
          "formula": "100 * sum(answered) / sum(offered)",
          "note": "rounded to two decimals",
          "source": "yearbook, page 3"
        },
        "rates": {
          "title": "Answer rate by month",
          "value": [95, 97.9],
          "tolerance": 0.05,
          "kind": "arithmetic",
          "formula": "100 * answered / offered",
          "source": "yearbook, table 1"
        },
        "share": {
          "title": "Share of the calls that are answered",
          "value": 1,
          "tolerance": 0.5,
          "kind": "predicted",
          "formula": "forecast.answer_rate * erlang_a_answered(60, 180, 120, hired) * if(workforce.agents > 0, 1, 0)",
          "source": "yearbook, page 4"
        },
        "satisfaction": {
          "title": "Satisfaction",
          "value": 99.1,
          "kind": "not_predictable",
          "reason": { "en": "nothing here measures it", "zh": "没有可据以计算的数据" },
          "source": "yearbook, page 5"
        }
      },
      "contradictions": {
        "rate": {
          "title": { "en": "Answer rate of the year", "zh": "全年接通率" },
          "values": [
            {
              "value": "96.92%",
              "where": { "en": "page 3", "zh": "第 3 页" },
              "number": 96.92,
              "formula": "100 * sum(answered) / sum(offered)",
              "tolerance": 0.005
            },
            { "value": "98.7%", "where": "page 9", "number": 98.7 }
          ],
          "use": "96.92%",
          "why": { "en": "It follows from the months.", "zh": "可由各月数据得出。" }
        }
      }
    """
}
