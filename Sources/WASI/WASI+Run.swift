public import WebAssembly

extension WASI {
  /// Instantiates a module and runs it: `_start` of a command, `_initialize` of a reactor.
  ///
  /// Attaches the configuration to the store.
  ///
  /// - Parameter imports: what the module imports besides WASI; goes before functions of WASI with the same names.
  /// - Returns: the exit code: zero when the program returned, otherwise what it gave to `proc_exit`.
  /// - Throws: ``WASIError/noEntry`` when the module has neither function; what ``Store/instantiate(_:imports:)`` and
  ///   ``Function/call(_:)`` throw.
  public func run(_ module: Module, in store: Store = Store(), imports: Imports = Imports()) throws -> UInt32 {
    try Self.exitCode {
      let instance = try instantiate(module, in: store, imports: imports)
      guard let start = instance.entry("_start") else {
        guard instance.entry("_initialize") != nil else { throw WASIError.noEntry }
        return
      }
      try start.call([])
    }
  }

  /// Instantiates a module, and initialises it if it is a reactor, so that its exports can be called.
  ///
  /// Attaches the configuration to the store.
  ///
  /// - Throws: ``ProcessExit`` when the program ends itself meanwhile; what ``Store/instantiate(_:imports:)`` and
  ///   ``Function/call(_:)`` throw.
  public func instantiate(
    _ module: Module, in store: Store = Store(), imports: Imports = Imports()
  ) throws -> Instance {
    attach(to: store)
    // To define all the functions takes longer than a module takes to load that imports none.
    var all = module.declarations.imports.isEmpty ? Imports() : Self.imports
    all.merge(imports)
    let instance = try store.instantiate(module, imports: all)
    // A command that also exports `_initialize` is still a command.
    if instance.entry("_start") == nil { try instance.entry("_initialize")?.call([]) }
    return instance
  }

  /// The exit code with which `body` ends.
  ///
  /// - Throws: what `body` throws, but for ``ProcessExit``.
  public static func exitCode(of body: () throws -> Void) throws -> UInt32 {
    do {
      try body()
      return 0
    } catch let exit as ProcessExit {
      return exit.code
    }
  }
}

extension Instance {
  /// An exported function without parameters and results.
  fileprivate func entry(_ name: Name) -> Function? {
    guard case .function(let function) = export(name), function.type == FunctionType() else { return nil }
    return function
  }
}
