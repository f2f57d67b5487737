import SpecTestRunner
import Testing

/// The runner's own strictness: what must not pass.
struct ScriptRunnerTests {
  func report(_ script: String) -> Report { ScriptRunner().run(Array(script.utf8), name: "test") }

  /// The lines of the commands that fail.
  func failingLines(_ script: String) -> [Int] { report(script).failures.map(\.line) }

  static let constants = """
    (module
      (func (export "nan") (result f32) (f32.const nan))
      (func (export "-nan") (result f32) (f32.const -nan))
      (func (export "payload") (result f32) (f32.const nan:0x400001))
      (func (export "signalling") (result f32) (f32.const nan:0x1))
      (func (export "-0") (result f64) (f64.const -0))
      (func (export "f64 payload") (result f64) (f64.const nan:0x8000000000001))
      (func (export "one") (result i32) (i32.const 1))
      (func (export "two") (result i32 i64) (i32.const 1) (i64.const 2))
      (func (export "same") (param externref) (result externref) (local.get 0))
      (func (export "func") (result funcref) (ref.null func))
      (global (export "global") i32 (i32.const 7)))
    """

  @Test(arguments: [
    (#"(invoke "nan") (f32.const nan:canonical)"#, true),
    (#"(invoke "-nan") (f32.const nan:canonical)"#, true),
    (#"(invoke "nan") (f32.const nan)"#, true),
    (#"(invoke "-nan") (f32.const nan)"#, false),
    (#"(invoke "payload") (f32.const nan:canonical)"#, false),
    (#"(invoke "payload") (f32.const nan:arithmetic)"#, true),
    (#"(invoke "payload") (f32.const nan:0x400001)"#, true),
    (#"(invoke "payload") (f32.const nan:0x400002)"#, false),
    (#"(invoke "signalling") (f32.const nan:arithmetic)"#, false),
    (#"(invoke "f64 payload") (f64.const nan:canonical)"#, false),
    (#"(invoke "f64 payload") (f64.const nan:arithmetic)"#, true),
    (#"(invoke "-0") (f64.const -0)"#, true),
    (#"(invoke "-0") (f64.const 0)"#, false),
    (#"(invoke "-0") (f32.const -0)"#, false),
    (#"(invoke "one") (i32.const 1)"#, true),
    (#"(invoke "one") (i64.const 1)"#, false),
    (#"(invoke "one")"#, false),
    (#"(invoke "one") (either (i32.const 2) (i32.const 1))"#, true),
    (#"(invoke "one") (either (i32.const 2) (i32.const 3))"#, false),
    (#"(invoke "two") (i32.const 1) (i64.const 2)"#, true),
    (#"(invoke "two") (i64.const 2) (i32.const 1)"#, false),
    (#"(invoke "two") (i32.const 1)"#, false),
    (#"(invoke "same" (ref.extern 3)) (ref.extern 3)"#, true),
    (#"(invoke "same" (ref.extern 3)) (ref.extern 4)"#, false),
    (#"(invoke "same" (ref.extern 3)) (ref.extern)"#, true),
    (#"(invoke "same" (ref.extern 3)) (ref.host 3)"#, false),
    (#"(invoke "same" (ref.null extern)) (ref.null extern)"#, true),
    (#"(invoke "same" (ref.null extern)) (ref.extern)"#, false),
    (#"(invoke "func") (ref.null func)"#, true),
    (#"(invoke "func") (ref.func)"#, false),
    (#"(get "global") (i32.const 7)"#, true),
    (#"(get "global") (i32.const 8)"#, false),
    (#"(get "one") (i32.const 1)"#, false),
    (#"(invoke "one" (i32.const 1)) (i32.const 1)"#, false),
  ])
  func resultsAreMatchedBitForBit(assertion: String, passes: Bool) {
    let report = report("\(Self.constants)(assert_return \(assertion))")
    #expect(report.totals.passed == (passes ? 2 : 1))
    #expect(report.totals.failed == (passes ? 0 : 1))
  }

  static let faults = """
    (module
      (tag $t)
      (func (export "unreachable") (unreachable))
      (func (export "divide") (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
      (func (export "throw") (throw $t))
      (func $forever (export "forever") (call $forever)))
    """

  @Test(arguments: [
    (#"(assert_trap (invoke "unreachable") "unreachable")"#, true),
    (#"(assert_trap (invoke "unreachable") "unreach")"#, true),
    (#"(assert_trap (invoke "unreachable") "unreachable code")"#, false),
    (#"(assert_trap (invoke "unreachable") "integer divide by zero")"#, false),
    (#"(assert_trap (invoke "divide" (i32.const 0)) "integer divide by zero")"#, true),
    (#"(assert_trap (invoke "divide" (i32.const 1)) "integer divide by zero")"#, false),
    (#"(assert_trap (invoke "throw") "")"#, false),
    (#"(assert_exception (invoke "throw"))"#, true),
    (#"(assert_exception (invoke "unreachable"))"#, false),
    (#"(assert_exhaustion (invoke "forever") "call stack exhausted")"#, true),
    (#"(assert_exhaustion (invoke "unreachable") "call stack exhausted")"#, false),
    (#"(assert_return (invoke "unreachable"))"#, false),
    (#"(invoke "unreachable")"#, false),
    (#"(assert_malformed (module quote "(func") "")"#, true),
    (#"(assert_malformed (module quote "(func (result i32))") "")"#, false),
    (#"(assert_malformed (module binary "\00asm") "")"#, true),
    (#"(assert_malformed (module binary "\00asm\01\00\00\00") "")"#, false),
    (#"(assert_invalid (module (func (result i32))) "type mismatch")"#, true),
    (#"(assert_invalid (module (func (result i32))) "other words")"#, true),
    (#"(assert_invalid (module quote "(func") "type mismatch")"#, false),
    (#"(assert_invalid (module (func)) "type mismatch")"#, false),
    (#"(assert_unlinkable (module (import "no" "thing" (func))) "unknown import")"#, true),
    (#"(assert_unlinkable (module (import "no" "thing" (func))) "incompatible import type")"#, false),
    (#"(assert_unlinkable (module (import "spectest" "memory" (memory 3))) "incompatible import type")"#, true),
    (#"(assert_unlinkable (module (func)) "unknown import")"#, false),
    (#"(assert_trap (module (func $f (unreachable)) (start $f)) "unreachable")"#, true),
    (#"(assert_trap (module (import "no" "thing" (func))) "unknown import")"#, false),
  ])
  func phasesAreToldApart(assertion: String, passes: Bool) {
    let report = report(Self.faults + assertion)
    #expect(report.totals.passed == (passes ? 2 : 1))
    #expect(report.totals.failed == (passes ? 0 : 1))
  }

  @Test func theWordsOfRefusalsAreOnlyCounted() {
    let report = report(
      """
      (assert_invalid (module (func (result i32))) "type mismatch")
      (assert_invalid (module (func (result i32))) "other words")
      """)
    #expect(report.totals.passed == 2)
    #expect(report.messages.compared == 2)
    #expect(report.messages.matched == 1)
  }

  @Test func whatDependsOnAFailedModuleFails() {
    let lines = failingLines(
      """
      (module $m (func (export "f")))
      (invoke "f")
      (module $m (import "no" "thing" (func)))
      (invoke "f")
      (invoke $m "f")
      (register "m")
      (register "m" $m)
      (module (import "m" "f" (func)))
      (module $n (func (export "f")))
      (invoke $n "f")
      """)
    #expect(lines == [3, 4, 5, 6, 7, 8])
  }

  @Test func definitionsAreInstantiatedApart() {
    let report = report(
      """
      (module definition $d (global (export "g") (mut i32) (i32.const 1)) (func (export "f") (global.set 0 (i32.const 2))))
      (module instance $a $d)
      (module instance $b $d)
      (invoke $a "f")
      (assert_return (get $a "g") (i32.const 2))
      (assert_return (get $b "g") (i32.const 1))
      (module instance $c $none)
      (invoke $c "f")
      """)
    #expect(report.failures.map(\.line) == [7, 8])
  }

  @Test func aNameRegisteredAgainHidesAllOfTheFirst() {
    let lines = failingLines(
      """
      (module (func (export "f")))
      (register "m")
      (module (func (export "g")))
      (register "m")
      (module (import "m" "g" (func)))
      (module (import "m" "f" (func)))
      """)
    #expect(lines == [6])
  }

  @Test func everyCommandOfAThreadIsSkippedOnce() {
    let report = report(
      """
      (module $m)
      (thread $t (shared (module $m))
        (module)
        (thread $u (invoke "f"))
        (wait $u))
      (wait $t)
      """)
    #expect(report.totals.passed == 1)
    #expect(report.skips.map(\.line) == [2, 3, 4, 4, 5, 6])
    #expect(report.expectation == "test\t1\t0\t6\n\tskipped 6: threads are not supported\n")
  }

  @Test func aScriptThatCannotBeParsedIsOneFailure() {
    let report = report("(module)\n(assert_nothing)")
    #expect(report.totals.failed == 1)
    #expect(report.failures.first?.line == 2)
  }

  @Test func jsonIsEscaped() {
    #expect("\(JSON.string("a\"b\\c\n\u{1}é"))" == #""a\"b\\c\n\u0001é""#)
    #expect("\(JSON.object([("a", .array([.number(-1), .string("")]))]))" == #"{"a": [-1, ""]}"#)
  }
}
