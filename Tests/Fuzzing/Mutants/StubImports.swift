import WebAssembly

/// Something of the right type for whatever a module imports.
enum StubImports {
  static func imports(for module: Module, in store: Store) -> Imports {
    var imports = Imports()
    for item in module.imports {
      if let external = external(item.type, in: store) { imports.define(item.module, item.name, external) }
    }
    return imports
  }

  private static func external(_ type: ExternalType, in store: Store) -> External? {
    switch type {
    case .function(let defined):
      guard let type = defined.function else { return nil }
      let function = try? Function(type: type, in: store) { _, _ in
        try type.results.map { result in
          guard let value = number(result) else { throw NoStub() }
          return value
        }
      }
      return function.map(External.function)
    case .table(let type):
      guard case .reference(let initial)? = value(type.element, in: store) else { return nil }
      return (try? Table(type, initial: initial, in: store)).map(External.table)
    case .memory(let type): return (try? Memory(type, in: store)).map(External.memory)
    case .global(let type):
      guard let value = value(type.value, in: store) else { return nil }
      return (try? Global(type, value, in: store)).map(External.global)
    case .tag(let defined): return defined.function.flatMap { try? Tag($0, in: store) }.map(External.tag)
    }
  }

  private struct NoStub: Error {}

  /// A value of the type: zero, null, or a reference made for the purpose; nil where none can be made.
  static func value(_ type: ValueType, in store: Store) -> Value? {
    if let number = number(type) { return number }
    switch type.heapType {
    case .extern?: return .reference(.extern(AnyHashable(1)))
    case .function?: return (try? Function(type: FunctionType(), in: store) { _, _ in [] }).map(Value.function)
    default: return nil
    }
  }

  private static func number(_ type: ValueType) -> Value? {
    switch type {
    case .i32: .i32(1)
    case .i64: .i64(1)
    case .f32: .f32(1.5)
    case .f64: .f64(1.5)
    case .v128: .v128(V128(low: 1, high: 2))
    default: type.isNullable ? .null : nil
    }
  }
}
