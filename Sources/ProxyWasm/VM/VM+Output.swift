internal import WebAssembly

extension VM {
  /// Memory of the guest's own for a result; the guest's memory may grow meanwhile, and its budget shrink.
  func allocate(_ size: Int) throws -> UInt32 {
    guard let size = UInt32(exactly: size) else {
      throw Refusal(.invalidMemoryAccess, "the result is too large for the plugin's memory")
    }
    guard let allocate = exports.allocate else {
      throw Refusal(.invalidMemoryAccess, "the plugin exports no allocator")
    }
    let saved = phase
    phase = .allocating
    // A trap in the allocator ends the plugin, as any does; there is nothing to put back then.
    let address = try allocate(size)
    phase = saved
    guard address != 0 else {
      throw Refusal(.invalidMemoryAccess, "the plugin's allocator has no \(size) bytes")
    }
    return address
  }

  /// Gives the guest a result in memory of its own; nothing is given without memory.
  ///
  /// `fill` writes to exactly `size` bytes, and must not rely on what the guest could change in its allocator.
  func output(
    _ memory: GuestMemory, size: Int, at pointer: UInt32, _ length: UInt32,
    _ fill: (UnsafeMutableRawBufferPointer) throws -> Void
  ) throws {
    try memory.checkResults(pointer, length)
    guard size > 0 else { return try memory.outputNothing(pointer, length) }
    let address = try allocate(size)
    let count = UInt32(truncatingIfNeeded: size)
    guard memory.contains(address, count) else {
      throw Refusal(.invalidMemoryAccess, "the plugin's allocator gave memory that it does not have")
    }
    try memory.withMutableBytes(address, count, fill)
    try memory.store(address, at: pointer)
    try memory.store(count, at: length)
  }

  func output(_ memory: GuestMemory, _ bytes: [UInt8], at pointer: UInt32, _ length: UInt32) throws {
    try output(memory, size: bytes.count, at: pointer, length) { target in
      bytes.withUnsafeBytes { target.copyMemory(from: $0) }
    }
  }

  func output(_ memory: GuestMemory, _ map: HeaderMap, at pointer: UInt32, _ length: UInt32) throws {
    try output(memory, size: map.isEmpty ? 0 : PairsEncoding.encodedSize(map), at: pointer, length) { target in
      PairsEncoding.encode(map, into: target)
    }
  }

  /// What every plugin can ask, whether or not there is a stream.
  func commonProperty(_ path: PropertyPath, _ identity: PluginIdentity) -> PropertyValue? {
    if path.segments.count == 1 {
      switch path.segments[0] {
      case "plugin_name": return .string(identity.name)
      case "plugin_root_id": return .string(identity.rootID)
      case "plugin_vm_id": return .string(identity.vmID)
      case "plugin_vm_memory": return .uint(UInt64(memoryByteCount))
      default: break
      }
    }
    return host.property(path, plugin: identity)
  }
}
