import Testing
import WebAssembly
import WebAssemblyText

@Suite struct TableAndGlobalTests {
  @Test func tables() throws {
    let store = Store()
    let instance = try instantiate(
      """
      (module
        (table (export "table") 2 4 funcref)
        (elem (i32.const 0) func $f)
        (func $f (export "f") (result i32) (i32.const 42))
        (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
        (func (export "size") (result i32) (table.size)))
      """, in: store)
    let (table, f) = (try instance.table("table"), try instance.function("f"))
    guard case .function(f) = try table.get(0), case .null = try table.get(1) else {
      Issue.record("the table is wrong")
      return
    }
    #expect(trap { try instance.call("call", .i32(1)) }?.message == "uninitialized element 1")
    try table.set(1, to: .function(f))
    #expect(try instance.int32("call", .i32(1)) == 42)
    #expect(trap { _ = try table.get(2) }?.reason == .tableOutOfBounds)
    #expect(trap { try table.set(2, to: .null) }?.reason == .tableOutOfBounds)
    #expect(trap { _ = try table.get(.max) }?.reason == .tableOutOfBounds)

    #expect(try table.grow(by: 1, with: .function(f)) == 2)
    #expect(try instance.int32("call", .i32(2)) == 42)
    #expect(try table.grow(by: 2) == nil)
    #expect(try table.grow(by: .max) == nil)
    #expect(try table.grow(by: 0) == 3)
    #expect(table.count == 3 && table.type == TableType(.funcref, SizeLimits(minimum: 3, maximum: 4)))
    #expect(try instance.int32("size") == 3)

    #expect(throws: ValueError.self) { try table.set(0, to: .extern(1)) }
    #expect(throws: ValueError.self) { try Table(TableType(.funcref, SizeLimits(minimum: 2, maximum: 1)), in: store) }
    let nonNull = TableType(.reference(.function, nullable: false), SizeLimits(minimum: 1))
    #expect(throws: ValueError.self) { try Table(nonNull, in: store) }
    let full = try Table(nonNull, initial: .function(f), in: store)
    #expect(throws: ValueError.self) { try full.set(0, to: .null) }
  }

  @Test func tablesOfTheHostHoldItsValues() throws {
    let store = Store()
    let table = try Table(TableType(.externref, SizeLimits(minimum: 1)), initial: .extern("first"), in: store)
    for number in 0..<1000 { #expect(try table.grow(by: 1, with: .extern(number)) == UInt64(number + 1)) }
    for number in 0..<1000 {
      guard case .extern(AnyHashable(number)) = try table.get(UInt64(number + 1)) else {
        Issue.record("\(number)")
        return
      }
    }
  }

  @Test func globalsOfEveryType() throws {
    let store = Store()
    let values: [(ValueType, Value, Value)] = [
      (.i32, .i32(-1), .i32(.min)), (.i64, .i64(-1), .i64(.min)), (.f32, .f32(0.5), .f32(-.infinity)),
      (.f64, .f64(0.25), .f64(.pi)), (.v128, .v128(V128(low: 1, high: 2)), .v128(V128(low: .max, high: 3))),
      (.externref, .null, .extern("x")), (.funcref, .null, .null),
    ]
    for (type, first, second) in values {
      let constant = try Global(GlobalType(type), first, in: store)
      #expect("\(constant.value)" == "\(first)")
      #expect(throws: ValueError.self) { try constant.set(second) }
      let variable = try Global(GlobalType(type, isMutable: true), first, in: store)
      try variable.set(second)
      #expect("\(variable.value)" == "\(second)")
      #expect(variable.type == GlobalType(type, isMutable: true))
      let other: Value = type == .i32 ? .i64(0) : .i32(0)
      #expect(throws: ValueError.self) { try variable.set(other) }
      #expect(throws: ValueError.self) { try Global(GlobalType(type), other, in: store) }
      #expect("\(variable.value)" == "\(second)")
    }
  }

  @Test func globalsAreSharedWithTheGuest() throws {
    let store = Store()
    let number = try Global(GlobalType(.i32, isMutable: true), .i32(1), in: store)
    let vector = try Global(GlobalType(.v128, isMutable: true), .v128(V128(low: 1, high: 2)), in: store)
    var imports = Imports()
    imports.define("m", "number", .global(number))
    imports.define("m", "vector", .global(vector))
    let instance = try instantiate(
      """
      (module
        (import "m" "number" (global $n (mut i32)))
        (import "m" "vector" (global $v (mut v128)))
        (global (export "own") (mut v128) (v128.const i64x2 5 6))
        (func (export "add") (global.set $n (i32.add (global.get $n) (i32.const 10))))
        (func (export "swap") (param v128) (result v128)
          (global.get $v) (global.set $v (local.get 0))))
      """, imports, in: store)
    try instance.call("add")
    #expect("\(number.value)" == "i32:11")
    try number.set(.i32(100))
    try instance.call("add")
    #expect("\(number.value)" == "i32:110")
    let old = try instance.call("swap", .v128(V128(low: 7, high: 8)))
    #expect("\(old)" == "[v128:0x00000000000000020000000000000001]")
    #expect("\(vector.value)" == "v128:0x00000000000000080000000000000007")
    #expect("\(try instance.global("own").value)" == "v128:0x00000000000000060000000000000005")
  }

  @Test func tags() throws {
    let store = Store()
    let type = FunctionType(parameters: [.i32])
    let (first, second) = (try Tag(type, in: store), try Tag(type, in: store))
    #expect(first != second && first == first && first.type == type)
    var imports = Imports()
    imports.define("m", "t", .tag(first))
    let instance = try instantiate(
      """
      (module
        (import "m" "t" (tag $t (param i32)))
        (export "t" (tag $t))
        (func (export "throw") (throw $t (i32.const 4))))
      """, imports, in: store)
    #expect(try instance.tag("t") == first)
    let exception = #expect(throws: WebAssemblyException.self) { try instance.call("throw") }
    #expect(exception?.tag == first)
  }
}
