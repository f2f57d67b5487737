import WebAssembly
import WebAssemblyText

/// The binary module of a text.
func module(_ text: String) throws -> [UInt8] { try TextModule.encode(Array(text.utf8)) }

/// The text of a module, without `(module` and the indentation of its fields.
func fields(_ bytes: [UInt8]) throws -> [String] {
  let lines = try ModulePrinter.print(bytes).split(separator: "\n").dropFirst().map(String.init)
  return lines.enumerated().map { index, line in
    let text = line.hasPrefix("  ") ? String(line.dropFirst(2)) : line
    return index == lines.count - 1 ? String(text.dropLast()) : text
  }
}
