import WebAssembly
import WebAssemblyText

/// Counts what a script contains, in the words of the suite's table of counts.
struct ScriptCounts {
  private(set) var counts: [String: Int] = [:]

  init(_ script: Script) { count(script.commands, prefix: "") }

  private mutating func add(_ kind: String) { counts[kind, default: 0] += 1 }

  private mutating func count(_ commands: [Script.Command], prefix: String) {
    for command in commands { count(command.kind, prefix: prefix) }
  }

  private mutating func count(_ kind: Script.Kind, prefix: String) {
    func form(_ module: ScriptModule) -> String { "\(module.form)" }
    switch kind {
    case .module(let module): add("\(prefix)cmd:module \(form(module))")
    case .definition(let module): add("\(prefix)cmd:module definition \(form(module))")
    case .instance: add("\(prefix)cmd:module instance")
    case .register: add("\(prefix)cmd:register")
    case .action(let action): add("\(prefix)cmd:\(count(action))")
    case .assertReturn(let action, let expectations):
      add("\(prefix)cmd:assert_return \(count(action))")
      if expectations.count > 1 { add("pat:multi-value result") }
      for expectation in expectations { count(expectation) }
    case .assertTrap(let action, _): add("\(prefix)cmd:assert_trap \(count(action))")
    case .assertModuleTrap(let module, _): add("\(prefix)cmd:assert_trap module \(form(module))")
    case .assertExhaustion(let action, _): add("\(prefix)cmd:assert_exhaustion \(count(action))")
    case .assertException(let action): add("\(prefix)cmd:assert_exception \(count(action))")
    case .assertSuspension(let action, _): add("\(prefix)cmd:assert_suspension \(count(action))")
    case .assertMalformed(let module, _): add("\(prefix)cmd:assert_malformed \(form(module))")
    case .assertInvalid(let module, _): add("\(prefix)cmd:assert_invalid \(form(module))")
    case .assertUnlinkable(let module, _): add("\(prefix)cmd:assert_unlinkable \(form(module))")
    case .assertMalformedCustom(let module, _): add("\(prefix)cmd:assert_malformed_custom \(form(module))")
    case .assertInvalidCustom(let module, _): add("\(prefix)cmd:assert_invalid_custom \(form(module))")
    case .thread(_, let shared, let commands):
      add("\(prefix)cmd:thread")
      for _ in shared { add("thread-shared") }
      count(commands, prefix: "in-thread " + prefix)
    case .wait: add("\(prefix)cmd:wait")
    }
  }

  private mutating func count(_ action: Script.Action) -> String {
    switch action {
    case .invoke(let instance, _, let arguments):
      if instance != nil { add("act:invoke $instance") }
      for argument in arguments { count(argument) }
      return "invoke"
    case .get(let instance, _):
      if instance != nil { add("act:get $instance") }
      return "get"
    }
  }

  private mutating func count(_ argument: Script.Argument) {
    switch argument {
    case .i32: add("arg:i32.const")
    case .i64: add("arg:i64.const")
    case .f32: add("arg:f32.const")
    case .f64: add("arg:f64.const")
    case .v128: add("arg:v128.const")
    case .nullReference(let heap): add("arg:ref.null \(heap)")
    case .externReference: add("arg:ref.extern N")
    case .hostReference: add("arg:ref.host N")
    }
  }

  private mutating func count(_ expectation: Script.Expectation) {
    switch expectation {
    case .i32: add("pat:i32.const")
    case .i64: add("pat:i64.const")
    case .f32(let pattern): count(pattern, "f32", isNaN: { Float(bitPattern: UInt32($0)).isNaN })
    case .f64(let pattern): count(pattern, "f64", isNaN: { Double(bitPattern: $0).isNaN })
    case .integerLanes(let shape, _): add("pat:v128.const \(shape)")
    case .floatLanes(let shape, let lanes):
      add("pat:v128.const \(shape)")
      for lane in lanes {
        switch lane {
        case .canonicalNaN: add("pat:v128 lane nan:canonical")
        case .arithmeticNaN: add("pat:v128 lane nan:arithmetic")
        case .bits: break
        }
      }
    case .nullReference(let heap): add("pat:ref.null" + (heap.map { " \($0)" } ?? ""))
    case .externReference(let number): add("pat:ref.extern" + (number == nil ? "" : " N"))
    case .hostReference(let number): add("pat:ref.host" + (number == nil ? "" : " N"))
    case .reference(let heap): add("pat:ref.\(heap)")
    case .either(let alternatives):
      add("pat:either")
      for alternative in alternatives { count(alternative) }
    }
  }

  private mutating func count(_ pattern: Script.FloatPattern, _ type: String, isNaN: (UInt64) -> Bool) {
    switch pattern {
    case .canonicalNaN: add("pat:\(type) nan:canonical")
    case .arithmeticNaN: add("pat:\(type) nan:arithmetic")
    case .bits(let bits): add(isNaN(bits) ? "pat:\(type) literal nan" : "pat:\(type).const")
    }
  }
}
