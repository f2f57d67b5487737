import WebAssembly

extension ScriptParser {
  // MARK: Arguments

  mutating func argument() throws(SyntaxError) -> Script.Argument {
    try cursor.expect(.leftParenthesis, "a value")
    let argument: Script.Argument
    switch try valueWord() {
    case .i32: argument = .i32(UInt32(truncatingIfNeeded: try cursor.integer(width: 32)))
    case .i64: argument = .i64(try cursor.integer(width: 64))
    case .f32: argument = .f32(UInt32(truncatingIfNeeded: try cursor.float(.f32)))
    case .f64: argument = .f64(try cursor.float(.f64))
    case .v128:
      let shape = try shape()
      var lanes = VectorLanes(shape)
      for _ in 0..<shape.count { lanes.append(try cursor.lane(of: shape)) }
      argument = .v128(low: lanes.low, high: lanes.high)
    case .null: argument = .nullReference(try heapType())
    case .extern: argument = .externReference(UInt32(truncatingIfNeeded: try cursor.natural(width: 32)))
    case .host: argument = .hostReference(UInt32(truncatingIfNeeded: try cursor.natural(width: 32)))
    case .reference, .either:
      cursor.position -= 1
      throw cursor.unexpected("a value")
    }
    try cursor.close()
    return argument
  }

  // MARK: Expectations

  mutating func expectations() throws(SyntaxError) -> [Script.Expectation] {
    var expectations: [Script.Expectation] = []
    while cursor.token.kind == .leftParenthesis { expectations.append(try expectation()) }
    return expectations
  }

  private mutating func expectation() throws(SyntaxError) -> Script.Expectation {
    guard cursor.takeOpening(.either) else { return try simpleExpectation() }
    var alternatives: [Script.Expectation] = []
    // Alternatives of alternatives would say nothing new.
    while cursor.token.kind == .leftParenthesis { alternatives.append(try simpleExpectation()) }
    try cursor.close()
    return .either(alternatives)
  }

  private mutating func simpleExpectation() throws(SyntaxError) -> Script.Expectation {
    try cursor.expect(.leftParenthesis, "a result")
    let expectation: Script.Expectation
    switch try valueWord() {
    case .i32: expectation = .i32(UInt32(truncatingIfNeeded: try cursor.integer(width: 32)))
    case .i64: expectation = .i64(try cursor.integer(width: 64))
    case .f32: expectation = .f32(try floatPattern(.f32))
    case .f64: expectation = .f64(try floatPattern(.f64))
    case .v128: expectation = try lanes()
    case .null:
      expectation = .nullReference(cursor.token.kind == .rightParenthesis ? nil : try heapType())
    case .extern: expectation = .externReference(try takeNumber())
    case .host: expectation = .hostReference(try takeNumber())
    case .reference(let heap): expectation = .reference(heap)
    case .either:
      cursor.position -= 1
      throw cursor.unexpected("a result")
    }
    try cursor.close()
    return expectation
  }

  private mutating func takeNumber() throws(SyntaxError) -> UInt32? {
    guard cursor.token.kind == .natural else { return nil }
    return UInt32(truncatingIfNeeded: try cursor.natural(width: 32))
  }

  private mutating func floatPattern(_ format: FloatFormat) throws(SyntaxError) -> Script.FloatPattern {
    if cursor.take(.nanCanonical) { return .canonicalNaN }
    if cursor.take(.nanArithmetic) { return .arithmeticNaN }
    return .bits(try cursor.float(format))
  }

  private mutating func lanes() throws(SyntaxError) -> Script.Expectation {
    let shape = try shape()
    switch shape {
    case .f32x4, .f64x2:
      var lanes: [Script.FloatPattern] = []
      for _ in 0..<shape.count { lanes.append(try floatPattern(shape == .f32x4 ? .f32 : .f64)) }
      return .floatLanes(shape, lanes)
    default:
      var lanes: [UInt64] = []
      for _ in 0..<shape.count { lanes.append(try cursor.lane(of: shape)) }
      return .integerLanes(shape, lanes)
    }
  }

  // MARK: Words

  /// What a value or result begins with.
  private enum ValueWord {
    case i32, i64, f32, f64, v128, null, extern, host, either
    case reference(HeapType)
  }

  /// Steps over the word of a value: the name of a constant instruction or of a kind of reference.
  private mutating func valueWord() throws(SyntaxError) -> ValueWord {
    guard let word = valueWord(cursor.token) else { throw cursor.unexpected("a value") }
    cursor.advance()
    return word
  }

  private func valueWord(_ token: Token) -> ValueWord? {
    switch token.word {
    case .refExtern: return .extern
    case .refHost: return .host
    case .refStruct: return .reference(.structure)
    case .refArray: return .reference(.array)
    case .refAny: return .reference(.any)
    case .refException: return .reference(.exception)
    case .either: return .either
    case .instruction: break
    default: return nil
    }
    switch InstructionSet.rows[Int(token.value)].opcode {
    case .i32Const: return .i32
    case .i64Const: return .i64
    case .f32Const: return .f32
    case .f64Const: return .f64
    case .v128Const: return .v128
    case .refNull: return .null
    case .refFunc: return .reference(.function)
    case .refEq: return .reference(.eq)
    case .refI31: return .reference(.i31)
    default: return nil
    }
  }

  private mutating func shape() throws(SyntaxError) -> VectorShape {
    guard let shape = VectorShape(cursor.token.word) else { throw cursor.unexpected("a vector shape") }
    cursor.advance()
    return shape
  }

  private mutating func heapType() throws(SyntaxError) -> HeapType {
    guard let heap = HeapType(cursor.token.word) else { throw cursor.unexpected("a heap type") }
    cursor.advance()
    return heap
  }
}
