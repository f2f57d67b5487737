@testable import ProxyWasm
import WebAssembly

// What the host calls of the plugin.

extension HostilePlugin {
  /// The functions by number, and how a few of them are called.
  static func table(_ imports: [Import]) -> String {
    let all = imports.indices.map { "$c\($0)" }.joined(separator: " ")
    return """
      (table $table funcref (elem \(all)))
      (type $caller (func))
      (func $play (param i32) (local i32)
        ;; Host functions write over the blocks now and then.
        (memory.init $memory $blocks (i32.const 1024) (i32.const 0) (i32.const \((textCount + pairCount) * 256)))
        (local.set 1 (call $next (local.get 0)))
        (loop $again
          (if (i32.eqz (call $next (i32.const 5000))) (then (call $trap)))
          (call_indirect $table (type $caller) (call $next (i32.const \(imports.count))))
          (br_if $again (i32.gt_s (local.tee 1 (i32.sub (local.get 1) (i32.const 1))) (i32.const 0)))))
      """
  }

  /// An allocator that mostly works; where plugins may call anything in it, this one does.
  static func allocator(nests: Bool) -> String {
    let misbehaviour = [
      "(return (i32.const 0))", "(return (i32.const 0xfffffff0))", "(return (i32.sub (call $end) (i32.const 1)))",
      "(return (i32.const 1024))", "(return (i32.const 512))", "(return (call $next (call $end)))",
      "(drop (memory.grow $memory (i32.const 1)))", "(drop (call $f0 (i32.const 2) (i32.const 0) (i32.const 1)))",
      "(if (i32.eqz (call $next (i32.const 40))) (then (call $trap)))",
      nests
        ? "(if (i32.lt_u (global.get $nesting) (i32.const 3)) (then (call $play (i32.const 3))))"
        : "(if (i32.eqz (call $next (i32.const 40))) (then (drop (call $f2 (i32.const 512)))))",
    ]
    let cases = misbehaviour.enumerated().map { index, code in
      "(if (i32.eq (local.get 1) (i32.const \(index))) (then \(code)))"
    }
    return """
      (func $allocate (param i32) (result i32) (local i32 i32)
        (local.set 1 (call $next (i32.const 40)))
        \(cases.joined(separator: "\n"))
        (if (i32.gt_u (i32.add (global.get $heap) (local.get 0)) (call $end))
          (then (global.set $heap (i32.const 65536))))
        (local.set 2 (global.get $heap))
        (global.set $heap (i32.add (global.get $heap) (i32.and (local.get 0) (i32.const 0xffff))))
        (local.get 2))
      (func $allocateNested (param i32) (result i32) (local i32)
        (if (i32.eqz (global.get $inside)) (then (call $note (i32.const 0x20000000))))
        (global.set $nesting (i32.add (global.get $nesting) (i32.const 1)))
        (local.set 1 (call $allocate (local.get 0)))
        (global.set $nesting (i32.sub (global.get $nesting) (i32.const 1)))
        (local.get 1))
      \(tracking)
      """
  }

  /// The states of contexts: 1 made, 2 done, 3 logged, 4 deleted, with 16 for roots.
  private static let tracking = """
    (func $become (param $callback i32) (param $context i32) (param $from i32) (param $to i32) (local $state i32)
      (local.set $state (i32.load8_u $contexts (i32.and (local.get $context) (i32.const 0xffff))))
      (if (i32.eqz (i32.and (local.get $from) (i32.shl (i32.const 1) (local.get $state))))
        (then (call $note (i32.or (i32.or (i32.const 0x30000000) (i32.shl (local.get $callback) (i32.const 16)))
          (local.get $state)))))
      (i32.store8 $contexts (i32.and (local.get $context) (i32.const 0xffff))
        (i32.or (i32.and (local.get $state) (i32.const 16))
          (select (local.get $to) (i32.and (local.get $state) (i32.const 15)) (local.get $to)))))
    (func $enter (param i32)
      (if (global.get $inside) (then (call $note (i32.or (i32.const 0x20000000) (i32.shl (local.get 0) (i32.const 16))))))
      (global.set $started (i32.const 1))
      (global.set $inside (i32.const 1)))
    """

  static func callback(_ callback: Callback, _ index: Int, form: Int) -> String {
    let names = [callback.name] + callback.aliases
    let exports = names.map { "(export \"\($0)\")" }.joined()
    if callback.name == "proxy_on_memory_allocate" || callback.name == "malloc" {
      return "(func \(exports) (param i32) (result i32) (call $allocateNested (local.get 0)))"
    }
    let count = callback.parameterCounts[min(form, callback.parameterCounts.count - 1)]
    let parameters = "(param \(Array(repeating: "i32", count: count).joined(separator: " ")))"
    // The states in which the callback may come, as bits, and the one that follows; 0 for none.
    let (live, liveRoots) = (1 << 1, 1 << 17 | 1 << 18)
    let (from, to) =
      switch callback.name {
      case "proxy_on_context_create": (1, 1)
      case "proxy_on_done": (live | 1 << 17, 2)
      case "proxy_on_log": (1 << 2, 3)
      case "proxy_on_delete": (1 << 3 | liveRoots, 4)
      default: (live | liveRoots, 0)
      }
    let isValidation = callback.name == "proxy_validate_configuration"
    let report = """
      (if (i32.eq (local.get 0) (i32.const -1))
        (then (return (select (global.get $wrong) (global.get $calls) (local.get 1)))))
      """
    let isRoot = "(i32.shl (i32.eqz (local.get 1)) (i32.const 4))"
    let mark = "(i32.store8 $contexts (i32.and (local.get 0) (i32.const 0xffff)) (i32.or (i32.const 1) \(isRoot)))"
    let result =
      switch callback.name {
      case "proxy_on_vm_start", "proxy_on_configure": "(call $next (i32.const 30))"
      default: callback.hasResult ? "(call $answer)" : ""
      }
    return """
      (func \(exports) \(parameters) \(callback.hasResult ? "(result i32)" : "")
        \(isValidation ? report : "")
        (call $enter (i32.const \(index)))
        (call $become (i32.const \(index)) (local.get 0) (i32.const \(from)) (i32.const \(to)))
        \(callback.name == "proxy_on_context_create" ? mark : "")
        (call $play (i32.const 12))
        (global.set $inside (i32.const 0))
        \(result))
      """
  }
}
