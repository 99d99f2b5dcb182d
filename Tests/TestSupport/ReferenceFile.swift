import Foundation

/// A file of the folder `Reference` of a test target: how its values were made, and the cases.
public struct ReferenceFile<Inputs: Decodable & Sendable, Outputs: Decodable & Sendable>: Decodable {
  /// Inputs with the values that belong to them.
  public struct Case: Decodable, Sendable, CustomStringConvertible {
    /// The name of the case.
    public let id: String
    /// What goes in.
    public let inputs: Inputs
    /// What must come out.
    public let outputs: Outputs
    /// The name of the case.
    public var description: String { id }
  }

  /// What the values mean.
  public let definition: String
  /// How they were made.
  public let method: String
  /// The cases.
  public let cases: [Case]

  /// The cases of a file; none if it cannot be read, which each suite's count would notice.
  ///
  /// - Parameter test: a file of the test target in whose folder `Reference` it lies.
  public static func cases(of name: String, beside test: String = #filePath) -> [Case] {
    let folder = URL(fileURLWithPath: test).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Reference/\(name).json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? decoder.decode(Self.self, from: data))?.cases ?? []
  }
}
