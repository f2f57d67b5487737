/// Reads function bodies: their locals, then their instructions.
///
/// Each is decoded, validated, translated.
struct FunctionBodyReader: ~Copyable {
  private var decoder: InstructionDecoder
  private var validator: FunctionValidator
  /// Holds the code of the function that was read last.
  var translator: FunctionTranslator
  private let limits: Limits
  private let codeLimit: Int
  private let steps = ReadingStepTable.shared

  /// Makes a reader of a module's functions.
  init(
    _ module: ModuleDeclarations, _ context: ModuleContext, _ types: TypeDecoding, _ translation: TranslationMode,
    _ reader: ByteReader
  ) {
    decoder = InstructionDecoder(reader, types: types, allowsDataIndices: module.dataCount != nil)
    validator = FunctionValidator(context: context)
    translator = FunctionTranslator(
      context: context, importedFunctionCount: module.importedFunctionCount, mode: translation)
    limits = context.limits
    codeLimit = limits.codeBytes
  }

  /// Reads the body of a function of the type with an index.
  mutating func read(_ body: ByteRange, typeIndex: UInt32) throws(ModuleError) {
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
  mutating func read(constant: ByteRange, type: ValueType, globalCount: Int) throws(ModuleError) {
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
      try readInstruction(translates: true)
      guard translator.code.position <= codeLimit else {
        throw ModuleError(
          .unsupported, at: decoder.instruction.offset, "more than \(codeLimit) bytes of register code")
      }
    }
  }

  private mutating func checkInstructions() throws(ModuleError) {
    while !validator.isFinished { try readInstruction(translates: false) }
  }

  /// The one traversal of the code: an instruction is decoded, then validated, then translated.
  @inline(__always)
  private mutating func readInstruction(translates: Bool) throws(ModuleError) {
    let row = try decoder.begin()
    guard validator.constantGlobalCount == nil else { return try readOther(row, translates: translates) }
    validator.offset = decoder.instruction.offset
    switch steps[row.pointee.opcode] {
    case .localGet:
      try decoder.index()
      try validator.getLocal(decoder.instruction.index)
      if translates, translator.accepts(decoder.instruction) { translator.pushLocal(decoder.instruction.index) }
    case .localSet:
      try decoder.index()
      try validator.setLocal(decoder.instruction.index)
      if translates, translator.accepts(decoder.instruction) {
        translator.setLocal(decoder.instruction.index, keeps: false)
      }
    case .localTee:
      try decoder.index()
      try validator.teeLocal(decoder.instruction.index)
      if translates, translator.accepts(decoder.instruction) {
        translator.setLocal(decoder.instruction.index, keeps: true)
      }
    case .globalGet:
      try decoder.index()
      try validator.push(try validator.global(decoder.instruction.index).value)
      if translates, translator.accepts(decoder.instruction) { translator.globalGet(decoder.instruction.index) }
    case .globalSet:
      try decoder.index()
      try validator.setGlobal(decoder.instruction.index)
      if translates, translator.accepts(decoder.instruction) { translator.globalSet(decoder.instruction.index) }
    case .i32Const:
      try decoder.i32()
      try validator.push(.i32)
      if translates, translator.accepts(decoder.instruction) {
        translator.pushConstant(decoder.instruction.bits, .i32)
      }
    case .i64Const:
      try decoder.i64()
      try validator.push(.i64)
      if translates, translator.accepts(decoder.instruction) {
        translator.pushConstant(decoder.instruction.bits, .i64)
      }
    case .unary:
      try validator.unary(row)
      if translates, translator.accepts(decoder.instruction) { translator.unary(row.pointee.opcode) }
    case .binary:
      try validator.binary(row)
      if translates, translator.accepts(decoder.instruction) { translator.binary(row.pointee.opcode) }
    case .comparison:
      try validator.binary(row)
      if translates, translator.accepts(decoder.instruction) { translator.comparison(row.pointee.opcode) }
    case .load:
      try decoder.memarg()
      try validator.load(row, &decoder)
      if translates, translator.accepts(decoder.instruction) { translator.load(&decoder) }
    case .store:
      try decoder.memarg()
      try validator.store(row, &decoder)
      if translates, translator.accepts(decoder.instruction) { translator.store(&decoder) }
    case .equalToZero:
      try validator.unary(row)
      if translates, translator.accepts(decoder.instruction) { translator.equalToZero() }
    case .extend:
      try validator.unary(row)
      if translates, translator.accepts(decoder.instruction) { translator.retype(.i64) }
    case .drop:
      _ = try validator.popAny()
      if translates, translator.accepts(decoder.instruction) { _ = translator.popLowerHalf() }
    case .select:
      try validator.select()
      if translates, translator.accepts(decoder.instruction) { translator.select() }
    case .block:
      try decoder.block()
      try validator.enter(.block, decoder.instruction.block)
      if translates, translator.acceptsBlock(decoder.instruction) {
        translator.openBlock(.block, decoder.instruction.block)
      }
    case .loop:
      try decoder.block()
      try validator.enter(.loop, decoder.instruction.block)
      if translates, translator.acceptsBlock(decoder.instruction) {
        translator.openBlock(.loop, decoder.instruction.block)
      }
    case .if:
      try decoder.block()
      try validator.pop(.i32)
      try validator.enter(.if, decoder.instruction.block)
      if translates, translator.acceptsBlock(decoder.instruction) { translator.openIf(decoder.instruction.block) }
    case .end:
      try validator.end()
      if translates {
        _ = translator.accepts(decoder.instruction)
        translator.end()
      }
    case .branch:
      try decoder.index()
      try validator.branch(decoder.instruction.index)
      if translates, translator.accepts(decoder.instruction) { translator.branch(decoder.instruction.index) }
    case .branchIf:
      try decoder.index()
      try validator.branchIf(decoder.instruction.index)
      if translates, translator.accepts(decoder.instruction) { translator.branchIf(decoder.instruction.index) }
    case .call:
      try decoder.index()
      try validator.call(decoder.instruction.index)
      if translates, translator.accepts(decoder.instruction) { translator.call(decoder.instruction.index) }
    case .other:
      try readOther(row, translates: translates)
    }
  }

  @inline(never)
  private mutating func readOther(
    _ row: UnsafePointer<InstructionSummary>, translates: Bool
  ) throws(ModuleError) {
    try decoder.immediates(row)
    try validator.validate(&decoder)
    if translates { translator.translate(&decoder) }
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

  /// Checks that a body is valid, without translating anything.
  mutating func validate(_ body: ByteRange, typeIndex: UInt32) throws(ModuleError) {
    decoder.seek(to: body)
    validator.begin(typeIndex: typeIndex)
    try readLocals()
    try checkInstructions()
    try Self.checkEnd(decoder.reader)
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
