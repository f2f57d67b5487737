/// Reads function bodies: their locals, then their instructions.
package struct FunctionBodyReader: ~Copyable {
  private var decoder: InstructionDecoder
  private var validator: FunctionValidator
  private let limits: Limits

  init(_ reader: ByteReader, types: TypeDecoding, context: ModuleContext, hasDataCount: Bool) {
    decoder = InstructionDecoder(reader, types: types, allowsDataIndices: hasDataCount)
    validator = FunctionValidator(context: context)
    limits = context.limits
  }

  /// Reads the body of a function of the type with an index.
  mutating func read(_ body: Range<Int>, typeIndex: UInt32) throws(ModuleError) {
    decoder.seek(to: body)
    validator.begin(typeIndex: typeIndex)
    try readLocals()
    while !validator.isFinished {
      try decoder.next()
      try validator.validate(&decoder)
    }
    try Self.checkEnd(decoder.reader)
  }

  private mutating func readLocals() throws(ModuleError) {
    var total: UInt64 = 0
    for _ in 0..<(try decoder.reader.count()) {
      let offset = decoder.reader.position
      let (count, type) = try decoder.localRun(&total)
      guard validator.locals.count + count <= limits.locals else {
        throw ModuleError(.unsupported, at: offset, "more than \(limits.locals) locals")
      }
      validator.locals.append(count, type)
    }
  }

  private static func checkEnd(_ reader: ByteReader) throws(ModuleError) {
    guard reader.isAtEnd else { throw reader.malformed("END opcode expected") }
  }

  /// Checks that bodies follow the binary grammar, without validating anything.
  static func checkGrammar(
    of syntax: ModuleSyntax, _ reader: ByteReader, features: Features
  ) throws(ModuleError) {
    var decoder = InstructionDecoder(
      reader, types: TypeDecoding(features: features), allowsDataIndices: syntax.dataCount != nil)
    for body in syntax.bodies {
      decoder.seek(to: body)
      var total: UInt64 = 0
      for _ in 0..<(try decoder.reader.count()) { _ = try decoder.localRun(&total) }
      try decoder.skipExpression()
      try checkEnd(decoder.reader)
    }
  }
}
