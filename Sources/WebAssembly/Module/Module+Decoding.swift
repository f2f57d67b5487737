extension Module {
  /// Decodes, validates and translates a whole module.
  ///
  /// A module that is both malformed and invalid is malformed, as the specification decodes before it validates.
  static func load(
    _ bytes: [UInt8], features: Features, limits: Limits, metersFuel: Bool, loading: Loading, threads: Int
  ) throws(ModuleError) -> Storage {
    try ByteReader.reading(bytes) { reader throws(ModuleError) in
      let syntax = try ModuleDecoder.decode(reader, features: features, limits: limits)
      do throws(ModuleError) {
        let (module, context) = try ModuleValidator.validate(syntax, reader, features: features, limits: limits)
        let mode = TranslationMode(metersFuel: metersFuel, isLazy: loading != .eager)
        let loader = FunctionLoader(module: module, context: context, mode: mode)
        let code = try loader.code(reader, loading: loading, threads: threads)
        return Storage(bytes: bytes, loader: loader, code: code)
      } catch {
        if error.kind != .malformed { try FunctionBodyReader.checkGrammar(of: syntax, reader, features: features) }
        throw error
      }
    }
  }

  /// Where each instruction of a function begins in its register code, and in the module's bytes.
  typealias SourceMap = [(code: Int, source: Int)]

  /// The function is translated again to tell; nothing is kept for it.
  ///
  /// Empty for a constant expression's code.
  func sourceMap(ofFunction function: Int) -> SourceMap {
    guard function < declarations.bodies.count else { return [] }
    return (try? ByteReader.reading(bytes) { try storage.loader.sourceMap(function, $0) }) ?? []
  }

  /// The entry of one of the module's own functions, which is translated now if it has not been.
  func entry(ofFunction function: Int) throws(ModuleError) -> PC {
    try code.entry(of: function) { builder throws(ModuleError) in
      try ByteReader.reading(bytes) { reader throws(ModuleError) in
        try storage.loader.translate(function, reader, into: &builder)
      }
    }
  }

  /// The name of a function: from the name section, or else from an export.
  func functionName(_ index: UInt32) -> Name? {
    storage.names.functions[index]
      ?? declarations.exports.first { $0.kind == .function && $0.index == index }?.name
  }
}

extension ModuleDeclarations {
  /// The constant expressions that are run as code, with the types of their values.
  var constantCode: [(type: ValueType, code: ByteRange)] {
    var list: [(ValueType, ByteRange)] = []
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
      if case .active(let offset, let memory) = segment.mode {
        add(offset, memories[Int(memory)].addressType.valueType)
      }
    }
    return list
  }
}
