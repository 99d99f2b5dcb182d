/// Checks edges and the weights between them.
///
/// - Throws: `LawError.empty`, `.countsDiffer`, `.badEdge`, `.badWeight`.
func checkSteps(edges: [Double], weights: [Double]) throws(LawError) {
  guard !weights.isEmpty else { throw .empty }
  guard edges.count == weights.count + 1 else {
    throw .countsDiffer(edges: edges.count, weights: weights.count)
  }
  for (position, edge) in edges.enumerated() {
    guard edge.isFinite, position == 0 || edge > edges[position - 1] else {
      throw .badEdge(position: position, value: edge)
    }
  }
  for (position, weight) in weights.enumerated() where !(weight.isFinite && weight >= 0) {
    throw .badWeight(position: position, value: weight)
  }
}

/// The last step that begins at or below a value, among ascending edges; the last but one edge at most.
///
/// - Complexity: O(log n).
func stepContaining(_ x: Double, in edges: [Double]) -> Int {
  var (low, high) = (0, edges.count - 1)
  while high - low > 1 {
    let middle = (low + high) / 2
    if edges[middle] <= x { low = middle } else { high = middle }
  }
  return low
}
