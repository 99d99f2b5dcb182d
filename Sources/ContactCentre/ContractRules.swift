import FoundationEssentials
import Wording

extension Contract {
  /// Every rule between figures of the contract that does not hold, in the order of the scenario.
  var inconsistencies: [Inconsistency] {
    var found: [Inconsistency] = []
    func note(_ path: String, _ problem: Phrase) {
      found.append(Inconsistency(path: "contract.\(path)", problem: problem))
    }
    if to < from { note("to", ScenarioWording.notAfter("to", "from")) }
    if let least = volume?.leastPerDay, let most = volume?.mostPerDay, most < least {
      note(
        "volume.most_calls_per_day",
        ScenarioWording.notLess("most_calls_per_day", than: "least_calls_per_day"))
    }
    let (first, last) = (priceFrom ?? from, priceTo ?? to)
    if priceFrom != nil || priceTo != nil, last < first {
      note(priceTo == nil ? "price_from" : "price_to", ScenarioWording.notAfter("price_to", "price_from"))
    }
    let paid = payments.reduce(Decimal(0)) { $0 + $1.share }
    if !payments.isEmpty, paid != 1 {
      note("payments", ScenarioWording.paymentsAddUp(to: paid.description))
    }
    return found
  }
}
