import ProxyWasm
public import WebAssembly

/// A file of tests of plugins.
///
/// What stands beside `tests` holds for each test that does not say otherwise: `plugin` or `plugins`, `properties`,
/// `upstreams`, `request` or `requests`, `response`, `ticks`, `chunk`, `hold_ms`, `log_level`, `seed`, `wall_time_ns`,
/// `share_vms`, `tcp`, `upstream_hosts`, `addresses`.
public struct PluginTestFile {
  public var tests: [PluginTest] = []

  /// - Parameter loadModule: loads a plugin's module by the path that the file has for it.
  public init(_ bytes: [UInt8], loadModule: (_ path: String) throws -> Module) throws {
    let json = try JSON(parsing: bytes)
    var reader = try ObjectReader(json, at: "")
    guard let elements = try reader.array("tests") else { throw InputError("", "there is no array \"tests\"") }
    let defaults = PluginTest.settings.compactMap { name in json[name].map { JSON.Member(name: name, value: $0) } }
    for name in PluginTest.settings { _ = reader.value(name) }
    try reader.finish()
    for (index, element) in elements.enumerated() {
      let place = "tests[\(index)]"
      guard let members = element.members else { throw InputError(place, "it is \(element.kind), not an object") }
      // The last member of a name counts, so that a test's own come last.
      tests.append(try PluginTest(json: .object(defaults + members), at: place, loadModule))
    }
  }
}

/// One test: what a run is about, and what is expected of it.
public struct PluginTest {
  static let settings = [
    "plugin", "plugins", "properties", "upstreams", "request", "requests", "response", "ticks", "chunk", "hold_ms",
    "log_level", "seed", "wall_time_ns", "share_vms", "tcp", "upstream_hosts", "addresses",
  ]

  public var name: String
  var configuration: RunConfiguration
  var requests: [Request]
  var answers: [Answer]
  var expectation: Expectation

  init(json: JSON, at place: String, _ loadModule: (String) throws -> Module) throws {
    var reader = try ObjectReader(json, at: place)
    name = try reader.string("name") ?? place
    let plugins: [JSON]
    if let list = try reader.array("plugins") {
      plugins = list
      _ = reader.value("plugin")
    } else if let plugin = reader.value("plugin") {
      plugins = [plugin]
    } else {
      throw InputError(place, "there is no \"plugin\"")
    }
    var configuration = RunConfiguration(plugins: [])
    for (index, plugin) in plugins.enumerated() {
      configuration.plugins.append(
        try Plugin(json: plugin, at: reader.placeOf(plugins.count > 1 ? "plugins[\(index)]" : "plugin"), loadModule))
    }
    if let properties = reader.value("properties") {
      guard case .map(let map) = try PropertyValue(json: properties) else {
        throw InputError(reader.placeOf("properties"), "it is \(properties.kind), not an object")
      }
      configuration.properties = map
    }
    for member in try reader.members("upstreams") {
      configuration.upstreams[member.name] = try Answer.list(
        json: member.value, at: "\(reader.placeOf("upstreams")).\(member.name)")
    }
    configuration.upstreamHosts = try reader.headers("upstream_hosts")
    for member in try reader.members("addresses") {
      let elements = member.value.array ?? [member.value]
      configuration.addresses[member.name] = elements.compactMap(\.string)
      guard configuration.addresses[member.name]?.count == elements.count else {
        throw InputError(
          "\(reader.placeOf("addresses")).\(member.name)", "it is neither a string nor an array of those")
      }
    }
    configuration.tickCount = Int(try reader.integer("ticks", in: 0...1_000_000) ?? 0)
    configuration.chunkSize = try reader.integer("chunk", in: 1...(1 << 30)).map { Int($0) }
    configuration.holdLimit = try reader.milliseconds("hold_ms") ?? configuration.holdLimit
    configuration.seed = UInt64(bitPattern: try reader.integer("seed") ?? 0)
    configuration.wallTime = UInt64(try reader.integer("wall_time_ns", in: 0...Int64.max) ?? 1_700_000_000_000_000_000)
    configuration.sharesVMs = try reader.bool("share_vms") ?? false
    configuration.isTCP = try reader.bool("tcp") ?? false
    let level = try reader.string("log_level") ?? "trace"
    guard let level = LogLevel.allCases.first(where: { "\($0)" == level }) else {
      throw InputError(reader.placeOf("log_level"), "there is no level \(level)")
    }
    configuration.logLevel = level
    self.configuration = configuration
    requests = []
    let single = reader.value("request")
    for (index, request) in (try reader.array("requests") ?? [single ?? [:]]).enumerated() {
      requests.append(try Request(json: request, at: reader.placeOf(single == nil ? "requests[\(index)]" : "request")))
    }
    answers =
      try reader.value("response").map { value throws(InputError) in
        try Answer.list(json: value, at: reader.placeOf("response"))
      } ?? []
    guard let expected = reader.value("expect") else { throw InputError(place, "there is no \"expect\"") }
    expectation = try Expectation(json: expected, at: reader.placeOf("expect"))
    try reader.finish()
  }

  /// Runs the test.
  ///
  /// - Returns: what was not as expected, a line each; nothing when all was.
  public func run() -> [String] {
    expectation.failures(Runner(configuration).run(requests, answers: answers))
  }
}

extension Plugin {
  /// Reads a plugin of a test: its file's path, or an object with the file and its settings.
  fileprivate init(json: JSON, at place: String, _ loadModule: (String) throws -> Module) throws {
    if let path = json.string {
      self.init(module: try loadModule(path), name: Self.name(of: path))
      limits.callDuration = .seconds(10)
      return
    }
    var reader = try ObjectReader(json, at: place)
    guard let path = try reader.string("file") else { throw InputError(place, "there is no \"file\"") }
    self.init(module: try loadModule(path), name: try reader.string("name") ?? Self.name(of: path))
    limits.callDuration = try reader.milliseconds("call_timeout_ms") ?? .seconds(10)
    rootID = try reader.string("root_id") ?? ""
    vmID = try reader.string("vm_id") ?? ""
    configuration = Self.text(reader.value("configuration"))
    vmConfiguration = Self.text(reader.value("vm_configuration"))
    for member in try reader.members("environment") {
      guard let text = member.value.string else {
        throw InputError("\(reader.placeOf("environment")).\(member.name)", "it is \(member.value.kind), not a string")
      }
      environment[member.name] = text
    }
    let policies: [String: FailurePolicy] = ["closed": .closed, "open": .open, "reload": .reload()]
    let policy = try reader.string("failure_policy") ?? "closed"
    guard let policy = policies[policy] else {
      throw InputError(reader.placeOf("failure_policy"), "\(policy) is none of closed, open, reload")
    }
    failurePolicy = policy
    allowedCapabilities = Set(try reader.strings("allowed_capabilities") ?? [])
    options.stopsHeadersOnly = try reader.bool("stop_headers_only") ?? false
    options.usesNginxProperties = try reader.bool("nginx") ?? false
    options.emptySharedDataRemoves = options.usesNginxProperties
    options.synthesizesCallFailures = try reader.bool("synthesize_failures") ?? false
    if let limit = try reader.integer("buffer_limit", in: 0...(1 << 40)) {
      (limits.requestBodyBytes, limits.responseBodyBytes) = (Int(limit), Int(limit))
    }
    try reader.finish()
  }

  /// A name for logs, after the file.
  package static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map { String($0) } ?? path
    return file.hasSuffix(".wasm") || file.hasSuffix(".wat") ? String(file.prefix { $0 != "." }) : file
  }

  /// A configuration: text, or JSON that stands for its own text.
  private static func text(_ json: JSON?) -> [UInt8] {
    guard let json else { return [] }
    return Array((json.string ?? json.compactText).utf8)
  }
}
