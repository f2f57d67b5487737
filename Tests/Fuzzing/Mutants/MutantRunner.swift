import WebAssembly
import WebAssemblyText

/// Makes mutants and hands them to the engine, in small limits.
package struct MutantRunner {
  /// What became of a mutant.
  package enum Outcome: String, CaseIterable, Sendable {
    case malformed, invalid, unsupported, unlinkable
    case failedToStart = "failed to start"
    case ran
    case textRejected = "text rejected"
    case textEncoded = "text encoded"
    case scriptParsed = "script parsed"
  }

  private let modules: ByteMutator
  private let texts: TextMutator
  private let seed: UInt64
  /// How calls of the exports of mutants ended, by kind.
  package private(set) var calls: [String: Int] = [:]

  package init(_ corpus: SuiteCorpus, seed: UInt64) {
    modules = ByteMutator(corpus: corpus.modules)
    texts = TextMutator(corpus: corpus.texts)
    self.seed = seed
  }

  /// A mutant, by its index alone.
  package enum Mutant: Sendable {
    case module([UInt8])
    case text([UInt8])
  }

  package func mutant(_ index: Int) -> Mutant {
    var random = RandomSource(seed: seed, index: index)
    return random.chance(65) ? .module(modules.mutate(&random)) : .text(texts.mutate(&random))
  }

  package mutating func run(_ index: Int) -> Outcome {
    switch mutant(index) {
    case .module(let bytes):
      let outcome = run(bytes)
      // Modules that are wrong somewhere are run too, as they are found wrong no sooner than where they are entered.
      if index % 4 == 0 { _ = run(bytes, loading: .lazy) }
      return outcome
    case .text(let source):
      let parsed = (try? Script(source)) != nil
      guard let bytes = try? TextModule.encode(source) else { return parsed ? .scriptParsed : .textRejected }
      _ = run(bytes)
      return .textEncoded
    }
  }

  static var limits: Limits {
    var limits = Limits()
    limits.memoryBytes = 16 << 20
    limits.tableElements = 100_000
    limits.stackBytes = 256 << 10
    limits.nestedRuns = 20
    limits.heapBytes = 1 << 20
    return limits
  }

  private mutating func run(_ bytes: [UInt8], loading: Module.Loading = .eager) -> Outcome {
    let module: Module
    do {
      module = try Module(bytes, limits: Self.limits, metersFuel: true, loading: loading)
    } catch {
      return switch error.kind {
      case .malformed: .malformed
      case .invalid: .invalid
      case .unsupported: .unsupported
      }
    }
    let store = Store(limits: Self.limits)
    store.fuel = 200_000
    let instance: Instance
    do {
      instance = try store.instantiate(module, imports: StubImports.imports(for: module, in: store))
    } catch is LinkError {
      return .unlinkable
    } catch {
      return .failedToStart
    }
    for export in instance.exports.prefix(50) {
      guard case .function(let function) = export.value else { continue }
      store.fuel = 50_000
      call(function, in: store)
    }
    return .ran
  }

  private mutating func call(_ function: Function, in store: Store) {
    let outcome: String
    do {
      var arguments: [Value] = []
      for type in function.type.parameters {
        guard let value = StubImports.value(type, in: store) else { return }
        arguments.append(value)
      }
      _ = try function.call(arguments)
      outcome = "returned"
    } catch let trap as Trap {
      outcome = trap.reason.rawValue
    } catch is WebAssemblyException {
      outcome = "exception"
    } catch {
      outcome = "\(type(of: error))"
    }
    calls[outcome, default: 0] += 1
  }
}

extension MutantRunner {
  /// What the engine says of a module: `valid`, or how it refuses it.
  package static func verdict(on bytes: [UInt8]) -> String {
    do {
      _ = try Module(bytes)
      return "valid"
    } catch {
      return "\(error.kind) \(error.reason)"
    }
  }
}
