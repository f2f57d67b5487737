// The table itself: groups of families, a generated file each, and the lowering of the opcodes that need no more than that.

struct Group {
  var name: String
  var families: [Family]
  var lowerings: [Lowering] = []
}

func integerGroup(_ prefix: String) -> Group {
  let u = prefix == "i32" ? "UInt32" : "UInt64"
  let s = prefix == "i32" ? "Int32" : "Int64"
  var families: [Family] = []
  var lowerings: [Lowering] = []

  let binaries: [(name: String, text: String, operation: String, commutes: Bool, partial: Bool)] = [
    ("Add", "add", "Add<\(u)>", true, false), ("Sub", "sub", "Subtract<\(u)>", false, false),
    ("Mul", "mul", "Multiply<\(u)>", true, false), ("And", "and", "And<\(u)>", true, false),
    ("Or", "or", "Or<\(u)>", true, false), ("Xor", "xor", "Xor<\(u)>", true, false),
    ("Shl", "shl", "ShiftLeft<\(u)>", false, false), ("ShrS", "shr_s", "ShiftRight<\(s)>", false, false),
    ("ShrU", "shr_u", "ShiftRight<\(u)>", false, false), ("Rotl", "rotl", "RotateLeft<\(u)>", false, false),
    ("Rotr", "rotr", "RotateRight<\(u)>", false, false), ("DivS", "div_s", "Divide<\(s)>", false, true),
    ("DivU", "div_u", "Divide<\(u)>", false, true), ("RemS", "rem_s", "Remainder<\(s)>", false, true),
    ("RemU", "rem_u", "Remainder<\(u)>", false, true),
  ]
  for row in binaries {
    let name = prefix + row.name
    families.append(
      binaryFamily(
        name, "\(prefix).\(row.text)", row.operation, commutes: row.commutes, isFloat: false, partial: row.partial))
    lowerings.append(
      Lowering(opcode: name, expression: ".binary(.\(name), commutes: \(row.commutes), isFloat: false)"))
  }

  // Name, text, operation, the comparison with operands swapped, the negated one.
  let comparisons: [(String, String, String, String, String)] = [
    ("Eq", "eq", "Equal<\(u)>", "Eq", "Ne"), ("Ne", "ne", "NotEqual<\(u)>", "Ne", "Eq"),
    ("LtS", "lt_s", "Less<\(s)>", "GtS", "GeS"), ("LtU", "lt_u", "Less<\(u)>", "GtU", "GeU"),
    ("GtS", "gt_s", "Greater<\(s)>", "LtS", "LeS"), ("GtU", "gt_u", "Greater<\(u)>", "LtU", "LeU"),
    ("LeS", "le_s", "LessOrEqual<\(s)>", "GeS", "GtS"), ("LeU", "le_u", "LessOrEqual<\(u)>", "GeU", "GtU"),
    ("GeS", "ge_s", "GreaterOrEqual<\(s)>", "LeS", "LtS"), ("GeU", "ge_u", "GreaterOrEqual<\(u)>", "LeU", "LtU"),
  ]
  for (name, text, operation, swapped, negated) in comparisons {
    let full = prefix + name
    families.append(
      binaryFamily(full, "\(prefix).\(text)", operation, commutes: true, isFloat: false))
    families.append(
      branchFamily("br" + full.capitalised, "br_\(prefix).\(text)", operation, isFloat: false, expected: true))
    lowerings.append(
      Lowering(
        opcode: full,
        expression: ".comparison(.\(full), swapped: .\(prefix)\(swapped), branch: .br\(full.capitalised), "
          + "negated: .br\((prefix + negated).capitalised), isFloat: false)"))
  }

  let unaries: [(String, String, String)] = [
    ("Clz", "clz", "LeadingZeros<\(u)>"), ("Ctz", "ctz", "TrailingZeros<\(u)>"),
    ("Popcnt", "popcnt", "PopulationCount<\(u)>"), ("Extend8S", "extend8_s", "Extend<Int8, \(s)>"),
    ("Extend16S", "extend16_s", "Extend<Int16, \(s)>"),
  ]
  for (name, text, operation) in unaries {
    families.append(
      unaryFamily(prefix + name, "\(prefix).\(text)", operation, from: "i", to: "i", partial: false))
    lowerings.append(
      Lowering(opcode: prefix + name, expression: ".unary(.\(prefix + name))"))
  }
  return Group(name: prefix.capitalised, families: families, lowerings: lowerings)
}

func floatGroup(_ prefix: String) -> Group {
  let t = prefix == "f32" ? "Float" : "Double"
  var families: [Family] = []
  var lowerings: [Lowering] = []
  let binaries: [(String, String, String, Bool)] = [
    ("Add", "add", "FloatAdd<\(t)>", true), ("Sub", "sub", "FloatSubtract<\(t)>", false),
    ("Mul", "mul", "FloatMultiply<\(t)>", true), ("Div", "div", "FloatDivide<\(t)>", false),
    ("Min", "min", "Minimum<\(t)>", true), ("Max", "max", "Maximum<\(t)>", true),
    ("Copysign", "copysign", "CopySign<\(t)>", false),
  ]
  for (name, text, operation, commutes) in binaries {
    let full = prefix + name
    families.append(
      binaryFamily(
        full, "\(prefix).\(text)", operation, commutes: commutes, isFloat: true, squares: name == "Mul"))
    lowerings.append(Lowering(opcode: full, expression: ".binary(.\(full), commutes: \(commutes), isFloat: true)"))
  }
  // Negating an ordering of floats is not the opposite ordering, because of NaN: such branches are of their own.
  let comparisons: [(String, String, String, String)] = [
    ("Eq", "eq", "Equal", "Eq"), ("Ne", "ne", "NotEqual", "Ne"), ("Lt", "lt", "Less", "Gt"),
    ("Gt", "gt", "Greater", "Lt"), ("Le", "le", "LessOrEqual", "Ge"), ("Ge", "ge", "GreaterOrEqual", "Le"),
  ]
  for (name, text, operation, swapped) in comparisons {
    let full = prefix + name
    let isEquality = name == "Eq" || name == "Ne"
    let negated = !isEquality ? "brNot" + full.capitalised : "br" + (prefix + (name == "Eq" ? "Ne" : "Eq")).capitalised
    families.append(
      binaryFamily(
        full, "\(prefix).\(text)", "\(operation)<\(t)>", commutes: true, isFloat: true, resultIsFloat: false))
    for expected in [true, false] where expected || !isEquality {
      families.append(
        branchFamily(
          (expected ? "br" : "brNot") + full.capitalised, "\(expected ? "br" : "br_not")_\(prefix).\(text)",
          "\(operation)<\(t)>", isFloat: true, expected: expected))
    }
    lowerings.append(
      Lowering(
        opcode: full,
        expression: ".comparison(.\(full), swapped: .\(prefix)\(swapped), branch: .br\(full.capitalised), "
          + "negated: .\(negated), isFloat: true)"))
  }
  let unaries: [(String, String, String)] = [
    ("Abs", "abs", "Absolute"), ("Neg", "neg", "Negate"), ("Ceil", "ceil", "Ceiling"), ("Floor", "floor", "Floor"),
    ("Trunc", "trunc", "Truncate"), ("Nearest", "nearest", "Nearest"), ("Sqrt", "sqrt", "SquareRoot"),
  ]
  for (name, text, operation) in unaries {
    families.append(
      unaryFamily(prefix + name, "\(prefix).\(text)", "\(operation)<\(t)>", from: "f", to: "f", partial: false))
    lowerings.append(Lowering(opcode: prefix + name, expression: ".unary(.\(prefix + name))"))
  }
  return Group(name: prefix.capitalised, families: families, lowerings: lowerings)
}

/// Zero-extension and reinterpretation are not here: they leave a slot as it is.
///
/// Wrapping has no lowering, as it is not always an instruction.
func conversionGroup() -> Group {
  var families: [Family] = []
  var lowerings: [Lowering] = []
  func add(_ opcode: String, _ operation: String, _ from: Character, _ to: Character, partial: Bool = false) {
    families.append(unaryFamily(opcode, opcode, operation, from: from, to: to, partial: partial))
    lowerings.append(Lowering(opcode: opcode, expression: ".unary(.\(opcode))"))
  }
  let integers = [("i32", "S", "Int32"), ("i32", "U", "UInt32"), ("i64", "S", "Int64"), ("i64", "U", "UInt64")]
  let floats = [("f32", "F32", "Float"), ("f64", "F64", "Double")]
  families.append(
    unaryFamily("i32WrapI64", "i32WrapI64", "Resize<UInt64, UInt32>", from: "i", to: "i", partial: false))
  add("i64ExtendI32S", "Resize<Int32, Int64>", "i", "i")
  lowerings.append(Lowering(opcode: "i64Extend32S", expression: ".unary(.i64ExtendI32S)"))
  for (integer, sign, type) in integers {
    for (float, name, floatType) in floats {
      add("\(integer)Trunc\(name)\(sign)", "TruncateToInteger<\(floatType), \(type)>", "f", "i", partial: true)
      add("\(integer)TruncSat\(name)\(sign)", "TruncateSaturating<\(floatType), \(type)>", "f", "i")
      add("\(float)Convert\(integer.capitalised)\(sign)", "ConvertToFloat<\(type), \(floatType)>", "i", "f")
    }
  }
  add("f32DemoteF64", "Demote", "f", "f")
  add("f64PromoteF32", "Promote", "f", "f")
  // Tests for zero and for null are the same at either width, because slots hold i32 zero-extended.
  families.append(unaryFamily("isZero", "is_zero", "EqualToZero<UInt64>", from: "i", to: "i", partial: false))
  return Group(name: "Conversion", families: families, lowerings: lowerings)
}

func memoryGroup() -> Group {
  let loads: [(name: String, operation: String, isFloat: Bool, opcodes: [String])] = [
    ("load8U", "LoadInteger<UInt8, UInt32>", false, ["i32Load8U", "i64Load8U"]),
    ("load8S32", "LoadInteger<Int8, Int32>", false, ["i32Load8S"]),
    ("load8S64", "LoadInteger<Int8, Int64>", false, ["i64Load8S"]),
    ("load16U", "LoadInteger<UInt16, UInt32>", false, ["i32Load16U", "i64Load16U"]),
    ("load16S32", "LoadInteger<Int16, Int32>", false, ["i32Load16S"]),
    ("load16S64", "LoadInteger<Int16, Int64>", false, ["i64Load16S"]),
    ("load32U", "LoadInteger<UInt32, UInt32>", false, ["i32Load", "i64Load32U"]),
    ("load32S64", "LoadInteger<Int32, Int64>", false, ["i64Load32S"]),
    ("load64", "LoadInteger<UInt64, UInt64>", false, ["i64Load"]),
    ("loadF32", "LoadFloat<Float>", true, ["f32Load"]), ("loadF64", "LoadFloat<Double>", true, ["f64Load"]),
  ]
  let stores: [(name: String, operation: String, opcodes: [String])] = [
    ("store8", "StoreInteger<UInt8>", ["i32Store8", "i64Store8"]),
    ("store16", "StoreInteger<UInt16>", ["i32Store16", "i64Store16"]),
    ("store32", "StoreInteger<UInt32>", ["i32Store", "i64Store32", "f32Store"]),
    ("store64", "StoreInteger<UInt64>", ["i64Store", "f64Store"]),
  ]
  var families: [Family] = []
  var lowerings: [Lowering] = []
  for load in loads {
    families.append(loadFamily(load.name, load.operation, isFloat: load.isFloat))
    for opcode in load.opcodes {
      lowerings.append(Lowering(opcode: opcode, expression: ".load(.\(load.name))"))
    }
  }
  for store in stores {
    families.append(storeFamily(store.name, store.operation, isFloat: false))
    for opcode in store.opcodes {
      let float = opcode == "f32Store" ? ".storeF32" : opcode == "f64Store" ? ".storeF64" : "nil"
      lowerings.append(Lowering(opcode: opcode, expression: ".store(.\(store.name), accumulated: \(float))"))
    }
  }
  families.append(storeFamily("storeF32", "StoreFloat<Float>", isFloat: true))
  families.append(storeFamily("storeF64", "StoreFloat<Double>", isFloat: true))
  return Group(name: "Memory", families: families, lowerings: lowerings)
}

func controlGroup() -> Group {
  Group(
    name: "Control",
    families: [
      leaving("exit", "exitRun(", "#8"),
      leaving("restore", "restoreInstance(", "#8"),
      leaving("trapUnreachable", "trapUnreachable(", "#8"),
      single("fuel", "chargeFuel(", "u12 #16"),
      single("fuelScaled", "chargeScaledFuel(", "s8 u12 #16"),
      leaving("branch", "branch(", "b12 #16"),
      single("branchIfNonzero", "branchIf(Slot.self, true", "s8 b12 #16"),
      single("branchIfNonzeroA", "branchIf(Accumulator.self, true", "r0 b12 #16"),
      single("branchIfZero", "branchIf(Slot.self, false", "s8 b12 #16"),
      single("branchIfZeroA", "branchIf(Accumulator.self, false", "r0 b12 #16"),
      leaving("branchTable", "branchTable(Slot.self", "s8 t12 #16"),
      leaving("branchTableA", "branchTable(Accumulator.self", "r0 t12 #16"),
      single("copy", "copySlot(", "d8 s10 #16"),
      leaving("copyWide", "copySlotWide(", "D8 S12 #16"),
      single("constant32", "loadConstant32(", "d8 i12 #16"),
      single("constant64", "loadConstant64(", "d8 j16 #24"),
      Family(
        name: "zero", mnemonic: "zero",
        handlers: [1, 2, 4, 8].map {
          HandlerRow(suffix: "\($0)", call: "zero(\($0)", layout: "D8 n\($0) #16")
        }),
      leaving("zeroMany", "zeroMany(", "D8 u12 #16"),
      Family(
        name: "select", mnemonic: "select",
        handlers: [
          HandlerRow(suffix: "s_s", call: "select(Slot.self, Slot.self", layout: "d8 s10 s12 s14 #16"),
          HandlerRow(suffix: "a_s", call: "select(Accumulator.self, Slot.self", layout: "r0 s10 s12 s14 #16"),
          HandlerRow(suffix: "s_a", call: "select(Slot.self, Accumulator.self", layout: "d8 s10 s12 r0 #16"),
          HandlerRow(suffix: "a_a", call: "select(Accumulator.self, Accumulator.self", layout: "r0 s10 s12 r0 #16"),
        ]),
      leaving("call", "callDirect(", "F8 p16 #24"),
      leaving("callImport", "callImport(", "F8 u12 #16"),
      leaving("callOwn", "callOwn(", "F8 u12 #16"),
      leaving("untranslated", "enterUntranslated(", "w8 #16"),
      leaving("callIndirect", "callIndirect(Slot.self", "s8 F12 u16 u20 #24"),
      leaving("callIndirectA", "callIndirect(Accumulator.self", "r0 F12 u16 u20 #24"),
      leaving("callReference", "callReference(", "s8 F12 #16"),
      leaving("returnCall", "tailCallDirect(", "S8 u12 u16 p24 #32"),
      leaving("returnCallImport", "tailCallImport(", "S8 u12 u16 u24 #32"),
      leaving("returnCallIndirect", "tailCallIndirect(", "S8 u12 u16 u20 S24 u28 #32"),
      leaving("returnCallReference", "tailCallReference(", "S8 u12 u16 S24 #32"),
      leaving("return0", "returnNothing(", "#8"),
      returnFamily("return1", "UInt64"), returnFamily("returnF32", "Float"), returnFamily("returnF64", "Double"),
      leaving("throw", "throwTag(", "u8 S12 #16"),
      leaving("throwReference", "throwReference(", "s8 #16"),
    ])
}

func instanceGroup() -> Group {
  Group(
    name: "Instance",
    families: [
      Family(
        name: "globalGet", mnemonic: "globalGet",
        handlers: [
          HandlerRow(suffix: "s", call: "globalGet(Slot.self", layout: "d8 u12 #16"),
          HandlerRow(suffix: "a", call: "globalGet(Accumulator.self", layout: "r0 u12 #16"),
        ]),
      Family(
        name: "globalSet", mnemonic: "globalSet",
        handlers: [
          HandlerRow(suffix: "s", call: "globalSet(Slot.self", layout: "s8 u12 #16"),
          HandlerRow(suffix: "a", call: "globalSet(Accumulator.self", layout: "r0 u12 #16"),
        ]),
      leaving("globalGetVector", "globalGetVector(", "d8 u12 #16"),
      leaving("globalSetVector", "globalSetVector(", "s8 u12 #16"),
      single("memorySize", "memorySize(", "d8 m12 #16"),
      leaving("memoryGrow", "memoryGrow(", "d8 s10 m12 #16"),
      leaving("drop", "dropSegment(", "k14 u8 #16"),
      leaving("bulk", "bulk(", "k14 s8 s10 s12 u16 u20 #24"),
      single("tableGet", "tableGet(", "d8 s10 u12 #16"),
      single("tableSet", "tableSet(", "s8 s10 u12 #16"),
      single("tableSize", "tableSize(", "d8 u12 #16"),
      leaving("tableGrow", "tableGrow(", "d8 s10 s12 u16 #24"),
      single("functionReference", "functionReference(", "d8 u12 #16"),
      single("asNonNull", "asNonNull(", "s8 #16"),
      leaving("arrayNewDefault", "arrayNewDefault(", "d8 s10 u12 #16"),
    ])
}

extension String {
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
