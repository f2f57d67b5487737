import ProxyRunner
import Testing
import WebAssembly
import WebAssemblyText

/// What a file of tests says must mean something: an expectation that is not looked at would pass always.
@Suite struct PluginTestTests {
  @Test(arguments: [
    (#""expect": {"client": {"headers": [["a", "b"]]}}"#, "tests[0].expect.client.headers"),
    (#""expect": {"properties": "a"}"#, "tests[0].expect.properties"),
    (#""expect": {"metrics": [1]}"#, "tests[0].expect.metrics"),
    (#""expect": {"callbacks": [{"function": "f", "arguments": [1, "2"]}]}"#, "tests[0].expect.callbacks[0].arguments"),
    (#""expect": {"calls": [{"headers": 1}]}"#, "tests[0].expect.calls[0].headers"),
    (#""expect": {}, "upstreams": ["a"]"#, "tests[0].upstreams"),
    (#""expect": {}, "addresses": {"a": [1]}"#, "tests[0].addresses.a"),
  ]) func whatMeansNothingIsAnError(members: String, place: String) throws {
    let text = #"{"tests": [{"plugin": "p", \#(members)}]}"#
    let error = #expect(throws: InputError.self) {
      try PluginTestFile(Array(text.utf8)) { _ in try Module(text: "(module)") }
    }
    #expect(error?.place == place)
  }

  @Test func environmentsAreText() {
    let text = #"{"tests": [{"plugin": {"file": "p", "environment": {"a": 1}}, "expect": {}}]}"#
    let error = #expect(throws: InputError.self) {
      try PluginTestFile(Array(text.utf8)) { _ in try Module(text: "(module)") }
    }
    #expect(error?.place == "tests[0].plugin.environment.a")
  }
}
