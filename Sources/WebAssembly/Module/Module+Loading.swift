extension Module {
  /// When the functions of a module are validated and translated.
  ///
  /// Whatever waits is done when a function is first called, once for all instances, in the time of that call. Calls in such
  /// a module take a little longer for as long as it lives, as they find their callees through the instance.
  public enum Loading: String, Sendable, CaseIterable {
    /// All functions are validated and translated at once, in one traversal.
    case eager
    /// All functions are validated at once, and each is translated when it is called.
    ///
    /// What the engine cannot execute is then refused by the call, which throws a ``ModuleError``.
    case lazyTranslation = "lazy-translation"
    /// Each function is validated and translated when it is called.
    ///
    /// The call of a malformed or invalid function throws a ``ModuleError``; the rest of the module can be used.
    case lazy
  }
}

/// The functions of a decoded module, and how they are to be loaded.
struct FunctionLoader {
  let module: ModuleDeclarations
  let context: ModuleContext
  let mode: TranslationMode

  /// The least that is worth a thread of its own, in bytes of code.
  private static let partBytes = 1 << 16
  /// The most threads: each has a list as long as the module's functions are many.
  private static let threadLimit = 64

  /// The register code that a module has when it is loaded.
  ///
  /// - Parameter threads: how many threads share the work at most.
  func code(_ reader: ByteReader, loading: Module.Loading, threads: Int) throws(ModuleError) -> Code {
    let limit = context.limits.codeBytes
    var builder: CodeBuilder
    switch loading {
    case .eager: builder = try translate(reader, threads: threads)
    case .lazyTranslation:
      try validate(reader, threads: threads)
      builder = CodeBuilder(stubsFor: module.bodies.count, limit: limit)
    case .lazy: builder = CodeBuilder(stubsFor: module.bodies.count, limit: limit)
    }
    try reading(reader) { body throws(ModuleError) in
      for (type, range) in module.constantCode where !builder.contains(range) {
        try body.read(constant: range, type: type, globalCount: module.globals.count)
        guard builder.add(constant: range, body.translator) else { throw tooLarge(at: range.lowerBound) }
      }
    }
    return Code(builder.finish(), limit: limit)
  }

  /// Translates one function, and adds its code.
  func translate(_ function: Int, _ reader: ByteReader, into builder: inout CodeBuilder) throws(ModuleError) {
    try reading(reader) { body throws(ModuleError) in
      try body.read(module.bodies[function], typeIndex: typeIndex(function))
      guard builder.replace(function, body.translator) else {
        throw tooLarge(at: module.bodies[function].lowerBound)
      }
    }
  }

  /// Where each instruction of a function begins in its register code, and in the module's bytes.
  func sourceMap(_ function: Int, _ reader: ByteReader) throws(ModuleError) -> Module.SourceMap {
    try reading(reader) { body throws(ModuleError) in
      body.translator.sourceMap = []
      try body.read(module.bodies[function], typeIndex: typeIndex(function))
      return Fusion.sourceMap(body.translator)
    }
  }

  /// Checks that all functions are valid, without translating anything.
  func validate(_ reader: ByteReader, threads: Int) throws(ModuleError) {
    _ = try inParts(reader, threads) { functions, body throws(ModuleError) in
      for function in functions { try body.validate(module.bodies[function], typeIndex: typeIndex(function)) }
    }
  }

  /// The one traversal of each function's code: an instruction is decoded, then validated, then translated.
  private func translate(_ reader: ByteReader, threads: Int) throws(ModuleError) -> CodeBuilder {
    let limit = context.limits.codeBytes
    let parts = try inParts(reader, threads) { functions, body throws(ModuleError) in
      // Code of real programs takes about three times the bytes.
      var builder = CodeBuilder(
        functionCount: module.bodies.count, firstFunction: functions.lowerBound, limit: limit,
        expected: byteCount(functions) * 3)
      for function in functions {
        try body.read(module.bodies[function], typeIndex: typeIndex(function))
        guard builder.add(body.translator) else { throw tooLarge(at: module.bodies[function].lowerBound) }
      }
      return CodePart(builder)
    }
    var builder = parts[0].take()
    for part in parts.dropFirst() {
      let part = part.take()
      let first = part.firstFunction
      guard builder.append(part) else { throw tooLarge(at: module.bodies[first].lowerBound) }
    }
    return builder
  }

  /// Calls `body` with parts of the functions, on as many threads; throws the error of the first function that has one.
  private func inParts<Result>(
    _ reader: ByteReader, _ threads: Int,
    _ body: (Range<Int>, inout FunctionBodyReader) throws(ModuleError) -> Result
  ) throws(ModuleError) -> [Result] {
    let all = module.bodies.indices
    let count = max(1, min(threads, Self.threadLimit, byteCount(all) / Self.partBytes))
    guard count > 1 else { return [try reading(reader) { (reader) throws(ModuleError) in try body(all, &reader) }] }
    var ranges: [Range<Int>] = []
    for function in all where byteCount(0..<function + 1) >= byteCount(all) / count * (ranges.count + 1) {
      ranges.append((ranges.last?.upperBound ?? 0)..<(ranges.count + 1 == count ? all.upperBound : function + 1))
      if ranges.count == count { break }
    }
    return try Platform.concurrently(ranges.count) { (index) throws(ModuleError) in
      try reading(reader) { (reader) throws(ModuleError) in try body(ranges[index], &reader) }
    }
  }

  /// Bytes of the functions' bodies, and of the sizes between them.
  private func byteCount(_ functions: Range<Int>) -> Int {
    functions.isEmpty
      ? 0 : module.bodies[functions.upperBound - 1].upperBound - module.bodies[functions.lowerBound].lowerBound
  }

  private func typeIndex(_ function: Int) -> UInt32 { module.functions[module.importedFunctionCount + function] }

  private func reading<Result>(
    _ reader: ByteReader, _ body: (inout FunctionBodyReader) throws(ModuleError) -> Result
  ) throws(ModuleError) -> Result {
    try context.types.identities.withUnsafeBufferPointer { identities throws(ModuleError) in
      let types = TypeDecoding(features: context.features, identities: identities)
      var bodies = FunctionBodyReader(module, context, types, mode, reader)
      return try body(&bodies)
    }
  }

  private func tooLarge(at offset: Int) -> ModuleError {
    ModuleError(.unsupported, at: offset, "more than \(context.limits.codeBytes) bytes of register code")
  }
}

/// What one thread has translated, on its way to another.
private final class CodePart {
  private var builder: CodeBuilder?

  init(_ builder: consuming CodeBuilder) { self.builder = consume builder }

  func take() -> CodeBuilder { builder.take()! }
}
