// The register instructions, defined once. A family is one operation; its handlers differ in where operands come from and
// where the result goes. Shape functions and operation types named here are those of WebAssembly/Execute.

/// One register operation with all its forms.
struct Family {
  /// The name of the family's first opcode, as a Swift identifier.
  var name: String
  /// The name that the disassembly prints.
  var mnemonic: String
  var handlers: [HandlerRow]
}

/// One handler: a suffix for its symbol, the call that is its body, and its operand layout for the disassembly.
struct HandlerRow {
  var suffix: String
  /// The shape function's name and leading arguments.
  var call: String
  /// Operand fields (see `Disassembly`), then `#size`.
  var layout: String
  /// Whether the shape goes on with the instruction behind it, so that a fused handler can have another part there.
  var continues = true

  /// The instruction's length in words; nil where it depends on the instruction.
  var words: Int? {
    layout.contains(" t") ? nil : Int(layout.split(separator: "#").last!).map { $0 / 8 }
  }

  /// Whether the shape may trap or stop.
  var hasColdPath: Bool { !Self.shapesWithoutColdPath.contains(String(call.prefix { $0 != "(" })) }

  private static let shapesWithoutColdPath: Set<String> = [
    "unary", "binary", "copySlot", "loadConstant32", "loadConstant64", "zero", "select", "globalGet", "globalSet",
    "memorySize", "tableSize", "functionReference", "returnNothing", "returnValue", "vectorUnary", "vectorBinary",
    "vectorTernary", "vectorShift", "vectorTest", "vectorSplat", "extractLane", "replaceLane", "loadVectorConstant",
    "shuffle", "swizzle",
  ]

  /// The call of the shape with what comes after it.
  func body(continuation: String, arguments: String) -> String {
    call + (call.hasSuffix("(") ? "" : ", ") + (continues ? "\(continuation).self, " : "") + arguments + ")"
  }
}

/// How one WebAssembly opcode becomes a family, for those that the translator lowers by shape.
struct Lowering {
  var opcode: String
  var expression: String
}

func source(_ letter: Character, wide: Bool) -> String {
  switch letter {
  case "s": "Slot.self"
  case "a": "Accumulator.self"
  case "i": wide ? "Immediate64.self" : "Immediate32.self"
  default: "Zero.self"
  }
}

/// The forms of a binary operation: its operands' sources.
///
/// The last three are only for operations that do not commute.
let commonForms = ["ss", "si", "as", "ai"]
let orderedForms = ["is", "sa", "ia"]
/// For squares, where the accumulator has what would else be read from the slot just written.
let squareForms = ["aa"]

/// The field layout of two sources whose slots stand at `first` and `first + 2`, and whose constant stands at 12 or 16.
func fields(_ form: String, first: Int, wide: Bool, accumulator: String) -> String {
  var offset = first
  return form.map { letter in
    switch letter {
    case "s":
      defer { offset += 2 }
      return "s\(offset)"
    case "a": return accumulator
    case "i": return wide ? "j16" : "i12"
    default: return ""
    }
  }.filter { !$0.isEmpty }.joined(separator: " ")
}

func destination(_ index: Int) -> (suffix: String, type: String) {
  index == 0 ? ("s", "Slot.self") : ("a", "Accumulator.self")
}

func binaryFamily(
  _ name: String, _ mnemonic: String, _ operation: String, commutes: Bool, isFloat: Bool, partial: Bool = false,
  resultIsFloat: Bool? = nil, squares: Bool = false
) -> Family {
  var rows: [HandlerRow] = []
  let result = (resultIsFloat ?? isFloat) ? "f0" : "r0"
  for form in commonForms + (squares ? squareForms : commutes ? [] : orderedForms) {
    let size = isFloat && form.contains("i") ? 24 : 16
    let sources = form.map { source($0, wide: isFloat) }.joined(separator: ", ")
    for index in 0..<2 {
      let place = destination(index)
      rows.append(
        HandlerRow(
          suffix: "\(place.suffix)_\(form)",
          call: "\(partial ? "partialBinary" : "binary")(\(operation).self, \(place.type), \(sources), \(size)",
          layout: (index == 0 ? "d8 " : "\(result) ")
            + fields(form, first: 10, wide: isFloat, accumulator: isFloat ? "f0" : "r0") + " #\(size)"))
    }
  }
  return Family(name: name, mnemonic: mnemonic, handlers: rows)
}

func unaryFamily(
  _ name: String, _ mnemonic: String, _ operation: String, from: Character, to: Character, partial: Bool
) -> Family {
  var rows: [HandlerRow] = []
  for form in ["s", "a"] {
    for index in 0..<2 {
      let place = destination(index)
      rows.append(
        HandlerRow(
          suffix: "\(place.suffix)_\(form)",
          call: "\(partial ? "partialUnary" : "unary")(\(operation).self, \(place.type), "
            + source(Character(form), wide: false),
          layout: (index == 0 ? "d8 " : to == "f" ? "f0 " : "r0 ")
            + (form == "s" ? "s10" : from == "f" ? "f0" : "r0") + " #16"))
    }
  }
  return Family(name: name, mnemonic: mnemonic, handlers: rows)
}

func branchFamily(_ name: String, _ mnemonic: String, _ operation: String, isFloat: Bool, expected: Bool) -> Family {
  let rows = commonForms.map { form in
    let size = form.contains("i") ? 24 : 16
    let sources = form.map { source($0, wide: true) }.joined(separator: ", ")
    return HandlerRow(
      suffix: form, call: "compareBranch(\(operation).self, \(sources), \(size), \(expected)",
      layout: fields(form, first: 8, wide: true, accumulator: isFloat ? "f0" : "r0") + " b12 #\(size)")
  }
  return Family(name: name, mnemonic: mnemonic, handlers: rows)
}

func loadFamily(_ name: String, _ operation: String, isFloat: Bool) -> Family {
  var rows: [HandlerRow] = []
  for form in ["s", "a", "z"] {
    for index in 0..<2 {
      let place = destination(index)
      rows.append(
        HandlerRow(
          suffix: "\(place.suffix)_\(form)",
          call: "load(\(operation).self, \(place.type), \(source(Character(form), wide: false))",
          layout: (index == 0 ? "d8 " : isFloat ? "f0 " : "r0 ")
            + (form == "s" ? "s10 " : form == "a" ? "r0 " : "") + "o12 #16"))
    }
  }
  rows.append(
    HandlerRow(suffix: "general", call: "generalLoad(\(operation).self", layout: "d8 s10 m12 w16 #24"))
  return Family(name: name, mnemonic: name, handlers: rows)
}

/// Sources of address and value.
///
/// A float in its accumulator has families of its own.
let storeForms = ["ss", "si", "sa", "as", "ai", "zs", "zi", "za"]
let floatStoreForms = ["sa", "aa", "za"]

func storeFamily(_ name: String, _ operation: String, isFloat: Bool) -> Family {
  var rows = (isFloat ? floatStoreForms : storeForms).map { form in
    let size = form.hasSuffix("i") ? 24 : 16
    let sources = form.map { source($0, wide: true) }.joined(separator: ", ")
    let address = form.first == "s" ? "s10 " : form.first == "a" ? "r0 " : ""
    let value = form.last == "s" ? "s8" : form.last == "a" ? (isFloat ? "f0" : "r0") : "j16"
    return HandlerRow(
      suffix: form, call: "store(\(operation).self, \(sources), \(size)", layout: address + "o12 \(value) #\(size)")
  }
  if !isFloat {
    rows.append(
      HandlerRow(suffix: "general", call: "generalStore(\(operation).self", layout: "s10 m12 w16 s8 #24"))
  }
  return Family(name: name, mnemonic: name, handlers: rows)
}

/// The return of one value: sources slot, accumulator, constant.
func returnFamily(_ name: String, _ type: String) -> Family {
  let accumulator = type == "UInt64" ? "r0" : "f0"
  let rows = [("s", "Slot", "s10 #16"), ("a", "Accumulator", "\(accumulator) #16"), ("i", "Immediate64", "j16 #24")].map
  {
    HandlerRow(
      suffix: $0.0, call: "returnValue(\(type).self, \($0.1).self", layout: "d8 \($0.2)", continues: false)
  }
  return Family(name: name, mnemonic: name, handlers: rows)
}

/// An instruction with one form that goes on behind itself.
func single(_ name: String, _ shape: String, _ layout: String) -> Family {
  Family(name: name, mnemonic: name, handlers: [HandlerRow(suffix: "", call: shape, layout: layout)])
}

/// An instruction with one form that leaves, or may do so on its hot path.
func leaving(_ name: String, _ shape: String, _ layout: String) -> Family {
  Family(name: name, mnemonic: name, handlers: [HandlerRow(suffix: "", call: shape, layout: layout, continues: false)])
}
