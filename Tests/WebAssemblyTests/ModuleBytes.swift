@testable import WebAssembly

/// Writes the binary format by hand, so that tests can say exactly which bytes are at fault.
enum ModuleBytes {
  static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  static func leb(_ value: Int) -> [UInt8] {
    var rest = UInt64(value)
    var bytes: [UInt8] = []
    repeat {
      let byte = UInt8(rest & 0x7F)
      rest >>= 7
      bytes.append(rest == 0 ? byte : byte | 0x80)
    } while rest != 0
    return bytes
  }

  static func vector(_ items: [[UInt8]]) -> [UInt8] { leb(items.count) + items.flatMap { $0 } }

  static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + leb(contents.count) + contents }

  static func module(_ sections: [UInt8]...) -> [UInt8] { header + sections.flatMap { $0 } }

  static func types(_ types: [UInt8]...) -> [UInt8] { section(1, vector(types)) }

  static func functions(_ types: UInt8...) -> [UInt8] { section(3, vector(types.map { [$0] })) }

  /// A code section of bodies, each given as its locals and its code without the last `end`.
  static func code(_ bodies: (locals: [[UInt8]], code: [UInt8])...) -> [UInt8] {
    section(
      10,
      vector(
        bodies.map { body in
          let bytes = vector(body.locals) + body.code + [0x0B]
          return leb(bytes.count) + bytes
        }))
  }

  /// A module of one function without parameters and results.
  static func function(locals: [[UInt8]] = [], _ code: [UInt8], before: [UInt8] = []) -> [UInt8] {
    module(types([0x60, 0, 0]), functions(0), before, Self.code((locals, code)))
  }
}

/// The fault of a module, nil if it is valid; what is valid but not executed yet is valid here.
func fault(_ bytes: [UInt8], features: Features = .webAssembly3, limits: Limits = Limits()) -> ModuleError? {
  do {
    _ = try Module.declarations(of: bytes, features: features, limits: limits)
    return nil
  } catch {
    return error.kind == .unsupported && error.reason.hasSuffix("is not executed yet") ? nil : error
  }
}

extension Module {
  /// What a module declares, for tests of decoding and validation alone.
  static func declarations(
    of bytes: [UInt8], features: Features, limits: Limits
  ) throws(ModuleError) -> ModuleDeclarations {
    try Module(bytes, features: features, limits: limits).declarations
  }
}
