import Testing
import WebAssemblyText

@Suite("Floating-point literals")
struct FloatLiteralTests {
  /// Texts of many shapes, rounded as Swift's own parser rounds them.
  @Test func randomDecimalsAgreeWithSwift() throws {
    var generator = SeededGenerator(state: 1)
    var texts: [String] = []
    for _ in 0..<4000 {
      let digits = Int.random(in: 1...40, using: &generator)
      var text = String(Int.random(in: 0...9, using: &generator))
      if Bool.random(using: &generator) { text += "." }
      for _ in 0..<digits { text += String(Int.random(in: 0...9, using: &generator)) }
      if !text.contains(".") && Bool.random(using: &generator) { text += ".5" }
      texts.append(text + "e\(Int.random(in: -70...(38 - digits), using: &generator))")
      texts.append(text + "e\(Int.random(in: -360...(307 - digits), using: &generator))")
    }
    let singles = texts.filter { Float($0)!.isFinite }
    #expect(try Literals.floats(singles, width: 4) == singles.map { UInt64(Float($0)!.bitPattern) })
    let doubles = texts.filter { Double($0)!.isFinite }
    #expect(try Literals.floats(doubles, width: 8) == doubles.map { Double($0)!.bitPattern })
    #expect(singles.count > 4000 && doubles.count == texts.count)
  }

  /// The shortest decimal of any number reads as that number.
  @Test func shortestDecimalsReadBack() throws {
    var generator = SeededGenerator(state: 2)
    let singles = (0..<5000).map { _ in Float(bitPattern: UInt32.random(in: 0..<0x7F80_0000, using: &generator)) }
    #expect(
      try Literals.floats(singles.map(\.description), width: 4) == singles.map { UInt64($0.bitPattern) })
    let doubles = (0..<5000).map { _ in
      Double(bitPattern: UInt64.random(in: 0..<0x7FF0_0000_0000_0000, using: &generator))
    }
    #expect(try Literals.floats(doubles.map(\.description), width: 8) == doubles.map(\.bitPattern))
  }

  @Test func randomHexadecimalsAgreeWithSwift() throws {
    var generator = SeededGenerator(state: 3)
    var texts: [String] = []
    for _ in 0..<4000 {
      let whole = String(
        UInt64.random(in: 0...(.max), using: &generator) >> UInt64.random(in: 0...63, using: &generator), radix: 16)
      let fraction = String(UInt64.random(in: 0...(.max), using: &generator), radix: 16)
      texts.append("0x\(whole).\(fraction)p\(Int.random(in: -160...50, using: &generator))")
      texts.append("0x\(whole).\(fraction)p\(Int.random(in: -1100...900, using: &generator))")
    }
    let singles = texts.filter { Float($0)!.isFinite }
    #expect(try Literals.floats(singles, width: 4) == singles.map { UInt64(Float($0)!.bitPattern) })
    let doubles = texts.filter { Double($0)!.isFinite }
    #expect(try Literals.floats(doubles, width: 8) == doubles.map { Double($0)!.bitPattern })
  }

  /// Around the middle between two f32, of which one is at the given bits.
  @Test func ties32() throws {
    var generator = SeededGenerator(state: 4)
    var patterns: [UInt32] = [0, 1, 2, 0x7F_FFFF, 0x80_0000, 0x80_0001, 0x3F80_0000, 0x7F7F_FFFE, 0x4B00_0000]
    patterns += (0..<150).map { _ in UInt32.random(in: 0..<0x7F7F_FFFF, using: &generator) }
    for bits in patterns {
      let exponent = Int(bits >> 23)
      let fraction = UInt64(bits & 0x7F_FFFF)
      let significand = exponent == 0 ? fraction : fraction | 0x80_0000
      // One bit more than the format has.
      let middle = ExactDecimal.text(significand * 2 + 1, exponent: max(exponent, 1) - 150 - 1)
      try expectTie(middle, width: 4, below: UInt64(bits))
    }
  }

  @Test func ties64() throws {
    var generator = SeededGenerator(state: 5)
    var patterns: [UInt64] = [
      0, 1, 2, 0xF_FFFF_FFFF_FFFF, 0x10_0000_0000_0000, 0x3FF0_0000_0000_0000, 0x7FEF_FFFF_FFFF_FFFE,
    ]
    patterns += (0..<40).map { _ in UInt64.random(in: 0..<0x7FEF_FFFF_FFFF_FFFF, using: &generator) }
    for bits in patterns {
      let exponent = Int(bits >> 52)
      let fraction = bits & 0xF_FFFF_FFFF_FFFF
      let significand = exponent == 0 ? fraction : fraction | 1 << 52
      let middle = ExactDecimal.text(significand * 2 + 1, exponent: max(exponent, 1) - 1075 - 1)
      try expectTie(middle, width: 8, below: bits)
    }
  }

  /// A tie goes to the even neighbour; the least bit more or less decides it.
  private func expectTie(_ middle: String, width: Int, below: UInt64) throws {
    let digits = middle.hasSuffix(".0") ? String(middle.dropLast(2)) : middle
    let last = Int(String(digits.last!))!
    // The middle between two integers may end in any digit, one between fractions in 5.
    let less = String(digits.dropLast()) + String(last - 1) + (digits.contains(".") ? "" : ".") + "9"
    let results = try Literals.floats(
      [
        middle, middle + String(repeating: "0", count: 900), middle + String(repeating: "0", count: 900) + "1",
        last == 0 ? "0" : less,
      ], width: width)
    let even = below + (below & 1)
    #expect(results[0] == even, "\(middle)")
    #expect(results[1] == even, "\(middle)")
    #expect(results[2] == below + 1, "\(middle)")
    if last != 0 { #expect(results[3] == below, "\(middle)") }
  }

  /// What lies beyond the largest number by half a place or more is out of range; what lies below rounds to it.
  @Test func overflow() throws {
    #expect(try Literals.f32("340282356779733661637539395458142568447.9") == 0x7F7F_FFFF)
    #expect(Literals.fault("f32.const 340282356779733661637539395458142568448") == "constant out of range")
    #expect(try Literals.f32("0x1.fffffefffffffp127") == 0x7F7F_FFFF)
    #expect(Literals.fault("f32.const 0x1.ffffffp127") == "constant out of range")
    #expect(Literals.fault("f32.const -0x1p128") == "constant out of range")
    #expect(Literals.fault("f32.const 1e39") == "constant out of range")
    let middle = ExactDecimal.text((1 << 54) - 1, exponent: 970)
    #expect(Literals.fault("f64.const \(middle)") == "constant out of range")
    #expect(try Literals.f64(String(middle.dropLast(3)) + "1.99") == 0x7FEF_FFFF_FFFF_FFFF)
    #expect(try Literals.f64("0x1.fffffffffffff7ffffffffp1023") == 0x7FEF_FFFF_FFFF_FFFF)
    #expect(Literals.fault("f64.const 0x1.fffffffffffff8p1023") == "constant out of range")
    #expect(Literals.fault("f64.const 1e99999999999999999999") == "constant out of range")
    #expect(Literals.fault("f64.const 0x1p99999999999999999999") == "constant out of range")
  }

  @Test func underflow() throws {
    #expect(try Literals.f32("0x1p-150") == 0)
    #expect(try Literals.f32("0x1.000000000000000000000001p-150") == 1)
    #expect(try Literals.f32("-0x1p-151") == 0x8000_0000)
    #expect(try Literals.f32("1e-46") == 0)
    #expect(try Literals.f64("0x1p-1075") == 0)
    #expect(try Literals.f64("0x1.0000000000000000000000001p-1075") == 1)
    #expect(try Literals.f64("0x1.8p-1074") == 2)
    #expect(try Literals.f64("4.9e-324") == 1)
    #expect(try Literals.f64("1e-99999999999999999999") == 0)
    #expect(try Literals.f64("-0x1p-99999999999999999999") == 0x8000_0000_0000_0000)
  }

  /// Rounding an f32 by way of f64 would round these twice.
  @Test func singlesAreRoundedOnce() throws {
    // Just above the middle between two f32, by less than an f64 can tell.
    #expect(try Literals.f32("1.000000059604644775390625") == 0x3F80_0000)
    #expect(try Literals.f32("1.0000000596046447753906250000000000000001") == 0x3F80_0001)
    #expect(try Literals.f32("0x1.00000100000000000000001p0") == 0x3F80_0001)
    #expect(try Literals.f32("8.589973e9") == Float("8.589973e9")!.bitPattern)
  }

  @Test func specialNumbers() throws {
    #expect(try Literals.f32("inf") == 0x7F80_0000)
    #expect(try Literals.f32("-inf") == 0xFF80_0000)
    #expect(try Literals.f32("nan") == 0x7FC0_0000)
    #expect(try Literals.f32("-nan") == 0xFFC0_0000)
    #expect(try Literals.f32("+nan:0x1") == 0x7F80_0001)
    #expect(try Literals.f32("nan:0x7f_ffff") == 0x7FFF_FFFF)
    #expect(try Literals.f64("nan:0x4_0000_0000_0000") == 0x7FF4_0000_0000_0000)
    #expect(try Literals.f64("-0.0") == 0x8000_0000_0000_0000)
    #expect(try Literals.f64("-0x0p5") == 0x8000_0000_0000_0000)
    #expect(Literals.fault("f32.const nan:0x0") == "constant out of range")
    #expect(Literals.fault("f32.const nan:0x80_0000") == "constant out of range")
    #expect(Literals.fault("f64.const nan:0x10_0000_0000_0000") == "constant out of range")
    #expect(Literals.fault("f64.const nan:0x1_0000_0000_0000_0000") == "constant out of range")
  }

  @Test func separatorsAndPoints() throws {
    #expect(try Literals.f64("1_000.25_5e1_0") == 1000.255e10.bitPattern)
    #expect(try Literals.f64("0x1_0.8_0p+0_4") == 264.0.bitPattern)
    #expect(try Literals.f64("1.") == 1.0.bitPattern)
    #expect(try Literals.f64("1.e2") == 100.0.bitPattern)
    #expect(try Literals.f64("0xA.p1") == 20.0.bitPattern)
    #expect(try Literals.f64("0x1E5") == 485.0.bitPattern)
    for wrong in ["1__0.0", "_1.0", "1_.0", "1._0", "1.0_", "1e_1", "1e1_", "0x1.p", ".5", "0x.8p0", "1e", "0x"] {
      #expect(Literals.fault("f64.const \(wrong)")?.hasPrefix("unknown operator") == true, "\(wrong)")
    }
  }

  /// The work is linear in the length of a literal.
  @Test(.timeLimit(.minutes(1)))
  func longLiterals() throws {
    let zeros = String(repeating: "0", count: 1_000_000)
    let nines = String(repeating: "9", count: 1_000_000)
    #expect(try Literals.f64("1\(zeros)e-1000000") == 1.0.bitPattern)
    #expect(try Literals.f64("0.\(zeros)1e1000001") == 1.0.bitPattern)
    #expect(try Literals.f64("0.\(nines)") == 1.0.bitPattern)
    #expect(try Literals.f64("\(nines)e-1000000") == 1.0.bitPattern)
    #expect(try Literals.f32("16777217.\(zeros)") == Float(16777216).bitPattern)
    #expect(try Literals.f32("16777217.\(zeros)1") == Float(16777218).bitPattern)
    #expect(try Literals.f32("0x1000001\(zeros).\(zeros)1p-4000000") == Float(16777218).bitPattern)
    #expect(Literals.fault("f64.const 1\(zeros)") == "constant out of range")
    #expect(Literals.fault("f64.const 0x1\(zeros)") == "constant out of range")
    #expect(try Literals.f64("1e-\(nines)") == 0)
  }
}
