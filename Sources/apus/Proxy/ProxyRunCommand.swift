import ProxyRunner
import ProxyWasm
import WebAssembly

/// `apus proxy run`: drives a chain of plugins with requests, and tells what they did.
enum ProxyRunCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "proxy run", summary: "Run Proxy-Wasm plugins on a request, and show what they do",
      operands: [
        .init(
          name: "PLUGIN", count: .oneOrMore,
          summary: "Plugins, binary or text, in the order in which they see requests.")
      ],
      options: PluginOptionReader.syntax + ProxyRunOptions.syntax + FeatureOptions.options,
      discussion: """
        Options about a plugin stand behind it; those before the first plugin are for all. Time
        passes only as far as plugins wait, so that a run is quick and repeatable: timers fire
        while a request is held, answers arrive when their delay is over.

        A request, a response and the answer of an upstream may be files. One that begins with
        { or [ is JSON; others are messages as HTTP/1.1 writes them.
          request   method, path, authority, scheme, headers, body, trailers, metadata,
                    before_ms, after_ms, gap_ms, abort_after_ms; for TCP send, half_close
          answer    status, headers, body, trailers, metadata, delay_ms, gap_ms, fail (refuse,
                    reset, cut, hang); for TCP send, close; an array is one after the other
          gRPC      {"grpc": true, messages, headers, trailers, status, message, delay_ms}
          Redis     {"redis": {"GET key": reply, ...}} or {"redis": [reply, ...]}; a reply is a
                    string, a number, null, an array, {"error": ...} or {"status": ...}
        Headers are [[name, value], ...] or {name: value}; a body is a string, {"base64": ...},
        or an array of those, one for each piece.

        Exit codes: 0, also for a request that was answered or reset by a plugin; 1 when a plugin
        cannot be started, has failed, or holds a request for ever.
        """),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let options = try ProxyRunOptions(arguments)
    let record = Runner(options.configuration).run(options.requests, answers: options.answers)
    if options.printsJSON {
      print(record.json.text)
    } else {
      for line in record.traceLines { Platform.printError(line) }
      print(record.text, terminator: "")
    }
    let isHeld = record.exchanges.contains { !$0.heldBy.isEmpty && $0.clientError == "timeout" }
    return record.rejection != nil || isHeld || record.plugins.contains { $0.failure != nil } ? .failure : .success
  }
}
