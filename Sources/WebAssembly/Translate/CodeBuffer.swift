/// The code of one function while it is written: 64-bit words, the first being the header.
///
/// An instruction begins with its opcode's number; ``Fusion`` puts the handler's address there.
struct CodeBuffer: ~Copyable {
  private(set) var words: UnsafeMutablePointer<UInt64>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 1024
    words = .allocate(capacity: capacity)
  }

  deinit { words.deallocate() }

  /// The position of the next word, in bytes.
  @inline(__always) var position: Int { count &* 8 }

  mutating func removeAll() { count = 0 }

  /// Takes back everything from a position on.
  mutating func truncate(to position: Int) { count = position / 8 }

  @inline(__always) mutating func append(_ word: UInt64) {
    if count == capacity { grow() }
    words[count] = word
    count &+= 1
  }

  @inline(__always) mutating func append(_ opcode: RegisterOpcode) {
    append(UInt64(opcode.rawValue))
  }

  /// Appends an instruction's opcode and the word of its first operands.
  @inline(__always) mutating func append(_ opcode: RegisterOpcode, _ fields: UInt64) {
    if count &+ 2 > capacity { grow() }
    words[count] = UInt64(opcode.rawValue)
    words[count &+ 1] = fields
    count &+= 2
  }

  /// Makes the instruction at a position another one of the same layout.
  mutating func setOpcode(_ opcode: RegisterOpcode, at position: Int) {
    words[position / 8] = UInt64(opcode.rawValue)
  }

  mutating func setInt16(_ value: Int16, at position: Int) {
    UnsafeMutableRawPointer(words).storeBytes(of: value, toByteOffset: position, as: Int16.self)
  }

  mutating func setInt32(_ value: Int32, at position: Int) {
    UnsafeMutableRawPointer(words).storeBytes(of: value, toByteOffset: position, as: Int32.self)
  }

  mutating func setWord(_ value: UInt64, at position: Int) { words[position / 8] = value }

  @inline(never) private mutating func grow() {
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * 2)
    larger.update(from: words, count: count)
    words.deallocate()
    words = larger
    capacity *= 2
  }
}
