import WebAssembly

extension SyntaxPrinter {
  mutating func elements() throws(ModuleError) {
    for (index, segment) in syntax.elements.enumerated() {
      beginDefinition("elem", index, .element)
      switch segment.mode {
      case .passive: break
      case .declarative: text.write(" declare")
      case .active(let table, let offset):
        if table != 0 {
          text.write(" (table")
          write(table, .table)
          text.write(")")
        }
        try write(expression: offset, unlessOne: " (offset")
      }
      switch segment.items {
      case .functions(let functions):
        text.write(" func")
        for function in functions {
          write(function, .function)
          try checkSize(at: segment.offset)
        }
      case .expressions(let expressions):
        text.write(" ")
        write(segment.type)
        for expression in expressions {
          try write(expression: expression, unlessOne: " (item")
          try checkSize(at: segment.offset)
        }
      }
      text.write(")")
    }
  }

  mutating func data() throws(ModuleError) {
    for (index, segment) in syntax.data.enumerated() {
      beginDefinition("data", index, .data)
      if case .active(let memory, let offset) = segment.mode {
        if memory != 0 {
          text.write(" (memory")
          write(memory, .memory)
          text.write(")")
        }
        try write(expression: offset, unlessOne: " (offset")
      }
      text.write(" ")
      text.write(string: reader.bytes(segment.bytes))
      text.write(")")
      try checkSize(at: Int(segment.offset))
    }
  }
}
