import Benchmark
import WebAssembly

/// Instructions that leave the registers: growth, tables, fuel.
///
/// The time of a loop's round.
func instructions() {
  let fields = """
    (memory 1)
    (table $t 16 funcref)
    (type $f (func))
    (elem (i32.const 0) $own $own $own $own)
    (func $own)
    """
  let loops = [
    ("memory.size", "(drop (memory.size))"),
    ("memory.grow by 0 pages", "(drop (memory.grow (i32.const 0)))"),
    ("table.get", "(drop (table.get $t (i32.const 1)))"),
    ("table.get and table.set", "(table.set $t (i32.const 4) (table.get $t (i32.const 1)))"),
    ("call_indirect", "(call_indirect $t (type $f) (i32.const 2))"),
  ]
  for (name, code) in loops {
    let run = must {
      try Store().instantiate(loopModule(code, fields: fields)).function("run", as: ((Int32) -> Void).self)
    }
    Benchmark.loop("instruction, \(name)", run)
  }
  growth()
  fuel()
}

/// A memory that grows page by page to 64 MiB; each page is touched, or none.
private func growth() {
  for (name, code) in [("", ""), (", touched", "(i32.store (i32.shl (local.get $old) (i32.const 16)) (i32.const 1))")] {
    let module = must {
      try loopModule(
        "(local.set $old (memory.grow (i32.const 1))) \(code)", fields: "(memory 0)", locals: "(local $old i32)")
    }
    var configuration = Benchmark.defaultConfiguration
    configuration.scalingFactor = .kilo
    Benchmark("instruction, memory.grow by 1 page\(name)", configuration: configuration) { benchmark in
      let run = try Store().instantiate(module).function("run", as: ((Int32) -> Void).self)
      benchmark.startMeasurement()
      try run(Int32(benchmark.configuration.scalingFactor.rawValue))
      benchmark.stopMeasurement()
    }
  }
}

/// The same loop in a module that is metered, and in one that is not.
private func fuel() {
  let code = "(local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 31)) (local.get $left)))"
  for metersFuel in [false, true] {
    let run = must {
      try Store().instantiate(loopModule(code, locals: "(local $sum i32)", metersFuel: metersFuel))
        .function("run", as: ((Int32) -> Void).self)
    }
    Benchmark.loop("fuel \(metersFuel ? "on" : "off"), a loop of 8 instructions", run)
  }
}
