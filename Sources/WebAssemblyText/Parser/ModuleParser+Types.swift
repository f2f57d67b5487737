import WebAssembly

extension ModuleParser {
  // MARK: Definitions

  /// Writes the types of the fields at the positions.
  mutating func defineTypes(_ fields: [Int]) throws(SyntaxError) {
    for position in fields {
      cursor.position = position
      if cursor.takeOpening(.rec) {
        let start = cursor.position
        var count = 0
        while cursor.token.kind == .leftParenthesis {
          count += 1
          cursor.position = cursor.afterParentheses
        }
        cursor.position = start
        typeTable.beginGroup(count: count)
        while cursor.opens(.type) { try typeField(inGroup: true, groupCount: count) }
        try cursor.close()
      } else {
        typeTable.beginPlainGroup()
        try typeField(inGroup: false, groupCount: 1)
      }
    }
  }

  /// `(type $id? subtype)`.
  private mutating func typeField(inGroup: Bool, groupCount: Int) throws(SyntaxError) {
    let index = types.define()
    try cursor.expectOpening(.type, "\"(type\"")
    try binder(.type, index, "type")
    var bytes: [UInt8] = []
    var isPlain = true
    let isSub = cursor.takeOpening(.sub)
    if isSub {
      let isFinal = cursor.take(.final)
      var supertypes: [UInt8] = []
      var count: UInt32 = 0
      while let supertype = try takeIndex(types) {
        supertypes.appendUnsigned(supertype)
        count += 1
      }
      isPlain = isFinal && count == 0
      if !isPlain {
        bytes.append(isFinal ? 0x4F : 0x50)
        bytes.appendUnsigned(count)
        bytes.append(contentsOf: supertypes)
      }
    }
    let isFunction = try compositeType(appendingTo: &bytes)
    if isSub { try cursor.close() }
    try cursor.close()
    // A group of one that is written with `rec` is the same as the type without it.
    typeTable.add(bytes, signature: isFunction ? signature : nil, isPlain: isPlain && groupCount == 1)
    names.closeInner(.field, of: index)
  }

  /// Returns whether the type is a function's; its signature is then in `signature`.
  private mutating func compositeType(appendingTo bytes: inout [UInt8]) throws(SyntaxError) -> Bool {
    if cursor.takeOpening(.function) {
      signature.removeAll()
      try parameters(.discarded)
      try results()
      bytes.append(0x60)
      bytes.append(contentsOf: signature.bytes)
      try cursor.close()
      return true
    }
    if cursor.takeOpening(.structure) {
      bytes.append(0x5F)
      try structureFields(appendingTo: &bytes)
    } else {
      try cursor.expectOpening(.array, "a function, structure or array type")
      bytes.append(0x5E)
      try fieldType(appendingTo: &bytes)
    }
    try cursor.close()
    return false
  }

  private mutating func structureFields(appendingTo bytes: inout [UInt8]) throws(SyntaxError) {
    var fields: [UInt8] = []
    var count: UInt32 = 0
    while cursor.takeOpening(.field) {
      let token = cursor.token
      if let name = try takeName("field") {
        if token.kind == .identifier, !typeTable.nameField(token.value, count) {
          throw SyntaxError(offset: Int(token.offset), reason: "duplicate field \(cursor.shown(token))")
        }
        names.appendInner(count, name)
        try fieldType(appendingTo: &fields)
        count += 1
      } else {
        while cursor.token.kind != .rightParenthesis {
          try fieldType(appendingTo: &fields)
          count += 1
        }
      }
      try cursor.close()
    }
    bytes.appendUnsigned(count)
    bytes.append(contentsOf: fields)
  }

  private mutating func fieldType(appendingTo bytes: inout [UInt8]) throws(SyntaxError) {
    let isMutable = cursor.takeOpening(.mutable)
    if cursor.take(.i8) {
      bytes.append(0x78)
    } else if cursor.take(.i16) {
      bytes.append(0x77)
    } else {
      bytes.append(try valueType())
    }
    bytes.append(isMutable ? 1 : 0)
    if isMutable { try cursor.close() }
  }

  // MARK: Value types

  mutating func valueType() throws(SyntaxError) -> TypeCode {
    switch cursor.token.word {
    case .i32: take(0x7F)
    case .i64: take(0x7E)
    case .f32: take(0x7D)
    case .f64: take(0x7C)
    case .v128: take(0x7B)
    default: try referenceType().code
    }
  }

  private mutating func take(_ byte: UInt8) -> TypeCode {
    cursor.advance()
    return TypeCode(byte)
  }

  /// A reference type: the heap type's number in the binary format, negative for abstract ones.
  struct ReferenceCode {
    var heap: Int64
    var isNullable: Bool
    var code: TypeCode { TypeCode(heap: heap, nullable: isNullable) }

    static let funcref = ReferenceCode(heap: HeapType.function.code, isNullable: true)
    var isFuncref: Bool { heap == Self.funcref.heap && isNullable }
  }

  mutating func referenceType() throws(SyntaxError) -> ReferenceCode {
    if let heap = HeapType(abbreviatedBy: cursor.token.word) {
      cursor.advance()
      return ReferenceCode(heap: heap.code, isNullable: true)
    }
    guard cursor.takeOpening(.ref) else { throw cursor.unexpected("a type") }
    let isNullable = cursor.take(.null)
    let heap = try heapType()
    try cursor.close()
    return ReferenceCode(heap: heap, isNullable: isNullable)
  }

  var isReferenceType: Bool {
    cursor.opens(.ref) || HeapType(abbreviatedBy: cursor.token.word) != nil
  }

  mutating func heapType() throws(SyntaxError) -> Int64 {
    if let heap = HeapType(cursor.token.word) {
      cursor.advance()
      return heap.code
    }
    guard let index = try takeIndex(types) else { throw cursor.unexpected("a heap type") }
    return Int64(index)
  }

  // MARK: Type uses

  /// What becomes of the identifiers of parameters.
  enum ParameterNames {
    /// They name locals.
    case bound
    /// They are allowed, and mean nothing.
    case discarded
    /// There may be none.
    case refused
  }

  /// `(param …)*`, added to `signature`.
  private mutating func parameters(_ names: ParameterNames) throws(SyntaxError) {
    while cursor.takeOpening(.parameter) {
      let token = cursor.token
      if names != .refused, let name = try takeName("local") {
        if names == .bound { try bindLocal(token, name) }
        signature.addParameter(try valueType())
      } else {
        while cursor.token.kind != .rightParenthesis {
          signature.addParameter(try valueType())
          if names == .bound { locals.bind(anonymous: 1) }
        }
      }
      try cursor.close()
    }
  }

  /// `(result …)*`, added to `signature`.
  private mutating func results() throws(SyntaxError) {
    while cursor.takeOpening(.result) {
      while cursor.token.kind != .rightParenthesis { signature.addResult(try valueType()) }
      try cursor.close()
    }
  }

  /// Gives the next local a name, which the token is if it is an identifier.
  mutating func bindLocal(_ token: Token, _ name: ArraySlice<UInt8>) throws(SyntaxError) {
    names.appendInner(locals.count, name)
    try locals.bind(token.kind == .identifier ? token : nil, in: source)
  }

  /// `(type x)? (param …)* (result …)*`: the index of the type, which is added to the module if need be.
  mutating func typeUse(_ names: ParameterNames) throws(SyntaxError) -> UInt32 {
    let (index, token) = try partialTypeUse(names)
    guard let index else { return typeTable.plainType(signature) }
    if names == .bound, signature.isEmpty, let count = typeTable.parameterCount(index) {
      locals.bind(anonymous: count)
    } else if !signature.isEmpty {
      try check(index, token)
    }
    return index
  }

  /// A type use without the search for an index: what is written of it.
  private mutating func partialTypeUse(
    _ names: ParameterNames
  ) throws(SyntaxError) -> (index: UInt32?, token: Token) {
    var index: UInt32?
    let token = cursor.token
    if cursor.takeOpening(.type) {
      index = try self.index(types)
      try cursor.close()
    }
    signature.removeAll()
    try parameters(names)
    try results()
    // Out of order; said here, because what there is so far may not match the type.
    if cursor.opens(.parameter) || cursor.opens(.type) { throw cursor.unexpected("no more of the type") }
    return (index, token)
  }

  /// Checks that the inline signature is the type's.
  private func check(_ index: UInt32, _ token: Token) throws(SyntaxError) {
    guard let matches = typeTable.matches(index, signature) else {
      throw SyntaxError(offset: Int(token.offset), reason: "unknown type \(index)")
    }
    if !matches {
      throw SyntaxError(
        offset: Int(token.offset), reason: "inline function type does not match type \(index)")
    }
  }

  /// A block's type: nothing, one result, or a type use.
  mutating func blockType() throws(SyntaxError) -> TypeCode {
    let (index, token) = try partialTypeUse(.refused)
    if let index {
      if !signature.isEmpty { try check(index, token) }
      return TypeCode(heap: Int64(index))
    }
    if signature.isEmpty { return TypeCode(0x40) }
    if signature.parameterCount == 0, signature.resultCount == 1, let result = signature.lastResult { return result }
    return TypeCode(heap: Int64(typeTable.plainType(signature)))
  }
}
