import ProxyWasm
import Testing

@Suite struct ForeignFunctionTests {
  let host = TestHost()

  /// A message as the probe's script writes bytes.
  private func message(_ write: (inout ProtobufWriter) -> Void) -> String {
    var writer = ProtobufWriter()
    write(&writer)
    return "\"" + writer.bytes.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\""
  }

  private func declaration(_ name: String, readOnly: Bool = false, span: UInt64 = 0) -> String {
    let message = message {
      $0.write(1, string: name)
      $0.write(2, bool: readOnly)
      $0.write(3, varint: 1)
      $0.write(4, string: "schema")
      $0.write(5, varint: span)
    }
    return "call_foreign_function \"declare_property\" \(message)"
  }

  private func state(_ path: String, _ value: String) -> String {
    let message = message {
      $0.write(1, string: path)
      $0.write(2, string: value)
      $0.write(3, varint: 1)
    }
    return "call_foreign_function \"set_envoy_filter_state\" \(message)"
  }

  /// The statuses, and what came with them, that the probe logs when it gets a request.
  private func results(_ commands: String..., start: String = "", limit: Int? = nil) throws -> [String] {
    let script = (start.isEmpty ? "" : "on_configure: \(start)\n") + "on_request_headers: "
    var plugin = try probe(script + commands.joined(separator: "\n  "))
    if let limit { plugin.limits.compressionBytes = limit }
    let context = try plugin.start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.failure == nil)
    return host.takeLines().compactMap { line in
      line.ranges(of: " -> ").last.map { String(line[$0.upperBound...]) }
    }
  }

  @Test func dataIsCompressedAndUncompressed() throws {
    let uncompress = "call_foreign_function \"uncompress\" $data"
    let text = "some text, some text, some more text"
    #expect(try results("quiet call_foreign_function \"compress\" \"\(text)\"", uncompress) == ["Ok \"\(text)\""])
    #expect(try results("call_foreign_function \"compress\" \"\"") == [#"Ok "x\x9c\x03\x00\x00\x00\x00\x01""#])
    #expect(try results(#"call_foreign_function "uncompress" "x\x9c\x03\x00\x00\x00\x00\x01""#) == ["Ok null"])
    #expect(try results("quiet call_foreign_function \"compress\" (\"x\"*100000)", uncompress).count == 1)
  }

  @Test func whatIsNoStreamIsRefused() throws {
    for argument in [#""""#, #""text""#, #""x\x9c\x03\x00\x00\x00\x00\x02""#, #""x\xbb\x00\x00\x00\x01""#] {
      #expect(try results("call_foreign_function \"uncompress\" \(argument)") == ["SerializationFailure"])
    }
    let bomb = ["quiet call_foreign_function \"compress\" (\"x\"*1000)", "call_foreign_function \"uncompress\" $data"]
    #expect(try results(bomb[0], bomb[1], limit: 1000).first?.hasPrefix("Ok") == true)
    #expect(
      try results("quiet call_foreign_function \"uncompress\" \"\"", bomb[0], bomb[1], limit: 999)
        == ["SerializationFailure"])
    #expect(try results(bomb[0].replacing("quiet ", with: ""), limit: 999) == ["InternalFailure"])
    // A thousand letters.
    let packed = #""\x78\x9c\xab\xa8\x18\x05\xa3\x60\x14\x0c\x77\x00\x00\xaa\xf4\xd4\xd0""#
    #expect(try results("call_foreign_function \"uncompress\" \(packed)", limit: 999) == ["InternalFailure"])
  }

  @Test func filterStateIsSetAndRead() throws {
    #expect(
      try results(
        state("envoy.a", "1"), "get_property \"filter_state\\0envoy.a\"", "get_property \"envoy.a\"",
        "get_property \"filter_state\\0envoy.b\"", state("envoy.a", "2"), "get_property \"filter_state\\0envoy.a\"",
        // What is kept for properties has names that begin so.
        state("wasm.b", "3"), "get_property \"b\"", "get_property \"filter_state\\0wasm.b\"")
        == [
          "Ok null", "Ok \"1\"", "Ok \"1\"", "NotFound", "Ok null", "Ok \"2\"", "Ok null", "Ok \"3\"", "Ok \"3\"",
        ])
    #expect(try results(state("", "1")) == ["BadArgument"])
    #expect(try results("call_foreign_function \"set_envoy_filter_state\" \"\\xff\"") == ["BadArgument"])
    #expect(try results("log 2 \"\"", start: state("a", "1")).first == "NotFound", "a root has no stream")
  }

  @Test func declaredPropertiesMayBeSetOnceOnly() throws {
    let sets = ["set_property \"a\" \"1\"", "set_property \"a\" \"2\"", "get_property \"a\""]
    #expect(try results(declaration("a"), sets[0], sets[1], sets[2]) == ["Ok null", "Ok", "Ok", "Ok \"2\""])
    for span in [0, 1, 2, 9] as [UInt64] {
      #expect(
        try results(declaration("a", readOnly: true, span: span), sets[0], sets[1], sets[2])
          == ["Ok null", "Ok", "BadArgument", "Ok \"1\""])
    }
    // A root declares for all its streams; each stream has a value of its own.
    let declared = declaration("a", readOnly: true)
    for _ in 0..<2 {
      #expect(
        try results(sets[0], sets[1], sets[2], start: declared) == ["Ok null", "Ok", "BadArgument", "Ok \"1\""])
    }
    #expect(try results(declared, declaration("a")) == ["Ok null", "BadArgument"])
    #expect(try results(sets[0], declared, sets[1], sets[2]) == ["Ok", "Ok null", "Ok", "Ok \"2\""])
    #expect(try results("call_foreign_function \"declare_property\" \"\\x0a\"") == ["BadArgument"])
  }

  @Test func declarationsAreBounded() throws {
    var plugin = try probe("on_request_headers: \(declaration("a"))\n  \(declaration("b"))")
    plugin.limits.propertyBytes = 100
    let context = try plugin.start(on: host)
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.internalFailure])
  }

  @Test func othersAreTheHosts() throws {
    final class Signer: ProxyHost {
      func callForeignFunction(_ name: String, _ arguments: [UInt8], plugin: PluginIdentity) throws(Status) -> [UInt8]?
      {
        switch name {
        case "sign": arguments
        case "verify_signature": throw .badArgument
        default: nil
        }
      }
    }
    let names = ["sign", "verify_signature", "expr_create"].map { "call_foreign_function \"\($0)\" \"x\"" }
    let context = try probe("on_request_headers: " + names.joined(separator: "\n  ")).start(on: Signer())
    _ = HTTPStream([context]).receiveRequestHeaders(request, endOfStream: true)
    #expect(context.diagnostics.map(\.status) == [.badArgument, .notFound])
  }
}
