import Testing
import WebAssembly
import WebAssemblyText

@Suite struct FunctionTests {
  static let allTypes: [ValueType] = [.i32, .i64, .f32, .f64, .v128, .externref, .funcref]

  @Test func untypedImportsSeeAllValues() throws {
    let store = Store()
    let seen = Box<[Value]>([])
    var imports = Imports()
    imports.define("host", "all", type: FunctionType(parameters: Self.allTypes, results: Self.allTypes.reversed())) {
      caller, values in
      seen.value = values
      return values.reversed()
    }
    let instance = try instantiate(
      """
      (module
        (import "host" "all" (func $all (param i32 i64 f32 f64 v128 externref funcref)
          (result funcref externref v128 f64 f32 i64 i32)))
        (func $f (export "f"))
        (elem declare func $f)
        (func (export "all") (param v128 externref) (result funcref externref v128 f64 f32 i64 i32)
          (call $all (i32.const -1) (i64.const -2) (f32.const 0.5) (f64.const -0.25)
            (local.get 0) (local.get 1) (ref.func $f))))
      """, imports, in: store)
    let results = try instance.call("all", .v128(V128(low: 7, high: 8)), .extern("value"))
    #expect(seen.value.map(\.description) == results.reversed().map(\.description))
    guard case .i32(-1) = seen.value[0], case .i64(-2) = seen.value[1], case .f32(0.5) = seen.value[2],
      case .f64(-0.25) = seen.value[3], case .v128(V128(low: 7, high: 8)) = seen.value[4],
      case .reference(.extern(AnyHashable("value"))) = seen.value[5],
      case .reference(.function(let function)) = seen.value[6]
    else {
      Issue.record("\(seen.value)")
      return
    }
    #expect(try function == instance.function("f"))
  }

  @Test func resultsAreCheckedAgainstTheType() throws {
    let type = FunctionType(results: [.i32, .i64])
    let answers: [[Value]] = [[], [.i32(1)], [.i64(1), .i32(1)], [.i32(1), .i64(1), .i64(1)]]
    for answer in answers {
      let store = Store()
      var imports = Imports()
      let function = try Function(type: type, in: store) { _, _ in answer }
      imports.define("host", "f", .function(function))
      let instance = try instantiate(
        """
        (module
          (import "host" "f" (func $f (result i32 i64)))
          (func (export "f") (result i32 i64) (call $f)))
        """, imports, in: store)
      #expect(throws: ValueError.self) { try instance.call("f") }
      #expect(throws: ValueError.self) { try function() }
    }
  }

  @Test func argumentsAreCheckedAgainstTheType() throws {
    let instance = try instantiate(
      """
      (module
        (type $t (func (param i32)))
        (func (export "f") (param i32 i64))
        (func (export "t") (param (ref $t)))
        (func (export "extern") (param externref))
        (func $g (export "g") (param i32))
        (func $h (export "h")))
      """)
    let f = try instance.function("f")
    #expect(throws: ValueError.self) { try f() }
    #expect(throws: ValueError.self) { try f(.i32(0)) }
    #expect(throws: ValueError.self) { try f(.i64(0), .i32(0)) }
    #expect(throws: ValueError.self) { try f(.i32(0), .i64(0), .i64(0)) }
    #expect(throws: ValueError.self) { try f(.i32(0), .null) }
    #expect(try f(.i32(0), .i64(0)).isEmpty)

    let t = try instance.function("t")
    #expect(throws: ValueError.self) { try t(.null) }
    #expect(throws: ValueError.self) { try t(.function(instance.function("h"))) }
    #expect(throws: ValueError.self) { try t(.extern(1)) }
    #expect(try t(.function(instance.function("g"))).isEmpty)

    let extern = try instance.function("extern")
    #expect(throws: ValueError.self) { try extern(.function(instance.function("h"))) }
    #expect(throws: ValueError.self) { try extern(.i32(1)) }
    #expect(try extern(.null).isEmpty)
  }

  @Test func aFunctionOfTheHostIsOneFunction() throws {
    let store = Store()
    let double = try Function(type: FunctionType(parameters: [.i32], results: [.i32]), in: store) { caller, values in
      #expect(caller.instance == nil && caller.store === store)
      return [.i32(try values.int32 * 2)]
    }
    #expect(try double(.i32(21)).int32 == 42)
    #expect(double.type == FunctionType(parameters: [.i32], results: [.i32]))

    var imports = Imports()
    imports.define("host", "a", .function(double))
    imports.define("host", "typed") { (a: Int32) in a }
    let text = """
      (module
        (import "host" "a" (func $a (param i32) (result i32)))
        (import "host" "typed" (func $typed (param i32) (result i32)))
        (export "a" (func $a)) (export "typed" (func $typed)))
      """
    let first = try instantiate(text, imports, in: store)
    let second = try instantiate(text, imports, in: store)
    #expect(try first.function("a") == double)
    #expect(try first.function("typed") == second.function("typed"))
    #expect(try first.function("a") != second.function("typed"))
  }

  @Test func valuesOfAnotherStoreAreRefused() throws {
    let text = """
      (module
        (table (export "table") 1 funcref)
        (global (export "global") (mut funcref) (ref.null func))
        (func (export "f") (param funcref) (result funcref) (local.get 0))
        (func (export "array") (result anyref) (array.new_default $a (i32.const 1)))
        (func (export "any") (param anyref))
        (type $a (array i32)))
      """
    let (here, there) = (try instantiate(text), try instantiate(text))
    let stranger = try there.function("f")
    #expect(throws: ValueError.self) { try here.call("f", .function(stranger)) }
    #expect(throws: ValueError.self) { try here.table("table").set(0, to: .function(stranger)) }
    #expect(throws: ValueError.self) { try here.table("table").grow(by: 1, with: .function(stranger)) }
    #expect(throws: ValueError.self) { try here.global("global").set(.function(stranger)) }
    #expect(throws: ValueError.self) {
      try Table(TableType(.funcref, SizeLimits(minimum: 1)), initial: .function(stranger), in: here.store)
    }
    #expect(throws: ValueError.self) { try Global(GlobalType(.funcref), .function(stranger), in: here.store) }
    let array = try there.call("array")
    #expect(throws: ValueError.self) { try here.call("any", array[0]) }
    #expect(try there.call("any", array[0]).isEmpty)

    let returning = try Function(type: FunctionType(results: [.funcref]), in: here.store) { _, _ in
      [.function(stranger)]
    }
    #expect(throws: ValueError.self) { try returning() }

    var imports = Imports()
    imports.define("m", "f", .function(stranger))
    let error = #expect(throws: LinkError.self) {
      try instantiate(#"(module (import "m" "f" (func (param funcref) (result funcref))))"#, imports, in: here.store)
    }
    #expect(error?.description.hasPrefix("incompatible import type") == true)
  }

  @Test func handlesOutliveTheirOrigin() throws {
    func make() throws -> Function {
      try instantiate(#"(module (func (export "f") (result i32) (i32.const 42)))"#).function("f")
    }
    #expect(try make()().int32 == 42)

    func makeTyped() throws -> () throws -> Int32 {
      try instantiate(#"(module (func (export "f") (result i32) (i32.const 42)))"#)
        .function("f", as: (() -> Int32).self)
    }
    #expect(try makeTyped()() == 42)
  }
}
