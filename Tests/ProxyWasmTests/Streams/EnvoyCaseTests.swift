import Foundation
import ProxyWasm
import Testing

/// The recorded cases of Envoy's, as far as they are about HTTP streams, run here.
@Suite struct EnvoyCaseTests {
  /// Where our host differs from Envoy, or the test from the recording, and why.
  static let differences: [String: [String]] = [
    "the plugin's allocator ends the plugin at once; in Envoy the callback goes on first": ["allocator-calls"],
    "a changed body has the right content-length, and the end of a body is flagged; Envoy cuts the body, and flags nothing":
      [
        "body-content-length-kept", "body-content-length-shrinks", "body-request-content-length-kept", "buffer-ranges",
        "old-version",
      ],
    "a response that has begun is reset; the recorded client has seen its beginning": [
      "body-limit-response", "local-reply-response-body", "local-reply-response-trailers", "trap-response-body-closed",
    ],
    "buffers and maps that are not there are NotFound, for every type and context alike": [
      "buffers-phases", "buffers-write-phases", "call-after-stream", "maps-read-phases", "maps-root",
      "effective-context", "queue",
    ],
    "calls that fail have no answer; an option synthesizes Envoy's": [
      "call-cut", "call-refused", "call-reset", "call-timeout",
    ],
    "the whole path is the key of a property": ["chain-properties", "property-set"],
    "to continue what is not paused has no effect; Envoy sends the request twice, or breaks the response": [
      "continue-not-paused-0", "continue-not-paused-1", "version-0.2.0",
    ],
    "a continuation in the callback that pauses counts": [
      "pause-continue-same-callback", "pause-continue-same-callback-body",
    ],
    "functions of Envoy's own": [
      "foreign-functions", "wat-dns", "properties-request-headers", "properties-response-headers", "properties-root",
      "route-change",
    ],
    "gRPC is answered by tests of their own": [
      "grpc-call", "grpc-call-fails", "grpc-cancel", "grpc-stream", "plugin-grpc", "plugin-grpc-cancel",
      "plugin-grpc-fails",
    ],
    "the clock and the upstream of the test differ: when chunks arrive, who aborts, what HEAD means": [
      "client-aborts", "head", "pause-response", "pause-tick", "plugin-tick-queue", "upstream-cut", "upstream-refused",
      "headers-empty-values", "properties-log",
    ],
    "a list of pairs that is malformed is refused": ["headers-pairs-malformed"],
    "status 2 ends the stream; Envoy goes on": ["headers-status-2"],
    "no bytes may lie anywhere": ["memory-errors"],
    "numbers of metrics begin with those of the library": ["metrics"],
    "open plugins let the stream pass in which they fail": [
      "trap-context-create-open", "trap-request-body-open", "trap-request-headers-open", "trap-response-body-open",
      "trap-response-headers-open",
    ],
    "the beginning of the standard input is its end, rather than an error; lines are logged when they end": [
      "wasi"
    ],
    "a plugin that Envoy refuses may run": ["wat-no-allocator", "wat-short-grpc", "wat-unknown-import"],
  ]

  static let names: [String] = {
    let different = Set(differences.values.joined())
    // Plugins in Go are not committed.
    return EnvoyCase.names.filter { !different.contains($0) && !$0.hasPrefix("plugin-go-") }
  }()

  @Test(arguments: names) func theOutcomeIsEnvoys(name: String) throws {
    let envoyCase = try EnvoyCase(name)
    guard envoyCase.content["protocol"] == nil else { return }
    do {
      let outcome = try envoyCase.run()
      #expect(outcome.ours == outcome.envoys)
    } catch {
      #expect(envoyCase.expected["rejected"] != nil, "\(error)")
    }
  }

  @Test func differencesAreOfCases() {
    #expect(Set(Self.differences.values.joined()).isSubset(of: EnvoyCase.names))
    #expect(Self.names.count > 80)
  }
}
