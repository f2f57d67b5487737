/// Decodes and validates a whole module.
///
/// A module that is both malformed and invalid is malformed, as the specification decodes before it validates.
package func decodeAndValidate(
  _ bytes: [UInt8], features: Features, limits: Limits
) throws(ModuleError) -> ModuleDeclarations {
  try ByteReader.reading(bytes) { reader throws(ModuleError) in
    let syntax = try ModuleDecoder.decode(reader, features: features, limits: limits)
    do throws(ModuleError) {
      let (module, context) = try ModuleValidator.validate(syntax, reader, features: features, limits: limits)
      try readBodies(of: module, context, reader)
      return module
    } catch {
      if error.kind != .malformed { try FunctionBodyReader.checkGrammar(of: syntax, reader, features: features) }
      throw error
    }
  }
}

/// The one traversal of each function's code: an instruction is decoded, then validated.
private func readBodies(
  of module: ModuleDeclarations, _ context: ModuleContext, _ reader: ByteReader
) throws(ModuleError) {
  try context.types.identities.withUnsafeBufferPointer { identities throws(ModuleError) in
    var body = FunctionBodyReader(
      reader, types: TypeDecoding(features: context.features, identities: identities), context: context,
      hasDataCount: module.dataCount != nil)
    for (index, range) in module.bodies.enumerated() {
      try body.read(range, typeIndex: module.functions[module.importedFunctionCount + index])
    }
  }
}
