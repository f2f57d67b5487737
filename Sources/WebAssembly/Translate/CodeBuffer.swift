/// The code of one function while it is written: 64-bit words, the first being the header.
struct CodeBuffer: ~Copyable {
  private(set) var words: UnsafeMutablePointer<UInt64>
  private var capacity: Int
  private(set) var count = 0
  private let handlers: UnsafePointer<UInt>

  init() {
    capacity = 1024
    words = .allocate(capacity: capacity)
    handlers = HandlerAddresses.shared.base
  }

  deinit { words.deallocate() }

  /// The position of the next word, in bytes.
  var position: Int { count * 8 }

  mutating func removeAll() { count = 0 }

  /// Takes back everything from a position on.
  mutating func truncate(to position: Int) { count = position / 8 }

  @inline(__always) mutating func append(_ word: UInt64) {
    if count == capacity { grow() }
    words[count] = word
    count &+= 1
  }

  @inline(__always) mutating func append(_ opcode: RegisterOpcode) {
    append(UInt64(handlers[Int(opcode.rawValue)]))
  }

  /// Makes the instruction at a position another one of the same layout.
  mutating func setOpcode(_ opcode: RegisterOpcode, at position: Int) {
    words[position / 8] = UInt64(handlers[Int(opcode.rawValue)])
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

/// The handlers' addresses in memory that stays where it is.
struct HandlerAddresses: Sendable {
  static let shared = HandlerAddresses()

  nonisolated(unsafe) let base: UnsafePointer<UInt>

  private init() {
    let handlers = RegisterOpcode.handlers
    let copy = UnsafeMutablePointer<UInt>.allocate(capacity: handlers.count)
    copy.initialize(from: handlers, count: handlers.count)
    base = UnsafePointer(copy)
  }
}
