import WebAssembly

/// The state of a process: what a ``WASI`` configuration becomes in a store.
final class Process {
  /// Arguments, and variables as `NAME=VALUE`, each with a zero at its end.
  let arguments: [[UInt8]]
  let environment: [[UInt8]]
  var descriptors: DescriptorTable
  let clocks: Clocks
  let random: @Sendable (UnsafeMutableRawBufferPointer) -> Void

  init(_ configuration: WASI) {
    func terminated(_ text: String) -> [UInt8] { Array(text.utf8) + [0] }
    arguments = configuration.arguments.map(terminated)
    environment = configuration.environment.map { terminated("\($0.name)=\($0.value)") }
    clocks = configuration.clocks
    random = configuration.random
    descriptors = DescriptorTable(
      limit: max(configuration.descriptorLimit, 3 + configuration.preopens.count))
    let first = [
      Descriptor(configuration.standardInput), Descriptor(configuration.standardOutput),
      Descriptor(configuration.standardError),
    ]
    for descriptor in first + configuration.preopens.map(Descriptor.init) {
      // There is room for them: the limit is at least so large.
      _ = try? descriptors.insert(descriptor)
    }
  }
}

/// The end of a program by `proc_exit`: no fault, but nothing of the guest's runs after it.
public struct ProcessExit: Error, Hashable, Sendable, CustomStringConvertible {
  /// Zero for success, by convention.
  public var code: UInt32

  public init(code: UInt32) { self.code = code }

  public var description: String { "the program ended with code \(code)" }
}
