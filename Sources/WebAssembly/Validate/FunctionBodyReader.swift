/// Reads function bodies: their locals, then their instructions.
///
/// Each is decoded, validated, translated.
struct FunctionBodyReader: ~Copyable {
  private var decoder: InstructionDecoder
  private var validator: FunctionValidator
  /// Holds the code of the function that was read last.
  var translator: FunctionTranslator
  private let limits: Limits

  init(
    _ reader: ByteReader, types: TypeDecoding, context: ModuleContext, importedFunctionCount: Int,
    hasDataCount: Bool, metersFuel: Bool
  ) {
    decoder = InstructionDecoder(reader, types: types, allowsDataIndices: hasDataCount)
    validator = FunctionValidator(context: context)
    translator = FunctionTranslator(
      context: context, importedFunctionCount: importedFunctionCount, metersFuel: metersFuel)
    limits = context.limits
  }

  /// Reads the body of a function of the type with an index.
  mutating func read(_ body: Range<Int>, typeIndex: UInt32) throws(ModuleError) {
    try translating { reader throws(ModuleError) in
      reader.decoder.seek(to: body)
      reader.validator.begin(typeIndex: typeIndex)
      try reader.readLocals()
      let type = reader.validator.context.types.entries[Int(typeIndex)]
      reader.translator.begin(locals: reader.validator.locals, results: type.results)
    }
    try Self.checkEnd(decoder.reader)
  }

  /// Reads a constant expression, which has been validated, as the body of a function that returns its value.
  mutating func read(constant: Range<Int>, type: ValueType, globalCount: Int) throws(ModuleError) {
    try translating { reader throws(ModuleError) in
      reader.decoder.seek(to: constant)
      reader.validator.begin(constant: type, globalCount: globalCount)
      reader.translator.begin(locals: reader.validator.locals, results: TypeList(type))
    }
  }

  /// Reads the instructions behind what `start` reads; once more if slots turned out to be too far for 16 bits.
  private mutating func translating(
    _ start: (inout FunctionBodyReader) throws(ModuleError) -> Void
  ) throws(ModuleError) {
    translator.hasScratch = false
    try start(&self)
    try readInstructions()
    if translator.needsScratch {
      translator.hasScratch = true
      try start(&self)
      try readInstructions()
    }
    translator.finish()
    if let error = translator.unsupported {
      translator.unsupported = nil
      throw error
    }
  }

  private mutating func readInstructions() throws(ModuleError) {
    while !validator.isFinished {
      try decoder.next()
      try validator.validate(&decoder)
      translator.translate(&decoder)
      guard translator.code.position <= limits.codeBytes else {
        throw ModuleError(
          .unsupported, at: decoder.instruction.offset, "more than \(limits.codeBytes) bytes of register code")
      }
    }
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

  /// Checks that all bodies are valid, without translating anything.
  static func validate(
    _ module: ModuleDeclarations, _ context: ModuleContext, _ reader: ByteReader
  ) throws(ModuleError) {
    try context.types.identities.withUnsafeBufferPointer { identities throws(ModuleError) in
      var body = FunctionBodyReader(
        reader, types: TypeDecoding(features: context.features, identities: identities), context: context,
        importedFunctionCount: module.importedFunctionCount, hasDataCount: module.dataCount != nil,
        metersFuel: false)
      for (index, range) in module.bodies.enumerated() {
        body.decoder.seek(to: range)
        body.validator.begin(typeIndex: module.functions[module.importedFunctionCount + index])
        try body.readLocals()
        while !body.validator.isFinished {
          try body.decoder.next()
          try body.validator.validate(&body.decoder)
        }
        try checkEnd(body.decoder.reader)
      }
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
