import Foundation
import SpecTestSuite
import Testing
import WebAssembly
import WebAssemblyText

/// Where to write the suite's modules as this package encodes them, for `spectests/check-encoding.py`, which asks
/// another engine what it thinks of them.
private let folder = ProcessInfo.processInfo.environment["ENCODED_MODULES"].map { URL(filePath: $0) }

@Suite(.enabled(if: folder != nil && OfficialSuite.root != nil))
struct EncodedModules {
  /// One file for each module: `valid` or `invalid`, the form, the script's path and the command's line.
  @Test(arguments: OfficialSuite.scripts.filter { $0.hasPrefix("core/") })
  func writeModules(_ path: String) throws {
    let folder = try #require(folder)
    var names: Set<String> = []
    for command in try Script(OfficialSuite.source(path)).commands {
      let module: ScriptModule
      let verdict: String
      switch command.kind {
      case .module(let valid), .definition(let valid), .assertUnlinkable(let valid, _),
        .assertModuleTrap(let valid, _):
        (module, verdict) = (valid, "valid")
      case .assertInvalid(let invalid, _):
        (module, verdict) = (invalid, "invalid")
      default:
        continue
      }
      guard module.form != .binary else { continue }
      let script = path.replacing("/", with: "@")
      let name = "\(verdict):\(module.form):\(script):\(command.line).wasm"
      try #require(names.insert(name).inserted, "two modules on a line")
      try Data(module.bytes()).write(to: folder.appending(path: name))
    }
  }
}
