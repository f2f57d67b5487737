public import WebAssembly

/// What a module says of itself as a plugin: the version of the ABI, what it exports for the host, and what it imports.
///
/// It is told from the module alone; nothing runs.
public struct PluginInterface: Sendable {
  /// An exported function that the host may call.
  public struct ExportedCallback: Sendable {
    public var name: Name
    public var type: FunctionType
    /// Whether the type is one that the host knows; a plugin with another cannot be started.
    public var isAccepted: Bool
  }

  /// An import, and what the host gives for it.
  public struct ImportedFunction: Sendable {
    /// Who gives it.
    public enum Provider: Hashable, Sendable {
      /// A host function of the ABI.
      case host
      /// A function of WASI.
      case wasi
      /// Nothing that does anything: a function that answers ``Status/unimplemented``, or else traps.
      case stub(reason: String)
    }

    public var module: Name
    public var name: Name
    public var type: ExternalType
    public var provider: Provider
  }

  /// How a plugin's code is started, before its first context.
  public enum Entry: Hashable, Sendable {
    /// A reactor, whose `main` is called too if there is one.
    case initialize(main: Name?)
    case start
    case none
  }

  /// The version; nil when the module exports no marker.
  public let version: ABIVersion?
  /// How the code is started.
  public let entry: Entry
  /// The function that gives the host memory to put results in; nil for a plugin that can get none.
  public let allocator: Name?
  /// In the order of ``Callback/all``.
  public let callbacks: [ExportedCallback]
  /// In the module's order; one that is imported twice stands here once.
  public let imports: [ImportedFunction]

  /// Reads the imports and exports of a module.
  ///
  /// - Throws: ``PluginError/unknownVersion(marker:)`` when the first marker is of none of the versions.
  public init(_ module: Module) throws(PluginError) {
    var functions: [Name: FunctionType] = [:]
    var marker: ABIVersion?
    for export in module.exports {
      guard case .function(let defined) = export.type, let type = defined.function else { continue }
      functions[export.name] = type
      if marker == nil, export.name.utf8.starts(with: ABIVersion.markerPrefix.utf8) {
        guard let version = ABIVersion(marker: export.name.description) else {
          throw .unknownVersion(marker: export.name)
        }
        marker = version
      }
    }
    version = marker
    callbacks = Callback.all.flatMap { callback in
      ([callback.name] + callback.aliases).compactMap { name in
        functions[name].map { ExportedCallback(name: name, type: $0, isAccepted: callback.accepts($0)) }
      }
    }
    let exported = Set(functions.keys)
    // The SDK's own allocator comes first: TinyGo's malloc keeps what it gives out for ever.
    allocator = (["proxy_on_memory_allocate", "malloc"] as [Name]).first(where: exported.contains)
    if exported.contains("_initialize") {
      entry = .initialize(main: (["main", "__main_void"] as [Name]).first(where: exported.contains))
    } else {
      entry = exported.contains("_start") ? .start : .none
    }
    var seen: Set<[Name]> = []
    imports = module.imports.compactMap { item in
      guard seen.insert([item.module, item.name]).inserted else { return nil }
      return ImportedFunction(
        module: item.module, name: item.name, type: item.type, provider: Self.provider(of: item))
    }
  }

  /// The imports that the host has nothing for.
  public var stubbedImports: [ImportedFunction] {
    imports.filter { if case .stub = $0.provider { true } else { false } }
  }

  private static func provider(of item: Module.Import) -> ImportedFunction.Provider {
    guard case .function(let defined) = item.type, let type = defined.function else {
      return .stub(reason: "the host gives functions only")
    }
    if item.module == HostFunction.module {
      guard let function = HostFunction.named(item.name) else { return .stub(reason: "no such host function") }
      guard function.types.contains(type) else {
        return .stub(reason: "the host function has type \(function.types[0])")
      }
      return .host
    }
    guard let known = HostTable.shared.functionType(item.module, item.name) else {
      return .stub(reason: "no such function")
    }
    return known == type ? .wasi : .stub(reason: "the function of WASI has type \(known)")
  }
}

/// Why a module cannot be a plugin.
public enum PluginError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It exports a marker that is of no version that is known.
  case unknownVersion(marker: Name)
  /// It exports no marker, and no version is assumed.
  case noVersion
  /// It exports no memory named "memory".
  case noMemory
  /// A callback has a type that the host does not know.
  case badSignature(callback: Name)
  /// It imports what the host does not have, which the plugin's options forbid.
  case missingImports([String])
  /// It cannot be linked, or it takes more than its limits when it is.
  case notInstantiable(String)

  public var description: String {
    switch self {
    case .unknownVersion(let marker):
      "the plugin is for a version of the ABI that is not known: it exports \(marker)"
    case .noVersion: "the plugin announces no version of the ABI"
    case .noMemory: "the plugin exports no memory named \"memory\""
    case .badSignature(let callback): "Bad function signature for: \(callback)"
    case .missingImports(let names): "the host does not have \(names.joined(separator: ", "))"
    case .notInstantiable(let reason): "the plugin cannot be instantiated: \(reason)"
    }
  }
}
