/// CPU time of a calculation, as the mean over repetitions that take at least 0.2 s together.
enum Timing {
  /// - Returns: seconds of CPU time of one pass, and the result of the last one.
  static func meanPass<Result>(_ pass: () throws -> Result) rethrows -> (seconds: Double, result: Result) {
    var result = try pass()
    var passes = 0
    let start = System.processTime
    var elapsed = 0.0
    while elapsed < 0.2 {
      result = try pass()
      passes += 1
      elapsed = System.processTime - start
    }
    return (elapsed / Double(passes), result)
  }
}
