/// Changes texts at the level of tokens and bytes.
struct TextMutator {
  let corpus: [[UInt8]]

  func mutate(_ random: inout RandomSource) -> [UInt8] {
    guard !corpus.isEmpty else { return [] }
    var form = random.pick(corpus)
    // Modules are fewer than the assertions about them, and say more.
    for _ in 0..<8 where !form.starts(with: "(module".utf8) { form = random.pick(corpus) }
    var tokens = Self.tokens(of: form)
    for _ in 0..<random.pick([1, 1, 1, 1, 2, 4]) { change(&tokens, &random) }
    var text = Array(tokens.joined(separator: [UInt8(ascii: " ")]))
    if random.chance(15) { addNoise(&text, &random) }
    return text
  }

  private func change(_ tokens: inout [[UInt8]], _ random: inout RandomSource) {
    guard !tokens.isEmpty else { return }
    let place = random.below(tokens.count)
    switch random.below(13) {
    case 0: tokens.remove(at: place)
    case 1: tokens.insert(tokens[place], at: place)
    case 2: tokens.swapAt(place, random.below(tokens.count))
    case 3: tokens.removeSubrange(place..<min(tokens.count, place + random.within(1...8)))
    case 4, 5, 10, 11, 12:
      // A token of the same kind from elsewhere, so that the text often stays well formed.
      let others = (random.chance(50) ? tokens : Self.tokens(of: random.pick(corpus)))
        .filter { Self.kind($0) == Self.kind(tokens[place]) }
      if !others.isEmpty { tokens[place] = random.pick(others) }
    case 6:
      let other = Self.tokens(of: random.pick(corpus))
      guard !other.isEmpty else { return }
      let start = random.below(other.count)
      tokens.insert(contentsOf: other[start..<min(other.count, start + random.within(1...12))], at: place)
    case 7: tokens[place] = Array(random.pick(Self.oddities).utf8)
    case 8:
      let opening = Array(random.pick(["(block ", "(", "(module ", "(;", "(@a ", "(if (then ", "(i32.add "]).utf8)
      tokens.insert(Array(repeatElement(opening, count: random.pick([1, 3, 100, 20_000])).joined()), at: place)
    default: addNoise(&tokens[place], &random)
    }
  }

  private func addNoise(_ text: inout [UInt8], _ random: inout RandomSource) {
    guard !text.isEmpty else { return }
    for _ in 0..<random.within(1...3) {
      let place = random.below(text.count)
      switch random.below(4) {
      case 0: text[place] = random.byte()
      case 1: text.insert(random.byte(), at: place)
      case 2: text[place] ^= 1 << UInt8(random.below(8))
      default: if text.count > 1 { text.remove(at: place) }
      }
    }
  }

  private static let oddities = [
    "0", "-1", "+1", "0x", "0x_1", "1_000", "4294967295", "4294967296", "18446744073709551615", "18446744073709551616",
    "999999999999999999999999999999999999", "0x1p-1074", "0x1.fffffep127", "1e400", "-1e-400", "nan:0x0", "nan:0x1",
    "nan:canonical", "inf", "-nan", "0x1p999999999999", "1e999999999999", "$", "$x", "$\"x\"", "\"\"",
    "\"\\u{10FFFF}\"",
    "\"\\u{110000}\"", "\"\\", "\"\\ff\"", "\u{1F600}", "(param)", "(result i32)", "(type 0)", "(type 4294967295)",
    "offset=0x10000000000000000", "align=0", "align=3", "align=0x8000000000000000", "(ref null 0)", "(then)",
    "(export \"\")",
    "(import \"\" \"\")", "(rec)", "(sub)", "(local i32)", "else", "end", "i64", "v128.const i8x16", "br_table",
  ]

  /// What a token is by its first byte: a parenthesis, string, number, identifier or word.
  private static func kind(_ token: [UInt8]) -> Int {
    switch token.first ?? 0 {
    case UInt8(ascii: "("): 0
    case UInt8(ascii: ")"): 1
    case UInt8(ascii: "\""): 2
    case UInt8(ascii: "$"): 3
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"): 4
    default: 5
    }
  }

  /// The text in words, strings and parentheses; comments are left out.
  static func tokens(of text: [UInt8]) -> [[UInt8]] {
    var tokens: [[UInt8]] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      let start = index
      index += 1
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"): tokens.append([byte])
      case UInt8(ascii: "\""):
        while index < text.count, text[index] != UInt8(ascii: "\"") {
          index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index + 1, text.count)
        tokens.append(Array(text[start..<index]))
      case UInt8(ascii: ";") where index < text.count && text[index] == byte:
        while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
      case 0...32: continue
      default:
        while index < text.count, text[index] > 32, !"()\";".utf8.contains(text[index]) { index += 1 }
        tokens.append(Array(text[start..<index]))
      }
    }
    return tokens
  }
}
