@testable import ProxyWasm
import WebAssembly
import WebAssemblyText

/// A plugin that obeys nothing, in the text format: it imports all there is, exports all callbacks, and in each of them
/// calls functions at random, with arguments of all kinds.
///
/// It checks the host as it runs, with what it keeps where no host function can write: a status that a function must not
/// return, a callback within another, a context that is called before it is made or after it is deleted, or is ended
/// twice, are noted and end it by `unreachable`. It ends itself by other traps only.
struct HostilePlugin {
  /// A function that the plugin imports.
  struct Import {
    var module: Name
    var name: Name
    var kinds: [HostFunction.ParameterKind]
    var type: FunctionType
    /// The statuses that may come, as bits; WASI's 76 is bit 63.
    var mask: UInt64
    var mayBeCalledAtStart: Bool
  }

  let seed: Int
  let version: ABIVersion
  let imports: [Import]
  var plugin: Plugin

  init(seed: Int, form: Int, version: ABIVersion, denied: Bool) throws {
    self.seed = seed
    self.version = version
    imports = Self.hostImports(form: form, denied: denied) + Self.wasiImports
    let blocks = Self.blocks
    let text = Self.module(seed: seed, imports: imports, version: version, form: form, blocks: blocks)
    plugin = Plugin(module: try Module(text: text), name: "hostile")
  }

  /// How many calls an instance has made, and what it has noted: a code of what was wrong, 0 for nothing.
  static func report(of vm: VM) throws -> (calls: UInt32, wrong: UInt32) {
    guard let ask = vm.exports.validateConfiguration else { return (0, 0) }
    return (try ask(.max, 0), try ask(.max, 1))
  }

  /// What a code that was noted stands for.
  func explain(_ wrong: UInt32) -> String {
    let (kind, index, number) = (wrong >> 28, Int(wrong >> 16 & 0xFFF), wrong & 0xFFFF)
    switch kind {
    case 1: return "\(imports[index].name) returned \(number)"
    case 2: return "\(Callback.all[index].name) within another callback"
    default: return "\(Callback.all[index].name) for a context in state \(number)"
    }
  }

  // MARK: Blocks of data that are now and then right

  static let texts = [
    "", ":path", ":method", "x-name", "value", "service", "redis", "redis?db=1", "q", "key", "mine", "plugin_root_id",
    "plugin_vm_memory", "request\0path", "response\0code_details", "request\0headers", "set_decoder_buffer_limit",
    "set_encoder_buffer_limit", "wasm_need_rebuild", "true", "100", "get_log_level", "clear_route_cache", "echo",
    "inject_encoded_data_to_filter_chain", "inject_encoded_data_to_filter_chain_on_header", "\u{A}\u{2}hi\u{10}\u{1}",
    "content-length", "content-type", "application/grpc", "\r\n\0", String(repeating: "x", count: 200),
  ]

  private static let maps: [HeaderMap] = [
    [":method": "GET", ":path": "/", ":authority": "s"], ["a": "b"], [":status": "204"], ["content-length": "-1"],
    HeaderMap(), [":status": "junk", "": "", "X Y": "\r\n"],
  ]

  // Each has a length of 4 bytes and room for 252 more; the lists of pairs come last.
  private static var blocks: [[UInt8]] {
    var blocks = texts.map { Array($0.utf8) }
    for map in maps { blocks.append(PairsEncoding.encode(map)) }
    return blocks + [[1, 0, 0, 0], Array(repeating: 0xFF, count: 12)]
  }

  static let textCount = texts.count
  static let pairCount = maps.count + 2
}
