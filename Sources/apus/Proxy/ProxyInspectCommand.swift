import ProxyWasm
import WebAssembly

/// `apus proxy inspect`: what a module is as a Proxy-Wasm plugin.
enum ProxyInspectCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "proxy inspect", summary: "Show what a Proxy-Wasm plugin exports and imports",
      operands: [.init(name: "PLUGIN", summary: "The plugin, binary or text; - reads the standard input.")],
      options: FeatureOptions.options,
      discussion: """
        Shows the version of the ABI, how the plugin is started and gives memory, what it was
        made with if it says so, the callbacks that it exports, and the functions that it
        imports. Imports for which the host has nothing come last, each with the reason; such
        a function answers Unimplemented when it is called.
        """),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let file = try ModuleFile(arguments.operands[0])
    let module = try file.module(features: FeatureOptions.apply(arguments))
    let plugin = try PluginInterface(module)
    print("ABI version: \(plugin.version?.rawValue ?? "none is announced")")
    print("Start: \(entry(plugin.entry))")
    print("Allocator: \(plugin.allocator?.description ?? "none; results cannot be given to it")")
    for producer in module.producers {
      print(
        "Made with: \(Name(producer.name).quoted) \(Name(producer.version).quoted) (\(Name(producer.field).quoted))")
    }
    printList(
      "Callbacks",
      plugin.callbacks.map { "\($0.name) \($0.type)\($0.isAccepted ? "" : ": the host calls it with another type")" })
    printList("Host functions", imports(of: plugin) { $0 == .host })
    printList("WASI", imports(of: plugin) { $0 == .wasi })
    printList("Not provided", plugin.stubbedImports.map(stub))
    return .success
  }

  private static func entry(_ entry: PluginInterface.Entry) -> String {
    switch entry {
    case .initialize(let main): main.map { "_initialize, then \($0)" } ?? "_initialize"
    case .start: "_start"
    case .none: "no function; the start section if there is one"
    }
  }

  private static func imports(
    of plugin: PluginInterface, from provider: (PluginInterface.ImportedFunction.Provider) -> Bool
  ) -> [String] {
    plugin.imports.filter { provider($0.provider) }.map { $0.name.description }
  }

  private static func stub(_ item: PluginInterface.ImportedFunction) -> String {
    guard case .stub(let reason) = item.provider else { return item.name.description }
    return "\(item.module.quoted) \(item.name.quoted) \(item.type): \(reason)"
  }

  private static func printList(_ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    print(title)
    for line in lines { print("  \(line)") }
  }
}
