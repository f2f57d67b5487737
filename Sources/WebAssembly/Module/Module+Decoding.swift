extension Module {
  /// Decodes, validates and translates a whole module.
  ///
  /// A module that is both malformed and invalid is malformed, as the specification decodes before it validates.
  static func load(
    _ bytes: [UInt8], features: Features, limits: Limits, metersFuel: Bool
  ) throws(ModuleError) -> Storage {
    guard bytes.count <= limits.moduleBytes else {
      throw ModuleError(.unsupported, at: limits.moduleBytes, "more than \(limits.moduleBytes) bytes")
    }
    return try ByteReader.reading(bytes) { reader throws(ModuleError) in
      let syntax = try ModuleDecoder.decode(reader, features: features, limits: limits)
      do throws(ModuleError) {
        let (module, context) = try ModuleValidator.validate(syntax, reader, features: features, limits: limits)
        let code = try readCode(of: module, context, reader, metersFuel: metersFuel)
        return Storage(bytes: bytes, declarations: module, context: context, code: code, metersFuel: metersFuel)
      } catch {
        if error.kind != .malformed { try FunctionBodyReader.checkGrammar(of: syntax, reader, features: features) }
        throw error
      }
    }
  }

  /// The one traversal of each function's code: an instruction is decoded, then validated, then translated.
  private static func readCode(
    of module: ModuleDeclarations, _ context: ModuleContext, _ reader: ByteReader, metersFuel: Bool
  ) throws(ModuleError) -> Code {
    try context.types.identities.withUnsafeBufferPointer { identities throws(ModuleError) in
      var body = FunctionBodyReader(
        reader, types: TypeDecoding(features: context.features, identities: identities), context: context,
        importedFunctionCount: module.importedFunctionCount, hasDataCount: module.dataCount != nil,
        metersFuel: metersFuel)
      // Code of real programs takes about three times the bytes.
      let bodyBytes = (module.bodies.last?.upperBound ?? 0) - (module.bodies.first?.lowerBound ?? 0)
      var builder = CodeBuilder(limit: context.limits.codeBytes, expected: bodyBytes * 3)
      for (index, range) in module.bodies.enumerated() {
        try body.read(range, typeIndex: module.functions[module.importedFunctionCount + index])
        guard builder.add(body.translator) else { throw tooLarge(context.limits, at: range.lowerBound) }
      }
      for (type, range) in module.constantCode where !builder.contains(range) {
        try body.read(constant: range, type: type, globalCount: module.globals.count)
        guard builder.add(constant: range, body.translator) else {
          throw tooLarge(context.limits, at: range.lowerBound)
        }
      }
      return builder.finish()
    }
  }

  private static func tooLarge(_ limits: Limits, at offset: Int) -> ModuleError {
    ModuleError(.unsupported, at: offset, "more than \(limits.codeBytes) bytes of register code")
  }

  /// Where each instruction of a function begins in its register code, and in the module's bytes.
  typealias SourceMap = [(code: Int, source: Int)]

  /// The function is translated again to tell; nothing is kept for it.
  ///
  /// Empty for a constant expression's code.
  func sourceMap(ofFunction function: Int) -> SourceMap {
    let module = declarations
    let context = storage.context
    guard function < module.bodies.count else { return [] }
    let map = try? ByteReader.reading(bytes) { reader throws(ModuleError) in
      try context.types.identities.withUnsafeBufferPointer { identities throws(ModuleError) in
        var body = FunctionBodyReader(
          reader, types: TypeDecoding(features: context.features, identities: identities), context: context,
          importedFunctionCount: module.importedFunctionCount, hasDataCount: module.dataCount != nil,
          metersFuel: storage.metersFuel)
        body.translator.sourceMap = []
        try body.read(
          module.bodies[function], typeIndex: module.functions[module.importedFunctionCount + function])
        return Fusion.sourceMap(body.translator)
      }
    }
    return map ?? []
  }

  /// The name of a function: from the name section, or else from an export.
  func functionName(_ index: UInt32) -> Name? {
    storage.names.functions[index]
      ?? declarations.exports.first { $0.kind == .function && $0.index == index }?.name
  }
}

extension ModuleDeclarations {
  /// The constant expressions that are run as code, with the types of their values.
  var constantCode: [(type: ValueType, code: Range<Int>)] {
    var list: [(ValueType, Range<Int>)] = []
    func add(_ expression: ConstantExpression?, _ type: ValueType) {
      if case .code(let range) = expression { list.append((type, range)) }
    }
    for (index, expression) in globalInitializers.enumerated() {
      add(expression, globals[importedGlobalCount + index].value)
    }
    for (index, expression) in tableInitializers.enumerated() {
      add(expression, tables[importedTableCount + index].element)
    }
    for segment in elements {
      for item in segment.items { add(item, segment.type) }
      if case .active(let table, let offset) = segment.mode { add(offset, tables[Int(table)].addressType.valueType) }
    }
    for segment in data {
      if case .active(let memory, let offset) = segment.mode {
        add(offset, memories[Int(memory)].addressType.valueType)
      }
    }
    return list
  }
}
