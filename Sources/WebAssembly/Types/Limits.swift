/// Bounds on what a module may declare and an instance may use, so that no input exhausts the process.
///
/// Module limits follow the JavaScript API's implementation limits; a module beyond them is refused with
/// ``ModuleError``. Store limits make `grow` fail, or end a run in a ``Trap``.
public struct Limits: Hashable, Sendable {
  // MARK: Modules

  /// Bytes of a module; more than 2³² - 1 count as that.
  public var moduleBytes = 1 << 30
  /// Types of a module.
  public var types = 1_000_000
  /// Types of one recursive group.
  public var recursiveGroupSize = 1_000_000
  /// Levels of declared supertypes above a type.
  public var subtypingDepth = 63
  /// Parameters of a function type.
  public var parameters = 1_000
  /// Results of a function type.
  public var results = 1_000
  /// Fields of a structure type.
  public var structureFields = 10_000
  /// Functions that a module defines.
  public var functions = 1_000_000
  /// Imports of a module.
  public var imports = 1_000_000
  /// Exports of a module.
  public var exports = 1_000_000
  /// Globals of a module, imported ones included.
  public var globals = 1_000_000
  /// Tags of a module, imported ones included.
  public var tags = 1_000_000
  /// Data segments of a module.
  public var dataSegments = 100_000
  /// Element segments of a module.
  public var elementSegments = 10_000_000
  /// Tables of a module, imported ones included.
  public var tables = 100_000
  /// Memories of a module, imported ones included.
  public var memories = 100
  /// Bytes of one function's body.
  public var functionBytes = 7_654_321
  /// Parameters and locals of one function.
  public var locals = 50_000
  /// Nested blocks of a function.
  public var nesting = 50_000
  /// Values of the operand stack of a function.
  public var operands = 1_000_000

  /// Bytes of register code that a module is translated to.
  public var codeBytes = 512 << 20

  // MARK: Stores

  /// Bytes of all memories of a store.
  public var memoryBytes = 4 << 30
  /// Elements of all tables of a store.
  public var tableElements = 10_000_000
  /// Bytes of the value stack: frames of guest functions.
  public var stackBytes = 8 << 20
  /// Runs nested through host functions that call the guest.
  public var nestedRuns = 200
  /// Bytes of the thread's native stack that must remain when a host function is called; half of the stack where that is
  /// less.
  public var nativeStackReserve = 64 << 10
  /// Bytes of structures, arrays, exceptions and host values that the guest has references to.
  public var heapBytes = 256 << 20

  /// Makes the default limits.
  public init() {}

  /// The default limits, but for those of a store that are given.
  public init(
    memoryBytes: Int? = nil, tableElements: Int? = nil, stackBytes: Int? = nil, nestedRuns: Int? = nil,
    nativeStackReserve: Int? = nil, heapBytes: Int? = nil
  ) {
    if let memoryBytes { self.memoryBytes = memoryBytes }
    if let tableElements { self.tableElements = tableElements }
    if let stackBytes { self.stackBytes = stackBytes }
    if let nestedRuns { self.nestedRuns = nestedRuns }
    if let nativeStackReserve { self.nativeStackReserve = nativeStackReserve }
    if let heapBytes { self.heapBytes = heapBytes }
  }
}
