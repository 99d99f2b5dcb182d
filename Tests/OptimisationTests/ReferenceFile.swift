import Foundation

/// A file of `Reference`: how its values were made, and the cases.
struct ReferenceFile<Inputs: Decodable & Sendable, Outputs: Decodable & Sendable>: Decodable {
  struct Case: Decodable, Sendable, CustomStringConvertible {
    let id: String
    let inputs: Inputs
    let outputs: Outputs
    var description: String { id }
  }

  let definition: String
  let method: String
  let cases: [Case]

  /// The cases of a file beside this one; none if it cannot be read, which each suite's count would notice.
  static func cases(of name: String) -> [Case] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Reference/\(name).json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? decoder.decode(Self.self, from: data))?.cases ?? []
  }
}
