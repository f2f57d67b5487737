/// The parts of the WebAssembly specification, and of proposals to it, that a module may use.
///
/// The default is the current standard, WebAssembly 3.0. Features are switched per module, because some of them
/// contradict each other on which modules are valid.
public struct Features: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The type `v128` and the instructions on vectors of 128 bits.
  public static let simd = Features(rawValue: 1 << 0)
  /// Vector instructions whose results may differ between implementations within stated bounds.
  public static let relaxedSIMD = Features(rawValue: 1 << 1)
  /// `return_call` and `return_call_indirect`.
  public static let tailCalls = Features(rawValue: 1 << 2)
  /// References to functions of a given type, references that are not null, and the instructions on them.
  public static let functionReferences = Features(rawValue: 1 << 3)
  /// Structures, arrays, 31-bit integers, recursive types and subtyping.
  ///
  /// Constant expressions may also read the module's own earlier globals.
  public static let gc = Features(rawValue: 1 << 4)
  /// Tags, `throw`, `throw_ref` and `try_table`.
  public static let exceptions = Features(rawValue: 1 << 5)
  /// More than one memory in a module.
  public static let multipleMemories = Features(rawValue: 1 << 6)
  /// Memories and tables with 64-bit addresses.
  public static let memory64 = Features(rawValue: 1 << 7)
  /// Addition, subtraction and multiplication of integers in constant expressions.
  public static let extendedConstants = Features(rawValue: 1 << 8)

  /// Everything in WebAssembly 2.0 without vectors.
  public static let core: Features = []
  /// WebAssembly 2.0.
  public static let webAssembly2: Features = [.simd]
  /// WebAssembly 3.0.
  public static let webAssembly3: Features = [
    .simd, .relaxedSIMD, .tailCalls, .functionReferences, .gc, .exceptions, .multipleMemories,
    .memory64, .extendedConstants,
  ]

  /// The names of the features, as the command line writes them.
  public static let names: [(name: String, feature: Features)] = [
    ("simd", .simd), ("relaxed-simd", .relaxedSIMD), ("tail-calls", .tailCalls),
    ("function-references", .functionReferences), ("gc", .gc), ("exceptions", .exceptions),
    ("multi-memory", .multipleMemories), ("memory64", .memory64),
    ("extended-const", .extendedConstants),
  ]
}
