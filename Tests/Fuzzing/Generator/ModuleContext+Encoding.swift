import WebAssembly

extension ModuleContext {
  /// The module's bytes, given the bodies of the functions that it defines.
  func encode(bodies: [[UInt8]]) -> [UInt8] {
    var module = ByteWriter()
    module.bytes = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    module.section(1, typeSection())
    module.section(
      2,
      list(imports) { writer, item in
        writer.name(item.module)
        writer.name(item.name)
        self.describe(item.type, &writer)
      })
    module.section(3, list(Array(functions.dropFirst(importedFunctions))) { $0.unsigned($1.type) })
    module.section(4, list(Array(tables.dropFirst(importedTables))) { self.describe(.table($1.type), &$0, bare: true) })
    module.section(
      5,
      list(Array(memories.dropFirst(importedMemories))) {
        self.describe(.memory($1.type), &$0, bare: true)
      })
    module.section(13, list(Array(tags.dropFirst(importedTags))) { self.describe(.tag($1), &$0, bare: true) })
    module.section(
      6,
      list(Array(globals.dropFirst(importedGlobals))) { writer, global in
        self.describe(.global(global.type), &writer, bare: true)
        writer.bytes += global.initializer
      })
    module.section(
      7,
      list(exports) { writer, export in
        writer.name(export.name)
        writer.byte(export.kind)
        writer.unsigned(export.index)
      })
    if let start {
      var writer = ByteWriter()
      writer.unsigned(start)
      module.section(8, writer)
    }
    module.section(9, list(elements) { self.element($1, &$0) })
    if !data.isEmpty {
      var count = ByteWriter()
      count.unsigned(data.count)
      module.section(12, count)
    }
    module.section(
      10,
      list(bodies) { writer, body in
        writer.unsigned(body.count)
        writer.bytes += body
      })
    module.section(11, list(data) { self.segment($1, &$0) })
    return module.bytes
  }

  private func list<T>(_ items: [T], _ write: (inout ByteWriter, T) -> Void) -> ByteWriter {
    var writer = ByteWriter()
    if !items.isEmpty { writer.vector(items, write) }
    return writer
  }

  private func typeSection() -> ByteWriter {
    func function(_ type: FunctionType, _ writer: inout ByteWriter) {
      writer.byte(0x60)
      writer.vector(type.parameters) { $0.type($1) }
      writer.vector(type.results) { $0.type($1) }
    }
    var writer = ByteWriter()
    writer.unsigned(types.count - groups.count)
    var index = 0
    while index < types.count {
      if groups.contains(index) {
        writer.byte(0x4E)
        writer.unsigned(2)
        function(types[index], &writer)
        index += 1
      }
      function(types[index], &writer)
      index += 1
    }
    return writer
  }

  private func describe(_ type: ExternalDescription, _ writer: inout ByteWriter, bare: Bool = false) {
    func kind(_ byte: UInt8) { if !bare { writer.byte(byte) } }
    switch type {
    case .function(let index):
      kind(0)
      writer.unsigned(index)
    case .table(let table):
      kind(1)
      writer.type(table.element)
      writer.limits(table.limits, table.addressType)
    case .memory(let memory):
      kind(2)
      writer.limits(memory.limits, memory.addressType)
    case .global(let global):
      kind(3)
      writer.type(global.value)
      writer.byte(global.isMutable ? 1 : 0)
    case .tag(let index):
      kind(4)
      writer.byte(0)
      writer.unsigned(index)
    }
  }

  private func element(_ element: Element, _ writer: inout ByteWriter) {
    // The forms with a type and expressions cover all uses; function indices are the older, shorter form.
    let plain = element.type == .funcref && element.items.allSatisfy { $0 != nil }
    let form: UInt8 = plain ? 0 : 4
    switch element.mode {
    case .passive: writer.byte(1 | form)
    case .declarative: writer.byte(3 | form)
    case .active(let table, let offset):
      writer.byte(2 | form)
      writer.unsigned(table)
      writer.bytes += constant(tables[table].type.addressType.valueType, UInt64(offset))
    }
    if plain {
      writer.byte(0)
      writer.vector(element.items) { $0.unsigned($1 ?? 0) }
      return
    }
    writer.type(element.type)
    writer.vector(element.items) { writer, item in
      if let item {
        writer.code(.refFunc)
        writer.unsigned(item)
      } else {
        writer.code(.refNull)
        writer.heap(element.type.heapType ?? .function)
      }
      writer.code(.end)
    }
  }

  private func segment(_ segment: Data, _ writer: inout ByteWriter) {
    if let (memory, offset) = segment.active {
      writer.byte(2)
      writer.unsigned(memory)
      writer.bytes += constant(memories[memory].type.addressType.valueType, offset)
    } else {
      writer.byte(1)
    }
    writer.vector(segment.bytes) { $0.byte($1) }
  }

  /// A constant expression for a number, from its bits.
  func constant(_ type: ValueType, _ bits: UInt64) -> [UInt8] {
    var writer = ByteWriter()
    writer.constant(type, bits)
    writer.code(.end)
    return writer.bytes
  }
}

extension ByteWriter {
  /// An instruction that pushes a number, from its bits.
  mutating func constant(_ type: ValueType, _ bits: UInt64) {
    switch type {
    case .i32:
      code(.i32Const)
      signed(Int64(Int32(truncatingIfNeeded: bits)))
    case .i64:
      code(.i64Const)
      signed(Int64(bitPattern: bits))
    case .f32:
      code(.f32Const)
      fixed(UInt32(truncatingIfNeeded: bits))
    default:
      code(.f64Const)
      fixed(bits)
    }
  }
}
