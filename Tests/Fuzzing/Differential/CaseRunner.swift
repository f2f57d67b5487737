package import WebAssembly

/// Runs cases on the engine.
package struct CaseRunner {
  /// Whether code is metered, and the fuel that calls get.
  package enum Metering: Sendable {
    case off
    /// Far more than any case needs, so that a run without end shows as an outcome.
    case ample
    /// The fuel of each call by its position; those beyond have ample.
    case calls([UInt64])
  }

  private static let ample: UInt64 = 1 << 40
  package var metering: Metering

  package var loading: Module.Loading

  package init(metering: Metering = .off, loading: Module.Loading = .eager) {
    self.metering = metering
    self.loading = loading
  }

  private var isMetered: Bool { if case .off = metering { false } else { true } }

  private func fuel(forCall number: Int) -> UInt64 {
    if case .calls(let amounts) = metering, number < amounts.count { amounts[number] } else { Self.ample }
  }

  /// Runs a case and reports each step's outcome.
  ///
  /// - Returns: the fuel that each call took, zero where nothing is metered.
  @discardableResult
  package func run(_ fuzzCase: FuzzCase, report: (_ step: String, _ outcome: String) -> Void) -> [UInt64] {
    let store = Store()
    store.fuel = Self.ample
    var taken: [UInt64] = []
    let host = CaseHost()
    var imports = host.imports
    var instances: [String: Instance] = [:]
    for module in fuzzCase.modules {
      let step = "instantiate " + module.name
      do {
        let compiled = try Module(module.bytes, metersFuel: isMetered, loading: loading)
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
        taken.append(0)
        continue
      }
      let fuel = fuel(forCall: number)
      store.fuel = fuel
      let outcome: String
      do {
        outcome = Outcome.text(try instance.function(Name(call.export)).call(call.arguments.map(Self.value)))
      } catch {
        outcome = Outcome.text(error)
      }
      taken.append(fuel - store.fuel)
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
    return taken
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
