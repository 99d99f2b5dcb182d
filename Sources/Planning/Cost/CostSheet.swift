import ContactCentre
import FoundationEssentials
import Wording

/// Tariff → yuan: the one place where the prices of a tariff become amounts.
///
/// A sheet collects the parts of a cost, each so many units for a share of time at a price, over stretches of days with
/// different prices. Closed, each item is rounded half up to the cent once, over all its parts; where it has
/// several prices, each is a line of its own, and the cents are shared out by the largest remainders, so that the lines
/// add up to the item. Rates (management, tax) are taken of the rounded amounts of pay.
struct CostSheet {
  private struct Key: Hashable {
    let item: CostItem
    let id: String?
  }

  private struct Part {
    /// Units for the whole time.
    let units: Decimal
    /// The share of time that they count.
    let time: Share
    /// The price, of which `per` is taken.
    let price: Decimal
    let per: Share
    /// The first day on which the price holds.
    let since: CalendarDate?

    var term: (value: Decimal, share: Share) { (.product(units, price), time * per) }
  }

  private var keys: [Key] = []
  private var parts: [Key: [Part]] = [:]
  private var titles: [Key: Phrase] = [:]

  private mutating func add(
    _ item: CostItem, id: String? = nil, title: Phrase? = nil, _ units: Decimal, _ time: Share,
    _ price: Decimal, per: Share = .one, since: CalendarDate? = nil
  ) {
    let key = Key(item: item, id: id)
    if parts[key] == nil { keys.append(key) }
    parts[key, default: []].append(Part(units: units, time: time, price: price, per: per, since: since))
    titles[key] = title
  }

  // MARK: Pay

  /// Adds the pay of people for some months: wages, insurance and housing fund, bonus.
  ///
  /// - Parameters:
  ///   - tariff: as priced.
  ///   - agents, support: people, or staff-months where the months are one.
  ///   - hasPositions: whether the tariff's positions are paid too.
  mutating func addPay(
    agents: Decimal, support: Decimal = 0, hasPositions: Bool = false, _ months: Share, _ tariff: Tariff,
    since: CalendarDate? = nil
  ) {
    for group in PaidGroup.all(of: tariff, agents: agents, support: support, hasPositions: hasPositions) {
      let (wage, id, title) = (group.wage, group.id, group.title)
      add(group.wages, id: id, title: title, group.people, months, wage, since: since)
      if let rates = tariff.insurance {
        for item in InsuranceRates.Item.allCases {
          guard let rate = rates.rate(of: item) else { continue }
          let bases = Decimal.product(group.people, rates.base(of: item, wage: wage))
          add(CostItem(item), bases, months, rate)
        }
      } else {
        add(group.insurances, id: id, title: title, group.people, months, group.insurance, since: since)
      }
      let years = months * Share(1, of: 12)
      if let months = tariff.bonusMonths {
        add(
          .bonus, id: group.bonusID, title: group.bonusTitle, .product(group.people, months), years, wage,
          since: since)
      } else if let bonus = tariff.bonusPerYear, wage > 0 {
        add(.bonus, group.people, years, bonus)
      }
    }
  }

  /// Adds overtime and work on holidays in some hours of agents.
  mutating func addOvertime(
    _ hours: OvertimeHours.Total, _ pay: OvertimePay, _ tariff: Tariff, since: CalendarDate? = nil
  ) {
    let wage = pay.basePerMonth ?? tariff.wagePerMonth
    let entries: [(CostItem, Decimal, Decimal)] = [
      (.overtime, hours.workday, pay.workday), (.restDayWork, hours.restDay, pay.restDay),
      (.holidayWork, hours.holiday, pay.holiday),
    ]
    for (item, hours, multiple) in entries where hours > 0 {
      add(item, hours, .one, .product(wage, multiple), per: Share(1, of: 174), since: since)
    }
  }

  // MARK: Everything else

  /// Adds all that people and seats cost over some months at the prices of a tariff; overtime is apart.
  mutating func add(
    _ basis: CostBasis, _ months: ServiceMonths, _ tariff: Tariff, since: CalendarDate? = nil
  ) {
    let agents = Decimal(whole: basis.agents)
    let years = months.years
    addPay(
      agents: agents, support: Decimal(whole: basis.supportStaff), hasPositions: true, months.months, tariff,
      since: since)
    addSeats(Decimal(whole: basis.seats), years, tariff, since: since)
    add(.platform, 1, years, tariff.platformPerYear, since: since)
    for (item, service) in [(CostItem.training, tariff.training), (.quality, tariff.quality)] {
      guard let hours = service.hoursPerAgentYear, let price = service.yuanPerHour else { continue }
      add(item, .product(agents, hours), years, price)
    }
    if let price = tariff.fixedPerYear { add(.fixed, 1, years, price) }
    if let week = basis.allowances.night { add(.nightAllowance, 1, months.weeks, week) }
    if let week = basis.allowances.weekend { add(.weekendAllowance, 1, months.weeks, week) }
  }

  /// Adds the rent of seats, and of what comes on top of them, for some years.
  mutating func addSeats(_ seats: Decimal, _ years: Share, _ tariff: Tariff, since: CalendarDate? = nil) {
    add(.seats, seats, years, tariff.seatRentPerYear, since: since)
    if let price = tariff.addOnPerSeatYear { add(.addOn, seats, years, price, since: since) }
  }

  /// Adds people and seats on a stretch of days, overtime and holidays by date.
  ///
  /// - Throws: `PlanningError.unknownHolidays`.
  mutating func add(_ basis: CostBasis, _ stretch: PricedStretch) throws(PlanningError) {
    let (days, tariff) = (stretch.days, stretch.tariff)
    add(basis, days.months, tariff, since: days.from)
    if let pay = tariff.overtime {
      let hours = try basis.overtime.total(from: days.from, through: days.to, pay)
      addOvertime(hours, pay, tariff, since: days.from)
    }
  }

  /// Adds what falls due once on a stretch of days, in the order of the scenario.
  mutating func addDated(_ stretch: PricedStretch) {
    let (days, tariff) = (stretch.days, stretch.tariff)
    for cost in tariff.oneOffs where days.contains(cost.date) {
      add(.oneOff, id: cost.id, title: cost.title, 1, .one, cost.amount)
    }
    for severance in tariff.severances where days.contains(severance.date) {
      let months = Decimal.product(Decimal(whole: severance.people), severance.months)
      add(.severance, id: severance.id, title: severance.title, months, .one, tariff.wagePerMonth)
    }
  }

  // MARK: Closing

  /// The lines in the order of the items; with management and tax on pay where there is pay.
  ///
  /// - Throws: `PlanningError.amountTooLarge` beyond what can be counted to the cent.
  func lines(_ tariff: Tariff) throws(PlanningError) -> [CostLine] {
    try Self.lines(of: [self], tariff).first ?? []
  }

  /// The lines of sheets beside each other, as fiscal years: each item is rounded once over all of them, and its cents
  /// are shared out to the sheets.
  ///
  /// - Throws: `PlanningError.amountTooLarge`.
  static func lines(of sheets: [CostSheet], _ tariff: Tariff) throws(PlanningError) -> [[CostLine]] {
    var lines = sheets.map { _ in [CostLine]() }
    var pay = sheets.map { _ in Decimal(0) }
    for item in CostItem.allCases {
      if item.isRate {
        let rate = item == .management ? tariff.managementRate : tariff.taxRate
        guard
          let amounts = Money.split(
            .product(pay.reduce(0, +), rate), into: pay.map { .product($0, rate) })
        else { throw .amountTooLarge(item.rawValue) }
        for (index, sheet) in sheets.enumerated() where sheet.keys.contains(where: \.item.isLabour) {
          lines[index].append(
            CostLine(item, quantity: pay[index], unitPrice: rate, amount: amounts[index]))
          pay[index] += amounts[index].yuan
        }
        continue
      }
      var seen: Set<Key> = []
      for key in sheets.flatMap(\.keys) where key.item == item && seen.insert(key).inserted {
        let terms = sheets.map { $0.terms(key) }
        guard let amounts = Money.split(Share.sum(terms.flatMap(\.self)), into: terms.map(Share.sum)) else {
          throw .amountTooLarge(item.rawValue)
        }
        for (index, sheet) in sheets.enumerated() where sheet.parts[key] != nil {
          lines[index] += try sheet.lines(key, amount: amounts[index])
          if item.isLabour { pay[index] += amounts[index].yuan }
        }
      }
    }
    return lines
  }

  /// The sum of some items, not rounded.
  func exact(_ counts: (CostItem) -> Bool) -> Decimal {
    Share.sum(keys.filter { counts($0.item) }.flatMap(terms))
  }

  private func terms(_ key: Key) -> [(value: Decimal, share: Share)] { parts[key]?.map(\.term) ?? [] }

  /// One line for each price of an item, in the order in which they come, of an amount in all.
  private func lines(_ key: Key, amount: Money) throws(PlanningError) -> [CostLine] {
    var groups: [[Part]] = []
    for part in parts[key] ?? [] {
      if let same = groups.firstIndex(where: { $0[0].price == part.price && $0[0].per == part.per }) {
        groups[same].append(part)
      } else {
        groups.append([part])
      }
    }
    guard let amounts = Money.split(amount.yuan, into: groups.map { Share.sum($0.map(\.term)) }) else {
      throw .amountTooLarge(key.item.rawValue)
    }
    return zip(groups, amounts).map { group, amount in
      CostLine(
        key.item, id: key.id, title: titles[key], since: groups.count > 1 ? group[0].since : nil,
        quantity: Share.sum(group.map { ($0.units, $0.time) }),
        unitPrice: group[0].per.times(group[0].price), amount: amount)
    }
  }
}

extension FiscalYear.Stretch {
  /// Whether a day lies in it.
  fileprivate func contains(_ day: CalendarDate) -> Bool { from <= day && day <= to }
}
