import Testing
import WebAssembly
import WebAssemblyText

/// What host functions throw, and what becomes of it on the way through guests and hosts.
@Suite struct HostErrorTests {
  /// The imports `host.throw`, which throws what `error` makes, and `host.call`, which calls an export of its caller.
  private func imports(_ error: @escaping @Sendable (Caller) throws -> any Error) -> Imports {
    var imports = Imports()
    imports.define("host", "throw") { (caller: Caller) in throw try error(caller) }
    imports.define("host", "call") { (caller: Caller, number: UInt32) in
      try caller.instance?.function("f\(number)".name).call([])
    }
    return imports
  }

  @Test func comeOutOfTheOutermostCallUnchanged() throws {
    let instance = try instantiate(
      """
      (module
        (import "host" "throw" (func $throw))
        (import "host" "call" (func $call (param i32)))
        (func (export "f0") (call $throw))
        (func (export "f1") (call $call (i32.const 0)))
        (func (export "f2") (block $l (try_table (catch_all $l) (call $call (i32.const 1)))))
        (func (export "f3") (return_call $throw))
        (func (export "ok") (result i32) (i32.const 1)))
      """, imports { _ in HostError(number: 7) })
    for name: Name in ["f0", "f1", "f2", "f3"] {
      #expect(throws: HostError(number: 7)) { try instance.call(name) }
      #expect(try instance.int32("ok") == 1)
    }
  }

  @Test func trapsKeepTheirReasonThroughNestedRuns() throws {
    let instance = try instantiate(
      """
      (module
        (import "host" "throw" (func $throw))
        (import "host" "call" (func $call (param i32)))
        (func (export "f0") (unreachable))
        (func (export "f1") (call $call (i32.const 0)))
        (func (export "f2") (block $l (try_table (catch_all $l) (call $call (i32.const 1))))))
      """, imports { _ in HostError(number: 0) })
    #expect(trap { try instance.call("f2") }?.reason == .unreachable)
  }

  @Test func theHostMayGoOnAfterATrap() throws {
    var imports = Imports()
    imports.define("host", "try") { (caller: Caller) -> Int32 in
      do {
        try caller.instance?.call("trap")
        return 0
      } catch let trap as Trap where trap.reason == .integerDivideByZero {
        return 1
      }
    }
    let instance = try instantiate(
      """
      (module
        (import "host" "try" (func $try (result i32)))
        (memory (export "memory") 1)
        (func $divide (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
        (func (export "trap") (drop (call $divide (i32.const 0))))
        (func (export "run") (param i32) (result i32)
          (i32.store (i32.const 0) (local.get 0))
          (i32.add (i32.mul (call $try) (i32.const 100)) (i32.load (i32.const 0)))))
      """, imports)
    #expect(try instance.int32("run", .i32(7)) == 107)
  }

  private static let catching = """
    (module
      (import "host" "tag" (tag $tag (param i32 i64)))
      (import "host" "throw" (func $throw))
      (import "host" "ok" (func $ok))
      (import "host" "again" (func $again))
      (memory (export "memory") 1)
      (func (export "catch") (result i32)
        (block $l (result i32 i64)
          (try_table (catch $tag $l) (call $throw))
          (return (i32.const -1)))
        (drop))
      (func (export "catch all") (result i32)
        (block $l (try_table (catch_all $l) (call $throw)) (return (i32.const -1)))
        (i32.const 2))
      (func (export "catch again") (result i32)
        (block $l (result i32 i64)
          (try_table (catch $tag $l) (call $again))
          (return (i32.const -1)))
        (drop))
      (func (export "tail") (return_call $throw))
      (func $guarded (result i32)
        (block $l (try_table (catch_all $l) (return_call $tail)))
        (i32.const 3))
      (func $tail (result i32) (call $throw) (i32.const 4))
      (func (export "guarded tail") (result i32) (call $guarded))
      (func (export "inner") (call $ok) (call $throw)))
    """

  @Test func exceptionsAreCaughtByTheGuest() throws {
    let store = Store()
    let tag = try Tag(FunctionType(parameters: [.i32, .i64]), in: store)
    var imports = Imports()
    imports.define("host", "tag", .tag(tag))
    imports.define("host", "ok") {}
    let throwing = try Function(type: FunctionType(), in: store) { _, _ in
      throw WebAssemblyException(tag: tag, payload: [.i32(42), .i64(1)])
    }
    imports.define("host", "throw", .function(throwing))
    imports.define("host", "again") { (caller: Caller) in
      // A run of its own, with a host call that succeeds, comes before the exception.
      do { try caller.instance?.call("inner") } catch let exception as WebAssemblyException { throw exception }
    }
    let instance = try instantiate(Self.catching, imports, in: store)
    #expect(try instance.int32("catch") == 42)
    #expect(try instance.int32("catch all") == 2)
    #expect(try instance.int32("catch again") == 42)
    // What a tail call throws is not caught by the frame that made it.
    let exception = #expect(throws: WebAssemblyException.self) { try instance.int32("guarded tail") }
    #expect(exception?.tag == tag)
    #expect(throws: WebAssemblyException.self) { try instance.call("tail") }
  }

  @Test func exceptionsOfAnotherStoreAreNotTheGuestsToCatch() throws {
    let other = Store()
    let tag = try Tag(FunctionType(parameters: [.i32, .i64]), in: other)
    let store = Store()
    var imports = Imports()
    imports.define("host", "tag", .tag(try Tag(FunctionType(parameters: [.i32, .i64]), in: store)))
    imports.define("host", "ok") {}
    imports.define("host", "again") {}
    let throwing = try Function(type: FunctionType(), in: store) { _, _ in
      throw WebAssemblyException(tag: tag, payload: [.i32(42), .i64(1)])
    }
    imports.define("host", "throw", .function(throwing))
    let instance = try instantiate(Self.catching, imports, in: store)
    let exception = #expect(throws: WebAssemblyException.self) { try instance.int32("catch all") }
    #expect(exception?.tag == tag && exception?.tag.store === other)
  }

  @Test func aPayloadMustFitItsTag() throws {
    let payloads: [[Value]] = [[], [.i32(1)], [.i64(1), .i32(1)], [.i32(1), .i64(1), .i32(1)]]
    for payload in payloads {
      let store = Store()
      let tag = try Tag(FunctionType(parameters: [.i32, .i64]), in: store)
      var imports = Imports()
      imports.define("host", "tag", .tag(tag))
      imports.define("host", "ok") {}
      imports.define("host", "again") {}
      let throwing = try Function(type: FunctionType(), in: store) { _, _ in
        throw WebAssemblyException(tag: tag, payload: payload)
      }
      imports.define("host", "throw", .function(throwing))
      let instance = try instantiate(Self.catching, imports, in: store)
      #expect(throws: ValueError.self) { try instance.int32("catch all") }
    }
  }
}

extension String {
  fileprivate var name: Name { Name(self) }
}
