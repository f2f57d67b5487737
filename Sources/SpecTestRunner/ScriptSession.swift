import WebAssembly
import WebAssemblyText

/// The state of a script between its commands.
struct ScriptSession {
  private let runner: ScriptRunner
  let store: Store
  private let spectest: SpectestModule

  /// The instance that actions without a name mean; nil when the last module failed.
  private var current: Instance?
  private var instances: [Name: Instance] = [:]
  private var registered: [Name: Instance] = [:]
  /// The definition that `instance` commands without a name mean; nil when it was refused.
  private var lastDefinition: Module?
  private var definitions: [Name: Module] = [:]

  init(_ runner: ScriptRunner) throws {
    self.runner = runner
    store = Store()
    store.deadline = runner.timeout.map { .now + $0 }
    spectest = try SpectestModule(in: store)
  }

  /// Runs a command and notes what came of it.
  mutating func run(_ command: Script.Command, into report: inout Report) {
    // The engine stops what runs on; here stops what is many short runs.
    if let deadline = store.deadline, deadline <= .now {
      report.add(.failed("not run: the time for the script is over"), of: command.kind.keyword, line: command.line)
      return
    }
    guard case .thread(_, _, let commands) = command.kind else {
      report.add(outcome(of: command.kind, &report.messages), of: command.kind.keyword, line: command.line)
      return
    }
    Self.skip(command, commands, into: &report)
  }

  /// Skips a thread with all its commands; threads may be nested, but not deeply.
  private static func skip(_ command: Script.Command, _ commands: [Script.Command], into report: inout Report) {
    report.add(.skipped(Unsupported.threads), of: command.kind.keyword, line: command.line)
    for command in commands {
      if case .thread(_, _, let inner) = command.kind {
        skip(command, inner, into: &report)
      } else {
        report.add(.skipped(Unsupported.threads), of: command.kind.keyword, line: command.line)
      }
    }
  }

  /// Why commands are skipped.
  private enum Unsupported {
    static let threads = "threads are not supported"
    static let suspensions = "stack switching is not supported"
  }

  private mutating func outcome(of kind: Script.Kind, _ messages: inout Report.Messages) -> Report.Outcome {
    switch kind {
    case .module(let module):
      return instantiate(module, name: module.name)
    case .definition(let module):
      return define(module)
    case .instance(let name, let definition):
      return instantiate(definition: definition, name: name)
    case .register(let name, let instance):
      return register(name, instance)
    case .action(let action):
      return perform(action, expecting: .return) { _ in .passed }
    case .assertReturn(let action, let expectations):
      return perform(action, expecting: .return) { Matching.check($0, against: expectations) }
    case .assertTrap(let action, let message), .assertExhaustion(let action, let message):
      return perform(action, expecting: .failure(.trap, message)) {
        .failed("it returned \(Matching.text($0.map(\.value)))")
      }
    case .assertException(let action):
      return perform(action, expecting: .failure(.exception, "")) {
        .failed("it returned \(Matching.text($0.map(\.value)))")
      }
    case .assertModuleTrap(let module, let message):
      return instantiation(of: module, expecting: .failure(.trap, message))
    case .assertUnlinkable(let module, let message):
      return instantiation(of: module, expecting: .failure(.link, message))
    case .assertMalformed(let module, let message):
      return refusal(of: module, in: [.malformed], message, &messages)
    case .assertInvalid(let module, let message):
      return refusal(of: module, in: [.invalid], message, &messages)
    case .assertMalformedCustom(let module, let message), .assertInvalidCustom(let module, let message):
      // The text of a custom section is read and checked in one go, whichever the phase is that the script names.
      return refusal(of: module, in: [.malformed, .invalid], message, &messages)
    case .assertSuspension:
      return .skipped(Unsupported.suspensions)
    case .thread, .wait:
      return .skipped(Unsupported.threads)
    }
  }
}

// MARK: - Modules

extension ScriptSession {
  private func module(_ source: ScriptModule) throws -> Module {
    try Module(
      source.bytes(), features: runner.features, loading: runner.loading, threads: runner.threads)
  }

  /// Instantiates a module with what the script has registered.
  private func instantiate(_ module: Module) throws -> Instance {
    var imports = Imports()
    for item in module.imports {
      let value = registered[item.module].map { $0.export(item.name) } ?? nil
      if let value = value ?? (item.module == SpectestModule.name ? spectest.export(item.name) : nil) {
        imports.define(item.module, item.name, value)
      }
    }
    return try store.instantiate(module, imports: imports)
  }

  /// Makes an instance the current one; when that fails, commands that need it have none.
  private mutating func setCurrent(_ name: Name?, _ make: () throws -> Instance) -> Report.Outcome {
    current = nil
    if let name { instances[name] = nil }
    do {
      let instance = try make()
      current = instance
      if let name { instances[name] = instance }
      return .passed
    } catch {
      return .failed("\(Failure(error))")
    }
  }

  private mutating func instantiate(_ source: ScriptModule, name: Name?) -> Report.Outcome {
    lastDefinition = nil
    if let name { definitions[name] = nil }
    do {
      let module = try module(source)
      lastDefinition = module
      if let name { definitions[name] = module }
      let session = self
      return setCurrent(name) { try session.instantiate(module) }
    } catch {
      return setCurrent(name) { throw error }
    }
  }

  private mutating func define(_ source: ScriptModule) -> Report.Outcome {
    lastDefinition = nil
    if let name = source.name { definitions[name] = nil }
    do {
      let module = try module(source)
      lastDefinition = module
      if let name = source.name { definitions[name] = module }
      return .passed
    } catch {
      return .failed("\(Failure(error))")
    }
  }

  private mutating func instantiate(definition: Name?, name: Name?) -> Report.Outcome {
    let module = definition.map { definitions[$0] } ?? lastDefinition
    let session = self
    return setCurrent(name) {
      guard let module else { throw MissingError("there is no such definition, or it failed") }
      return try session.instantiate(module)
    }
  }

  private mutating func register(_ name: Name, _ id: Name?) -> Report.Outcome {
    registered[name] = nil
    do {
      registered[name] = try instance(id)
      return .passed
    } catch {
      return .failed("\(error)")
    }
  }

  private func instance(_ id: Name?) throws(MissingError) -> Instance {
    guard let instance = id.map({ instances[$0] }) ?? current else {
      throw MissingError(id.map { "there is no instance \($0), or its module failed" } ?? "the module before it failed")
    }
    return instance
  }
}

/// Something that a command needs and an earlier one did not bring about.
struct MissingError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}

// MARK: - Assertions

extension ScriptSession {
  /// How an action or an instantiation is to end.
  private enum End {
    case `return`
    case failure(Failure.Phase, Name)
  }

  private func perform(
    _ action: Script.Action, expecting end: End, _ check: ([Matching.Result]) -> Report.Outcome
  ) -> Report.Outcome {
    let results: [Matching.Result]
    do {
      results = try perform(action)
    } catch {
      return outcome(of: Failure(error), expecting: end)
    }
    return check(results)
  }

  private func perform(_ action: Script.Action) throws -> [Matching.Result] {
    switch action {
    case .invoke(let id, let name, let arguments):
      guard case .function(let function)? = try instance(id).export(name) else {
        throw MissingError("no function \(name.quoted) is exported")
      }
      let values = try function.call(arguments.map(\.value))
      return zip(values, function.type.results).map { Matching.Result(value: $0, type: $1) }
    case .get(let id, let name):
      guard case .global(let global)? = try instance(id).export(name) else {
        throw MissingError("no global \(name.quoted) is exported")
      }
      return [Matching.Result(value: global.value, type: global.type.value)]
    }
  }

  private func instantiation(of source: ScriptModule, expecting end: End) -> Report.Outcome {
    do {
      _ = try instantiate(module(source))
      return .failed("it was instantiated")
    } catch {
      return outcome(of: Failure(error), expecting: end)
    }
  }

  /// Checks that a failure is the expected one, in its phase and in its first words.
  private func outcome(of failure: Failure, expecting end: End) -> Report.Outcome {
    switch end {
    case .return:
      return .failed("\(failure)")
    case .failure(let phase, let message):
      let isExpected = failure.phase == phase && failure.text.utf8.starts(with: message.utf8)
      return isExpected ? .passed : .failed("\(failure), expected \(phase): \(message)")
    }
  }

  /// Checks that a module is refused in the right phase; the words are only counted.
  private func refusal(
    of source: ScriptModule, in phases: [Failure.Phase], _ message: Name, _ messages: inout Report.Messages
  ) -> Report.Outcome {
    do {
      _ = try module(source)
      return .failed("it was accepted, expected: \(message)")
    } catch {
      let failure = Failure(error)
      guard phases.contains(failure.phase) else {
        return .failed("\(failure), expected \(phases[0]): \(message)")
      }
      messages.compared += 1
      if failure.text.utf8.starts(with: message.utf8) { messages.matched += 1 }
      return .passed
    }
  }
}
