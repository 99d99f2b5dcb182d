import ContactCentre
import FoundationEssentials
import Wording

/// People who are paid alike.
struct PaidGroup {
  /// The items of their wages and, where it is one figure, of their insurance.
  let wages: CostItem
  let insurances: CostItem
  /// The id and the title of a position.
  let id: String?
  let title: Phrase?
  let people: Decimal
  /// Wage and insurance of one of them for one month.
  let wage: Decimal
  let insurance: Decimal

  /// The name under which their bonus stands.
  var bonusID: String? { wages == .supportWages ? "support" : id }
  /// The title of their bonus.
  var bonusTitle: Phrase? { wages == .supportWages ? CostWording.supportBonus : title }

  /// The groups of a tariff: agents, with support staff unless these are paid apart, and positions.
  static func all(
    of tariff: Tariff, agents: Decimal, support: Decimal, hasPositions: Bool
  ) -> [PaidGroup] {
    let (wage, insurance) = (tariff.wagePerMonth, tariff.socialInsurancePerMonth ?? 0)
    let isApart = tariff.paysSupportApart
    var groups = [
      PaidGroup(
        wages: .wages, insurances: .socialInsurance, id: nil, title: nil,
        people: isApart ? agents : agents + support, wage: wage, insurance: insurance)
    ]
    if isApart {
      groups.append(
        PaidGroup(
          wages: .supportWages, insurances: .supportSocialInsurance, id: nil, title: nil, people: support,
          wage: tariff.supportWagePerMonth ?? wage,
          insurance: tariff.supportSocialInsurancePerMonth ?? insurance))
    }
    guard hasPositions else { return groups }
    return groups
      + tariff.positions.map {
        PaidGroup(
          wages: .positionWages, insurances: .positionSocialInsurance, id: $0.id, title: $0.title,
          people: Decimal(whole: $0.people), wage: $0.wagePerMonth,
          insurance: $0.socialInsurancePerMonth ?? insurance)
      }
  }
}
