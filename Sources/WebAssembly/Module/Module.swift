/// A decoded, validated and translated module, shared by instances on any threads (spec: Modules).
///
/// Immutable, but for functions that ``Loading`` leaves for later.
public struct Module: Sendable {
  /// What modules share when they are copied.
  final class Storage: Sendable {
    let bytes: [UInt8]
    /// The functions, and all that stands around them.
    let loader: FunctionLoader
    let code: Code
    /// The index of the memory that is exported as "memory".
    let defaultMemory: Int?
    /// The name section, once a trace has asked for it.
    private let knownNames = Lock<NameSection?>(nil)

    init(bytes: [UInt8], loader: FunctionLoader, code: Code) {
      self.bytes = bytes
      self.loader = loader
      self.code = code
      defaultMemory = loader.module.export("memory").flatMap { $0.kind == .memory ? Int($0.index) : nil }
    }

    var names: NameSection {
      knownNames.withLock { known in
        if let known { return known }
        let names = NameSection(bytes, sections: loader.module.customSections)
        known = names
        return names
      }
    }
  }

  let storage: Storage

  /// The same for copies of one module, and for no other while they live.
  package var identity: ObjectIdentifier { ObjectIdentifier(storage) }

  /// Decodes, validates and translates a module in the binary format.
  ///
  /// Linear in the number of bytes. Functions may wait until they are called, or be shared among threads.
  ///
  /// - Parameters:
  ///   - bytes: the module; kept for its data segments and names.
  ///   - features: what the module may use.
  ///   - limits: bounds on what the module may declare.
  ///   - metersFuel: whether its code charges ``Store/fuel``; code without it pays nothing.
  ///   - loading: when its functions are validated and translated.
  ///   - threads: how many threads may share that work now, the caller's among them; small modules take fewer,
  ///     and none more than 64.
  /// - Throws: ``ModuleError``: malformed, invalid, or beyond the limits.
  public init(
    _ bytes: [UInt8], features: Features = .webAssembly3, limits: Limits = Limits(), metersFuel: Bool = false,
    loading: Loading = .eager, threads: Int = 1
  ) throws(ModuleError) {
    storage = try Self.load(
      bytes, features: features, limits: limits, metersFuel: metersFuel, loading: loading, threads: threads)
  }

  var bytes: [UInt8] { storage.bytes }
  package var declarations: ModuleDeclarations { storage.loader.module }
  var code: Code { storage.code }
}

extension Module {
  /// Something that a module needs from outside (spec: Modules / Imports).
  public struct Import: Hashable, Sendable {
    /// The name of the module that it comes from, as ``Imports`` knows it.
    public var module: Name
    /// Its name there; several imports may have the same.
    public var name: Name
    /// The type that what is given must match.
    public var type: ExternalType
  }

  /// Something that a module's instances offer (spec: Modules / Exports).
  public struct Export: Hashable, Sendable {
    /// The name, which no other export of the module has.
    public var name: Name
    /// The declared type; that of an instance's memory or table may have grown.
    public var type: ExternalType
  }

  /// A custom section (spec: Binary Format / Custom Section).
  public struct CustomSection: Hashable, Sendable {
    /// The name, which other sections may have too.
    public var name: Name
    /// The bytes behind the name; nothing is known of them.
    public var contents: [UInt8]
  }

  /// What the module needs, in its own order.
  ///
  /// Linear in the number of imports.
  public var imports: [Import] {
    declarations.imports.map { Import(module: $0.module, name: $0.name, type: $0.type) }
  }

  /// What the module's instances offer, in its own order.
  ///
  /// Linear in the number of exports.
  public var exports: [Export] {
    declarations.exports.map { Export(name: $0.name, type: declarations.type(of: $0)) }
  }

  /// The custom sections, the name section among them, in the module's order.
  ///
  /// Linear in their bytes, which are copied.
  public var customSections: [CustomSection] {
    declarations.customSections.map { CustomSection(name: $0.name, contents: Array(bytes[$0.contents.range])) }
  }
}

extension ModuleDeclarations {
  /// The type of what an export offers.
  func type(of export: Export) -> ExternalType {
    let index = Int(export.index)
    return switch export.kind {
    case .function: .function(functionType(export.index))
    case .table: .table(tables[index])
    case .memory: .memory(memories[index])
    case .global: .global(globals[index])
    case .tag: .tag(types[Int(tags[index])])
    }
  }
}
