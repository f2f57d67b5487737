import WebAssembly

/// Runs cases on the engine.
package struct CaseRunner {
  /// Fuel for each case, or nil for code that is not metered.
  ///
  /// It is to be far more than any case needs, so that a run without end shows as an outcome.
  package var fuel: UInt64?

  package init(fuel: UInt64? = nil) { self.fuel = fuel }

  /// Runs a case and reports each step's outcome.
  package func run(_ fuzzCase: FuzzCase, report: (_ step: String, _ outcome: String) -> Void) {
    let store = Store()
    if let fuel { store.fuel = fuel }
    let host = CaseHost()
    var imports = host.imports
    var instances: [String: Instance] = [:]
    for module in fuzzCase.modules {
      let step = "instantiate " + module.name
      do {
        let compiled = try Module(module.bytes, metersFuel: fuel != nil)
        guard compiled.imports.allSatisfy({ $0.module == "host" || instances[$0.module.description] != nil }) else {
          report(step, "uninstantiated")
          continue
        }
        let instance = try store.instantiate(compiled, imports: imports)
        imports.define(instance, as: Name(module.name))
        instances[module.name] = instance
        report(step, "ok" + host.takeLog())
      } catch {
        report(step, Outcome.text(error) + host.takeLog())
      }
    }
    for (number, call) in fuzzCase.calls.enumerated() {
      let step = "call \(number) \(call.module).\(call.export)"
      guard let instance = instances[call.module] else {
        report(step, "uninstantiated")
        continue
      }
      let outcome: String
      do {
        outcome = Outcome.text(try instance.function(Name(call.export)).call(call.arguments.map(Self.value)))
      } catch {
        outcome = Outcome.text(error)
      }
      report(step, outcome + host.takeLog())
    }
    for memory in fuzzCase.memories {
      guard let found = try? instances[memory.module]?.memory(Name(memory.export)) else { continue }
      var checksum = Checksum()
      found.withBytes { checksum.add($0) }
      report("memory \(memory.module).\(memory.export)", "\(found.byteCount) \(checksum.text)")
    }
    for global in fuzzCase.globals {
      guard let found = try? instances[global.module]?.global(Name(global.export)) else { continue }
      report("global \(global.module).\(global.export)", Outcome.text(found.value))
    }
  }

  private static func value(_ argument: (type: ValueType, bits: UInt64)) -> Value {
    switch argument.type {
    case .i32: .i32(Int32(truncatingIfNeeded: argument.bits))
    case .i64: .i64(Int64(bitPattern: argument.bits))
    case .f32: .f32(Float(bitPattern: UInt32(truncatingIfNeeded: argument.bits)))
    default: .f64(Double(bitPattern: argument.bits))
    }
  }
}
