import Testing
import WebAssembly
import WebAssemblyText

@Suite struct ImportMatchingTests {
  private static let exporter = """
    (module
      (type $super (sub (func)))
      (type $sub (sub $super (func)))
      (func (export "plain") (param i32) (result i64) (i64.const 0))
      (func (export "sub") (type $sub))
      (func (export "super") (type $super))
      (table (export "table") 5 10 funcref)
      (table (export "open table") 5 funcref)
      (table (export "table64") i64 5 10 funcref)
      (memory (export "memory") 2 4)
      (memory (export "open memory") 2)
      (memory (export "memory64") i64 2 4)
      (global (export "i32") i32 (i32.const 0))
      (global (export "mut i32") (mut i32) (i32.const 0))
      (global (export "ref") (ref func) (ref.func 0))
      (global (export "mut ref") (mut (ref func)) (ref.func 0))
      (tag (export "tag") (param i32)))
    """

  private static let matching = [
    #""plain" (func (param i32) (result i64))"#,
    #""sub" (func (type $sub))"#, #""sub" (func (type $super))"#, #""super" (func (type $super))"#,
    #""table" (table 5 10 funcref)"#, #""table" (table 0 funcref)"#, #""table" (table 5 11 funcref)"#,
    #""open table" (table 5 funcref)"#, #""table64" (table i64 5 funcref)"#,
    #""memory" (memory 2 4)"#, #""memory" (memory 0)"#, #""memory" (memory 1 5)"#, #""memory64" (memory i64 2)"#,
    #""i32" (global i32)"#, #""mut i32" (global (mut i32))"#, #""ref" (global (ref func))"#,
    #""ref" (global funcref)"#, #""mut ref" (global (mut (ref func)))"#, #""tag" (tag (param i32))"#,
  ]

  private static let different = [
    #""plain" (func (param i32))"#, #""plain" (func (param i64) (result i64))"#, #""plain" (table 0 funcref)"#,
    #""super" (func (type $sub))"#, #""sub" (func)"#,
    #""table" (table 6 funcref)"#, #""table" (table 5 9 funcref)"#, #""table" (table 5 10 externref)"#,
    #""open table" (table 5 100 funcref)"#, #""table64" (table 5 funcref)"#, #""table" (table i64 5 funcref)"#,
    #""table" (table 5 10 (ref null $super))"#,
    #""memory" (memory 3)"#, #""memory" (memory 2 3)"#, #""open memory" (memory 2 100)"#, #""memory64" (memory 2)"#,
    #""memory" (memory i64 2)"#, #""memory" (global i32)"#,
    #""i32" (global (mut i32))"#, #""i32" (global i64)"#, #""mut i32" (global i32)"#,
    #""mut ref" (global (mut funcref))"#, #""tag" (tag)"#, #""tag" (tag (param i64))"#, #""tag" (func (param i32))"#,
  ]

  private func importing(_ what: String) -> String {
    """
    (module
      (type $super (sub (func)))
      (type $sub (sub $super (func)))
      (import "m" \(what)))
    """
  }

  private func exports(in store: Store) throws -> Imports {
    var imports = Imports()
    imports.define(try instantiate(Self.exporter, in: store), as: "m")
    return imports
  }

  @Test(arguments: matching) func matches(_ what: String) throws {
    let store = Store()
    _ = try instantiate(importing(what), exports(in: store), in: store)
  }

  @Test(arguments: different) func doesNotMatch(_ what: String) throws {
    let store = Store()
    let error = #expect(throws: LinkError.self) { try instantiate(importing(what), exports(in: store), in: store) }
    #expect(error?.module == "m")
    guard case .incompatible = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.hasPrefix("incompatible import type") == true)
  }

  @Test func unknownOnes() throws {
    for what in [#""missing" (func)"#, #""missing" (memory 1)"#, #""missing" (tag)"#] {
      let store = Store()
      let error = #expect(throws: LinkError.self) { try instantiate(importing(what), exports(in: store), in: store) }
      #expect(error?.reason == .unknown && error?.name == "missing")
      #expect(error?.description.hasPrefix("unknown import") == true)
    }
    #expect(throws: LinkError.self) { try instantiate(#"(module (import "" "" (func)))"#) }
  }

  @Test func namesAreComparedByBytes() throws {
    // Both render as é: one scalar, and a letter with a combining accent.
    var imports = Imports()
    imports.define("m", "\u{E9}") { () -> Int32 in 1 }
    imports.define("m", "e\u{301}") { () -> Int32 in 2 }
    let instance = try instantiate(
      """
      (module
        (import "m" "\\u{e9}" (func $one (result i32)))
        (import "m" "e\\u{301}" (func $two (result i32)))
        (func (export "run") (result i32) (i32.add (i32.mul (call $one) (i32.const 10)) (call $two))))
      """, imports)
    #expect(try instance.int32("run") == 12)
  }

  @Test func grownSizesCount() throws {
    let store = Store()
    let exporter = try instantiate(Self.exporter, in: store)
    var imports = Imports()
    imports.define(exporter, as: "m")
    #expect(throws: LinkError.self) { try instantiate(importing(#""memory" (memory 3 4)"#), imports, in: store) }
    #expect(try exporter.memory("memory").grow(by: 1) == 2)
    _ = try instantiate(importing(#""memory" (memory 3 4)"#), imports, in: store)
    #expect(throws: LinkError.self) { try instantiate(importing(#""table" (table 6 10 funcref)"#), imports, in: store) }
    #expect(try exporter.table("table").grow(by: 1) == 5)
    _ = try instantiate(importing(#""table" (table 6 10 funcref)"#), imports, in: store)
  }

  @Test func laterDefinitionsReplaceEarlierOnes() throws {
    var imports = Imports()
    imports.define("m", "f") { () -> Int32 in 1 }
    imports.define("m", "f") { () -> Int32 in 2 }
    var more = Imports()
    more.define("m", "g") { () -> Int32 in 3 }
    imports.merge(more)
    let instance = try instantiate(
      """
      (module
        (import "m" "f" (func $f (result i32)))
        (import "m" "g" (func $g (result i32)))
        (func (export "run") (result i32) (i32.add (call $f) (call $g))))
      """, imports)
    #expect(try instance.int32("run") == 5)
  }
}
