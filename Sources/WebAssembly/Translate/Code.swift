/// The register code of a module's functions, and of its longer constant expressions, at fixed addresses and shared by
/// all instances on all threads.
///
/// Of a module that is loaded at once all of it is there from the start, and never changes. Otherwise a function's is made
/// when the function is first called; until then a stub stands for it, which ``enterUntranslated(_:_:_:_:_:_:_:)`` executes.
final class Code: Sendable {
  /// What there is of a module that is loaded at once.
  private let contents: CodeContents
  /// What there is of another, so far.
  private let growing: Lock<CodeContents>?
  private let limit: Int

  init(_ contents: CodeContents, limit: Int) {
    let grows = contents.stubs != nil
    self.contents = grows ? CodeContents() : contents
    growing = grows ? Lock(contents) : nil
    self.limit = limit
    #if WASM_PROFILE && WASM_TRAMPOLINE
      ExecutionProfile.shared.add(self)
    #endif
  }

  private func reading<R>(_ body: (borrowing CodeContents) -> R) -> R {
    guard let growing else { return body(contents) }
    return growing.withLock { body($0) }
  }

  /// Bytes of register code.
  var byteCount: Int { reading { $0.byteCount } }

  /// Where functions are entered now, by their index among the module's own; constant expressions follow.
  var entries: [PC] { reading { $0.entries } }

  /// Where a function's code begins and ends; nil as long as it has none.
  func range(of function: Int) -> Range<PC>? { reading { $0.range(of: function) } }

  func handlers(of function: Int) -> [ExceptionHandler] { reading { $0.handlersByFunction[function] ?? [] } }

  /// The entry of a constant expression's code.
  func entry(of constant: ByteRange) -> PC? { reading { code in code.constants[constant].map { code.entries[$0] } } }

  /// The function that an address lies in, and the distance from its entry; nil for code of no module.
  func function(at pc: PC) -> (function: Int, offset: Int32)? { reading { $0.function(at: pc) } }

  /// The entry of a function, which is translated now if it has none.
  ///
  /// - Parameter translate: adds the function's code to the builder.
  func entry(
    of function: Int, translating translate: (inout CodeBuilder) throws(ModuleError) -> Void
  ) throws(ModuleError) -> PC {
    guard let growing else { return contents.entries[function] }
    let result: Result<PC, ModuleError> = growing.withLock { contents in
      if contents.hasCode(function) { return .success(contents.entries[function]) }
      // Moved there and back, as a copy would be one of every entry.
      var builder = CodeBuilder(extending: contents.take(), limit: limit)
      var failure: ModuleError?
      do throws(ModuleError) {
        try translate(&builder)
      } catch {
        failure = error
      }
      contents = builder.finish()
      return failure.map { .failure($0) } ?? .success(contents.entries[function])
    }
    return try result.get()
  }
}

/// Register code, and what is known of it.
struct CodeContents: @unchecked Sendable {
  // Invariant: the code is written by one builder, before anyone else has what is in here.

  /// Where functions are entered, by their index among the module's own, and then constant expressions.
  var entries: [PC] = []
  /// The handlers of the functions that have any.
  var handlersByFunction: [Int: [ExceptionHandler]] = [:]
  var chunks: [CodeChunk] = []
  /// Positions in `entries` of constant expressions.
  var constants: [ByteRange: Int] = [:]
  /// Bytes of register code.
  var byteCount = 0
  /// The stubs of functions that are translated when they are called.
  var stubs: UntranslatedStubs?

  /// Moves the contents out.
  mutating func take() -> CodeContents {
    let contents = self
    self = CodeContents()
    return contents
  }

  func hasCode(_ function: Int) -> Bool { !(stubs?.contains(entries[function]) ?? false) }

  func range(of function: Int) -> Range<PC>? {
    guard hasCode(function) else { return nil }
    let entry = entries[function]
    for chunk in chunks where entry >= chunk.base && entry < chunk.base + chunk.used {
      let next = position(of: entry, in: chunk) + 1
      return
        entry..<(next < chunk.functions.count ? entries[Int(chunk.functions[next])] - 8 : PC(chunk.base + chunk.used))
    }
    return nil
  }

  func function(at pc: PC) -> (function: Int, offset: Int32)? {
    for chunk in chunks where pc >= chunk.base && pc < chunk.base + chunk.used {
      let function = Int(chunk.functions[position(of: pc, in: chunk)])
      return (function, Int32(truncatingIfNeeded: pc - entries[function]))
    }
    return nil
  }

  /// Which of a chunk's functions an address lies in.
  private func position(of pc: PC, in chunk: CodeChunk) -> Int {
    var (low, high) = (0, chunk.functions.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if entries[Int(chunk.functions[middle])] <= pc { low = middle } else { high = middle }
    }
    return low
  }
}

/// Memory for code, filled from its beginning.
final class CodeChunk {
  let base: UnsafeMutableRawPointer
  let byteCount: Int
  var used = 0
  /// What is in it, in the order of the addresses: positions in ``CodeContents/entries``.
  var functions: [Int32] = []

  /// Nil if there is not so much memory.
  init?(byteCount: Int) {
    guard let base = Platform.reserve(byteCount: byteCount) else { return nil }
    self.base = base
    self.byteCount = byteCount
    guard Platform.commit(base, byteCount: byteCount) else { return nil }
    Platform.preferLargePages(base, byteCount: byteCount)
  }

  deinit { Platform.release(base, byteCount: byteCount) }
}

/// What functions without code are entered at: for each a header, the instruction that translates the function, and the
/// function's index among the module's own.
final class UntranslatedStubs {
  private let base: UnsafeMutablePointer<UInt64>
  private let count: Int
  private static let words = 3

  init(count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count * Self.words))
    for index in 0..<count {
      // The least that a frame takes: what it takes in truth is checked when that is known.
      base[index * Self.words] = UInt64(Linkage.slots * 8)
      base[index * Self.words + 1] = UInt64(RegisterOpcode.untranslated.address)
      base[index * Self.words + 2] = UInt64(index)
    }
  }

  deinit { base.deallocate() }

  func entry(_ index: Int) -> PC { PC(base + index * Self.words + 1) }

  func contains(_ entry: PC) -> Bool { entry > PC(base) && entry < PC(base + count * Self.words) }
}
