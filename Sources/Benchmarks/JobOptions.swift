/// What follows the name of a job on the command line.
struct JobOptions {
  /// Path of an input file, if any.
  let input: String?
  /// How much work to do; nil for the job's own size.
  let size: Int?
  /// Seed of the random streams.
  let seed: UInt64

  init(_ arguments: ArraySlice<String>) {
    let words = Array(arguments)
    input = words.first.flatMap { $0 == "-" ? nil : $0 }
    size = words.count > 1 ? Int(words[1]).flatMap { $0 > 0 ? $0 : nil } : nil
    seed = words.count > 2 ? UInt64(words[2]) ?? 1 : 1
  }
}
