import ContactCentre

/// Days of the week that are alike: the same calls, needs, seats and shifts at the same prices. They get the same people.
struct AlikeDays {
  /// The days of each class, 0 for Monday, the class of the earliest day first.
  let classes: [[Int]]

  /// Days with the same key are alike.
  init<Key: Hashable>(_ keys: [Key]) {
    var places: [Key: Int] = [:]
    var classes: [[Int]] = []
    for (day, key) in keys.enumerated() {
      if let place = places[key] {
        classes[place].append(day)
      } else {
        places[key] = classes.count
        classes.append([day])
      }
    }
    self.classes = classes
  }
}
