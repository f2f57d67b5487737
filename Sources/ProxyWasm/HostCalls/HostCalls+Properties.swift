internal import WebAssembly

extension HostTable {
  /// Properties (sections 2.3 and 5.3 of the ABI reference).
  mutating func defineProperties() {
    define("proxy_get_property") { (call, path: UInt32, count: UInt32, pointer: UInt32, length: UInt32) in
      try call.memory.checkResults(pointer, length)
      let path = try call.propertyPath(path, count)
      guard let value = try call.context.property(path) else {
        throw Refusal(.notFound, "there is no property \(path)")
      }
      let encoded: [UInt8]
      do throws(Status) {
        encoded = try value.encoded()
      } catch {
        throw Refusal(error, "no bytes stand for the value of \(path)")
      }
      try call.vm.output(call.memory, encoded, at: pointer, length)
    }
    define("proxy_set_property") { (call, path: UInt32, count: UInt32, value: UInt32, size: UInt32) in
      try call.memory.check(value, size, "the value")
      let path = try call.propertyPath(path, count)
      let bytes = try call.memory.bytes(value, size)
      if path.segments == ["wasm_need_rebuild"], bytes == Array("true".utf8) {
        call.vm.needsRebuild = true
        return
      }
      let root = try call.root
      do throws(Status) {
        if try call.vm.host.setProperty(path, to: bytes, plugin: root.identity) { return }
      } catch {
        throw Refusal(error, "the host refuses to set \(path)")
      }
      try call.context.setProperty(path, to: bytes)
    }
  }
}

extension HostCall {
  fileprivate func propertyPath(_ address: UInt32, _ count: UInt32) throws -> PropertyPath {
    let path = try memory.withBytes(address, count, "the path") { PropertyPath($0) }
    guard let path, !path.isEmpty else { throw Refusal(.notFound, "the path has no segment, or is not UTF-8") }
    guard vm.options.usesNginxProperties, !path.segments[0].hasPrefix("plugin_") else { return path }
    return PropertyPath([path.segments.joined(separator: "_").lowercased()])
  }
}
