/// A scorecard with every kind of rule as the text of a scenario's keys, and the facts that it rests on.
public enum ScorecardText {
  /// The keys `facts` and `scorecard`, with a comma between them and none at the end.
  public static let keys = """
    "facts": {
        "offered": { "value": [18303, 16111, 17000], "source": "report 2024, table 2" },
        "answered": { "value": [17800, 15700, 16100], "source": "report 2024, table 2" },
        "budget_yuan": { "value": 12434, "source": "report 2024, table 5" },
        "spent_yuan": { "value": 10666.2, "source": "report 2024, table 5" },
        "late_replies": { "value": 2, "source": "report 2024, text" },
        "knowledge_entries": { "value": 84, "assumption": "counted by hand" }
      },
      "scorecard": {
        "bands": {
          "excellent": { "title": { "en": "excellent", "zh": "优" }, "from": 90 },
          "good": { "title": { "en": "good", "zh": "良" }, "from": 80 },
          "poor": { "title": { "en": "poor", "zh": "差" }, "from": 0 }
        },
        "total": { "value": 89.6, "source": "report 2024, summary" },
        "band": "good",
        "alternatives": {
          "annex": {
            "title": { "en": "annex 1", "zh": "附件1" },
            "total": { "value": 90.6, "source": "report 2024, annex 1" },
            "points": { "sustainability": 5 }
          }
        },
        "indicators": {
          "answer_rate": {
            "title": { "en": "Answer rate", "zh": "电话接通率" },
            "group": { "en": "Output", "zh": "产出" },
            "weight": 40,
            "actual": "100 * sum(answered) / sum(offered)",
            "unit": "%",
            "rule": { "kind": "deduct", "target": 97, "better": "higher", "share": 0.05, "per": 1, "counts": "whole" },
            "decimals": 1,
            "printed": { "value": 40, "source": "report 2024, table 1" }
          },
          "spending": {
            "title": { "en": "Budget spent", "zh": "预算执行率" },
            "group": { "en": "Input", "zh": "投入" },
            "weight": 20,
            "actual": "100 * spent_yuan / budget_yuan",
            "unit": "%",
            "rule": { "kind": "proportional", "target": 100 },
            "decimals": 2,
            "printed": { "value": 17.6, "source": "report 2024, table 1" }
          },
          "replies": {
            "title": { "en": "Replies in time", "zh": "按时答复" },
            "group": { "en": "Output", "zh": "产出" },
            "weight": 15,
            "actual": "late_replies",
            "unit": { "en": "cases", "zh": "件" },
            "rule": { "kind": "cases", "points": 0.5 },
            "printed": { "value": 13, "source": "report 2024, table 1" }
          },
          "knowledge": {
            "title": { "en": "Knowledge base", "zh": "知识库" },
            "group": { "en": "Output", "zh": "产出" },
            "weight": 20,
            "actual": "knowledge_entries",
            "rule": { "kind": "steps", "steps": [{ "from": 50, "points": 10 }, { "from": 80, "points": 15 }, { "from": 100, "points": 20 }] },
            "printed": { "value": 15, "source": "report 2024, table 1" }
          },
          "sustainability": {
            "title": { "en": "Sustainability", "zh": "可持续影响" },
            "group": { "en": "Effect", "zh": "效益" },
            "weight": 5,
            "rule": { "kind": "judgement", "points": 4 },
            "printed": { "value": 4, "source": "report 2024, table 1" }
          }
        }
      }
    """
}
