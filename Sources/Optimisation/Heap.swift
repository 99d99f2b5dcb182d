/// Parts of a search by their bounds, of equal ones the deepest, of those the last that came.
struct Heap {
  private struct Entry {
    let index: Int
    let bound: Double
    let depth: Int

    func precedes(_ other: Entry) -> Bool {
      if bound != other.bound { return bound < other.bound }
      if depth != other.depth { return depth > other.depth }
      return index > other.index
    }
  }

  private var entries: [Entry] = []

  /// The least bound.
  var least: Double? { entries.first?.bound }

  mutating func insert(_ index: Int, bound: Double, depth: Int) {
    entries.append(Entry(index: index, bound: bound, depth: depth))
    var child = entries.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard entries[child].precedes(entries[parent]) else { break }
      entries.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes out the part to look at next.
  mutating func removeFirst() -> Int? {
    guard let first = entries.first else { return nil }
    entries.swapAt(0, entries.count - 1)
    entries.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < entries.count && entries[child].precedes(entries[least]) {
        least = child
      }
      if least == parent { break }
      entries.swapAt(parent, least)
      parent = least
    }
    return first.index
  }
}
