/// The open descriptors of a process, by number.
struct DescriptorTable {
  private var entries: [Descriptor?] = []
  /// The lowest number that may be free.
  private var firstFree = 0
  private let limit: Int

  init(limit: Int) { self.limit = min(limit, Int(Int32.max)) }

  /// What a number stands for.
  ///
  /// - Throws: ``Errno/badDescriptor`` for a number that is not open.
  subscript(number: UInt32) -> Descriptor {
    get throws(Errno) {
      guard number < entries.count, let entry = entries[Int(number)] else { throw .badDescriptor }
      return entry
    }
  }

  /// Whether one more descriptor can be opened.
  ///
  /// - Throws: ``Errno/tooManyDescriptors`` when it cannot.
  mutating func checkRoom() throws(Errno) {
    while firstFree < entries.count, entries[firstFree] != nil { firstFree += 1 }
    guard firstFree < limit else { throw .tooManyDescriptors }
  }

  /// Gives a descriptor the lowest number that is free.
  ///
  /// - Throws: ``Errno/tooManyDescriptors`` when all are in use.
  mutating func insert(_ descriptor: Descriptor) throws(Errno) -> UInt32 {
    try checkRoom()
    if firstFree == entries.count { entries.append(descriptor) } else { entries[firstFree] = descriptor }
    return UInt32(firstFree)
  }

  /// Frees a number.
  ///
  /// - Throws: ``Errno/badDescriptor`` when it is not open.
  mutating func close(_ number: UInt32) throws(Errno) {
    _ = try self[number]
    entries[Int(number)] = nil
    firstFree = min(firstFree, Int(number))
  }

  /// Moves a descriptor to another number that is open, and closes what had it.
  ///
  /// - Throws: ``Errno/badDescriptor`` when one of the two is not open.
  mutating func renumber(_ number: UInt32, to other: UInt32) throws(Errno) {
    let descriptor = try self[number]
    _ = try self[other]
    guard number != other else { return }
    entries[Int(other)] = descriptor
    try close(number)
  }
}
