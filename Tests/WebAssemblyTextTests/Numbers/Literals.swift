import WebAssemblyText

/// Number literals as the encoder writes them.
enum Literals {
  /// The bits of floats, read from the constants of one function.
  static func floats(_ texts: [String], width: Int) throws -> [UInt64] {
    let code = texts.map { "f\(width * 8).const \($0)\n" }.joined()
    let bytes = try TextModule.encode(Array("(func \(code))".utf8), emitsNames: false)
    // The module ends with the constants, each a code and `width` bytes, and an `end`.
    var position = bytes.count - 1 - texts.count * (width + 1)
    return texts.map { _ in
      position += width + 1
      return bytes[position - width..<position].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  static func f32(_ text: String) throws -> UInt32 { UInt32(try floats([text], width: 4)[0]) }
  static func f64(_ text: String) throws -> UInt64 { try floats([text], width: 8)[0] }

  /// The reason why a function with the instructions is refused; nil if it is not.
  static func fault(_ instructions: String) -> String? {
    do throws(TextError) {
      _ = try TextModule.encode(Array("(func \(instructions))".utf8))
      return nil
    } catch {
      return error.reason
    }
  }
}

/// Numbers in decimal, exactly.
enum ExactDecimal {
  /// `significand × 2^exponent` without an exponent.
  static func text(_ significand: UInt64, exponent: Int) -> String {
    // The lowest digit first.
    var digits = String(significand).utf8.reversed().map { Int($0) - 48 }
    let factor = exponent < 0 ? 5 : 2
    for _ in 0..<abs(exponent) {
      var carry = 0
      for index in digits.indices {
        carry += digits[index] * factor
        digits[index] = carry % 10
        carry /= 10
      }
      while carry > 0 {
        digits.append(carry % 10)
        carry /= 10
      }
    }
    let places = max(0, -exponent)
    while digits.count <= places { digits.append(0) }
    let text = String(decoding: digits.reversed().map { UInt8($0 + 48) }, as: UTF8.self)
    return places == 0 ? text + ".0" : text.dropLast(places) + "." + text.suffix(places)
  }
}

/// A generator with a fixed seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
