public import WebAssembly

/// Prints modules as text.
public enum ModulePrinter {
  public static func print(_ bytes: [UInt8]) throws(ModuleError) -> String {
    throw ModuleError(.unsupported, at: 0, "printing")
  }
}
