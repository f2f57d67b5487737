import Testing
import WebAssembly
import WebAssemblyText

@Suite("The official suite's modules, printed", .enabled(if: OfficialSuite.isPresent || OfficialSuite.isRequired))
struct PrinterSuiteTests {
  /// Modules that the text parser wrote come back byte for byte, name section and custom sections included.
  @Test(arguments: OfficialSuite.scripts)
  func textModulesRoundTrip(_ path: String) throws {
    var failures: [String] = []
    for (line, module) in try modules(of: path) where module.form != .binary {
      let bytes = try module.bytes()
      let printed = try ModulePrinter.print(bytes)
      do {
        if try TextModule.encode(Array(printed.utf8)) != bytes { failures.append("\(path):\(line): other bytes") }
      } catch {
        failures.append("\(path):\(line): \(error)")
      }
    }
    #expect(failures == [])
  }

  /// What the parser makes of any module's text prints as the same text.
  @Test(arguments: OfficialSuite.scripts)
  func printingAgainChangesNothing(_ path: String) throws {
    for (line, module) in try modules(of: path) where module.form == .binary {
      let printed = try ModulePrinter.print(module.bytes())
      let again = try ModulePrinter.print(TextModule.encode(Array(printed.utf8)))
      #expect(again == printed, "\(path):\(line)")
    }
  }

  /// The well-formed modules of a script, with their lines.
  private func modules(of path: String) throws -> [(Int, ScriptModule)] {
    try Script(OfficialSuite.bytes(path)).commands.compactMap { command in
      switch command.kind {
      case .module(let module), .definition(let module), .assertUnlinkable(let module, _),
        .assertModuleTrap(let module, _):
        (command.line, module)
      default: nil
      }
    }
  }
}
