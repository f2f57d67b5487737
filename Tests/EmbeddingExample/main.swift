import WebAssembly
import WebAssemblyText

let module = try Module(
  text: """
    (module
      (import "host" "log" (func $log (param i32)))
      (func (export "divide") (param i32 i32) (result i32)
        (call $log (local.get 0))
        (i32.div_s (local.get 0) (local.get 1))))
    """)

var imports = Imports()
imports.define("host", "log") { (value: Int32) in print("guest says \(value)") }

let store = Store()
let instance = try store.instantiate(module, imports: imports)
let divide = try instance.function("divide", as: ((Int32, Int32) -> Int32).self)
print(try divide(84, 2))

do {
  _ = try divide(1, 0)
} catch let trap as Trap where trap.reason == .integerDivideByZero {
  print("the guest divided by zero")
}
