/// Collects the code of functions and links their calls.
struct CodeBuilder: ~Copyable {
  private var contents: CodeContents
  private let limit: Int
  private var fusion = Fusion()
  /// The first function that is added, by the index among the module's own.
  let firstFunction: Int
  /// For each of the module's own functions that has no entry yet, the place that was last found to need its address; that
  /// place holds the one before, and so on.
  private var pendingCalls: [UnsafeMutablePointer<UInt64>?]
  /// The size that the code is guessed to have.
  private let expected: Int

  /// Begins with functions from `firstFunction` on, which are added in order; constant expressions come last.
  init(functionCount: Int, firstFunction: Int = 0, limit: Int, expected: Int) {
    contents = CodeContents()
    pendingCalls = Array(repeating: nil, count: functionCount)
    self.firstFunction = firstFunction
    self.limit = limit
    self.expected = expected
  }

  /// Begins with stubs for all functions; constant expressions may be added.
  init(stubsFor functionCount: Int, limit: Int) {
    self.init(functionCount: functionCount, limit: limit, expected: 0)
    let stubs = UntranslatedStubs(count: functionCount)
    contents.entries = (0..<functionCount).map(stubs.entry)
    contents.stubs = stubs
  }

  /// Goes on with code that functions are to be added to, in any order.
  ///
  /// Such code does not refer to entries of functions.
  init(extending contents: consuming CodeContents, limit: Int) {
    self.contents = contents
    self.limit = limit
    pendingCalls = []
    firstFunction = 0
    expected = 0
  }

  /// Adds the function that a translator has finished; returns false when the module's code gets too large.
  mutating func add(_ translator: borrowing FunctionTranslator) -> Bool {
    contents.entries.append(PC(bitPattern: 8).unsafelyUnwrapped)
    return write(translator, position: contents.entries.count - 1)
  }

  /// Gives a function that has a stub its code.
  mutating func replace(_ function: Int, _ translator: borrowing FunctionTranslator) -> Bool {
    write(translator, position: function)
  }

  /// Adds the code of a constant expression, behind all functions.
  mutating func add(constant: ByteRange, _ translator: borrowing FunctionTranslator) -> Bool {
    guard add(translator) else { return false }
    contents.constants[constant] = contents.entries.count - 1
    return true
  }

  private mutating func write(_ translator: borrowing FunctionTranslator, position: Int) -> Bool {
    guard let place = allocate(translator.code.count * 8) else { return false }
    giveBack((translator.code.count - fusion.write(translator, to: place)) * 8)
    contents.chunks[contents.chunks.count - 1].functions.append(Int32(truncatingIfNeeded: position))
    let entry = PC(place + 1)
    contents.entries[position] = entry
    let function = firstFunction + position
    for index in 0..<translator.callSites.count {
      let site = translator.callSites[index]
      let callee = Int(site.function &- translator.importedFunctionCount)
      let address = place + (fusion.position(site.origin) &+ site.offset) / 8
      if callee >= firstFunction && callee <= function {
        address.pointee = UInt64(UInt(bitPattern: contents.entries[callee &- firstFunction]))
      } else {
        address.pointee = UInt64(UInt(bitPattern: pendingCalls[callee]))
        pendingCalls[callee] = address
      }
    }
    if function < pendingCalls.count { link(function, entry) }
    if !translator.handlers.isEmpty {
      contents.handlersByFunction[function] = translator.handlers.map { fusion.final($0) }
    }
    return true
  }

  /// Writes an entry where calls have been waiting for it.
  private mutating func link(_ function: Int, _ entry: PC) {
    var place = pendingCalls[function]
    pendingCalls[function] = nil
    while let address = place {
      place = UnsafeMutablePointer(bitPattern: UInt(truncatingIfNeeded: address.pointee))
      address.pointee = UInt64(UInt(bitPattern: entry))
    }
  }

  func contains(_ constant: ByteRange) -> Bool { contents.constants[constant] != nil }

  /// Adds what another builder holds, whose first function is the one behind this builder's last; returns false when the
  /// module's code gets too large.
  mutating func append(_ part: consuming CodeBuilder) -> Bool {
    let base = contents.entries.count
    contents.entries += part.contents.entries
    contents.handlersByFunction.merge(part.contents.handlersByFunction) { $1 }
    contents.byteCount += part.contents.byteCount
    for chunk in part.contents.chunks {
      for index in chunk.functions.indices { chunk.functions[index] += Int32(base) }
    }
    contents.chunks += part.contents.chunks
    // Either may call what the other has.
    for function in pendingCalls.indices {
      if function - firstFunction < contents.entries.count {
        let entry = contents.entries[function - firstFunction]
        link(function, entry)
        part.link(function, entry)
      } else if let others = part.pendingCalls[function] {
        var last = others
        while let next = UnsafeMutablePointer<UInt64>(bitPattern: UInt(truncatingIfNeeded: last.pointee)) {
          last = next
        }
        last.pointee = UInt64(UInt(bitPattern: pendingCalls[function]))
        pendingCalls[function] = others
      }
    }
    return contents.byteCount <= limit
  }

  private mutating func allocate(_ bytes: Int) -> UnsafeMutablePointer<UInt64>? {
    guard bytes <= limit - contents.byteCount else { return nil }
    let last = contents.chunks.count - 1
    if last < 0 || contents.chunks[last].byteCount - contents.chunks[last].used < bytes {
      // Pages that stay untouched cost nothing, so a chunk may well be larger than needed.
      let unit = expected < Platform.largePage ? 0x10000 : Platform.largePage
      let wanted = contents.chunks.isEmpty ? min(expected, limit) : contents.byteCount / 4
      let size = (max(bytes, wanted) + unit - 1) & ~(unit - 1)
      guard let chunk = CodeChunk(byteCount: size) else { return nil }
      contents.chunks.append(chunk)
    }
    let chunk = contents.chunks[contents.chunks.count - 1]
    let place = chunk.base + chunk.used
    chunk.used += bytes
    contents.byteCount += bytes
    return place.bindMemory(to: UInt64.self, capacity: bytes / 8)
  }

  /// Gives back the end of what was allocated last.
  private mutating func giveBack(_ bytes: Int) {
    contents.chunks[contents.chunks.count - 1].used -= bytes
    contents.byteCount -= bytes
  }

  /// Hands the code over.
  consuming func finish() -> CodeContents { contents }
}
