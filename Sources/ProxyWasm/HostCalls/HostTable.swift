internal import WebAssembly

/// What a host function works with.
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
  fileprivate init(_ vm: VM, _ caller: Caller) throws {
    guard let memory = vm.memory ?? caller.defaultMemory else { throw PluginError.noMemory }
    self.init(vm: vm, memory: GuestMemory(memory: memory))
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
        guard let vm = caller.store.hostState(VM.VMReference.self)?.vm else {
          throw GuestStop(reason: .other("the store has no plugin"))
        }
        if vm.phase != .running, !anyPhase { try vm.restrict(function) }
        if vm.isTraced { Self.trace(vm, function, repeat each arguments) }
        var status = Status.ok
        do {
          if let denied = vm.deniedFunctions, denied[index] { throw vm.denial(of: function) }
          try body(HostCall(vm, caller), repeat each arguments)
        } catch let refusal as Refusal {
          var bits: [UInt64] = []
          repeat bits.append((each arguments).webAssemblyBits)
          vm.record(refusal, of: function, form: form, bits)
          status = refusal.status
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

  /// Remembers a refusal with its arguments as the plugin's author knows them.
  fileprivate func record(_ refusal: Refusal, of function: HostFunction, form: Int, _ bits: [UInt64]) {
    var bits = bits[...]
    var arguments: [(name: String, value: String)] = []
    let parameters = form < function.forms.count ? function.forms[form] : []
    for parameter in parameters {
      guard let first = bits.popFirst() else { break }
      let number = UInt32(truncatingIfNeeded: first)
      switch parameter.kind {
      case .number: arguments.append((parameter.name, "\(number)"))
      case .signed: arguments.append((parameter.name, "\(Int32(bitPattern: number))"))
      case .long: arguments.append((parameter.name, "\(Int64(bitPattern: first))"))
      case .result: arguments.append((parameter.name, hexadecimal(number)))
      case .output:
        let second = UInt32(truncatingIfNeeded: bits.popFirst() ?? 0)
        arguments.append((parameter.name, "\(hexadecimal(number)), \(hexadecimal(second))"))
      case .bytes, .pairs:
        let count = UInt32(truncatingIfNeeded: bits.popFirst() ?? 0)
        arguments.append((parameter.name, describe(number, count)))
      }
    }
    record(
      Diagnostic(
        function: function.name.description, arguments: arguments, status: refusal.status, reason: refusal.reason,
        contextID: (effective ?? current)?.id ?? 0, callback: callback.rawValue))
  }

  private func hexadecimal(_ number: UInt32) -> String { "0x" + String(number, radix: 16) }

  /// Bytes as text, cut to a length that fits a line, or where they would lie.
  private func describe(_ address: UInt32, _ count: UInt32) -> String {
    guard let memory else { return "\(count) bytes" }
    let shown = min(count, 64)
    let bytes = try? GuestMemory(memory: memory).bytes(address, shown)
    guard let bytes, GuestMemory(memory: memory).contains(address, count) else {
      return "\(count) bytes at \(hexadecimal(address))"
    }
    let text = String(decoding: bytes.map { $0 < 0x20 ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    return count > shown ? "\"\(text)\"… (\(count) bytes)" : "\"\(text)\""
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
          let vm = caller.store.hostState(VM.VMReference.self)?.vm
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
