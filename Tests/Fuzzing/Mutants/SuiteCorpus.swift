package import Foundation
import WebAssemblyText

/// The official suite's modules and texts, and generated modules, from which mutants are made.
package struct SuiteCorpus: Sendable {
  /// A module in the binary format.
  package private(set) var modules: [[UInt8]] = []
  /// A command of a script, as text.
  package private(set) var texts: [[UInt8]] = []

  package init() {}

  /// Reads every script under a folder, in the order of their paths.
  package init(folder: URL) throws {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    let scripts = (files ?? []).filter { $0.pathExtension == "wast" }.sorted { $0.path < $1.path }
    var seen: Set<[UInt8]> = []
    for file in scripts {
      let source = Array(try Data(contentsOf: file))
      texts += TextForms.split(source)
      guard let script = try? Script(source) else { continue }
      for command in script.commands {
        // Forms beyond this size would take most of the time of a run.
        guard let bytes = try? command.kind.module?.bytes(), bytes.count < 50_000 else { continue }
        if seen.insert(bytes).inserted { modules.append(bytes) }
      }
    }
    // The suite's functions are small; generated ones have more for a translator to get wrong.
    var generator = CaseGenerator(seed: 0)
    for index in 0..<modules.count / 8 { modules += generator.makeCase(index).modules.map(\.bytes) }
  }
}

extension Script.Kind {
  fileprivate var module: ScriptModule? {
    switch self {
    case .module(let module), .definition(let module), .assertModuleTrap(let module, _),
      .assertMalformed(let module, _), .assertInvalid(let module, _), .assertUnlinkable(let module, _),
      .assertMalformedCustom(let module, _), .assertInvalidCustom(let module, _):
      module
    case .instance, .register, .action, .assertReturn, .assertTrap, .assertExhaustion, .assertException,
      .assertSuspension, .thread, .wait:
      nil
    }
  }
}
