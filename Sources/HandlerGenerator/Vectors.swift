// The vector instructions: one form each, but for loads and stores, and one family for those that do the same.

/// The lanes of a vector: the name of the shape, and the types of a lane and of the vector.
struct Lanes {
  var shape: String
  var signed: String
  var unsigned: String
  var count: Int

  var signedVector: String { "SIMD\(count)<\(signed)>" }
  var unsignedVector: String { "SIMD\(count)<\(unsigned)>" }
  /// The lanes of half the width.
  var half: Lanes? { [Lanes.i8x16, .i16x8, .i32x4].first { $0.count == count * 2 } }

  static let i8x16 = Lanes(shape: "i8x16", signed: "Int8", unsigned: "UInt8", count: 16)
  static let i16x8 = Lanes(shape: "i16x8", signed: "Int16", unsigned: "UInt16", count: 8)
  static let i32x4 = Lanes(shape: "i32x4", signed: "Int32", unsigned: "UInt32", count: 4)
  static let i64x2 = Lanes(shape: "i64x2", signed: "Int64", unsigned: "UInt64", count: 2)
}

/// The families and lowerings, as they are added.
struct VectorTable {
  var families: [Family] = []
  var lowerings: [Lowering] = []
  /// Where addresses come from: a suffix, a source, and its field.
  private static let addresses = [("s", "Slot", "s10 "), ("a", "Accumulator", "r0 "), ("z", "Zero", "")]

  /// An instruction with one form, whose operands the translator knows by the shape.
  mutating func add(_ opcode: String, _ shape: String, _ call: String, _ layout: String) {
    families.append(single(opcode, call, layout))
    lowerings.append(Lowering(opcode: opcode, expression: ".vector(.\(opcode), \(shape))"))
  }

  /// An instruction that does what another does, and shares its handler: no two may be alike.
  mutating func alias(_ opcode: String, of other: String) {
    let shape = lowerings.first { $0.opcode == other }!.expression.dropFirst(".vector(.\(other), ".count)
    lowerings.append(Lowering(opcode: opcode, expression: ".vector(.\(other), \(shape)"))
  }

  mutating func unary(_ opcode: String, _ operation: String) {
    add(opcode, ".unary", "vectorUnary(\(operation).self", "d8 s10 #16")
  }

  mutating func binary(_ opcode: String, _ operation: String) {
    add(opcode, ".binary", "vectorBinary(\(operation).self", "d8 s10 s12 #16")
  }

  mutating func ternary(_ opcode: String, _ operation: String) {
    add(opcode, ".ternary", "vectorTernary(\(operation).self", "d8 s10 s12 s14 #16")
  }

  mutating func shift(_ opcode: String, _ operation: String) {
    add(opcode, ".shift", "vectorShift(\(operation).self", "d8 s10 s12 #16")
  }

  mutating func test(_ opcode: String, _ operation: String) {
    add(opcode, ".test", "vectorTest(\(operation).self", "d8 s10 #16")
  }

  mutating func extract(_ opcode: String, _ operation: String, _ type: String) {
    add(opcode, ".extract(.\(type))", "extractLane(\(operation).self", "d8 s10 l12 #16")
  }

  mutating func splatAndReplace(_ lanes: Lanes, _ operation: String) {
    add(
      "\(lanes.shape)Splat", ".splat", "vectorSplat(\(operation).self, \(lanes.unsignedVector).self", "d8 s10 #16")
    add("\(lanes.shape)ReplaceLane", ".replace", "replaceLane(\(operation).self", "d8 s10 s12 l14 #16")
  }

  mutating func load(_ opcode: String, _ operation: String) {
    let rows = Self.addresses.map {
      HandlerRow(suffix: $0.0, call: "vectorLoad(\(operation).self, \($0.1).self", layout: "d8 \($0.2)o12 #16")
    }
    let general = HandlerRow(
      suffix: "general", call: "generalVectorLoad(\(operation).self", layout: "d8 s10 m12 w16 #24")
    families.append(Family(name: opcode, mnemonic: opcode, handlers: rows + [general]))
    lowerings.append(Lowering(opcode: opcode, expression: ".vector(.\(opcode), .load)"))
  }

  mutating func store(_ opcode: String) {
    let rows = Self.addresses.map {
      HandlerRow(suffix: $0.0, call: "vectorStore(\($0.1).self", layout: "\($0.2)o12 s8 #16")
    }
    let general = HandlerRow(suffix: "general", call: "generalVectorStore(", layout: "s10 m12 w16 s8 #24")
    families.append(Family(name: opcode, mnemonic: opcode, handlers: rows + [general]))
    lowerings.append(Lowering(opcode: opcode, expression: ".vector(.\(opcode), .store)"))
  }
}

func vectorGroup() -> Group {
  var table = VectorTable()
  table.memory()
  table.lanes()
  for lanes in [Lanes.i8x16, .i16x8, .i32x4, .i64x2] { table.integers(lanes) }
  table.floats("f32x4", "Float", "SIMD4<Float>", mask: "SIMD4<Int32>")
  table.floats("f64x2", "Double", "SIMD2<Double>", mask: "SIMD2<Int64>")
  table.bits()
  table.conversions()
  table.relaxed()
  return Group(name: "Vector", families: table.families, lowerings: table.lowerings)
}

extension VectorTable {
  mutating func memory() {
    load("v128Load", "LoadVector")
    for (name, lanes, count, wide) in [
      ("8x8", Lanes.i8x16, 8, Lanes.i16x8), ("16x4", .i16x8, 4, .i32x4), ("32x2", .i32x4, 2, .i64x2),
    ] {
      load("v128Load\(name)S", "LoadExtending<SIMD\(count)<\(lanes.signed)>, \(wide.signedVector)>")
      load("v128Load\(name)U", "LoadExtending<SIMD\(count)<\(lanes.unsigned)>, \(wide.unsignedVector)>")
    }
    for (width, lanes) in [(8, Lanes.i8x16), (16, .i16x8), (32, .i32x4), (64, .i64x2)] {
      load("v128Load\(width)Splat", "LoadSplat<\(lanes.unsignedVector)>")
      add(
        "v128Load\(width)Lane", ".loadLane", "loadLane(\(lanes.unsigned).self", "d8 s10 m12 w16 s24 l26 #32")
      add("v128Store\(width)Lane", ".storeLane", "storeLane(\(lanes.unsigned).self", "s10 m12 w16 s8 l24 #32")
    }
    load("v128Load32Zero", "LoadLowest<UInt32>")
    load("v128Load64Zero", "LoadLowest<UInt64>")
    store("v128Store")
  }

  mutating func lanes() {
    // The translator has methods for these two, which have a second word of immediates.
    families.append(single("v128Const", "loadVectorConstant(", "d8 j16 j24 #32"))
    families.append(single("i8x16Shuffle", "shuffle(", "d8 s10 s12 j16 j24 #32"))
    add("i8x16Swizzle", ".binary", "swizzle(", "d8 s10 s12 #16")
    for lanes in [Lanes.i8x16, .i16x8] {
      extract("\(lanes.shape)ExtractLaneS", "LoadInteger<\(lanes.signed), Int32>", "i32")
      extract("\(lanes.shape)ExtractLaneU", "LoadInteger<\(lanes.unsigned), UInt32>", "i32")
    }
    extract("i32x4ExtractLane", "LoadInteger<UInt32, UInt32>", "i32")
    extract("i64x2ExtractLane", "LoadInteger<UInt64, UInt64>", "i64")
    extract("f32x4ExtractLane", "LoadFloat<Float>", "f32")
    extract("f64x2ExtractLane", "LoadFloat<Double>", "f64")
    for lanes in [Lanes.i8x16, .i16x8, .i32x4, .i64x2] {
      splatAndReplace(lanes, "StoreInteger<\(lanes.unsigned)>")
    }
    // What is in a slot of a float are its bits.
    for (float, integer) in [("f32x4", "i32x4"), ("f64x2", "i64x2")] {
      for name in ["Splat", "ReplaceLane"] { alias(float + name, of: integer + name) }
    }
  }

  mutating func integers(_ lanes: Lanes) {
    let (shape, s, u) = (lanes.shape, lanes.signed, lanes.unsigned)
    let (sv, uv) = (lanes.signedVector, lanes.unsignedVector)
    let isNarrow = lanes.count >= 8
    func combine(_ operation: String, _ type: String) -> String {
      "CombineLanes<\(operation)<\(type)>, SIMD\(lanes.count)<\(type)>>"
    }
    unary(shape + "Abs", "MapLanes<Magnitude<\(s)>, \(sv), \(sv)>")
    unary(shape + "Neg", "MapLanes<Opposite<\(u)>, \(uv), \(uv)>")
    test(shape + "AllTrue", "AllTrue<\(u)>")
    test(shape + "Bitmask", "Signs<\(u)>")
    shift(shape + "Shl", "ShiftLanes<ShiftLeft<\(u)>, \(uv)>")
    shift(shape + "ShrS", "ShiftLanes<ShiftRight<\(s)>, \(sv)>")
    shift(shape + "ShrU", "ShiftLanes<ShiftRight<\(u)>, \(uv)>")
    binary(shape + "Add", combine("Add", u))
    binary(shape + "Sub", combine("Subtract", u))
    if lanes.count < 16 { binary(shape + "Mul", combine("Multiply", u)) }
    if lanes.count > 2 {
      for (name, operation) in [("Min", "Lesser"), ("Max", "Larger")] {
        binary(shape + name + "S", combine(operation, s))
        binary(shape + name + "U", combine(operation, u))
      }
    }
    if isNarrow {
      for (name, operation) in [("AddSat", "AddSaturating"), ("SubSat", "SubtractSaturating")] {
        binary(shape + name + "S", combine(operation, s))
        binary(shape + name + "U", combine(operation, u))
      }
      binary(shape + "AvgrU", combine("Average", u))
    }
    binary(shape + "Eq", "CompareLanes<Equal<\(u)>, \(uv), \(sv)>")
    binary(shape + "Ne", "CompareLanes<NotEqual<\(u)>, \(uv), \(sv)>")
    for (name, operation) in [("Lt", "Less"), ("Gt", "Greater"), ("Le", "LessOrEqual"), ("Ge", "GreaterOrEqual")] {
      binary(shape + name + "S", "CompareLanes<\(operation)<\(s)>, \(sv), \(sv)>")
      if lanes.count > 2 { binary(shape + name + "U", "CompareLanes<\(operation)<\(u)>, \(uv), \(sv)>") }
    }
    guard let narrow = lanes.half else { return }
    let half = narrow.shape.capitalised
    for (sign, from, to, fromVector, toVector) in [
      ("S", narrow.signed, s, narrow.signedVector, sv), ("U", narrow.unsigned, u, narrow.unsignedVector, uv),
    ] {
      unary("\(shape)ExtendLow\(half)\(sign)", "MapLanes<Resize<\(from), \(to)>, \(fromVector), \(toVector)>")
      unary(
        "\(shape)ExtendHigh\(half)\(sign)", "MapUpperLanes<Resize<\(from), \(to)>, \(fromVector), \(toVector)>")
      binary("\(shape)ExtmulLow\(half)\(sign)", "MultiplyLower<\(fromVector), \(toVector)>")
      binary("\(shape)ExtmulHigh\(half)\(sign)", "MultiplyUpper<\(fromVector), \(toVector)>")
      if lanes.count > 2 {
        unary("\(shape)ExtaddPairwise\(half)\(sign)", "AddNeighbours<\(fromVector), \(toVector)>")
        // Both narrow from signed lanes.
        binary("\(narrow.shape)Narrow\(shape.capitalised)\(sign)", "Narrow<\(sv), \(fromVector)>")
      }
    }
  }

  mutating func floats(_ shape: String, _ t: String, _ v: String, mask: String) {
    for (name, operation) in [
      ("Abs", "Absolute"), ("Neg", "Negate"), ("Sqrt", "SquareRoot"), ("Ceil", "Ceiling"), ("Floor", "Floor"),
      ("Trunc", "Truncate"), ("Nearest", "Nearest"),
    ] {
      unary(shape + name, "MapLanes<\(operation)<\(t)>, \(v), \(v)>")
    }
    for (name, operation) in [
      ("Add", "FloatAdd"), ("Sub", "FloatSubtract"), ("Mul", "FloatMultiply"), ("Div", "FloatDivide"),
      ("Min", "LaneMinimum"), ("Max", "LaneMaximum"), ("Pmin", "Lesser"), ("Pmax", "Larger"),
    ] {
      binary(shape + name, "CombineLanes<\(operation)<\(t)>, \(v)>")
    }
    for (name, operation) in [
      ("Eq", "Equal"), ("Ne", "NotEqual"), ("Lt", "Less"), ("Gt", "Greater"), ("Le", "LessOrEqual"),
      ("Ge", "GreaterOrEqual"),
    ] {
      binary(shape + name, "CompareLanes<\(operation)<\(t)>, \(v), \(mask)>")
    }
    ternary(shape + "RelaxedMadd", "MultiplyAdd<\(v)>")
    ternary(shape + "RelaxedNmadd", "MultiplySubtract<\(v)>")
  }

  mutating func bits() {
    let words = "SIMD2<UInt64>"
    unary("v128Not", "MapLanes<Complement<UInt64>, \(words), \(words)>")
    for (name, operation) in [("And", "And"), ("Andnot", "AndComplement"), ("Or", "Or"), ("Xor", "Xor")] {
      binary("v128" + name, "CombineLanes<\(operation)<UInt64>, \(words)>")
    }
    ternary("v128Bitselect", "SelectBits")
    test("v128AnyTrue", "AnyTrue")
    unary("i8x16Popcnt", "MapLanes<PopulationCount<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>>")
    binary("i16x8Q15mulrSatS", "CombineLanes<MultiplyFractions, SIMD8<Int16>>")
    binary("i32x4DotI16x8S", "Dot<SIMD8<Int16>, SIMD4<Int32>>")
  }

  mutating func conversions() {
    for (sign, type) in [("S", "Int32"), ("U", "UInt32")] {
      let integers = "SIMD4<\(type)>"
      let single = "MapLanes<TruncateSaturating<Float, \(type)>, SIMD4<Float>, \(integers)>"
      let double = "MapLanes<TruncateSaturating<Double, \(type)>, SIMD2<Double>, \(integers)>"
      unary("i32x4TruncSatF32x4\(sign)", single)
      unary("i32x4TruncSatF64x2\(sign)Zero", double)
      unary("f32x4ConvertI32x4\(sign)", "MapLanes<ConvertToFloat<\(type), Float>, \(integers), SIMD4<Float>>")
      unary("f64x2ConvertLowI32x4\(sign)", "MapLanes<ConvertToFloat<\(type), Double>, \(integers), SIMD2<Double>>")
    }
    unary("f32x4DemoteF64x2Zero", "MapLanes<Demote, SIMD2<Double>, SIMD4<Float>>")
    unary("f64x2PromoteLowF32x4", "MapLanes<Promote, SIMD4<Float>, SIMD2<Double>>")
  }

  /// What relaxed instructions may do, they do as their strict counterparts, where there are such.
  mutating func relaxed() {
    alias("i8x16RelaxedSwizzle", of: "i8x16Swizzle")
    for shape in ["i8x16", "i16x8", "i32x4", "i64x2"] { alias("\(shape)RelaxedLaneselect", of: "v128Bitselect") }
    for name in ["f32x4", "f64x2"] {
      alias("\(name)RelaxedMin", of: "\(name)Min")
      alias("\(name)RelaxedMax", of: "\(name)Max")
    }
    for sign in ["S", "U"] {
      alias("i32x4RelaxedTruncF32x4\(sign)", of: "i32x4TruncSatF32x4\(sign)")
      alias("i32x4RelaxedTruncF64x2\(sign)Zero", of: "i32x4TruncSatF64x2\(sign)Zero")
    }
    alias("i16x8RelaxedQ15mulrS", of: "i16x8Q15mulrSatS")
    binary("i16x8RelaxedDotI8x16I7x16S", "DotSaturating")
    ternary("i32x4RelaxedDotI8x16I7x16AddS", "DotAdd")
  }
}
