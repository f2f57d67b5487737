internal import WebAssembly

/// What plugins get of WASI preview 1: logs, clocks, random bytes and variables, and nothing that could block
/// (section 7 of the ABI reference).
enum WASIProfile {
  /// The statuses that these functions answer.
  enum Errno: UInt32, Error {
    case success = 0
    case badDescriptor = 8
    case fault = 21
    case invalid = 28
    case noEntry = 44
    case notImplemented = 52
    // By its number in the recorded hosts, which is not the one of preview 1.
    case notDirectory = 20
    case notSupported = 58
    case notCapable = 76
  }

  static let modules: [Name] = ["wasi_snapshot_preview1", "wasi_unstable"]

  // Imports as such are not for several threads; see HostTable.shared.
  nonisolated(unsafe) static let imports: Imports = {
    var table = Table()
    table.defineProcess()
    table.defineDescriptors()
    table.definePaths()
    return table.imports
  }()

  /// The functions, being defined.
  struct Table {
    var imports = Imports()

    /// Defines a function that answers success unless its body throws an ``Errno``.
    mutating func define<each P: WebAssemblyValue>(
      _ name: Name, inAllocator: Bool = false, _ body: @escaping @Sendable (HostCall, repeat each P) throws -> Void
    ) {
      let text = name.description
      for module in modules {
        imports.define(module, name) { (caller: Caller, arguments: repeat each P) throws -> UInt32 in
          guard let vm = VM.of(caller.store) else {
            throw GuestStop(reason: .other("the store has no plugin"))
          }
          if vm.phase == .allocating, !inAllocator, vm.version != .v0_2_100 {
            throw GuestStop(reason: .restrictedCall(name))
          }
          guard let memory = vm.memory ?? caller.defaultMemory.map({ GuestMemory($0) }) else {
            throw PluginError.noMemory
          }
          if !vm.allowedCapabilities.isEmpty, !vm.allowedCapabilities.contains(text) {
            vm.log(.error, "Attempted call to restricted WASI capability: \(text)")
            return Errno.notCapable.rawValue
          }
          do {
            try body(HostCall(vm: vm, memory: memory), repeat each arguments)
            return Errno.success.rawValue
          } catch let errno as Errno {
            return errno.rawValue
          } catch is Refusal {
            return Errno.fault.rawValue
          }
        }
      }
    }
  }
}

extension WASIProfile.Table {
  /// Arguments, environment, clocks, random bytes, the end.
  mutating func defineProcess() {
    define("args_get") { (_, _: UInt32, _: UInt32) in }
    define("args_sizes_get") { (call, count: UInt32, size: UInt32) in
      try call.memory.store(UInt32(0), at: count)
      try call.memory.store(UInt32(0), at: size)
    }
    define("environ_get") { (call, pointers: UInt32, buffer: UInt32) in
      let variables = call.vm.environment
      let size = variables.reduce(0) { $0 + $1.count }
      try call.memory.check(buffer, UInt32(clamping: size))
      try call.memory.check(pointers, UInt32(clamping: variables.count * 4))
      var place = buffer
      for (index, variable) in variables.enumerated() {
        try call.memory.store(place, at: pointers &+ UInt32(clamping: index * 4))
        try call.memory.withMutableBytes(place, UInt32(clamping: variable.count)) { target in
          variable.withUnsafeBytes { target.copyMemory(from: $0) }
        }
        place &+= UInt32(clamping: variable.count)
      }
    }
    define("environ_sizes_get") { (call, count: UInt32, size: UInt32) in
      try call.memory.store(UInt32(clamping: call.vm.environment.count), at: count)
      try call.memory.store(UInt32(clamping: call.vm.environment.reduce(0) { $0 + $1.count }), at: size)
    }
    define("clock_time_get", inAllocator: true) { (call, clock: UInt32, _: UInt64, result: UInt32) in
      switch clock {
      case 0: try call.memory.store(call.vm.host.wallTime(), at: result)
      case 1: try call.memory.store(call.vm.host.monotonicTime(), at: result)
      default: throw WASIProfile.Errno.notSupported
      }
    }
    define("clock_res_get") { (call, clock: UInt32, result: UInt32) in
      guard clock < 2 else { throw WASIProfile.Errno.notSupported }
      try call.memory.store(UInt64(1), at: result)
    }
    define("random_get") { (call, address: UInt32, count: UInt32) in
      guard count <= 1 << 16 else { throw WASIProfile.Errno.invalid }
      try call.memory.withMutableBytes(address, count) { bytes in
        if !bytes.isEmpty { call.vm.host.fillWithRandomBytes(bytes) }
      }
    }
    // Waiting is for the host; Go's scheduler is content with no events.
    define("poll_oneoff", inAllocator: true) { (call, _: UInt32, _: UInt32, _: UInt32, result: UInt32) in
      try call.memory.store(UInt32(0), at: result)
    }
    define("sched_yield") { _ in }
    define("proc_raise") { (_, _: UInt32) in throw WASIProfile.Errno.notSupported }
    for module in WASIProfile.modules {
      imports.define(module, "proc_exit") { (code: UInt32) throws in throw GuestStop(reason: .exit(code: code)) }
    }
  }
}
