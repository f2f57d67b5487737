import Foundation
import ProxyWasm

final class EdgeHost: ProxyHost {
  func log(_ entry: LogEntry) { print(entry) }
  func httpCall(_ call: HTTPCall, token: HTTPCallToken) throws(Status) {
    guard call.upstream == "auth" else { throw .badArgument }
    // The answer may come later, and from any thread.
    token.complete(.response(headers: [":status": "200", "x-user": "ann"]))
  }
}

let bytes = try Data(contentsOf: URL(filePath: "Tests/ProxyWasmPlugins/wasm/http-call.wasm"))
let context = try Plugin(bytes: Array(bytes), name: "ask").start(on: EdgeHost())
let stream = HTTPStream([context])
stream.attributes = ["source": ["address": "10.0.0.7:41234"]]

var result = stream.receiveRequestHeaders(
  [":method": "GET", ":path": "/", ":authority": "example.com"], endOfStream: true)
if result == .hold {
  context.poll()
  result = stream.takeResult()
}
print(result)
stream.finish()
