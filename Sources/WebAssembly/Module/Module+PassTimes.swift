extension Module {
  /// How long each stage of loading a module takes.
  @_spi(Measuring) public struct PassTimes {
    /// Reading the binary format.
    public var decode = Duration.zero
    /// Validation, without decoding.
    public var validate = Duration.zero
    /// Translation, without the other two.
    public var translate = Duration.zero

    /// Makes times of zero, or of what is given.
    public init(decode: Duration = .zero, validate: Duration = .zero, translate: Duration = .zero) {
      self.decode = decode
      self.validate = validate
      self.translate = translate
    }
  }

  /// How many bytes of register code there are.
  @_spi(Measuring) public var registerCodeByteCount: Int { code.byteCount }

  /// Loads a module and measures the stages.
  ///
  /// Loading is one traversal, in which the stages take turns at each instruction, too short to be measured there. So it is
  /// done three times: decoding alone, decoding and validating, and all; the times are the differences. Of a module whose
  /// functions wait to be validated there is but the first.
  @_spi(Measuring) public static func measured(
    _ bytes: [UInt8], features: Features, limits: Limits = Limits(), metersFuel: Bool, loading: Loading = .eager
  ) throws(ModuleError) -> (module: Module, times: PassTimes) {
    let clock = ContinuousClock()
    let load = { () throws(ModuleError) in
      try Module(bytes, features: features, limits: limits, metersFuel: metersFuel, loading: loading)
    }
    let start = clock.now
    if loading == .lazy { return (try load(), PassTimes(decode: clock.now - start)) }
    try ByteReader.reading(bytes) { reader throws(ModuleError) in
      let syntax = try ModuleDecoder.decode(reader, features: features, limits: limits)
      try FunctionBodyReader.checkGrammar(of: syntax, reader, features: features)
    }
    let decoded = clock.now
    try ByteReader.reading(bytes) { reader throws(ModuleError) in
      let syntax = try ModuleDecoder.decode(reader, features: features, limits: limits)
      let (module, context) = try ModuleValidator.validate(syntax, reader, features: features, limits: limits)
      let mode = TranslationMode(metersFuel: metersFuel, isLazy: loading != .eager)
      try FunctionLoader(module: module, context: context, mode: mode).validate(reader, threads: 1)
    }
    let validated = clock.now
    let module = try load()
    let (decode, validate, all) = (decoded - start, validated - decoded, clock.now - validated)
    let times = PassTimes(
      decode: decode, validate: max(.zero, validate - decode), translate: max(.zero, all - validate))
    return (module, times)
  }
}
