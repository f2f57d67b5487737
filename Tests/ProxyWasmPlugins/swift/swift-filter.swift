// In Embedded Swift: requests to paths below the configured prefix (/admin without one) are answered with 404; all others
// get a header with the length of their path.

@_extern(wasm, module: "env", name: "proxy_log")
@_extern(c)
func proxy_log(_ level: UInt32, _ text: UnsafePointer<UInt8>?, _ size: Int) -> UInt32

@_extern(wasm, module: "env", name: "proxy_get_header_map_value")
@_extern(c)
func proxy_get_header_map_value(
  _ map: UInt32, _ key: UnsafePointer<UInt8>?, _ keySize: Int,
  _ value: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>,
  _ valueSize: UnsafeMutablePointer<Int>
) -> UInt32

@_extern(wasm, module: "env", name: "proxy_add_header_map_value")
@_extern(c)
func proxy_add_header_map_value(
  _ map: UInt32, _ key: UnsafePointer<UInt8>?, _ keySize: Int, _ value: UnsafePointer<UInt8>?, _ valueSize: Int
) -> UInt32

@_extern(wasm, module: "env", name: "proxy_send_local_response")
@_extern(c)
func proxy_send_local_response(
  _ code: UInt32, _ details: UnsafePointer<UInt8>?, _ detailsSize: Int, _ body: UnsafePointer<UInt8>?, _ bodySize: Int,
  _ headers: UnsafePointer<UInt8>?, _ headersSize: Int, _ grpcStatus: Int32
) -> UInt32

@_extern(wasm, module: "env", name: "proxy_get_buffer_bytes")
@_extern(c)
func proxy_get_buffer_bytes(
  _ buffer: UInt32, _ start: Int, _ count: Int, _ data: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>,
  _ size: UnsafeMutablePointer<Int>
) -> UInt32

@_extern(c)
func allocate_block(_ size: Int) -> UnsafeMutableRawPointer?

@_expose(wasm, "proxy_abi_version_0_2_1")
@_cdecl("proxy_abi_version_0_2_1")
public func version() {}

@_expose(wasm, "proxy_on_memory_allocate")
@_cdecl("proxy_on_memory_allocate")
public func allocate(_ size: Int) -> UnsafeMutableRawPointer? { allocate_block(size) }

/// The bytes that a host function gives, which become the plugin's own.
func bytes(_ call: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>) -> UInt32)
  -> [UInt8]?
{
  var data: UnsafeMutablePointer<UInt8>?
  var size = 0
  guard call(&data, &size) == 0, let data else { return nil }
  defer { UnsafeMutableRawPointer(data).deallocate() }
  return [UInt8](UnsafeBufferPointer(start: data, count: size))
}

func header(_ map: UInt32, _ name: StaticString) -> [UInt8]? {
  bytes { proxy_get_header_map_value(map, name.utf8Start, name.utf8CodeUnitCount, $0, $1) }
}

func decimal(_ number: Int) -> [UInt8] {
  var digits: [UInt8] = []
  var rest = number
  repeat {
    digits.insert(UInt8(48 + rest % 10), at: 0)
    rest /= 10
  } while rest > 0
  return digits
}

nonisolated(unsafe) var prefix: [UInt8] = []

@_expose(wasm, "proxy_on_configure")
@_cdecl("proxy_on_configure")
public func configure(_ root: UInt32, _ size: Int) -> UInt32 {
  prefix = [0x2f, 0x61, 0x64, 0x6d, 0x69, 0x6e]  // /admin
  if size > 0, let text = bytes({ proxy_get_buffer_bytes(7, 0, size, $0, $1) }) { prefix = text }
  return 1
}

@_expose(wasm, "proxy_on_request_headers")
@_cdecl("proxy_on_request_headers")
public func requestHeaders(_ context: UInt32, _ count: UInt32, _ end: UInt32) -> UInt32 {
  guard let path = header(0, ":path") else { return 0 }
  var isBelow = path.count >= prefix.count
  var i = 0
  while isBelow && i < prefix.count {
    isBelow = path[i] == prefix[i]
    i += 1
  }
  if isBelow {
    let message: StaticString = "hidden"
    _ = proxy_log(3, message.utf8Start, message.utf8CodeUnitCount)
    let body: StaticString = "nothing here\n"
    _ = proxy_send_local_response(
      404, message.utf8Start, message.utf8CodeUnitCount, body.utf8Start, body.utf8CodeUnitCount, nil, 0, -1)
    return 1
  }
  let key: StaticString = "x-path-length"
  let value = decimal(path.count)
  value.withUnsafeBufferPointer {
    _ = proxy_add_header_map_value(0, key.utf8Start, key.utf8CodeUnitCount, $0.baseAddress, $0.count)
  }
  return 0
}
