import WebAssembly

/// The open blocks of a function, with the labels of those that have names.
struct LabelScopes {
  private struct Block {
    /// Whether an `else` may follow.
    var allowsElse: Bool
    var name: Name?
    /// The position of the block of the same name that this one hides.
    var hidden: Int?
  }

  /// The names of blocks, in the order in which they begin.
  private let names: [UInt32: Name]
  /// The number of blocks begun.
  private var count: UInt32 = 0
  private var open: [Block] = []
  /// The position in `open` of the innermost block of a name.
  private var innermost: [Name: Int] = [:]

  init(_ names: [UInt32: Name] = [:]) { self.names = names }

  /// How many blocks are open.
  var depth: Int { open.count }

  /// The label of the block that begins next; nil if it has none.
  var nextName: Name? {
    guard !names.isEmpty, let name = names[count], !name.utf8.isEmpty else { return nil }
    return name
  }

  mutating func begin(allowsElse: Bool) {
    var block = Block(allowsElse: allowsElse)
    if let name = nextName {
      block.name = name
      block.hidden = innermost.updateValue(open.count, forKey: name)
    }
    open.append(block)
    count &+= 1
  }

  /// Goes on to the `else` of the innermost block; false if it can have none.
  mutating func beginElse() -> Bool {
    guard open.last?.allowsElse == true else { return false }
    open[open.count - 1].allowsElse = false
    return true
  }

  /// Ends the innermost block; false if none is open.
  mutating func end() -> Bool {
    guard let block = open.popLast() else { return false }
    if let name = block.name { innermost[name] = block.hidden }
    return true
  }

  /// The label of the block that a branch to a relative depth leads to; nil if it has none, or if it is hidden.
  func name(_ depth: UInt32) -> Name? {
    guard !innermost.isEmpty, depth < open.count else { return nil }
    let position = open.count - 1 - Int(depth)
    guard let name = open[position].name, innermost[name] == position else { return nil }
    return name
  }
}
