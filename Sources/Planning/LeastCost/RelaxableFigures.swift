import ContactCentre

/// The figures of a scenario of which each by itself may be relaxed.
extension Scenario {
  /// Numbers that are relaxed step by step.
  var relaxableFigures: [RelaxableFigure] {
    var figures = [relaxableTotal].compactMap(\.self) + relaxableSeats + relaxableShifts
    let within = target.withinSeconds.rounded(.up)
    figures.append(
      RelaxableFigure(
        change: .within, path: "target.within_s", from: target.withinSeconds,
        value: { Self.upwards(within, $0, most: 3600) }, apply: { $0.target.withinSeconds = $1 }))
    figures.append(
      Self.thousandths(.level, "target.service_level", target.level, down: true) { $0.target.level = $1 })
    if let floor = target.intervalFloor {
      figures.append(
        Self.thousandths(.floor, "target.interval_floor", floor, down: true) {
          $0.target.intervalFloor = $1
        })
    }
    if let most = workforce.mostOccupancy {
      figures.append(
        Self.thousandths(.occupancy, "workforce.most_occupancy", most, down: false) {
          $0.workforce.mostOccupancy = $1
        })
    }
    for (index, minimum) in workforce.minimumStaff.enumerated() {
      let people = minimum.people
      figures.append(
        RelaxableFigure(
          change: .minimumStaff(id: minimum.id), path: "workforce.minimum_staff.\(minimum.id).people",
          from: people, value: { Double($0) <= people ? people - Double($0) : nil },
          apply: { $0.workforce.minimumStaff[index].people = $1 }))
    }
    return figures
  }

  /// Seats of each site to which shifts are bound, and of the largest site, which stands for all others.
  private var relaxableSeats: [RelaxableFigure] {
    let bound = Set(workforce.shifts.compactMap(\.site))
    let largest = sites.indices.max { sites[$0].seats < sites[$1].seats }
    return sites.indices.filter { bound.contains(sites[$0].id) || $0 == largest }.map { index in
      let seats = sites[index].seats
      return RelaxableFigure(
        change: .seats(site: sites[index].id), path: "sites.\(sites[index].id).seats", from: seats,
        value: { Self.upwards(seats, $0, most: 1_000_000) }, apply: { $0.sites[index].seats = $1 })
    }
  }

  /// Seats in all, where there are several sites.
  private var relaxableTotal: RelaxableFigure? {
    guard sites.count > 1 else { return nil }
    let seats = totalSeats
    return RelaxableFigure(
      change: .allSeats, path: "seats", from: seats, value: { Self.upwards(seats, $0, most: 1_000_000) },
      apply: { $0 = $0.scaled(toSeats: Int($1)) })
  }

  private var relaxableShifts: [RelaxableFigure] {
    workforce.shifts.enumerated().compactMap { index, shift in
      shift.mostPeople.map { most in
        RelaxableFigure(
          change: .mostPeople(shift: shift.id), path: "workforce.shifts.\(shift.id).most_people", from: most,
          value: { Self.upwards(most, $0, most: 1_000_000) },
          apply: { $0.workforce.shifts[index].mostPeople = $1 })
      }
    }
  }

  private static func upwards(_ from: Double, _ steps: Int, most: Double) -> Double? {
    from + Double(steps) <= most ? from + Double(steps) : nil
  }

  /// A share in steps of a tenth of a percent, the first one to the next whole tenth.
  private static func thousandths(
    _ change: Relaxation.Change, _ path: String, _ from: Double, down: Bool,
    apply: @escaping @Sendable (inout Scenario, Double) -> Void
  ) -> RelaxableFigure {
    let start = (from * 1000 + (down ? -1e-9 : 1e-9)).rounded(down ? .up : .down)
    return RelaxableFigure(
      change: change, path: path, from: from,
      value: { steps in
        let value = (start + Double(down ? -steps : steps)) / 1000
        return value > 0 && value < 1 ? value : nil
      }, apply: apply)
  }
}
