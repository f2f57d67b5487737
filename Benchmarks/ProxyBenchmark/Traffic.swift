import ProxyWasm

/// A host that counts what plugins log, and throws it away.
final class CountingHost: ProxyHost {
  var lines = 0
  var bytes = 0

  func log(_ entry: LogEntry) {
    lines += 1
    bytes += entry.message.utf8.count
  }
}

/// What passes through a chain: the request and the response that Envoy was measured with.
struct Traffic {
  static let request: HeaderMap = [
    ":authority": "127.0.0.1:10000", ":path": "/some/path?with=a&few=parameters", ":method": "GET", ":scheme": "http",
    "x-forwarded-proto": "http", "x-request-id": "4dc0ca5c-65a4-4a4f-9cf3-5d5ae8d0e2a1",
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64) measurement/1.0", "accept": "*/*",
    "accept-encoding": "gzip, deflate",
    "cookie": "session=0123456789abcdef0123456789abcdef",
  ]
  static let response: HeaderMap = [
    ":status": "200", "content-type": "text/plain", "server": "envoy", "date": "Thu, 01 Jan 2026 00:00:00 GMT",
    "x-envoy-upstream-service-time": "1",
  ]
  static let body = [UInt8]((0..<4096).map { UInt8(ascii: "a") + UInt8($0 % 26) })

  /// Sends one request and its response through a chain; answers how many pieces came out.
  static func pass(_ traffic: Filter.Traffic, through chain: [PluginContext]) -> Int {
    let stream = HTTPStream(chain)
    var pieces = 0
    switch traffic {
    case .headers:
      pieces += stream.receiveRequestHeaders(request, endOfStream: true).parts.count
      pieces += stream.receiveResponseHeaders(response, endOfStream: true).parts.count
    case .bodies:
      pieces += stream.receiveRequestHeaders(request, endOfStream: false).parts.count
      pieces += stream.receiveRequestBody(body, endOfStream: true).parts.count
      pieces += stream.receiveResponseHeaders(response, endOfStream: false).parts.count
      pieces += stream.receiveResponseBody(body, endOfStream: true).parts.count
    }
    stream.finish()
    return pieces
  }

  /// How many pieces come out when nothing is held for good.
  static func pieces(_ traffic: Filter.Traffic) -> Int { traffic == .headers ? 2 : 4 }
}

/// Filters in a row, all of one plugin.
func chain(_ plugin: Plugin, count: Int, host: CountingHost, separateVMs: Bool) throws -> [PluginContext] {
  var chain: [PluginContext] = []
  for _ in 0..<count {
    chain.append(try plugin.start(on: host, sharing: separateVMs ? nil : chain.first?.vm))
  }
  return chain
}
