/// A JSON value and the place where it begins.
struct Node: Sendable {
  enum Value: Sendable {
    case object([Member])
    case list([Node])
    case text(String)
    /// A number, as it is written.
    case number(String)
    case flag(Bool)
    case null
    /// Something that is no value; it was reported when it was read.
    case broken
  }

  struct Member: Sendable {
    let key: String
    let place: Place
    let node: Node
  }

  let value: Value
  let place: Place
}
