/// Cuts a script into its outermost parenthesised forms.
enum TextForms {
  static func split(_ source: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    var start = 0
    var depth = 0
    var comments = 0
    var index = 0
    func at(_ position: Int) -> UInt8 { position < source.count ? source[position] : 0 }
    while index < source.count {
      let pair = (source[index], at(index + 1))
      if pair == (UInt8(ascii: "("), UInt8(ascii: ";")) {
        comments += 1
        index += 2
      } else if comments > 0 {
        if pair == (UInt8(ascii: ";"), UInt8(ascii: ")")) {
          comments -= 1
          index += 1
        }
        index += 1
      } else if pair == (UInt8(ascii: ";"), UInt8(ascii: ";")) {
        while index < source.count, source[index] != UInt8(ascii: "\n") { index += 1 }
      } else if pair.0 == UInt8(ascii: "\"") {
        index += 1
        while index < source.count, source[index] != UInt8(ascii: "\"") {
          index += source[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index += 1
      } else {
        if pair.0 == UInt8(ascii: "(") {
          if depth == 0 { start = index }
          depth += 1
        } else if pair.0 == UInt8(ascii: ")") {
          depth -= 1
          if depth == 0, index + 1 - start < 20_000 { forms.append(Array(source[start...index])) }
        }
        index += 1
      }
    }
    return forms
  }
}
