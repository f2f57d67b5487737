internal import WebAssembly

extension HostTable {
  /// Header maps (section 2.5 of the ABI reference).
  mutating func defineHeaderMaps() {
    define("proxy_get_header_map_pairs") { (call, type: Int32, pointer: UInt32, length: UInt32) in
      try call.memory.checkResults(pointer, length)
      let map = try call.map(try mapType(type)) ?? HeaderMap()
      try call.vm.output(call.memory, map, at: pointer, length)
    }
    define("proxy_get_header_map_value") {
      (call, type: Int32, name: UInt32, count: UInt32, pointer: UInt32, length: UInt32) in
      try call.memory.checkResults(pointer, length)
      let type = try mapType(type)
      try call.memory.check(name, count, "the name")
      let map = try call.map(type)
      let index = try map.flatMap { map in try call.memory.withBytes(name, count) { position(of: $0, in: map, type) } }
      guard let map, let index else {
        // The first version has no status for a name that is not there.
        if map != nil, call.vm.version == .v0_1_0 { return try call.memory.outputNothing(pointer, length) }
        return call.refuse(.notFound, map == nil ? "the map is not there now" : "the map has no such name")
      }
      let size = map.withValue(at: index) { $0.count }
      try call.vm.output(call.memory, size: size, at: pointer, length) { target in
        map.withValue(at: index) { $0.withUnsafeBytes { target.copyMemory(from: $0) } }
      }
    }
    define("proxy_get_header_map_size") { (call, type: Int32, size: UInt32) in
      try call.memory.checkResults(size)
      let map = try call.map(try mapType(type))
      try call.memory.store(UInt32(clamping: map?.byteSize ?? 0), at: size)
    }
    define("proxy_set_header_map_pairs") { (call, type: Int32, pairs: UInt32, count: UInt32) in
      let type = try mapType(type)
      let map = try call.memory.pairs(pairs, count, "the pairs")
      try call.edit(type) { $0 = map }
    }
    define("proxy_add_header_map_value") {
      (call, type: Int32, name: UInt32, nameCount: UInt32, value: UInt32, valueCount: UInt32) in
      try call.edit(type, name, nameCount, value, valueCount) { $0.add($1, $2) }
    }
    define("proxy_replace_header_map_value") {
      (call, type: Int32, name: UInt32, nameCount: UInt32, value: UInt32, valueCount: UInt32) in
      try call.edit(type, name, nameCount, value, valueCount) { replace(&$0, $1, $2, type) }
    }
    define("proxy_remove_header_map_value") { (call, type: Int32, name: UInt32, count: UInt32) in
      try call.edit(type, name, count, 0, 0) { map, name, _ in map.remove(name) }
    }
  }
}

private func mapType(_ number: Int32) throws -> MapType {
  guard let type = MapType(rawValue: number) else { throw Refusal(.badArgument, "there is no such map") }
  return type
}

/// The position of a name; a request's host is its authority, as in Envoy, whatever the plugin calls it.
private func position(of name: Span<UInt8>, in map: HeaderMap, _ type: MapType) -> Int? {
  if let index = map.firstIndex(of: name) { return index }
  return isHost(name, type.rawValue) ? map.firstIndex(of: ":authority") : nil
}

private func replace(_ map: inout HeaderMap, _ name: Span<UInt8>, _ value: Span<UInt8>, _ type: Int32) {
  if isHost(name, type) { map[":authority"] = string(value) } else { map.replace(name, value) }
}

private func isHost(_ name: Span<UInt8>, _ type: Int32) -> Bool {
  guard type == MapType.requestHeaders.rawValue, name.count == 4 else { return false }
  return lowercased(name[0]) == UInt8(ascii: "h") && lowercased(name[1]) == UInt8(ascii: "o")
    && lowercased(name[2]) == UInt8(ascii: "s") && lowercased(name[3]) == UInt8(ascii: "t")
}

extension HostCall {
  /// How much an edited map may hold: the guest's lists may have as much, and no more can be made one by one.
  private static let mapByteLimit = 1 << 20

  /// A map to read; those of calls are there whatever the context.
  fileprivate func map(_ type: MapType) throws -> HeaderMap? {
    switch type {
    case .httpCallResponseHeaders: vm.callData.httpHeaders
    case .httpCallResponseTrailers: vm.callData.httpTrailers
    case .grpcReceiveInitialMetadata: vm.callData.grpcInitialMetadata
    case .grpcReceiveTrailingMetadata: vm.callData.grpcTrailingMetadata
    case .requestHeaders, .requestTrailers, .responseHeaders, .responseTrailers: try context.map(type)
    }
  }

  fileprivate func edit(_ type: MapType, _ edit: (inout HeaderMap) -> Void) throws {
    guard !type.isReadOnly else { throw Refusal(.badArgument, "the map is only to be read") }
    guard try context.editMap(type, edit) else {
      throw Refusal(.badArgument, "the map is not to be changed now")
    }
  }

  fileprivate func edit(
    _ number: Int32, _ name: UInt32, _ nameCount: UInt32, _ value: UInt32, _ valueCount: UInt32,
    _ edit: (inout HeaderMap, Span<UInt8>, Span<UInt8>) -> Void
  ) throws {
    let type = try mapType(number)
    try memory.check(value, valueCount, "the value")
    var isTooLarge = false
    try memory.withBytes(name, nameCount, "the name") { name in
      try memory.withBytes(value, valueCount) { value in
        try self.edit(type) { map in
          isTooLarge = map.byteSize + name.count + value.count > Self.mapByteLimit
          if !isTooLarge { edit(&map, name, value) }
        }
      }
    }
    if isTooLarge { throw Refusal(.badArgument, "the map would be larger than \(Self.mapByteLimit) bytes") }
  }
}
