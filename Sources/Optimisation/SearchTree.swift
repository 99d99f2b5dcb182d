/// The parts of a problem that a search has made, and those that are still open.
struct SearchTree {
  /// A part of the problem: another with the range of a variable narrowed.
  struct Node {
    let parent: Int
    let variable: Int
    let lower: Double
    let upper: Double
    let bound: Double
    let depth: Int
  }

  private(set) var nodes: [Node]
  private var open = Heap()

  /// The whole problem.
  init() {
    nodes = [Node(parent: -1, variable: -1, lower: 0, upper: 0, bound: 0, depth: 0)]
    open.insert(0, bound: 0, depth: 0)
  }

  /// The least bound of the open parts; infinite if there is none.
  var bound: Double { open.least ?? .infinity }

  /// Takes out the part to look at next.
  mutating func next() -> Int? { open.removeFirst() }

  /// Puts a part back.
  mutating func putBack(_ index: Int) {
    open.insert(index, bound: nodes[index].bound, depth: nodes[index].depth)
  }

  /// Divides a part by the ranges of a variable.
  mutating func divide(_ index: Int, _ branching: Branching, bound: Double) {
    let depth = nodes[index].depth + 1
    for range in branching.ranges.reversed() where range.lower <= range.upper {
      nodes.append(
        Node(
          parent: index, variable: branching.variable, lower: range.lower, upper: range.upper, bound: bound,
          depth: depth))
      open.insert(nodes.count - 1, bound: bound, depth: depth)
    }
  }

  /// Narrows the bounds of a tableau to those of a part.
  func narrow(_ tableau: inout Tableau, to index: Int) {
    var index = index
    while index > 0 {
      let node = nodes[index]
      tableau.lower[node.variable] = max(tableau.lower[node.variable], node.lower)
      tableau.upper[node.variable] = min(tableau.upper[node.variable], node.upper)
      index = node.parent
    }
  }
}
