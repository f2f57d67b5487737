/// The parts of the WebAssembly specification, and of proposals to it, that a module may use.
///
/// The default is the current standard, WebAssembly 3.0. Features are switched per module, because some of them
/// contradict each other on which modules are valid.
public struct Features: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let simd = Features(rawValue: 1 << 0)
  public static let relaxedSIMD = Features(rawValue: 1 << 1)
  public static let tailCalls = Features(rawValue: 1 << 2)
  public static let functionReferences = Features(rawValue: 1 << 3)
  public static let gc = Features(rawValue: 1 << 4)
  public static let exceptions = Features(rawValue: 1 << 5)
  public static let multipleMemories = Features(rawValue: 1 << 6)
  public static let memory64 = Features(rawValue: 1 << 7)
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
