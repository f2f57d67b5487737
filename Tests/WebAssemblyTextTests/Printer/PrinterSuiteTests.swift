import Foundation
import Fuzzing
import SpecTestSuite
import Testing
import WebAssembly
import WebAssemblyText

@Suite("The official suite's modules, printed", .enabled(if: OfficialSuite.root != nil || OfficialSuite.isRequired))
struct PrinterSuiteTests {
  private static let scripts = OfficialSuite.scripts.filter { $0.hasPrefix("core/") || $0.hasPrefix("custom/") }

  /// Modules that the text parser wrote come back byte for byte, name section and custom sections included.
  @Test(arguments: scripts)
  func textModulesComeBack(_ path: String) throws {
    for (line, module) in try modules(of: path) where module.form != .binary {
      let bytes = try module.bytes()
      let printed = try ModulePrinter.printBytes(bytes)
      #expect(try TextModule.encode(printed) == bytes, "\(path):\(line)")
    }
  }

  /// Modules that are written in bytes may say what texts cannot; what the parser makes of their text comes back.
  @Test(arguments: scripts)
  func binaryModulesPrintTheSameTwice(_ path: String) throws {
    for (line, module) in try modules(of: path) where module.form == .binary {
      let printed = try ModulePrinter.printBytes(module.bytes())
      let bytes = try TextModule.encode(printed)
      #expect(try ModulePrinter.printBytes(bytes) == printed, "\(path):\(line)")
    }
  }

  /// Mutants that are well-formed print, whether they are valid or not; what the parser makes of texts comes back.
  @Test func mutants() throws {
    let root = try #require(OfficialSuite.root)
    let mutants = MutantRunner(try SuiteCorpus(folder: root.appending(path: "core")), seed: 11)
    var printedCount = 0
    for index in 0..<5_000 {
      switch mutants.mutant(index) {
      case .module(let mutant):
        guard let printed = try? ModulePrinter.printBytes(mutant) else { continue }
        let bytes = try TextModule.encode(printed)
        #expect(try ModulePrinter.printBytes(bytes) == printed, "mutant \(index)")
      case .text(let mutant):
        guard let bytes = try? TextModule.encode(mutant), let printed = try? ModulePrinter.printBytes(bytes) else {
          continue
        }
        #expect(try TextModule.encode(printed) == bytes, "mutant \(index)")
      }
      printedCount += 1
    }
    #expect(printedCount > 500)
  }

  /// The well-formed modules of a script that are text or bytes of its own, with their lines.
  private func modules(of path: String) throws -> [(line: Int, module: ScriptModule)] {
    try Script(OfficialSuite.source(path)).commands.compactMap { command in
      switch command.kind {
      case .module(let module), .definition(let module), .assertUnlinkable(let module, _),
        .assertModuleTrap(let module, _):
        (command.line, module)
      case .assertInvalid(let module, _) where module.form != .binary: (command.line, module)
      default: nil
      }
    }
  }
}
