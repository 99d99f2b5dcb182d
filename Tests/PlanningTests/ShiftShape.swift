import ContactCentre
import FoundationEssentials

@testable import Planning

/// What a person on a shift is over the two days from midnight before the shift on.
struct ShiftShape {
  /// Half hours present in each hour.
  let halves: [Int]
  /// Seats taken in each quarter of an hour, 0 or 1.
  let seats: [Int]
  let most: Int
  let days: Opening.Days
  private let shift: ShiftTemplate

  init(_ shift: ShiftTemplate, handOver: Double) {
    self.shift = shift
    most = Int(shift.mostPeople ?? 0)
    days = shift.days
    let start = shift.start.minutes
    let end = start + Int(shift.lengthMinutes)
    let isThere = (0..<192).map { quarter in
      let minute = quarter * 15
      return (start..<end).contains(minute)
        && !shift.breaks.contains {
          (Int($0.afterMinutes)..<Int($0.afterMinutes + $0.minutes)).contains(minute - start)
        }
    }
    halves = (0..<48).map { hour in isThere[4 * hour..<4 * hour + 4].count { $0 } / 2 }
    seats = isThere.indices.map { quarter in
      isThere[quarter] || (end..<end + Int(handOver)).contains(quarter * 15) ? 1 : 0
    }
  }

  var passesMidnight: Bool { seats[96...].contains(1) }

  /// The price of a person on a day.
  func cents(on day: Int) -> Int {
    let yuan = (shift.cost ?? 0) + shift.nightAllowance + (day > 4 ? shift.weekendAllowance : 0)
    return Money(rounding: yuan)?.cents ?? 0
  }

  /// Half hours present in each hour of a day, of people on shifts of that day and of the evening before.
  static func sum(_ shapes: [ShiftShape], _ people: [Int], _ evening: [Int]) -> [Int] {
    (0..<24).map { hour in
      shapes.indices.reduce(0) {
        $0 + people[$1] * shapes[$1].halves[hour] + evening[$1] * shapes[$1].halves[24 + hour]
      }
    }
  }
}
