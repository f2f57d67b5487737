public import WebAssembly

/// A script of the specification's test suite (`.wast`): modules, calls, and what is to come of them.
public struct Script: Sendable {
  public var commands: [Command]

  /// One command, with the line that it begins on.
  public struct Command: Sendable {
    /// Counted from one.
    public var line: Int
    public var kind: Kind
  }

  public enum Kind: Sendable {
    /// A module that is instantiated.
    case module(ScriptModule)
    /// A module that `instance` commands instantiate.
    case definition(ScriptModule)
    /// A new instance of a definition: of the last one, if none is named.
    case instance(name: Name?, definition: Name?)
    /// Makes an instance (the last one, if none is named) available to imports.
    case register(as: Name, instance: Name?)
    case action(Action)

    case assertReturn(Action, [Expectation])
    case assertTrap(Action, message: Name)
    /// The instantiation traps.
    case assertModuleTrap(ScriptModule, message: Name)
    case assertExhaustion(Action, message: Name)
    case assertException(Action)
    case assertSuspension(Action, message: Name)
    case assertMalformed(ScriptModule, message: Name)
    case assertInvalid(ScriptModule, message: Name)
    case assertUnlinkable(ScriptModule, message: Name)
    case assertMalformedCustom(ScriptModule, message: Name)
    case assertInvalidCustom(ScriptModule, message: Name)

    /// Commands for a thread of its own, which sees nothing of the script but the shared modules.
    case thread(name: Name, shared: [Name], [Command])
    case wait(thread: Name)
  }

  /// What is done with an instance: with the last one, if none is named.
  public enum Action: Sendable {
    case invoke(instance: Name?, function: Name, [Argument])
    case get(instance: Name?, global: Name)
  }

  /// A value that a script hands to a function.
  public enum Argument: Hashable, Sendable {
    case i32(UInt32)
    case i64(UInt64)
    /// The bits.
    case f32(UInt32)
    /// The bits.
    case f64(UInt64)
    case v128(low: UInt64, high: UInt64)
    case nullReference(HeapType)
    /// A host value given to the guest as an `externref`.
    case externReference(UInt32)
    /// A host value given to the guest as an `anyref`.
    case hostReference(UInt32)
  }

  /// What a result is to be.
  public enum Expectation: Hashable, Sendable {
    case i32(UInt32)
    case i64(UInt64)
    case f32(FloatPattern)
    case f64(FloatPattern)
    /// The lanes of a vector, the first in the lowest bits.
    case integerLanes(VectorShape, [UInt64])
    case floatLanes(VectorShape, [FloatPattern])
    /// A null reference; of a heap type in the same hierarchy, if there is one.
    case nullReference(HeapType?)
    /// A reference to a host value given as `externref`; to any, if there is no number.
    case externReference(UInt32?)
    /// A reference to a host value seen as `anyref`; to any, if there is no number.
    case hostReference(UInt32?)
    /// A reference that is not null, to something of a heap type (`any`, `eq`, `i31`, `struct`, `array`, `func` or
    /// `exn`).
    case reference(HeapType)
    /// Any of several.
    case either([Expectation])
  }

  public enum FloatPattern: Hashable, Sendable {
    /// Exactly these bits; of an f32, in the low half.
    case bits(UInt64)
    /// A NaN whose payload is the highest bit alone, of either sign.
    case canonicalNaN
    /// A NaN whose payload has the highest bit set, of either sign.
    case arithmeticNaN
  }
}

/// A module in a script: its bytes, or why there are none.
public struct ScriptModule: Sendable {
  /// How the script writes the module.
  public enum Form: Sendable {
    case text
    case binary
    /// A text in strings, parsed apart from the script.
    case quote
    /// Fields without a module around them, which make up the whole file.
    case inline
  }

  /// The identifier.
  public var name: Name?
  public var form: Form

  private enum Contents: Sendable {
    case bytes([UInt8])
    case error(TextError)
    case source([UInt8])
  }

  private var contents: Contents

  init(name: Name?, form: Form, result: Result<[UInt8], TextError>) {
    self.name = name
    self.form = form
    switch result {
    case .success(let bytes): contents = .bytes(bytes)
    case .failure(let error): contents = .error(error)
    }
  }

  init(name: Name?, quote source: [UInt8]) {
    self.name = name
    form = .quote
    contents = .source(source)
  }

  /// The module in the binary format.
  ///
  /// - Throws: the fault of a text module. The place is in the script, and of a quoted module in the quoted text.
  public func bytes() throws(TextError) -> [UInt8] {
    switch contents {
    case .bytes(let bytes): return bytes
    case .error(let error): throw error
    case .source(let source): return try TextModule.encode(source)
    }
  }
}
