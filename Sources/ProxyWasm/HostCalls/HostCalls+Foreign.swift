internal import WebAssembly

extension HostTable {
  /// Functions that are called by name (sections 2.9 and 6.12 of the ABI reference).
  mutating func defineForeignFunctions() {
    define("proxy_call_foreign_function") {
      (call, name: UInt32, nameCount: UInt32, arguments: UInt32, count: UInt32, pointer: UInt32, length: UInt32) in
      let name = try call.memory.string(name, nameCount, "the name")
      let arguments = try call.memory.bytes(arguments, count, "the arguments")
      if pointer != 0 { try call.memory.checkResults(pointer) }
      if length != 0 { try call.memory.checkResults(length) }
      let results = try call.callForeignFunction(name, arguments)
      if pointer != 0, length != 0 {
        try call.vm.output(call.memory, results, at: pointer, length)
      } else if length != 0 {
        try call.memory.store(UInt32(clamping: results.count), at: length)
      } else if pointer != 0 {
        try call.memory.store(UInt32(0), at: pointer)
      }
    }
  }
}

/// The functions that the library itself has: they take bytes, and answer with bytes.
private let foreignFunctions: [String: @Sendable (HostCall, [UInt8]) throws -> [UInt8]] = [
  // Higress's.
  "get_log_level": { call, _ in Array(littleEndian: UInt32(bitPattern: call.vm.host.logLevel.rawValue)) },
  "set_global_max_requests_per_io_cycle": { _, _ in [] },
  "inject_encoded_data_to_filter_chain": { call, arguments in try call.inject(arguments, atHeaders: false) },
  "inject_encoded_data_to_filter_chain_on_header": { call, arguments in try call.inject(arguments, atHeaders: true) },

  // Envoy's.
  "clear_route_cache": { call, _ in
    call.vm.host.clearRouteCache()
    return []
  },
  "compress": { call, arguments in try call.compress(arguments) },
  "uncompress": { call, arguments in try call.uncompress(arguments) },
  "set_envoy_filter_state": { call, arguments in try call.setFilterState(arguments) },
  "declare_property": { call, arguments in try call.declareProperty(arguments) },
]

extension HostCall {
  /// Calls a function of the library's, or else of the host's.
  fileprivate func callForeignFunction(_ name: String, _ arguments: [UInt8]) throws -> [UInt8] {
    if let function = foreignFunctions[name] { return try function(self, arguments) }
    do throws(Status) {
      guard let results = try vm.host.callForeignFunction(name, arguments, plugin: try identity()) else {
        throw Status.notFound
      }
      return results
    } catch {
      let reason = error == .notFound ? "there is no foreign function \(name)" : "the function \(name) refused"
      throw Refusal(error, reason)
    }
  }

  private func identity() throws(Status) -> PluginIdentity {
    guard let root = try? root else { throw .internalFailure }
    return root.identity
  }

  /// Reads the fields of a message.
  private func read(_ message: [UInt8], _ field: (ProtobufReader.Field) throws(ProtobufError) -> Void) throws {
    var reader = ProtobufReader(message)
    do throws(ProtobufError) {
      while let next = try reader.next() { try field(next) }
    } catch {
      throw Refusal(.badArgument, "the arguments are not the message of the function")
    }
  }

  /// The message {1: body, 2: whether the stream ends}.
  fileprivate func inject(_ arguments: [UInt8], atHeaders: Bool) throws -> [UInt8] {
    var (body, endOfStream): ([UInt8], Bool) = ([], false)
    try read(arguments) { field throws(ProtobufError) in
      switch field.number {
      case 1: body = Array(try field.bytes())
      case 2: endOfStream = try field.varint() != 0
      default: break
      }
    }
    try context.inject(body, endOfStream: endOfStream, atHeaders: atHeaders)
    return []
  }

  // MARK: Compression

  fileprivate func compress(_ data: [UInt8]) throws -> [UInt8] {
    try checkSize(data)
    return Zlib.compress(data)
  }

  fileprivate func uncompress(_ data: [UInt8]) throws -> [UInt8] {
    // Of what is packed too: blocks can be many, and slow, without any data in them.
    try checkSize(data)
    do throws(ZlibError) {
      return try Zlib.uncompress(data, limit: vm.limits.compressionBytes)
    } catch {
      throw Refusal(error == .tooLarge ? .internalFailure : .serializationFailure, "\(error)")
    }
  }

  private func checkSize(_ data: [UInt8]) throws {
    guard data.count <= vm.limits.compressionBytes else {
      throw Refusal(.internalFailure, "the data is larger than the limit")
    }
  }

  // MARK: Properties

  /// The message {1: path, 2: value, 3: span}; whatever the span, the state is the stream's.
  fileprivate func setFilterState(_ arguments: [UInt8]) throws -> [UInt8] {
    var (key, value): (String, [UInt8]) = ("", [])
    try read(arguments) { field throws(ProtobufError) in
      switch field.number {
      case 1: key = try field.string()
      case 2: value = Array(try field.bytes())
      case 3: _ = try field.varint()
      default: break
      }
    }
    guard !key.isEmpty, let path = PropertyPath(filterState: key) else {
      throw Refusal(.badArgument, "there can be no filter state with the path")
    }
    let root = try root
    do throws(Status) {
      if try vm.host.setProperty(path, to: value, plugin: root.identity) { return [] }
    } catch {
      throw Refusal(error, "the host refuses to set \(path)")
    }
    try context.setProperty(path, to: value)
    return []
  }

  /// The message {1: name, 2: whether it is set once only, 3: type, 4: schema, 5: span}.
  ///
  /// Type and schema are for a host that looks into values, and every property is the stream's, so that nothing but whether
  /// it is set once matters here. As in Envoy, what a root declares holds for all its streams.
  fileprivate func declareProperty(_ arguments: [UInt8]) throws -> [UInt8] {
    var (name, isReadOnly): (String, Bool) = ("", false)
    try read(arguments) { field throws(ProtobufError) in
      switch field.number {
      case 1: name = try field.string()
      case 2: isReadOnly = try field.varint() != 0
      case 3, 5: _ = try field.varint()
      case 4: _ = try field.bytes()
      default: break
      }
    }
    guard let path = PropertyPath(Array(name.utf8).span) else {
      throw Refusal(.badArgument, "there can be no property with the name")
    }
    // The context whose callback runs, even if another is set.
    guard let context = vm.current else { throw Refusal(.internalFailure, "no context is being called") }
    try context.declaredProperties.declare(path, isReadOnly: isReadOnly, limit: vm.limits.propertyBytes)
    return []
  }
}
