import WebAssembly

extension SyntaxPrinter {
  // MARK: Definitions

  mutating func types() throws(ModuleError) {
    for group in syntax.typeGroups {
      if group.isExplicit {
        text.newLine()
        text.write("(rec")
        text.depth += 1
      }
      for index in group.members {
        beginDefinition("type", index, .type)
        text.write(" ")
        write(syntax.types[index], at: UInt32(truncatingIfNeeded: index))
        text.write(")")
        try checkSize(at: group.offset)
      }
      if group.isExplicit {
        text.depth -= 1
        text.write(")")
      }
    }
  }

  private mutating func write(_ type: SubType, at index: UInt32) {
    let isPlain = type.isFinal && type.supertype == nil
    if !isPlain {
      text.write("(sub")
      if type.isFinal { text.write(" final") }
      if let supertype = type.supertype { write(supertype, .type) }
      text.write(" ")
    }
    switch type.composite {
    case .function(let type):
      text.write("(func")
      write(signature: type)
    case .structure(let fields):
      text.write("(struct")
      let names = identifiers.fields(of: index)
      for (index, field) in fields.enumerated() {
        text.write(" (field")
        names.writeDefinition(UInt32(truncatingIfNeeded: index), to: &text)
        text.write(" ")
        write(field)
        text.write(")")
      }
    case .array(let field):
      text.write("(array ")
      write(field)
    }
    text.write(isPlain ? ")" : "))")
  }

  private mutating func write(_ field: FieldType) {
    if field.isMutable { text.write("(mut ") }
    switch field.storage {
    case .value(let type): write(type)
    case .i8: text.write("i8")
    case .i16: text.write("i16")
    }
    if field.isMutable { text.write(")") }
  }

  // MARK: Type uses

  /// The index of a type, and what it stands for if it is a function type.
  ///
  /// - Parameter names: the identifiers of the parameters.
  mutating func write(typeUse index: UInt32, names: IdentifierTable = IdentifierTable()) {
    text.write(" ")
    write(typeIndex: index)
    if let type = functionType(index) { write(signature: type, names: names) }
  }

  /// `(type x)`.
  mutating func write(typeIndex index: UInt32) {
    text.write("(type")
    write(index, .type)
    text.write(")")
  }

  func functionType(_ index: UInt32) -> FunctionType? {
    guard index < syntax.types.count, case .function(let type) = syntax.types[Int(index)].composite else { return nil }
    return type
  }

  private mutating func write(signature: FunctionType, names: IdentifierTable = IdentifierTable()) {
    write("(param", signature.parameters, names: names, from: 0)
    write("(result", signature.results, names: IdentifierTable(), from: 0)
  }

  /// Parameters, results or locals: those with a name alone, others together.
  mutating func write(
    _ opening: StaticString, _ types: some Sequence<ValueType>, names: IdentifierTable, from first: Int
  ) {
    var index = UInt32(truncatingIfNeeded: first)
    var isOpen = false
    for type in types {
      let hasName = names.hasName(index)
      if isOpen, hasName {
        text.write(")")
        isOpen = false
      }
      if !isOpen {
        text.space()
        text.write(opening)
      }
      names.writeDefinition(index, to: &text)
      text.write(" ")
      write(type)
      if hasName { text.write(")") }
      isOpen = !hasName
      index &+= 1
    }
    if isOpen { text.write(")") }
  }

  // MARK: Value types

  mutating func write(_ type: ValueType) {
    guard let index = type.heapType?.definedID else {
      text.write(type.description)
      return
    }
    text.write(type.isNullable ? "(ref null" : "(ref")
    write(index, .type)
    text.write(")")
  }

  /// A heap type, with a space before it.
  mutating func write(_ type: HeapType) {
    if let index = type.definedID {
      write(index, .type)
    } else {
      text.write(" ")
      text.write(type.description)
    }
  }

  // MARK: External types

  mutating func write(_ type: TableType) {
    write(type.addressType, type.limits)
    text.write(" ")
    write(type.element)
  }

  mutating func write(_ type: MemoryType) { write(type.addressType, type.limits) }

  mutating func write(_ type: GlobalType) {
    text.write(type.isMutable ? " (mut " : " ")
    write(type.value)
    if type.isMutable { text.write(")") }
  }

  private mutating func write(_ addressType: AddressType, _ limits: SizeLimits) {
    if addressType == .i64 { text.write(" i64") }
    text.write(" ")
    text.write(String(limits.minimum))
    if let maximum = limits.maximum {
      text.write(" ")
      text.write(String(maximum))
    }
  }
}
