import BenchmarkSupport

/// What the command line asks for.
struct Options {
  static let usage = """
    usage: proxy-benchmark [OPTION]...

    Measures the Proxy-Wasm host: user CPU per request and filter, per host call, time and memory to start a plugin,
    memory per VM and stream.

      --plugins FOLDER     the committed plugins (default: Tests/ProxyWasmPlugins/wasm beside this package)
      --go FOLDER          the Go plugins, which are not committed (default: $GO_PLUGINS)
      --requests N         requests per measurement (default 10000)
      --rounds N           measurements of each kind, of which the least counts (default 7)
      --filter TEXT        only filters whose names contain the text
      --parts LIST         of: requests,calls,start,memory (default: all)
      --separate-vms       a VM for each filter of a chain; by default the filters of a chain share one, as in Envoy
      --json FILE          also writes the figures as JSON; "-" for the standard output, in place of the table
      --calls N            host calls per measurement (default 20000)
      --only-call NAME     only the host call with the name
      --list-calls         names the host calls
      --help
    """

  var plugins: String
  var go: String?
  var requests = 10_000
  var rounds = 7
  var calls = 20_000
  var filter = ""
  var parts: Set<String> = ["requests", "calls", "start", "memory"]
  var separateVMs = false
  var json: String?
  /// The plugin that this process is to start, and then to end: how the parent measures a cold start.
  var startChild: String?
  /// The plugin whose memory this process is to measure.
  var memoryChild: String?
  var onlyCall = ""
  var listsCalls = false
  var showsUsage = false

  init(_ words: [String]) throws(Failure) {
    plugins =
      "\(#filePath)".split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Tests/ProxyWasmPlugins/wasm"
    go = environmentVariable("GO_PLUGINS")
    var arguments = Arguments(words)
    while let word = arguments.next() {
      switch word {
      case "--plugins": plugins = try arguments.value()
      case "--go": go = try arguments.value()
      case "--requests": requests = try arguments.number()
      case "--rounds": rounds = try arguments.number()
      case "--calls": calls = try arguments.number()
      case "--filter": filter = try arguments.value()
      case "--parts": parts = Set(try arguments.value().split(separator: ",").map { String($0) })
      case "--separate-vms": separateVMs = true
      case "--json": json = try arguments.value()
      case "--start-child": startChild = try arguments.value()
      case "--memory-child": memoryChild = try arguments.value()
      case "--only-call": onlyCall = try arguments.value()
      case "--list-calls": listsCalls = true
      case "--help", "-h": showsUsage = true
      default: throw Failure("there is no option \(word); see --help")
      }
    }
  }
}
