/// Byte strings numbered in the order in which they were first seen, so that they can be compared by number.
///
/// The hash is seeded per process, so that no text can be made to collide.
struct ByteStringTable: Sendable {
  /// The bytes of all strings, one after the other.
  private var storage: [UInt8] = []
  /// Where each string ends in `storage`; the first entry stands for the number zero, which no string has.
  private var ends: [Int] = [0]
  /// Numbers of strings by hash, zero where free; the count is a power of two.
  private var slots = [UInt32](repeating: 0, count: 16)

  /// The string of a number that `intern` has given.
  subscript(number: UInt32) -> ArraySlice<UInt8> {
    let index = Int(number)
    return storage[ends[index - 1]..<ends[index]]
  }

  /// The string's number, if it has been interned.
  func find(_ string: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let number = slots[slot(of: string)]
    return number == 0 ? nil : number
  }

  /// The string's number, from one up; a new one if the string is new.
  mutating func intern(_ string: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if ends.count * 2 > slots.count { grow() }
    let slot = slot(of: string)
    if slots[slot] != 0 { return slots[slot] }
    let number = UInt32(ends.count)
    storage.append(contentsOf: string)
    ends.append(storage.count)
    slots[slot] = number
    return number
  }

  mutating func intern(_ string: [UInt8]) -> UInt32 {
    string.withUnsafeBufferPointer { intern($0) }
  }

  /// The slot that holds the string's number, or would hold it.
  private func slot(of string: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Self.hash(string) & (slots.count - 1)
    while slots[slot] != 0, !isEqual(slots[slot], string) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isEqual(_ number: UInt32, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[Int(number) - 1]
    guard ends[Int(number)] - start == string.count else { return false }
    for index in 0..<string.count where storage[start + index] != string[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 1..<UInt32(ends.count) {
      let range = ends[Int(number) - 1]..<ends[Int(number)]
      let hash = storage.withUnsafeBufferPointer { Self.hash(UnsafeBufferPointer(rebasing: $0[range])) }
      var slot = hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }

  private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(string))
    return hasher.finalize()
  }
}
