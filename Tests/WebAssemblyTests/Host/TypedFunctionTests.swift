import Testing
import WebAssembly
import WebAssemblyText

@Suite struct TypedFunctionTests {
  @Test func importsOfAnyArityAndNumberType() throws {
    let log = Box<[String]>([])
    var imports = Imports()
    imports.define("host", "nothing") { log.value.append("nothing") }
    imports.define("host", "i32") { (a: Int32) -> Int32 in a &+ 1 }
    imports.define("host", "u32") { (a: UInt32) -> UInt32 in a &+ 1 }
    imports.define("host", "i64") { (a: Int64) -> Int64 in -a }
    imports.define("host", "u64") { (a: UInt64) -> UInt64 in a / 2 }
    imports.define("host", "f32") { (a: Float) -> Float in a * 2 }
    imports.define("host", "f64") { (a: Double) -> Double in a * 2 }
    imports.define("host", "mixed") { (a: Int32, b: Int64, c: Float, d: Double) -> (Double, Float, Int64, Int32) in
      (d, c, b, a)
    }
    imports.define("host", "void") { (a: Int32, b: Int32) in log.value.append("\(a) \(b)") }
    let instance = try instantiate(
      """
      (module
        (import "host" "nothing" (func $nothing))
        (import "host" "i32" (func $i32 (param i32) (result i32)))
        (import "host" "u32" (func $u32 (param i32) (result i32)))
        (import "host" "i64" (func $i64 (param i64) (result i64)))
        (import "host" "u64" (func $u64 (param i64) (result i64)))
        (import "host" "f32" (func $f32 (param f32) (result f32)))
        (import "host" "f64" (func $f64 (param f64) (result f64)))
        (import "host" "mixed" (func $mixed (param i32 i64 f32 f64) (result f64 f32 i64 i32)))
        (import "host" "void" (func $void (param i32 i32)))
        (func (export "run") (call $nothing) (call $void (i32.const 3) (i32.const -4)))
        (func (export "i32") (result i32) (call $i32 (i32.const 0x7fffffff)))
        (func (export "u32") (result i32) (call $u32 (i32.const -1)))
        (func (export "i64") (result i64) (call $i64 (i64.const 0x123456789abcdef)))
        (func (export "u64") (result i64) (call $u64 (i64.const -1)))
        (func (export "f32") (result f32) (call $f32 (f32.const -1.5)))
        (func (export "f64") (result f64) (call $f64 (f64.const 1e300)))
        (func (export "mixed") (result f64 f32 i64 i32)
          (call $mixed (i32.const 1) (i64.const 2) (f32.const 3) (f64.const 4))))
      """, imports)
    try instance.call("run")
    #expect(log.value == ["nothing", "3 -4"])
    #expect(try instance.function("i32", as: (() -> Int32).self)() == Int32.min)
    #expect(try instance.function("u32", as: (() -> UInt32).self)() == 0)
    #expect(try instance.function("i64", as: (() -> Int64).self)() == -0x123456789abcdef)
    #expect(try instance.function("u64", as: (() -> UInt64).self)() == UInt64.max / 2)
    let (f32, f64): (Float, Double) = (-3, 2e300)
    #expect(try instance.function("f32", as: (() -> Float).self)() == f32)
    #expect(try instance.function("f64", as: (() -> Double).self)() == f64)
    let mixed = try instance.function("mixed", as: (() -> (Double, Float, Int64, Int32)).self)()
    #expect(mixed == (4, 3, 2, 1))
  }

  @Test func exportsOfAnyArityAndNumberType() throws {
    let instance = try instantiate(
      """
      (module
        (func (export "nothing"))
        (func (export "id") (param i32 i64 f32 f64) (result f64 f32 i64 i32)
          (local.get 3) (local.get 2) (local.get 1) (local.get 0))
        (func (export "many") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
          (i32.sub (local.get 0) (local.get 7))))
      """)
    try instance.function("nothing", as: (() -> Void).self)()
    let id = try instance.function("id", as: ((Int32, UInt64, Float, Double) -> (Double, Float, UInt64, Int32)).self)
    let first = try id(-1, .max, -.infinity, .pi)
    #expect(first == (.pi, -.infinity, .max, -1))
    let second = try id(.min, 0, .greatestFiniteMagnitude, -0.0)
    #expect(second == (0, .greatestFiniteMagnitude, 0, .min) && second.0.sign == .minus)
    let many = try instance.function(
      "many", as: ((Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) -> Int32).self)
    #expect(try many(10, 0, 0, 0, 0, 0, 0, 3) == 7)
  }

  @Test func payloadsOfNaNsPass() throws {
    var imports = Imports()
    imports.define("host", "id32") { (a: Float) -> Float in a }
    imports.define("host", "id64") { (a: Double) -> Double in a }
    let instance = try instantiate(
      """
      (module
        (import "host" "id32" (func $id32 (param f32) (result f32)))
        (import "host" "id64" (func $id64 (param f64) (result f64)))
        (func (export "id32") (param f32) (result f32) (call $id32 (local.get 0)))
        (func (export "id64") (param f64) (result f64) (call $id64 (local.get 0))))
      """, imports)
    let id32 = try instance.function("id32", as: ((Float) -> Float).self)
    let nan32 = try id32(Float(bitPattern: 0xFFE1_2345))
    #expect(nan32.bitPattern == 0xFFE1_2345)
    let id64 = try instance.function("id64", as: ((Double) -> Double).self)
    let nan64 = try id64(Double(bitPattern: 0x7FFC_0000_0000_0001))
    #expect(nan64.bitPattern == 0x7FFC_0000_0000_0001)
  }

  @Test func theCallerComesFirst() throws {
    let seen = Box<[Instance?]>([])
    var imports = Imports()
    imports.define("host", "alone") { (caller: Caller) in seen.value.append(caller.instance) }
    imports.define("host", "read") { (caller: Caller, address: UInt32) -> Int32 in
      try caller.memory().load(at: UInt64(address))
    }
    imports.define("host", "swap") { (caller: Caller, a: Int32, b: Double) throws -> (Double, Int32) in (b, a) }
    let instance = try instantiate(
      """
      (module
        (import "host" "alone" (func $alone (param)))
        (import "host" "read" (func $read (param i32) (result i32)))
        (import "host" "swap" (func $swap (param i32 f64) (result f64 i32)))
        (memory (export "memory") 1)
        (data (i32.const 8) "\\2a\\00\\00\\00")
        (func (export "alone") (call $alone))
        (func (export "read") (result i32) (call $read (i32.const 8)))
        (func (export "swap") (result f64 i32) (call $swap (i32.const 7) (f64.const 0.5)))
        (export "imported" (func $alone)))
      """, imports)
    try instance.call("alone")
    #expect(seen.value == [instance])
    #expect(try instance.int32("read") == 42)
    let swapped = try instance.function("swap", as: (() -> (Double, Int32)).self)()
    #expect(swapped == (0.5, 7))

    // The host calls the host: no guest is the caller.
    try instance.call("imported")
    #expect(seen.value == [instance, nil])
  }

  @Test func aTypedExportMustHaveTheType() throws {
    let instance = try instantiate(
      """
      (module
        (memory (export "memory") 1)
        (func (export "f") (param i32) (result i64) (i64.const 0)))
      """)
    #expect(throws: ValueError.self) { try instance.function("f", as: ((Int64) -> Int64).self) }
    #expect(throws: ValueError.self) { try instance.function("f", as: (() -> Int64).self) }
    #expect(throws: ValueError.self) { try instance.function("f", as: ((Int32) -> Void).self) }
    #expect(throws: ExportError(name: "g", kind: "function")) {
      try instance.function("g", as: ((Int32) -> Int64).self)
    }
    #expect(throws: ExportError(name: "memory", kind: "function")) { try instance.function("memory") }
    #expect(throws: ExportError(name: "f", kind: "memory")) { try instance.memory("f") }
    #expect("\(ExportError(name: "g", kind: "function"))" == "no exported function \"g\"")
  }

  /// A number of the host's own.
  private struct Celsius: WebAssemblyValue, Equatable {
    var degrees: Int32
    static var webAssemblyType: NumberType { .i32 }
    init(_ degrees: Int32) { self.degrees = degrees }
    init(webAssemblyBits bits: UInt64) { degrees = Int32(truncatingIfNeeded: bits) }
    // Sign-extended: more bits than an i32 has.
    var webAssemblyBits: UInt64 { UInt64(bitPattern: Int64(degrees)) }
  }

  @Test func numberTypesOfTheHost() throws {
    var imports = Imports()
    imports.define("host", "colder") { (a: Celsius) in Celsius(a.degrees - 1) }
    let instance = try instantiate(
      """
      (module
        (import "host" "colder" (func $colder (param i32) (result i32)))
        (func (export "colder") (param i32) (result i32) (call $colder (local.get 0)))
        (func (export "wide") (param i32) (result i64) (i64.extend_i32_u (call $colder (local.get 0)))))
      """, imports)
    let colder = try instance.function("colder", as: ((Celsius) -> Celsius).self)
    let result = try colder(Celsius(0))
    #expect(result == Celsius(-1))
    let wide = try instance.function("wide", as: ((Celsius) -> Int64).self)
    let widened = try wide(Celsius(0))
    #expect(widened == 0xFFFF_FFFF)
  }
}
