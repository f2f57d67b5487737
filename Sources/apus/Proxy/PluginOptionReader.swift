import ProxyRunner
import ProxyWasm
import WebAssembly

/// Reads the options about plugins, each of which follows the plugin that it is about.
struct PluginOptionReader {
  static let syntax: [CommandSyntax.Option] = [
    .value("config", "TEXT|@FILE", isRepeatable: true, "The plugin's configuration."),
    .value("vm-config", "TEXT|@FILE", isRepeatable: true, "The configuration of its VM."),
    .value("name", "NAME", isRepeatable: true, "Its name in logs; that of the file otherwise."),
    .value("root-id", "ID", isRepeatable: true, "Which of the module's plugins is meant."),
    .value(
      "vm-id", "ID", isRepeatable: true,
      "Whose shared data it sees; plugins with one ID, code and VM\nconfiguration share a VM."),
    .value("env", "NAME=VALUE", isRepeatable: true, "A variable of its environment."),
    .value(
      "failure-policy", "POLICY", isRepeatable: true,
      "What becomes of requests when it has failed: closed (503),\nopen or reload."),
    .value("allow", "NAME", isRepeatable: true, "Allow it a host function or callback, and none that is not\nnamed."),
    .flag(
      "stop-headers-only",
      "Let status 1 of header callbacks stop the headers alone, as in\nHigress."),
    .flag(
      "nginx",
      "Take property paths for nginx variables, and empty shared data\nfor none, as wasm-nginx-module and ngx_wasm_module do."
    ),
    .flag("synthesize-failures", "Answer calls that fail with 503 or 504, as Envoy mostly does."),
    .value("abi", "VERSION", "Take plugins that announce no version for ones of this."),
    .flag("strict", "Refuse plugins that import what there is not."),
    .value("buffer-limit", "BYTES", "How much of a body may wait for a plugin; 1M otherwise."),
    .value("max-memory", "BYTES", "How large a plugin's memory may grow; 1G otherwise."),
    .value("call-timeout", "D", "How long a callback may take; 10s otherwise."),
    .value("fuel", "N", "How many instructions, about, a callback may take."),
  ]

  let arguments: Arguments
  private let features: Features
  private let limits: PluginLimits
  private let baseOptions: PluginOptions
  private let metersFuel: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    features = try FeatureOptions.apply(arguments)
    var limits = PluginLimits()
    if let text = arguments.value("buffer-limit") {
      limits.requestBodyBytes = try Int(byteCount: text, option: "buffer-limit")
      limits.responseBodyBytes = limits.requestBodyBytes
    }
    if let text = arguments.value("max-memory") { limits.memoryBytes = try Int(byteCount: text, option: "max-memory") }
    limits.callDuration =
      try arguments.value("call-timeout").map { text throws(UsageError) in
        try Duration(argument: text)
      } ?? .seconds(10)
    if let text = arguments.value("fuel") {
      guard let fuel = UInt64(text) else { throw UsageError("--fuel \(text) is not a whole number") }
      limits.callFuel = fuel
      // What a start may take is limited by time alone.
      limits.startFuel = .max
    }
    self.limits = limits
    metersFuel = limits.callFuel != nil
    var options = PluginOptions()
    options.isStrict = arguments.has("strict")
    options.usesNginxProperties = arguments.has("nginx")
    options.emptySharedDataRemoves = arguments.has("nginx")
    options.synthesizesCallFailures = arguments.has("synthesize-failures")
    if let text = arguments.value("abi") {
      guard let version = ABIVersion(rawValue: text) else {
        throw UsageError("--abi \(text) is none of \(ABIVersion.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      options.assumedVersion = version
    }
    baseOptions = options
  }

  func plugins() throws -> [Plugin] {
    var modules: [String: Module] = [:]
    var plugins: [Plugin] = []
    for (index, path) in arguments.operands.enumerated() {
      let module: Module
      if let known = modules[path] {
        module = known
      } else {
        module = try ModuleFile(path).module(features: features, metersFuel: metersFuel)
        modules[path] = module
      }
      var plugin = Plugin(module: module, name: Plugin.name(of: path), limits: limits, options: baseOptions)
      for option in arguments.options where option.position == 0 || option.position == index + 1 {
        try apply(option, to: &plugin)
      }
      plugins.append(plugin)
    }
    return plugins
  }

  private func apply(_ option: Arguments.Option, to plugin: inout Plugin) throws {
    let value = option.value ?? ""
    switch option.name {
    case "config": plugin.configuration = try Self.content(value)
    case "vm-config": plugin.vmConfiguration = try Self.content(value)
    case "name": plugin.name = value
    case "root-id": plugin.rootID = value
    case "vm-id": plugin.vmID = value
    case "env":
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty else { throw UsageError("--env \(value) is not NAME=VALUE") }
      plugin.environment[parts[0]] = parts[1]
    case "failure-policy":
      let policies: [String: FailurePolicy] = ["closed": .closed, "open": .open, "reload": .reload()]
      guard let policy = policies[value] else {
        throw UsageError("--failure-policy \(value) is none of closed, open, reload")
      }
      plugin.failurePolicy = policy
    case "allow": plugin.allowedCapabilities.insert(value)
    case "stop-headers-only": plugin.options.stopsHeadersOnly = true
    default: break
    }
  }

  /// A text, or what is in a file after an @.
  static func content(_ text: String) throws -> [UInt8] {
    text.hasPrefix("@") ? try Platform.read(String(text.dropFirst()), limit: 64 << 20) : Array(text.utf8)
  }
}
