package import WebAssembly

/// Writes the primitives of the binary format.
package struct ByteWriter {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func byte(_ value: UInt8) { bytes.append(value) }

  package mutating func unsigned(_ value: UInt64) {
    var value = value
    repeat {
      let low = UInt8(truncatingIfNeeded: value & 0x7F)
      value >>= 7
      bytes.append(value == 0 ? low : low | 0x80)
    } while value != 0
  }

  package mutating func unsigned(_ value: Int) { unsigned(UInt64(value)) }

  package mutating func signed(_ value: Int64) {
    var value = value
    while true {
      let low = UInt8(truncatingIfNeeded: value & 0x7F)
      value >>= 7
      if (value == 0 && low & 0x40 == 0) || (value == -1 && low & 0x40 != 0) {
        bytes.append(low)
        return
      }
      bytes.append(low | 0x80)
    }
  }

  package mutating func fixed<T: FixedWidthInteger>(_ value: T) {
    for shift in stride(from: 0, to: T.bitWidth, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  package mutating func name(_ name: String) {
    unsigned(name.utf8.count)
    bytes.append(contentsOf: name.utf8)
  }

  package mutating func type(_ type: ValueType) {
    guard let heap = type.heapType else {
      switch type {
      case .i32: byte(0x7F)
      case .i64: byte(0x7E)
      case .f32: byte(0x7D)
      case .v128: byte(0x7B)
      default: byte(0x7C)
      }
      return
    }
    byte(type.isNullable ? 0x63 : 0x64)
    self.heap(heap)
  }

  /// A heap type; a defined one by its index in the module.
  package mutating func heap(_ heap: HeapType) {
    if let index = heap.definedID { signed(Int64(index)) } else { byte(0x60 | UInt8(heap.rawValue)) }
  }

  package mutating func vector<T>(_ items: [T], _ write: (inout ByteWriter, T) -> Void) {
    unsigned(items.count)
    for item in items { write(&self, item) }
  }

  package mutating func limits(_ limits: SizeLimits, _ address: AddressType) {
    byte((limits.maximum == nil ? 0 : 1) | (address == .i64 ? 4 : 0))
    unsigned(limits.minimum)
    if let maximum = limits.maximum { unsigned(maximum) }
  }

  /// An instruction's code.
  package mutating func code(_ opcode: Opcode) {
    let code = InstructionSet[opcode].code
    guard code.prefix != 0 else { return byte(UInt8(code.value)) }
    byte(code.prefix)
    unsigned(UInt64(code.value))
  }

  /// A section; nothing when its contents are empty.
  package mutating func section(_ id: UInt8, _ contents: ByteWriter) {
    guard !contents.bytes.isEmpty else { return }
    byte(id)
    unsigned(contents.bytes.count)
    bytes.append(contentsOf: contents.bytes)
  }
}
