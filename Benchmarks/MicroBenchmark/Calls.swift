import Benchmark
import WebAssembly
import WebAssemblyText

/// Calls between host and guest, either way.
func calls() {
  hostToGuest()
  guestToHost()
}

private func hostToGuest() {
  let module = must {
    try Module(
      text: """
        (module
          (func (export "empty"))
          (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
        """)
  }
  let instance = must { try Store().instantiate(module) }
  let (empty, add) = must { try (instance.function("empty"), instance.function("add")) }
  let typedEmpty = must { try empty.typed(as: (() -> Void).self) }
  let typedAdd = must { try add.typed(as: ((Int32, Int32) -> Int32).self) }
  Benchmark.times(.mega, "host to guest, typed, () -> ()") { try typedEmpty() }
  Benchmark.times(.mega, "host to guest, typed, (i32, i32) -> i32") { blackHole(try typedAdd(1, 2)) }
  Benchmark.times(.mega, "host to guest, values, () -> ()") { try empty.call([]) }
  Benchmark.times(.mega, "host to guest, values, (i32, i32) -> i32") { blackHole(try add.call([.i32(1), .i32(2)])) }
}

/// The time of a loop's round, of which that of the empty one is to be taken off.
private func guestToHost() {
  let fields = """
    (import "host" "empty" (func $empty))
    (import "host" "next" (func $next (param i32) (result i32)))
    (import "host" "next-value" (func $next-value (param i32) (result i32)))
    (import "host" "size" (func $size (param i32) (result i32)))
    (memory (export "memory") 1)
    (func $own)
    """
  var imports = Imports()
  imports.define("host", "empty") { () in }
  imports.define("host", "next") { (value: Int32) -> Int32 in value &+ 1 }
  imports.define("host", "next-value", type: FunctionType(parameters: [.i32], results: [.i32])) { _, arguments in
    guard case .i32(let value) = arguments[0] else { return [] }
    return [.i32(value &+ 1)]
  }
  imports.define("host", "size") { (caller: Caller, value: Int32) -> Int32 in
    value &+ Int32(truncatingIfNeeded: caller.defaultMemory?.byteCount ?? 0)
  }
  let loops = [
    ("(empty loop)", ""),
    ("own function, () -> ()", "(call $own)"),
    ("typed, () -> ()", "(call $empty)"),
    ("typed, (i32) -> i32", "(drop (call $next (local.get $left)))"),
    ("typed, (i32) -> i32, with the caller's memory", "(drop (call $size (local.get $left)))"),
    ("values, (i32) -> i32", "(drop (call $next-value (local.get $left)))"),
  ]
  for (name, code) in loops {
    let run = must {
      try Store().instantiate(loopModule(code, fields: fields), imports: imports)
        .function("run", as: ((Int32) -> Void).self)
    }
    Benchmark.loop("guest to host, \(name)", run)
  }
}
