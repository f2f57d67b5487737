/// The register code of a module's functions, and of its longer constant expressions: immutable, at fixed addresses,
/// shared by all instances on all threads.
final class Code: @unchecked Sendable {
  fileprivate struct Chunk {
    var base: UnsafeMutableRawPointer
    var byteCount: Int
    var used = 0
    /// The first function in the chunk; the next chunk's is where it ends.
    var firstFunction: Int
  }

  /// Where functions are entered, by their index among the module's own; constant expressions follow.
  fileprivate(set) var entries: [PC] = []
  /// The handlers of the functions that have any.
  fileprivate var handlersByFunction: [Int: [ExceptionHandler]] = [:]
  fileprivate var chunks: [Chunk] = []
  /// The entries of constant expressions.
  fileprivate var constants: [Range<Int>: Int] = [:]
  /// Bytes of register code.
  fileprivate(set) var byteCount = 0

  fileprivate init() {}

  deinit {
    for chunk in chunks { Platform.release(chunk.base, byteCount: chunk.byteCount) }
  }

  func start(of function: Int) -> PC { entries[function] }

  /// Where a function's code ends: at the header of the next one, or at the end of its chunk.
  func end(of function: Int) -> PC {
    let chunk = chunks.last { $0.firstFunction <= function }.unsafelyUnwrapped
    let end = PC(chunk.base + chunk.used)
    guard function + 1 < entries.count, entries[function + 1] > entries[function], entries[function + 1] < end else {
      return end
    }
    return entries[function + 1] - 8
  }

  func handlers(of function: Int) -> [ExceptionHandler] { handlersByFunction[function] ?? [] }

  /// The entry of a constant expression's code.
  func entry(of constant: Range<Int>) -> PC? { constants[constant].map { entries[$0] } }

  /// The function that an address lies in, and the distance from its entry; nil for code of no module.
  func function(at pc: PC) -> (function: Int, offset: Int32)? {
    for (index, chunk) in chunks.enumerated() where pc >= chunk.base && pc < chunk.base + chunk.used {
      var low = chunk.firstFunction
      var high = index + 1 < chunks.count ? chunks[index + 1].firstFunction : entries.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if entries[middle] <= pc { low = middle } else { high = middle }
      }
      return (low, Int32(truncatingIfNeeded: pc - entries[low]))
    }
    return nil
  }
}

/// Collects the code of functions, in the order of their indices, and links their calls.
struct CodeBuilder: ~Copyable {
  private let code = Code()
  private let limit: Int
  private var fusion = Fusion()
  /// Where the address of a function's entry must be written.
  private var callSites: [(place: UnsafeMutablePointer<UInt64>, function: Int)] = []

  /// The size that the code is guessed to have.
  private let expected: Int

  init(limit: Int, expected: Int) {
    self.limit = limit
    self.expected = expected
  }

  /// Adds the function that a translator has finished; returns false when the module's code gets too large.
  mutating func add(_ translator: borrowing FunctionTranslator) -> Bool {
    guard let place = allocate(translator.code.count * 8) else { return false }
    giveBack((translator.code.count - fusion.write(translator, to: place)) * 8)
    let function = code.entries.count
    code.entries.append(PC(place + 1))
    for site in translator.callSites {
      callSites.append(
        (
          place + (fusion.position(site.origin) + site.offset) / 8,
          Int(site.function - translator.importedFunctionCount)
        ))
    }
    if !translator.handlers.isEmpty {
      code.handlersByFunction[function] = translator.handlers.map { fusion.final($0) }
    }
    return true
  }

  /// Adds the code of a constant expression, behind all functions.
  mutating func add(constant: Range<Int>, _ translator: borrowing FunctionTranslator) -> Bool {
    guard add(translator) else { return false }
    code.constants[constant] = code.entries.count - 1
    return true
  }

  func contains(_ constant: Range<Int>) -> Bool { code.constants[constant] != nil }

  private mutating func allocate(_ bytes: Int) -> UnsafeMutablePointer<UInt64>? {
    guard bytes <= limit - code.byteCount else { return nil }
    let last = code.chunks.count - 1
    if last < 0 || code.chunks[last].byteCount - code.chunks[last].used < bytes {
      // Pages that stay untouched cost nothing, so a chunk may well be larger than needed.
      let unit = expected < Platform.largePage ? 0x10000 : Platform.largePage
      let wanted = code.chunks.isEmpty ? min(expected, limit) : code.byteCount / 4
      let size = (max(bytes, wanted) + unit - 1) & ~(unit - 1)
      guard let base = Platform.reserve(byteCount: size) else { return nil }
      guard Platform.commit(base, byteCount: size) else {
        Platform.release(base, byteCount: size)
        return nil
      }
      Platform.preferLargePages(base, byteCount: size)
      code.chunks.append(Code.Chunk(base: base, byteCount: size, firstFunction: code.entries.count))
    }
    let index = code.chunks.count - 1
    let place = code.chunks[index].base + code.chunks[index].used
    code.chunks[index].used += bytes
    code.byteCount += bytes
    return place.bindMemory(to: UInt64.self, capacity: bytes / 8)
  }

  /// Gives back the end of what was allocated last.
  private mutating func giveBack(_ bytes: Int) {
    code.chunks[code.chunks.count - 1].used -= bytes
    code.byteCount -= bytes
  }

  /// Links the calls and hands the code over.
  consuming func finish() -> Code {
    for site in callSites { site.place.pointee = UInt64(UInt(bitPattern: code.entries[site.function])) }
    #if WASM_PROFILE && WASM_TRAMPOLINE
      ExecutionProfile.shared.add(code)
    #endif
    return code
  }
}
