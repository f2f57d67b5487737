import ProxyRunner
import ProxyWasm

/// The arguments of `apus proxy run`, read.
struct ProxyRunOptions {
  static let syntax: [CommandSyntax.Option] = [
    .value(
      "request", "FILE", isRepeatable: true,
      "A request; several are sent one after the other. - is the\nstandard input."),
    .value("method", "METHOD", "The request's method; GET otherwise."),
    .value("path", "PATH", "Its path; / otherwise."),
    .value("header", short: "H", "'NAME: VALUE'", isRepeatable: true, "A header of it."),
    .value("body", "TEXT|@FILE", "Its body."),
    .value("response", "FILE|URL", "What the upstream answers; 200 without a body otherwise."),
    .value(
      "upstream", "NAME=FILE|URL", isRepeatable: true,
      "What the upstream of that name answers to calls of plugins;\nthe name * stands for all others."),
    .value(
      "upstream-host", "HOST=TEXT", isRepeatable: true,
      "An endpoint (HOST) of the route's cluster, and what is known of it\n(Higress)."),
    .value("resolve", "NAME=ADDRESS", isRepeatable: true, "What a name is resolved to for plugins (Envoy)."),
    .value(
      "property", "PATH=VALUE", isRepeatable: true,
      "An attribute, such as source.address=10.0.0.7:4000; JSON\nvalues other than strings stand behind := instead of =."
    ),
    .value("chunk", "BYTES", "Cut bodies in pieces of that size."),
    .value("ticks", "N", "Let timers fire N times after the last request."),
    .value("hold", "D", "How long plugins may hold a request; 15s otherwise."),
    .value("log-level", "LEVEL", "The lowest level to show: trace, debug, info, warn, error,\ncritical."),
    .value("seed", "N", "Let clock and random bytes be the same in each run."),
    .flag(
      "share-vms",
      "Let plugins with the same code and VM configuration share a\nVM, as in Envoy."),
    .flag("tcp", "Connect by TCP; requests and answers have send in place of a\nmessage."),
    .flag("trace", "Show each call between host and plugin on the standard error."),
    .flag("json", "Print everything as one JSON object."),
  ]

  let configuration: RunConfiguration
  private(set) var requests: [Request] = []
  private(set) var answers: [Answer] = []
  let printsJSON: Bool

  init(_ arguments: Arguments) throws {
    printsJSON = arguments.has("json")
    var configuration = RunConfiguration(plugins: try PluginOptionReader(arguments).plugins())
    configuration.keepsTrace = arguments.has("trace")
    configuration.isTCP = arguments.has("tcp")
    configuration.sharesVMs = arguments.has("share-vms")
    configuration.fetch = HTTPClient.fetch
    for text in arguments.values("upstream") {
      let (name, answers) = try Self.assignment(text, "--upstream")
      configuration.upstreams[name] = try Self.answers(answers)
    }
    for text in arguments.values("upstream-host") {
      let (address, known) = try Self.assignment(text, "--upstream-host")
      var hosts = configuration.upstreamHosts ?? HeaderMap()
      hosts.add(address, known)
      configuration.upstreamHosts = hosts
    }
    for text in arguments.values("resolve") {
      let (name, address) = try Self.assignment(text, "--resolve")
      configuration.addresses[name, default: []].append(address)
    }
    for text in arguments.values("property") { try Self.setProperty(text, in: &configuration.properties) }
    if let text = arguments.value("chunk") { configuration.chunkSize = try Int(byteCount: text, option: "chunk") }
    if let text = arguments.value("ticks") {
      guard let count = Int(text), 0...1_000_000 ~= count else {
        throw UsageError("--ticks \(text) is not a number up to 1000000")
      }
      configuration.tickCount = count
    }
    if let text = arguments.value("hold") { configuration.holdLimit = try Duration(argument: text) }
    if let text = arguments.value("log-level") {
      guard let level = LogLevel.allCases.first(where: { "\($0)" == text }) else {
        throw UsageError("--log-level \(text) is none of trace, debug, info, warn, error, critical")
      }
      configuration.logLevel = level
    }
    if let text = arguments.value("seed") {
      guard let seed = UInt64(text) else { throw UsageError("--seed \(text) is not a whole number") }
      configuration.seed = seed
      configuration.wallTime = 1_700_000_000_000_000_000
    }
    self.configuration = configuration
    if let text = arguments.value("response") { answers = try Self.answers(text) }
    requests = try Self.requests(arguments)
  }

  private static func requests(_ arguments: Arguments) throws -> [Request] {
    var requests: [Request] = []
    for path in arguments.values("request") {
      requests.append(try named(path) { try Request(file: try Platform.read(path, limit: 1 << 30)) })
    }
    if requests.isEmpty { requests = [Request()] }
    for index in requests.indices {
      var message = requests[index].message
      if let method = arguments.value("method") { message.headers[":method"] = method }
      if let path = arguments.value("path") { message.headers[":path"] = path }
      for text in arguments.values("header") {
        guard let colon = text.dropFirst().firstIndex(of: ":") else {
          throw UsageError("--header '\(text)' is not NAME: VALUE")
        }
        let (name, value) = (text[..<colon], text[text.index(after: colon)...].drop { $0 == " " })
        // The host of a request is its authority, whatever it is called.
        if name.lowercased() == "host" {
          message.headers[":authority"] = String(value)
        } else {
          message.headers.add(String(name), String(value))
        }
      }
      if let text = arguments.value("body") {
        message.body = [try PluginOptionReader.content(text)]
        if arguments.value("method") == nil, arguments.values("request").isEmpty { message.headers[":method"] = "POST" }
        if !message.headers.contains("content-length") {
          message.headers.add("content-length", "\(message.body[0].count)")
        }
      }
      requests[index].message = message
    }
    return requests
  }

  private static func answers(_ text: String) throws -> [Answer] {
    if text.hasPrefix("http://") || text.hasPrefix("https://") {
      try HTTPClient.check(text)
      return [.url(text)]
    }
    return try named(text) { try Answer.list(file: try Platform.read(text, limit: 1 << 30)) }
  }

  /// Adds the file to what `body` throws about its contents.
  private static func named<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as FileError { throw error } catch {
      throw ModuleFileError(path: path, error: error)
    }
  }

  /// The two sides of an equals sign.
  private static func assignment(_ text: String, _ option: String) throws(UsageError) -> (String, String) {
    guard let separator = text.firstIndex(of: "="), separator > text.startIndex else {
      throw UsageError("\(option) \(text) is not NAME=VALUE")
    }
    return (String(text[..<separator]), String(text[text.index(after: separator)...]))
  }

  private static func setProperty(_ text: String, in properties: inout PropertyMap) throws {
    let (name, value) = try assignment(text, "--property")
    let isJSON = name.hasSuffix(":")
    let path = isJSON ? String(name.dropLast()) : name
    do {
      properties.set(
        PropertyPath(dotted: path), isJSON ? try PropertyValue(json: JSON(parsing: Array(value.utf8))) : .string(value))
    } catch {
      throw UsageError("--property \(text): \(error)")
    }
  }
}
