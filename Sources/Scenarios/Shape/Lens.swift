import ContactCentre

/// The way from a scenario to one of its parts, for changing it.
struct Lens<Part>: Sendable {
  let update: @Sendable (inout Scenario, (inout Part) -> Void) -> Void

  /// The way on to a property of the part.
  func appending<Inner>(
    _ path: any WritableKeyPath<Part, Inner> & Sendable
  ) -> Lens<Inner> {
    Lens<Inner> { [update] scenario, change in update(&scenario) { change(&$0[keyPath: path]) } }
  }

  /// The way on to a property of the part, where it is present.
  func appending<Inner>(present path: any WritableKeyPath<Part, Inner?> & Sendable) -> Lens<Inner> {
    Lens<Inner> { [update] scenario, change in
      update(&scenario) { part in
        guard var inner = part[keyPath: path] else { return }
        change(&inner)
        part[keyPath: path] = inner
      }
    }
  }

  /// The way on to an element of a list in the part.
  func appending<Item>(
    _ path: any WritableKeyPath<Part, [Item]> & Sendable, at index: Int
  ) -> Lens<Item> {
    Lens<Item> { [update] scenario, change in update(&scenario) { change(&$0[keyPath: path][index]) } }
  }
}

extension Lens where Part == Scenario {
  /// The scenario itself.
  static let whole = Lens { scenario, change in change(&scenario) }
}
