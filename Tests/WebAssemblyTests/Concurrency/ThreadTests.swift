import Foundation
import Testing
import WebAssembly
import WebAssemblyText

/// One module on several threads, and stopping a run from another thread.
///
/// These are the tests to run under the thread sanitizer.
@Suite struct ThreadTests {
  static let text = """
    (module
      (type $unary (func (param i64) (result i64)))
      (import "host" "next" (func $next (param i64) (result i64)))
      (memory (export "memory") 1 4)
      (table funcref (elem $add $double))
      (global $calls (export "calls") (mut i64) (i64.const 0))
      (tag $stop (param i64))
      (func $add (type $unary) (i64.add (local.get 0) (i64.const 3)))
      (func $double (type $unary) (i64.mul (local.get 0) (i64.const 2)))
      (func (export "run") (param $n i32) (param $x i64) (result i64)
        (loop $again
          (global.set $calls (i64.add (global.get $calls) (i64.const 1)))
          (local.set $x
            (call_indirect (type $unary) (call $next (local.get $x)) (i32.and (local.get $n) (i32.const 1))))
          (i64.store (i32.and (local.get $n) (i32.const 0xFFF8)) (local.get $x))
          (block $caught (result i64)
            (try_table (catch $stop $caught) (throw $stop (local.get $x)))
            (unreachable))
          (local.set $x)
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (drop (memory.grow (i32.const 1)))
        (local.get $x))
      (func (export "spin") (loop $again (br $again)))
      (func $forever (export "recurse") (return_call $forever)))
    """

  static func imports() -> Imports {
    var imports = Imports()
    imports.define("host", "next") { (value: Int64) -> Int64 in value &* 5 &+ 1 }
    return imports
  }

  /// Runs the body on threads at once, and waits for all.
  static func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for index in 0..<count {
      group.enter()
      Thread.detachNewThread {
        body(index)
        group.leave()
      }
    }
    group.wait()
  }

  static func result(_ module: Module, count: Int32) throws -> [String] {
    let instance = try Store().instantiate(module, imports: imports())
    let results = try instance.function("run")(.i32(count), .i64(1)) + [instance.global("calls").value]
    return results.map(\.description)
  }

  @Test(arguments: [Module.Loading.eager, .lazyTranslation, .lazy])
  func threadsInstantiateAndRunOneModule(_ loading: Module.Loading) throws {
    let module = try Module(text: Self.text, loading: loading)
    // Of another module, so that what waits for its first call is made by the threads.
    let expected = try Self.result(Module(text: Self.text), count: 2000)
    Self.onThreads(4) { _ in
      for _ in 0..<5 {
        do {
          #expect(try Self.result(module, count: 2000) == expected)
        } catch {
          Issue.record(error)
        }
      }
    }
  }

  @Test func threadsShareTheLoadingOfOneModule() throws {
    let bytes = try LoadingTests.large()
    let instance = try Store().instantiate(Module(bytes, threads: 4))
    let expected = try LoadingTests.call(Store().instantiate(Module(bytes)), "b", .i32(12_345_678))
    #expect(try LoadingTests.call(instance, "b", .i32(12_345_678)) == expected)
  }

  @Test func threadsMakeModulesOfTheSameTypes() throws {
    // The canonical types of the process are made and dropped from all threads at once.
    Self.onThreads(4) { index in
      for round in 0..<20 {
        do {
          let module = try Module(
            text: """
              (module
                (rec (type $a (func (param (ref null $b)))) (type $b (func (param (ref null $a) i32))))
                (type $c (func (result (ref null $a))))
                (func (export "f") (type $c) (ref.null $a))
                (global (export "round") i32 (i32.const \(round))))
              """)
          let instance = try Store().instantiate(module)
          #expect(try instance.function("f")().count == 1)
          #expect(try instance.global("round").value.description == "i32:\(round)")
        } catch {
          Issue.record(error, "thread \(index)")
        }
      }
    }
  }

  @Test(arguments: ["spin", "recurse"] as [Name], [false, true])
  func anotherThreadInterruptsARun(_ export: Name, metersFuel: Bool) throws {
    let module = try Module(text: Self.text, metersFuel: metersFuel)
    let store = Store()
    let instance = try store.instantiate(module, imports: Self.imports())
    let handle = store.interruptHandle
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.05)
      handle.interrupt()
    }
    #expect { try instance.function(export)() } throws: { ($0 as? Trap)?.reason == .interrupted }
    handle.reset()
    #expect(try instance.function("run")(.i32(1), .i64(1)).count == 1)
  }

  @Test(arguments: ["spin", "recurse"] as [Name])
  func aDeadlineEndsARun(_ export: Name) throws {
    let store = Store()
    let instance = try store.instantiate(Module(text: Self.text), imports: Self.imports())
    store.deadline = .now + .milliseconds(50)
    let start = ContinuousClock.now
    #expect { try instance.function(export)() } throws: { ($0 as? Trap)?.reason == .deadlineExceeded }
    let elapsed = ContinuousClock.now - start
    #expect(elapsed >= .milliseconds(45) && elapsed < .seconds(20))
    store.deadline = nil
    #expect(try instance.function("run")(.i32(1), .i64(1)).count == 1)
  }

  @Test func interruptsMeetOneStoreAlone() throws {
    // Every second store is stopped; the others finish.
    let module = try Module(text: Self.text)
    Self.onThreads(4) { index in
      do {
        let store = Store()
        let instance = try store.instantiate(module, imports: Self.imports())
        if index % 2 == 0 { store.interruptHandle.interrupt() }
        do {
          _ = try instance.function("run")(.i32(500), .i64(1))
          #expect(index % 2 == 1)
        } catch let trap as Trap {
          #expect(trap.reason == .interrupted && index % 2 == 0)
        }
      } catch {
        Issue.record(error)
      }
    }
  }
}
