/// What constant expressions initialise: globals, tables and segments (spec: Validation / Modules).
extension ModuleValidator {
  /// The reference types of the element segments.
  func elementTypes() throws(ModuleError) -> [ValueType] {
    var types: [ValueType] = []
    types.reserveCapacity(syntax.elements.count)
    for segment in syntax.elements { types.append(try canonical(segment.type, at: segment.offset)) }
    return types
  }

  mutating func constants(_ context: ModuleContext) throws(ModuleError) {
    let reader = reader
    let features = features
    declaredFunctions = try types.identities.withUnsafeBufferPointer { identities throws(ModuleError) in
      var constants = ConstantReader(
        decoder: InstructionDecoder(reader, types: TypeDecoding(features: features, identities: identities)),
        validator: FunctionValidator(context: context))
      try tables(&constants)
      try globals(&constants)
      try elements(&constants)
      try data(&constants)
      return constants.validator.referencedFunctions
    }
  }

  private mutating func tables(_ constants: inout ConstantReader) throws(ModuleError) {
    for (index, table) in syntax.tables.enumerated() {
      var initializer: ConstantExpression?
      if let code = table.initializer {
        // Defined globals come after tables.
        initializer = try constants.read(
          code, type: module.tables[module.importedTableCount + index].element,
          globalCount: module.importedGlobalCount)
      }
      module.tableInitializers.append(initializer)
    }
  }

  private mutating func globals(_ constants: inout ConstantReader) throws(ModuleError) {
    for (index, global) in syntax.globals.enumerated() {
      let position = module.importedGlobalCount + index
      // Without the GC proposal, constant expressions see imported globals alone.
      module.globalInitializers.append(
        try constants.read(
          global.initializer, type: module.globals[position].value,
          globalCount: features.contains(.gc) ? position : module.importedGlobalCount))
    }
  }

  private var visibleGlobalCount: Int {
    features.contains(.gc) ? module.globals.count : module.importedGlobalCount
  }

  private mutating func elements(_ constants: inout ConstantReader) throws(ModuleError) {
    for segment in syntax.elements {
      let type = try canonical(segment.type, at: segment.offset)
      let mode: ModuleDeclarations.ElementSegment.Mode
      switch segment.mode {
      case .passive: mode = .passive
      case .declarative: mode = .declarative
      case .active(let index, let offset):
        guard Int(index) < module.tables.count else {
          throw ModuleError(.invalid, at: segment.offset, "unknown table \(index)")
        }
        let table = module.tables[Int(index)]
        guard types.isSubtype(type, of: table.element) else {
          throw ModuleError(
            .invalid, at: segment.offset, "type mismatch: table of \(table.element), segment of \(type)")
        }
        mode = .active(
          table: index,
          offset: try constants.read(
            offset, type: table.addressType.valueType, globalCount: visibleGlobalCount))
      }
      var items: [ConstantExpression] = []
      switch segment.items {
      case .functions(let functions):
        items.reserveCapacity(functions.count)
        for function in functions {
          guard Int(function) < module.functions.count else {
            throw ModuleError(.invalid, at: segment.offset, "unknown function \(function)")
          }
          constants.validator.referencedFunctions.insert(Int(function))
          items.append(.function(function))
        }
      case .expressions(let expressions):
        items.reserveCapacity(expressions.count)
        for code in expressions {
          items.append(try constants.read(code, type: type, globalCount: visibleGlobalCount))
        }
      }
      module.elements.append(ModuleDeclarations.ElementSegment(type: type, mode: mode, items: items))
    }
  }

  private mutating func data(_ constants: inout ConstantReader) throws(ModuleError) {
    module.dataCount = syntax.dataCount
    module.data.reserveCapacity(syntax.data.count)
    for segment in syntax.data {
      let mode: ModuleDeclarations.DataSegment.Mode
      switch segment.mode {
      case .passive: mode = .passive
      case .active(let index, let offset):
        guard Int(index) < module.memories.count else {
          throw ModuleError(.invalid, at: Int(segment.offset), "unknown memory \(index)")
        }
        mode = .active(
          offset: try constants.read(
            offset, type: module.memories[Int(index)].addressType.valueType, globalCount: visibleGlobalCount),
          memory: index)
      }
      module.data.append(ModuleDeclarations.DataSegment(mode: mode, bytes: segment.bytes))
    }
  }
}

/// Validates constant expressions, one after another.
struct ConstantReader: ~Copyable {
  var decoder: InstructionDecoder
  var validator: FunctionValidator

  init(decoder: consuming InstructionDecoder, validator: consuming FunctionValidator) {
    self.decoder = decoder
    self.validator = validator
  }

  /// Reads an expression whose value must be of `type` and which sees the first `globalCount` globals.
  mutating func read(
    _ expression: ModuleSyntax.Expression, type: ValueType, globalCount: Int
  ) throws(ModuleError) -> ConstantExpression {
    if type == .i32, let number = expression.number { return .value(UInt64(number)) }
    decoder.seek(to: expression.code)
    validator.begin(constant: type, globalCount: globalCount)
    var first: ConstantExpression?
    var count = 0
    while !validator.isFinished {
      try decoder.next()
      try validator.validate(&decoder)
      if count == 0 { first = constant(decoder.instruction) }
      count += 1
    }
    guard count == 2, let first else { return .code(expression.code) }
    return first
  }

  /// The value of an instruction that is a constant by itself.
  private func constant(_ instruction: Instruction) -> ConstantExpression? {
    switch instruction.opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const: .value(instruction.bits)
    case .v128Const: .vector(low: instruction.bits, high: instruction.highBits)
    case .refNull: .value(0)
    case .refFunc: .function(instruction.index)
    case .globalGet: .global(instruction.index)
    default: nil
    }
  }
}
