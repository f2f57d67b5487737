internal import WebAssembly

/// What a host function works with.
///
/// It refuses by throwing a ``Refusal``, or by ``refuse(_:_:)`` where that is common.
struct HostCall {
  let vm: VM
  let memory: GuestMemory

  /// The context that the function acts on: the one that was set, or else the one whose callback runs.
  var context: Context {
    get throws {
      guard let context = vm.effective ?? vm.current else {
        throw Refusal(.internalFailure, "no context is being called")
      }
      return context
    }
  }

  /// The root of the context.
  var root: RootContext {
    get throws {
      guard let root = try context.root else { throw Refusal(.internalFailure, "the context has no root") }
      return root
    }
  }
}

extension HostCall {
  /// Makes the function answer a status other than Ok when it returns; takes no memory, as an error would.
  func refuse(_ status: Status, _ reason: String) { vm.refusal = Refusal(status, reason) }

  fileprivate init(_ vm: VM, _ caller: Caller) throws {
    guard let memory = vm.memory ?? caller.defaultMemory.map({ GuestMemory($0) }) else { throw PluginError.noMemory }
    self.init(vm: vm, memory: memory)
  }
}

/// The host functions with their bodies, being defined: each for all names that ``HostFunction`` gives it.
struct HostTable {
  var imports = Imports()
  /// The names of ``HostFunction/all`` that have a body, for the test that all have.
  private(set) var defined: Set<Name> = []

  /// Defines a function that answers Ok unless its body throws a ``Refusal``.
  ///
  /// - Parameter anyPhase: whether the guest may call it at its start and in its allocator too.
  mutating func define<each P: WebAssemblyValue>(
    _ name: Name, anyPhase: Bool = false, form: Int = 0,
    _ body: @escaping @Sendable (HostCall, repeat each P) throws -> Void
  ) {
    guard let index = HostFunction.all.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(name) is not in the table")
    }
    let function = HostFunction.all[index]
    defined.insert(name)
    for alias in [function.name] + function.aliases {
      imports.define(HostFunction.module, alias) { (caller: Caller, arguments: repeat each P) throws -> UInt32 in
        guard let vm = VM.of(caller.store) else {
          throw GuestStop(reason: .other("the store has no plugin"))
        }
        if vm.phase != .running, !anyPhase { try vm.restrict(function) }
        if vm.isTraced { Self.trace(vm, function, repeat each arguments) }
        var status = Status.ok
        do {
          if let denied = vm.deniedFunctions, denied[index] { throw vm.denial(of: function) }
          try body(HostCall(vm, caller), repeat each arguments)
        } catch let refusal as Refusal {
          vm.refusal = refusal
        }
        if let refusal = vm.refusal {
          vm.refusal = nil
          status = refusal.status
          vm.note(refusal, of: index, form: form) { note in
            repeat note.arguments.append((each arguments).webAssemblyBits)
          }
        }
        if vm.isTraced { vm.trace(.hostFunctionReturn, function.name.description, result: Int64(status.rawValue)) }
        return UInt32(bitPattern: status.rawValue)
      }
    }
  }

  /// Notes a function that answers no status, and is defined by other means.
  mutating func definePlain(_ name: Name) { defined.insert(name) }

  private static func number(_ argument: some WebAssemblyValue) -> Int64 {
    // An i32 that the function takes as signed is shown so.
    argument is Int32
      ? Int64(Int32(truncatingIfNeeded: argument.webAssemblyBits)) : Int64(bitPattern: argument.webAssemblyBits)
  }

  private static func trace<each P: WebAssemblyValue>(
    _ vm: VM, _ function: HostFunction, _ arguments: repeat each P
  ) {
    var numbers: [Int64] = []
    repeat numbers.append(number(each arguments))
    vm.trace(.hostFunction, function.name.description, numbers)
  }
}

extension VM {
  /// Ends the guest if it calls what it may not yet; Higress's plugins may call anything in their allocators.
  fileprivate func restrict(_ function: HostFunction) throws {
    if phase == .allocating, version == .v0_2_100 { return }
    throw GuestStop(reason: .restrictedCall(function.name))
  }

  fileprivate func denial(of function: HostFunction) -> Refusal {
    log(.error, "Attempted call to restricted proxy-wasm capability: \(function.name)")
    return Refusal(.internalFailure, "the plugin may not have this capability")
  }

  /// Notes a refusal, with the arguments that `write` adds and what the strings among them begin with.
  fileprivate func note(
    _ refusal: Refusal, of index: Int, form: Int, _ write: (inout RefusalNote) -> Void
  ) {
    let (memory, contextID, callback) = (memory, (effective ?? current)?.id ?? 0, callback)
    diagnosticRing.note { note in
      (note.function, note.form, note.status, note.reason) = (index, form, refusal.status, refusal.reason)
      (note.contextID, note.callback) = (contextID, callback)
      write(&note)
      let forms = HostFunction.all[index].forms
      if let memory, form < forms.count { note.takeSamples(from: memory, forms[form]) }
    }
  }
}

extension RefusalNote {
  fileprivate mutating func takeSamples(from memory: GuestMemory, _ parameters: [HostFunction.Parameter]) {
    var (place, strings) = (0, UInt32(0))
    for parameter in parameters {
      switch parameter.kind {
      case .number, .signed, .long, .result: place += 1
      case .output: place += 2
      case .bytes, .pairs:
        guard place + 1 < arguments.count else { return }
        let (address, count) = (
          UInt32(truncatingIfNeeded: arguments[place]), UInt32(truncatingIfNeeded: arguments[place + 1])
        )
        if memory.contains(address, count) {
          try? memory.withBytes(address, min(count, Self.sampleLimit(parameter.kind))) { bytes in
            bytes.withUnsafeBufferPointer { samples.append(contentsOf: $0) }
          }
          hasSample |= 1 << strings
        }
        strings += 1
        place += 2
      }
    }
  }
}

extension HostTable {
  // Imports as such are not for several threads, as they may hold what belongs to a store. These do not, and never change.
  nonisolated(unsafe) static let shared: Imports = {
    var imports = complete.imports
    imports.merge(WASIProfile.imports)
    return imports
  }()

  /// All host functions, in the form that the specification gives them.
  static var complete: HostTable {
    var table = HostTable()
    table.defineGeneral()
    table.defineForeignFunctions()
    table.defineProperties()
    table.defineBuffers()
    table.defineHeaderMaps()
    table.defineStreams()
    table.defineSharedData()
    table.defineHTTPCalls()
    table.defineGRPCCalls()
    table.defineMetrics()
    table.defineExtensions()
    return table
  }

  /// What a plugin's imports are linked to, with stubs for what the host does not have.
  static func imports(for interface: PluginInterface) -> Imports {
    var imports = shared
    for item in interface.imports {
      guard case .function(let defined) = item.type, let type = defined.function else { continue }
      switch item.provider {
      case .host:
        guard shared.functionType(item.module, item.name) != type else { continue }
        var table = HostTable()
        if item.name == "proxy_grpc_call" { table.defineShortGRPCCall() } else { table.defineShortGRPCStream() }
        imports.merge(table.imports)
      case .wasi: continue
      case .stub:
        let (module, name) = (item.module, item.name)
        imports.define(module, name, type: type) { caller, _ in
          guard type.results == [.i32] else { throw GuestStop(reason: .missingImport(module: module, name: name)) }
          let vm = VM.of(caller.store)
          vm?.record(
            Diagnostic(
              function: "\(name)", arguments: [], status: .unimplemented, reason: "the host does not have it",
              contextID: (vm?.effective ?? vm?.current)?.id ?? 0, callback: vm?.callback.rawValue ?? ""))
          return [.i32(Status.unimplemented.rawValue)]
        }
      }
    }
    return imports
  }
}
