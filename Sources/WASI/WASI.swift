public import WebAssembly

/// What a guest gets of the outside through WASI preview 1: nothing but what is given here.
///
/// A configuration is a value. ``attach(to:)`` puts a fresh process state into a store: each store has descriptors of its
/// own.
public struct WASI {
  /// A directory that the guest finds open, and under which name.
  public struct Preopen {
    /// The path by which the guest knows it, such as `/` or `/data`.
    public var path: String
    public var directory: any Directory
    /// Whether everything below is only to be read.
    public var isReadOnly: Bool
  }

  /// The program's name and what follows it.
  public var arguments: [String] = []
  /// The variables of the environment, in order.
  public var environment: [(name: String, value: String)] = []
  public var standardInput = InputStream.empty
  public var standardOutput = OutputStream.discard
  public var standardError = OutputStream.discard
  public var preopens: [Preopen] = []
  public var clocks = Clocks()
  /// Fills a buffer with random bytes; the system's generator by default.
  public var random: @Sendable (UnsafeMutableRawBufferPointer) -> Void = { Platform.fillWithRandomBytes($0) }
  /// The greatest number of descriptors that are open at once.
  public var descriptorLimit = 4096

  public init() {}

  /// Opens a directory to the guest.
  public mutating func preopen(_ directory: any Directory, as path: String, isReadOnly: Bool = false) {
    preopens.append(Preopen(path: path, directory: directory, isReadOnly: isReadOnly))
  }

  /// Makes this the state that the store's instances find when they call WASI.
  public func attach(to store: Store) {
    store.setHostState(Process(self))
  }
}

/// The clocks of a guest.
public struct Clocks: Sendable {
  /// Nanoseconds since 1970.
  public var wallTime: @Sendable () -> UInt64 = { Platform.wallTime() }
  /// Nanoseconds since a fixed point.
  public var monotonicTime: @Sendable () -> UInt64 = { Platform.monotonicTime() }
  /// Nanoseconds between two readings at which they can differ.
  public var resolution: UInt64 = 1
  /// Waits for about so many nanoseconds of the clocks, or less.
  public var sleep: @Sendable (UInt64) -> Void = { Platform.sleep(nanoseconds: $0) }

  /// The system's clocks.
  public init() {}
}
