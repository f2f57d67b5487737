import WebAssembly

/// The host module `spectest` that scripts import from, as the reference interpreter defines it.
struct SpectestModule {
  static let name: Name = "spectest"

  private let exports: [Name: External]

  /// Makes the module's instances in a store.
  init(in store: Store) throws {
    let table = SizeLimits(minimum: 10, maximum: 20)
    var exports: [Name: External] = [
      "global_i32": .global(try Global(GlobalType(.i32), .i32(666), in: store)),
      "global_i64": .global(try Global(GlobalType(.i64), .i64(666), in: store)),
      "global_f32": .global(try Global(GlobalType(.f32), .f32(666.6), in: store)),
      "global_f64": .global(try Global(GlobalType(.f64), .f64(666.6), in: store)),
      "table": .table(try Table(TableType(.funcref, table), initial: .null, in: store)),
      "table64": .table(try Table(TableType(.funcref, table, addressType: .i64), initial: .null, in: store)),
      "memory": .memory(try Memory(MemoryType(SizeLimits(minimum: 1, maximum: 2)), in: store)),
    ]
    let printers: [(Name, [ValueType])] = [
      ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
      ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
    ]
    for (name, parameters) in printers {
      // What scripts print is for people to watch; there is nothing to check in it.
      exports[name] = .function(
        try Function(type: FunctionType(parameters: parameters), in: store) { _, _ in [] })
    }
    self.exports = exports
  }

  func export(_ name: Name) -> External? { exports[name] }
}
