import Benchmark
import WebAssembly
import WebAssemblyText

/// What a store and an instance cost, made and given back.
func instances() {
  let bare = must { try Module(text: #"(module (func (export "run")))"#) }
  let module = must {
    try Module(
      text: """
        (module
          (import "host" "log" (func $log (param i32)))
          (memory (export "memory") 1)
          (table 4 funcref)
          (global (mut i32) (i32.const 65536))
          (elem (i32.const 0) $log $run)
          (data (i32.const 1024) "some text")
          (func $run (export "run")))
        """)
  }
  var imports = Imports()
  imports.define("host", "log") { (_: Int32) in }

  Benchmark.times(.kilo, "store") { blackHole(Store()) }
  Benchmark.times(.kilo, "instance in a store of its own, a function") {
    blackHole(try Store().instantiate(bare))
  }
  Benchmark.times(.kilo, "instance in a store of its own, memory, table and import") {
    blackHole(try Store().instantiate(module, imports: imports))
  }
  Benchmark.times(.kilo, "instance in a store of its own, memory, table and import, first call") {
    try Store().instantiate(module, imports: imports).function("run").call([])
  }
}
