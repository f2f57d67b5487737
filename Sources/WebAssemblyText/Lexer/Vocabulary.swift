import WebAssembly

/// All words of the text format, found by their bytes.
struct Vocabulary: Sendable {
  static let shared = Vocabulary()

  struct Entry: Sendable {
    var word: Word
    /// For an instruction, its row; where several rows share a name, the first of them.
    var row: UInt32
  }

  private var strings = ByteStringTable()
  /// By the numbers of `strings`.
  private var entries = [Entry(word: .unknown, row: 0)]

  private init() {
    for (row, spec) in InstructionSet.rows.enumerated() {
      add(spec.mnemonic, Entry(word: .instruction, row: UInt32(row)))
    }
    for word in Word.allCases {
      if word.text.utf8CodeUnitCount > 0 { add(word.text, Entry(word: word, row: 0)) }
    }
  }

  private mutating func add(_ text: StaticString, _ entry: Entry) {
    let number = text.withUTF8Buffer { strings.intern($0) }
    // A name seen before belongs to an earlier row.
    if Int(number) == entries.count { entries.append(entry) }
  }

  /// The entry for a word, or nil if the format does not have it.
  func entry(_ text: UnsafeBufferPointer<UInt8>) -> Entry? {
    guard let number = strings.find(text) else { return nil }
    return entries[Int(number)]
  }
}
