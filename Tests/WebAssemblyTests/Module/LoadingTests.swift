import Testing
@_spi(Measuring) import WebAssembly
import WebAssemblyText

/// Functions that are translated, or validated too, when they are called; and loading on several threads.
@Suite struct LoadingTests {
  static let text = """
    (module
      (type $unary (func (param i64) (result i64)))
      (tag $stop (param i64))
      (table funcref (elem $increment $double))
      (func $increment (type $unary) (i64.add (local.get 0) (i64.const 1)))
      (func $double (type $unary) (i64.mul (local.get 0) (i64.const 2)))
      (func $throw (param i64) (throw $stop (local.get 0)))
      (func (export "direct") (type $unary) (call $double (call $increment (local.get 0))))
      (func (export "indirect") (param i64 i32) (result i64)
        (call_indirect (type $unary) (local.get 0) (local.get 1)))
      (func (export "tail") (type $unary) (return_call $double (local.get 0)))
      (func (export "caught") (type $unary)
        (block $caught (result i64)
          (try_table (catch $stop $caught) (call $throw (local.get 0)))
          (unreachable)))
      (func $recurse (export "recurse") (param i64) (result i64)
        (call $recurse (i64.add (local.get 0) (i64.const 1))))
      (func $fail (unreachable))
      (func $middle (call $fail))
      (func (export "trap") (call $middle)))
    """

  static func call(_ instance: Instance, _ name: Name, _ arguments: Value...) throws -> [String] {
    try instance.function(name).call(arguments).map(\.description)
  }

  @Test(arguments: [Module.Loading.eager, .lazyTranslation, .lazy])
  func everyKindOfCallReachesItsCallee(_ loading: Module.Loading) throws {
    let instance = try Store().instantiate(Module(text: Self.text, loading: loading))
    for _ in 0..<2 {
      #expect(try Self.call(instance, "direct", .i64(4)) == ["i64:10"])
      #expect(try Self.call(instance, "indirect", .i64(4), .i32(0)) == ["i64:5"])
      #expect(try Self.call(instance, "indirect", .i64(4), .i32(1)) == ["i64:8"])
      #expect(try Self.call(instance, "tail", .i64(4)) == ["i64:8"])
      #expect(try Self.call(instance, "caught", .i64(4)) == ["i64:4"])
    }
  }

  @Test(arguments: [Module.Loading.lazyTranslation, .lazy])
  func aFunctionIsTranslatedOnceAndOnlyWhenItIsCalled(_ loading: Module.Loading) throws {
    let module = try Module(text: Self.text, loading: loading)
    #expect(module.registerCodeByteCount == 0)
    let first = try Store().instantiate(module)
    try first.function("tail")(.i64(1))
    let afterOne = module.registerCodeByteCount
    #expect(afterOne > 0)
    try first.function("direct")(.i64(1))
    let afterTwo = module.registerCodeByteCount
    #expect(afterTwo > afterOne)
    let second = try Store().instantiate(module)
    try second.function("tail")(.i64(1))
    try second.function("direct")(.i64(1))
    #expect(module.registerCodeByteCount == afterTwo)
  }

  @Test func aTrapTellsTheSameWhateverTheLoading() throws {
    func traps(_ loading: Module.Loading) throws -> [String] {
      let instance = try Store().instantiate(Module(text: Self.text, loading: loading))
      // What has no code yet, and what has, when the trap comes.
      return try [("trap", []), ("trap", []), ("recurse", [Value.i64(0)]), ("recurse", [.i64(0)])].map {
        name, arguments in
        let trap = try #require(throws: Trap.self) { try instance.function(Name(name)).call(arguments) }
        return "\(trap)"
      }
    }
    let expected = try traps(.eager)
    #expect(expected[0].contains("middle"))
    #expect(try traps(.lazyTranslation) == expected)
    #expect(try traps(.lazy) == expected)
  }

  /// A module in which the function "bad" is not valid, while "good" is.
  static func flawed() throws -> [UInt8] {
    try TextModule.encode(
      Array(
        """
        (module
          (func (export "good") (result i32) (i32.const 7))
          (func (export "bad") (result i32) (i64.const 1)))
        """.utf8))
  }

  @Test func whatIsInvalidIsRefusedWhenItsTimeHasCome() throws {
    let bytes = try Self.flawed()
    let expected = try #require(throws: ModuleError.self) { try Module(bytes) }
    #expect(expected.kind == .invalid)
    #expect(throws: expected) { try Module(bytes, loading: .lazyTranslation) }
    let module = try Module(bytes, loading: .lazy)
    let instance = try Store().instantiate(module)
    for _ in 0..<2 {
      #expect(throws: expected) { try instance.function("bad")() }
      #expect(try Self.call(instance, "good") == ["i32:7"])
    }
    #expect(module.registerCode(ofFunction: 1) == nil)
    #expect(module.registerCode(ofFunction: 0) != nil)
  }

  @Test func aMalformedFunctionEndsTheCallThatMeetsIt() throws {
    var bytes = try Self.flawed()
    let place = try #require(bytes.lastIndex(of: 0x42))
    bytes[place] = 0xFF
    let expected = try #require(throws: ModuleError.self) { try Module(bytes) }
    #expect(expected.kind == .malformed)
    let instance = try Store().instantiate(Module(bytes, loading: .lazy))
    #expect(throws: expected) { try instance.function("bad")() }
    #expect(try Self.call(instance, "good") == ["i32:7"])
  }

  @Test func whatCannotBeExecutedIsRefusedByTheCall() throws {
    let text = #"(module (func (export "f") (drop (ref.i31 (i32.const 0)))) (func (export "g")))"#
    let expected = try #require(throws: ModuleError.self) { try Module(text: text) }
    #expect(expected.kind == .unsupported)
    let instance = try Store().instantiate(Module(text: text, loading: .lazyTranslation))
    #expect(throws: expected) { try instance.function("f")() }
    #expect(try Self.call(instance, "g") == [] as [String])
  }

  @Test func theLimitOfRegisterCodeHoldsForWhatIsTranslatedLater() throws {
    var limits = Limits()
    limits.codeBytes = 160
    let instance = try Store().instantiate(Module(text: Self.text, limits: limits, loading: .lazyTranslation))
    #expect(try Self.call(instance, "tail", .i64(3)) == ["i64:6"])
    let error = try #require(throws: ModuleError.self) { try instance.function("caught")(.i64(3)) }
    #expect(error.kind == .unsupported)
  }

  // MARK: Threads

  /// Functions that call each other, backwards and forwards; as many as make several parts.
  static func large(flaws: [Int] = []) throws -> [UInt8] {
    var text = "(module (tag $t)\n"
    let count = 1600
    for index in 0..<count {
      let other = (index * 7919 + 13) % count
      text += "(func $f\(index) (param i32) (result i32) (local i32)"
      if index % 50 == 0 { text += "(block (try_table (catch_all 0) (throw $t)))" }
      for step in 0..<12 {
        text += "(local.set 1 (i32.xor (local.get 0) (i32.mul (local.get 1) (i32.const \(index + step + 100000)))))"
      }
      text += flaws.contains(index) ? "(i64.const 0))\n" : "(if (result i32) (i32.lt_u (local.get 0) (i32.const 100)) "
      guard !flaws.contains(index) else { continue }
      text += "(then (local.get 1)) (else (call $f\(other) (i32.shr_u (local.get 0) (i32.const 1))))))\n"
    }
    text += #"(export "a" (func $f0)) (export "b" (func $f1599)) (export "c" (func $f800)))"#
    return try TextModule.encode(Array(text.utf8))
  }

  @Test func severalThreadsMakeTheCodeThatOneMakes() throws {
    let bytes = try Self.large()
    #expect(bytes.count > 200_000)
    let alone = try Module(bytes)
    for threads in [2, 3, 5] {
      let shared = try Module(bytes, threads: threads)
      #expect(shared.registerCodeByteCount == alone.registerCodeByteCount)
      for index in stride(from: UInt32(0), to: 1600, by: 37) {
        #expect(shared.registerCode(ofFunction: index) == alone.registerCode(ofFunction: index))
      }
      let instances = try [alone, shared].map { try Store().instantiate($0) }
      for name in ["a", "b", "c"] as [Name] {
        let results = try instances.map { try Self.call($0, name, .i32(0x7FFF_1234)) }
        #expect(results[0] == results[1])
      }
    }
  }

  @Test func theFirstOfSeveralErrorsIsTheOneThrown() throws {
    let bytes = try Self.large(flaws: [700, 900, 1500])
    let expected = try #require(throws: ModuleError.self) { try Module(bytes) }
    for threads in [2, 4] {
      #expect(throws: expected) { try Module(bytes, threads: threads) }
      #expect(throws: expected) { try Module(bytes, loading: .lazyTranslation, threads: threads) }
    }
  }
}
