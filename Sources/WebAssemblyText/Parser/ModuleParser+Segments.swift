import WebAssembly

extension ModuleParser {
  /// Where a segment goes.
  private enum SegmentMode {
    case passive
    case declarative
    /// With the offset's code.
    case active(index: UInt32, offset: [UInt8])
  }

  // MARK: Data

  /// `(data $id? (memory x)? (offset …)? "bytes"*)`.
  mutating func dataField() throws(SyntaxError) {
    cursor.position += 2
    try binder(.data, data.define(), "data")
    var mode = SegmentMode.passive
    if cursor.takeOpening(.memory) {
      let memory = try index(memories)
      try cursor.close()
      mode = .active(index: memory, offset: try offset())
    } else if cursor.token.kind == .leftParenthesis {
      mode = .active(index: 0, offset: try offset())
    }
    try dataSegment(mode, try strings())
    try cursor.close()
  }

  /// `(data "bytes"*)` in a memory; returns the pages that it takes.
  mutating func inlineData(memory: UInt32, _ addressType: AddressWidth) throws(SyntaxError) -> UInt64 {
    cursor.position += 2
    _ = data.define()
    let bytes = try strings()
    try cursor.close()
    try dataSegment(.active(index: memory, offset: Self.zero(addressType)), bytes)
    return (UInt64(bytes.count) + 0xFFFF) >> 16
  }

  private mutating func strings() throws(SyntaxError) -> [UInt8] {
    var bytes: [UInt8] = []
    while cursor.takeString(appendingTo: &bytes) {}
    return bytes
  }

  private mutating func dataSegment(_ mode: SegmentMode, _ bytes: [UInt8]) throws(SyntaxError) {
    sections.addEntry(.data)
    switch mode {
    case .active(index: 0, let offset):
      sections[.data].append(0)
      sections[.data].append(contentsOf: offset)
    case .active(let memory, let offset):
      sections[.data].append(2)
      sections[.data].appendUnsigned(memory)
      sections[.data].append(contentsOf: offset)
    case .passive, .declarative:
      sections[.data].append(1)
    }
    sections[.data].appendVector(bytes)
  }

  // MARK: Offsets

  /// `(offset …)`, or one folded instruction.
  private mutating func offset() throws(SyntaxError) -> [UInt8] {
    if cursor.takeOpening(.offset) {
      let code = try expression()
      try cursor.close()
      return code
    }
    guard cursor.token.kind == .leftParenthesis else { throw cursor.unexpected("an offset") }
    try instructions(single: true)
    return body.code + [0x0B]
  }

  /// The offset of a segment that is written in its table or memory.
  private static func zero(_ addressType: AddressWidth) -> [UInt8] {
    [addressType == .i64 ? 0x42 : 0x41, 0x00, 0x0B]
  }

  // MARK: Elements

  /// The elements of a segment: function indices, or expressions of a type.
  private struct ElementList {
    var type: ReferenceCode
    var isIndices: Bool
    var count: UInt64 = 0
    var items: [UInt8] = []

    /// Whether the shortest forms of the binary format, whose expressions are of type `funcref`, can say it.
    var isImplicit: Bool { isIndices || type.isFuncref }
  }

  /// `(elem $id? mode list)`.
  mutating func elementField() throws(SyntaxError) {
    cursor.position += 2
    try binder(.element, elements.define(), "elem")
    var mode = SegmentMode.passive
    // Where a table is not named, the word `func` may be left out before function indices.
    var mayOmitKind = false
    if cursor.take(.declare) {
      mode = .declarative
    } else if cursor.takeOpening(.table) {
      let table = try index(tables)
      try cursor.close()
      mode = .active(index: table, offset: try offset())
    } else if cursor.token.kind == .leftParenthesis, !cursor.opens(.ref) {
      mode = .active(index: 0, offset: try offset())
      mayOmitKind = true
    }
    let list: ElementList
    if isReferenceType {
      list = try elementExpressions(try referenceType())
    } else if cursor.take(.function) || mayOmitKind {
      list = try elementIndices(of: .funcref)
    } else {
      throw cursor.unexpected("a reference type or func")
    }
    elementSegment(mode, list)
    try cursor.close()
  }

  /// `(elem …)` in a table; returns the number of elements.
  mutating func inlineElements(
    table: UInt32, _ addressType: AddressWidth, _ type: ReferenceCode
  ) throws(SyntaxError) -> UInt64 {
    try cursor.expectOpening(.element, "\"(elem\"")
    _ = elements.define()
    let list: ElementList
    switch cursor.token.kind {
    case .natural, .identifier: list = try elementIndices(of: type)
    default: list = try elementExpressions(type)
    }
    try cursor.close()
    elementSegment(.active(index: table, offset: Self.zero(addressType)), list)
    return list.count
  }

  /// Function indices; as elements of a type that indices do not imply, they are written as expressions.
  private mutating func elementIndices(of type: ReferenceCode) throws(SyntaxError) -> ElementList {
    var list = ElementList(type: type, isIndices: type.isFuncref)
    while let function = try takeIndex(functions) {
      if !list.isIndices { list.items.append(0xD2) }
      list.items.appendUnsigned(function)
      if !list.isIndices { list.items.append(0x0B) }
      list.count += 1
    }
    return list
  }

  /// `(item …)` and folded instructions.
  private mutating func elementExpressions(_ type: ReferenceCode) throws(SyntaxError) -> ElementList {
    var list = ElementList(type: type, isIndices: false)
    while cursor.token.kind == .leftParenthesis {
      if cursor.takeOpening(.item) {
        list.items.append(contentsOf: try expression())
        try cursor.close()
      } else {
        try instructions(single: true)
        list.items.append(contentsOf: body.code)
        list.items.append(0x0B)
      }
      list.count += 1
    }
    return list
  }

  private mutating func elementSegment(_ mode: SegmentMode, _ list: ElementList) {
    sections.addEntry(.element)
    let expressions: UInt8 = list.isIndices ? 0 : 4
    switch mode {
    case .active(index: 0, let offset) where list.isImplicit:
      sections[.element].append(expressions)
      sections[.element].append(contentsOf: offset)
    case .active(let table, let offset):
      sections[.element].append(2 | expressions)
      sections[.element].appendUnsigned(table)
      sections[.element].append(contentsOf: offset)
      appendElementKind(list)
    case .passive:
      sections[.element].append(1 | expressions)
      appendElementKind(list)
    case .declarative:
      sections[.element].append(3 | expressions)
      appendElementKind(list)
    }
    sections[.element].appendUnsigned(list.count)
    sections[.element].append(contentsOf: list.items)
  }

  private mutating func appendElementKind(_ list: ElementList) {
    if list.isIndices {
      sections[.element].append(0)
    } else {
      sections[.element].append(list.type.code)
    }
  }
}
