import Foundation
import ProxyWasm
import Testing
import WebAssembly
import WebAssemblyText

@Suite struct PluginInterfaceTests {
  private func interface(_ fields: String) throws -> PluginInterface {
    try PluginInterface(Module(text: "(module \(fields))"))
  }

  @Test func theFirstMarkerTellsTheVersion() throws {
    #expect(try interface("").version == nil)
    for version in ABIVersion.allCases {
      #expect(try interface("(func (export \"\(version.marker)\"))").version == version)
    }
    let both = #"(func (export "proxy_abi_version_0_2_0") (export "proxy_abi_version_0_2_1"))"#
    #expect(try interface(both).version == .v0_2_0)
    // Only functions are markers.
    #expect(try interface(#"(global (export "proxy_abi_version_0_2_0") i32 (i32.const 0))"#).version == nil)
    #expect(throws: PluginError.unknownVersion(marker: "proxy_abi_version_9_9")) {
      try interface(#"(func (export "proxy_abi_version_9_9"))"#)
    }
  }

  @Test func theEntryAndTheAllocatorAreFound() throws {
    let malloc = #"(func (export "malloc") (param i32) (result i32) (local.get 0))"#
    let allocate = #"(func (export "proxy_on_memory_allocate") (param i32) (result i32) (local.get 0))"#
    #expect(try interface("").allocator == nil)
    #expect(try interface(malloc).allocator == "malloc")
    #expect(try interface(malloc + allocate).allocator == "proxy_on_memory_allocate")
    #expect(try interface("").entry == .none)
    #expect(try interface(#"(func (export "_start"))"#).entry == .start)
    #expect(try interface(#"(func (export "_start") (export "_initialize"))"#).entry == .initialize(main: nil))
    #expect(
      try interface(#"(func (export "__main_void") (export "_initialize"))"#).entry
        == .initialize(main: "__main_void"))
  }

  @Test func callbacksAreCheckedByType() throws {
    let plugin = try interface(
      """
      (func (export "proxy_on_request_headers") (param i32 i32) (result i32) (i32.const 0))
      (func (export "proxy_on_response_headers") (param i32 i32 i32) (result i32) (i32.const 0))
      (func (export "proxy_on_tick") (param i64))
      (func (export "proxy_on_grpc_trailing_metadata") (param i32 i32 i32))
      (func (export "helper") (param i32))
      """)
    #expect(
      plugin.callbacks.map(\.name) == [
        "proxy_on_tick", "proxy_on_request_headers", "proxy_on_response_headers", "proxy_on_grpc_trailing_metadata",
      ])
    #expect(plugin.callbacks.map(\.isAccepted) == [false, true, true, true])
  }

  @Test func importsAreToldApart() throws {
    let plugin = try interface(
      """
      (import "env" "proxy_log" (func (param i32 i32 i32) (result i32)))
      (import "env" "proxy_log" (func (param i32 i32 i32) (result i32)))
      (import "env" "proxy_dispatch_http_call"
        (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
      (import "env" "proxy_grpc_stream" (func (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))
      (import "wasi_unstable" "proc_exit" (func (param i32)))
      (import "env" "proxy_done" (func (param i32) (result i32)))
      (import "env" "proxy_new" (func))
      (import "wasi_snapshot_preview1" "fd_write2" (func))
      (import "env" "memory" (memory 1))
      """)
    #expect(plugin.imports.map(\.provider).prefix(5) == [.host, .host, .host, .wasi, .wasi])
    #expect(plugin.stubbedImports.map(\.name) == ["proxy_done", "proxy_new", "fd_write2", "memory"])
  }

  /// No two rows have a name in common, and all names are the ABI's.
  @Test func theTablesNameEachFunctionOnce() {
    let functions = HostFunction.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(functions).count == functions.count)
    #expect(HostFunction.all.count == 51)
    for function in HostFunction.all { #expect(HostFunction.named(function.name)?.types == function.types) }
    let callbacks = Callback.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(callbacks).count == callbacks.count)
    for callback in Callback.all { #expect(Callback.named(callback.name)?.name == callback.name) }
  }

  private static let plugins = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../ProxyWasmPlugins/wasm")

  /// The committed plugins, of which the probe is made to call everything, import nothing that the table does not have.
  @Test func ourPluginsFindWhatTheyImport() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.plugins.path).filter { $0.hasSuffix(".wasm") }
    #expect(files.count >= 13)
    for file in files {
      let plugin = try PluginInterface(Module(Array(Data(contentsOf: Self.plugins.appending(path: file)))))
      let refused = plugin.callbacks.filter { !$0.isAccepted }
      let hostFunctions = plugin.imports.filter { $0.provider == .host }
      #expect(plugin.version != nil, "\(file)")
      #expect(plugin.allocator != nil, "\(file)")
      #expect(plugin.stubbedImports.map(\.name) == [], "\(file)")
      #expect(refused.map(\.name) == [], "\(file)")
      #expect(!file.hasPrefix("probe") || hostFunctions.count > 35, "\(file)")
    }
  }

  @Test func producersAreRead() throws {
    // One field, "language", with one value, "C" "11".
    let contents: [UInt8] = [1, 8] + Array("language".utf8) + [1, 1] + Array("C".utf8) + [2] + Array("11".utf8)
    func module(_ contents: [UInt8]) throws -> Module {
      let name = Array("producers".utf8)
      let section = [UInt8(name.count)] + name + contents
      return try Module([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 0, UInt8(section.count)] + section)
    }
    let producers = try module(contents).producers
    #expect(producers.map(\.field) == ["language"])
    #expect(producers.map(\.name) == ["C"])
    #expect(producers.map(\.version) == ["11"])
    for count in 0..<contents.count { #expect(try module(Array(contents.prefix(count))).producers.isEmpty) }
    #expect(try module([0xFF, 0xFF, 0xFF, 0xFF, 0x7F]).producers.isEmpty)
    #expect(try Module(text: "(module)").producers.isEmpty)
  }
}
