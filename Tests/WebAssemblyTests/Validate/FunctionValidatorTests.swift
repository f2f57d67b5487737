import Testing

@testable import WebAssembly

@Suite struct FunctionValidatorTests {
  private func expectInvalid(
    _ bytes: [UInt8], _ reason: String, location: SourceLocation = #_sourceLocation
  ) {
    let fault = fault(bytes)
    #expect(fault?.kind == .invalid, sourceLocation: location)
    #expect(fault?.reason.hasPrefix(reason) == true, "\(String(describing: fault))", sourceLocation: location)
  }

  @Test func theFaultIsAtItsInstruction() {
    let bytes = ModuleBytes.function([0x41, 0x00, 0x1A, 0x1A])
    #expect(fault(bytes)?.offset == bytes.count - 2)
  }

  @Test func unreachableCodeHasBottomOperands() {
    #expect(fault(ModuleBytes.function([0x00, 0x6A, 0x1A])) == nil)
    // What is pushed there has its type.
    expectInvalid(ModuleBytes.function([0x00, 0x43, 0, 0, 0, 0, 0x6A, 0x1A]), "type mismatch")
    // A reference of unknown heap type is still a reference.
    expectInvalid(ModuleBytes.function([0x00, 0xD4, 0x45, 0x1A]), "type mismatch")
    #expect(fault(ModuleBytes.function([0x00, 0xD4, 0xD1, 0x1A])) == nil)
  }

  @Test func localsWithoutDefaultMustBeSet() {
    let locals: [[UInt8]] = [[1, 0x64, 0x6C]]
    let set: [UInt8] = [0x41, 0x00, 0xFB, 0x1C, 0x21, 0x00]
    let get: [UInt8] = [0x20, 0x00, 0x1A]
    expectInvalid(ModuleBytes.function(locals: locals, get), "uninitialized local")
    #expect(fault(ModuleBytes.function(locals: locals, set + get)) == nil)
    // What a block sets is forgotten at its end; what was set before stays.
    expectInvalid(ModuleBytes.function(locals: locals, [0x02, 0x40] + set + get + [0x0B] + get), "uninitialized local")
    #expect(fault(ModuleBytes.function(locals: locals, set + [0x02, 0x40] + get + set + [0x0B] + get)) == nil)
    // The first branch does not count for the second one.
    expectInvalid(
      ModuleBytes.function(locals: locals, [0x41, 0, 0x04, 0x40] + set + [0x05] + get + [0x0B]), "uninitialized local")
  }

  @Test func manyLocalsAreFoundByIndex() {
    let locals: [[UInt8]] = [[0xE8, 0x07, 0x7F], [0x01, 0x7E], [0x00, 0x7D], [0xE8, 0x07, 0x7C]]
    let wraps: [UInt8] = [0x20, 0xE8, 0x07, 0xA7, 0x1A]
    #expect(fault(ModuleBytes.function(locals: locals, wraps)) == nil)
    expectInvalid(ModuleBytes.function(locals: locals, [0x20, 0xE7, 0x07, 0xA7, 0x1A]), "type mismatch")
    expectInvalid(ModuleBytes.function(locals: locals, [0x20, 0xE9, 0x07, 0xA7, 0x1A]), "type mismatch")
    expectInvalid(ModuleBytes.function(locals: locals, [0x20, 0xD1, 0x0F, 0x1A]), "unknown local 2001")
  }

  @Test func aClaimedOperandCountCostsNothing() {
    let array = ModuleBytes.types([0x60, 0, 0], [0x5E, 0x7F, 0x00])
    let new: [UInt8] = [0xFB, 0x08, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x1A]
    func module(_ code: [UInt8]) -> [UInt8] {
      ModuleBytes.module(array, ModuleBytes.functions(0), ModuleBytes.code(([], code)))
    }
    #expect(fault(module([0x00] + new)) == nil)
    expectInvalid(module(new), "type mismatch")
  }

  @Test func branchTablesTakeEachLabelAtItsArity() {
    let table: [UInt8] = [0x02, 0x7F, 0x02, 0x40, 0x41, 0, 0x41, 0, 0x0E, 1, 1, 0, 0x0B, 0x41, 0, 0x0B, 0x1A]
    expectInvalid(ModuleBytes.function(table), "type mismatch")
    let unreachable: [UInt8] = [0x02, 0x7F, 0x02, 0x7D, 0x00, 0x0E, 1, 1, 0, 0x0B, 0x1A, 0x41, 0, 0x0B, 0x1A]
    #expect(fault(ModuleBytes.function(unreachable)) == nil)
  }

  @Test func functionReferencesMustBeDeclared() {
    expectInvalid(ModuleBytes.function([0xD2, 0x00, 0x1A]), "undeclared function reference")
    let export = ModuleBytes.section(7, [1, 1, 0x66, 0, 0])
    #expect(fault(ModuleBytes.function([0xD2, 0x00, 0x1A], before: export)) == nil)
  }

  @Test func elseBelongsToIf() {
    let fault = fault(ModuleBytes.function([0x02, 0x40, 0x05, 0x0B]))
    #expect(fault?.kind == .malformed)
  }
}
