/// The words of the text format other than the names of instructions.
enum Word: UInt8, CaseIterable, Sendable {
  case unknown
  /// The name of an instruction.
  case instruction
  // Modules
  case module, type, rec, sub, final, function, structure, array, field, mutable, parameter, result, local
  case `import`, export, table, memory, global, tag, element, data, start, offset, item, declare, then
  case `catch`, catchRef, catchAll, catchAllRef
  // Types
  case i32, i64, f32, f64, v128, i8, i16, ref, null
  case any, eq, i31, noneType, noFunction, extern, noExtern, exception, noException
  case anyref, eqref, i31ref, structref, arrayref, nullref, funcref, nullfuncref, externref, nullexternref
  case exnref, nullexnref
  // Vectors
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
  // Scripts
  case definition, instance, binary, quote, register, invoke, get, thread, wait, shared, either
  case assertReturn, assertTrap, assertExhaustion, assertException, assertSuspension, assertInvalid
  case assertMalformed, assertUnlinkable, assertInvalidCustom, assertMalformedCustom
  case nanCanonical, nanArithmetic, refExtern, refHost, refStruct, refArray, refAny, refException

  /// The word as written; empty for those that stand for a class.
  var text: StaticString {
    switch self {
    case .unknown, .instruction: ""
    case .module: "module"
    case .type: "type"
    case .rec: "rec"
    case .sub: "sub"
    case .final: "final"
    case .function: "func"
    case .structure: "struct"
    case .array: "array"
    case .field: "field"
    case .mutable: "mut"
    case .parameter: "param"
    case .result: "result"
    case .local: "local"
    case .import: "import"
    case .export: "export"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    case .element: "elem"
    case .data: "data"
    case .start: "start"
    case .offset: "offset"
    case .item: "item"
    case .declare: "declare"
    case .then: "then"
    case .catch: "catch"
    case .catchRef: "catch_ref"
    case .catchAll: "catch_all"
    case .catchAllRef: "catch_all_ref"
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    case .i8: "i8"
    case .i16: "i16"
    case .ref: "ref"
    case .null: "null"
    case .any: "any"
    case .eq: "eq"
    case .i31: "i31"
    case .noneType: "none"
    case .noFunction: "nofunc"
    case .extern: "extern"
    case .noExtern: "noextern"
    case .exception: "exn"
    case .noException: "noexn"
    case .anyref: "anyref"
    case .eqref: "eqref"
    case .i31ref: "i31ref"
    case .structref: "structref"
    case .arrayref: "arrayref"
    case .nullref: "nullref"
    case .funcref: "funcref"
    case .nullfuncref: "nullfuncref"
    case .externref: "externref"
    case .nullexternref: "nullexternref"
    case .exnref: "exnref"
    case .nullexnref: "nullexnref"
    case .i8x16: "i8x16"
    case .i16x8: "i16x8"
    case .i32x4: "i32x4"
    case .i64x2: "i64x2"
    case .f32x4: "f32x4"
    case .f64x2: "f64x2"
    case .definition: "definition"
    case .instance: "instance"
    case .binary: "binary"
    case .quote: "quote"
    case .register: "register"
    case .invoke: "invoke"
    case .get: "get"
    case .thread: "thread"
    case .wait: "wait"
    case .shared: "shared"
    case .either: "either"
    case .assertReturn: "assert_return"
    case .assertTrap: "assert_trap"
    case .assertExhaustion: "assert_exhaustion"
    case .assertException: "assert_exception"
    case .assertSuspension: "assert_suspension"
    case .assertInvalid: "assert_invalid"
    case .assertMalformed: "assert_malformed"
    case .assertUnlinkable: "assert_unlinkable"
    case .assertInvalidCustom: "assert_invalid_custom"
    case .assertMalformedCustom: "assert_malformed_custom"
    case .nanCanonical: "nan:canonical"
    case .nanArithmetic: "nan:arithmetic"
    case .refExtern: "ref.extern"
    case .refHost: "ref.host"
    case .refStruct: "ref.struct"
    case .refArray: "ref.array"
    case .refAny: "ref.any"
    case .refException: "ref.exn"
    }
  }
}
