/// A number with so many digits after the point, or a dash where there is none.
package func rounded(_ number: Double?, _ places: Int = 1) -> String {
  guard let number, number.isFinite else { return "–" }
  let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
  let whole = Int((number * scale).rounded().magnitude)
  let sign = number < 0 && whole > 0 ? "-" : ""
  guard places > 0 else { return "\(sign)\(whole)" }
  let digits = String(whole % Int(scale))
  return "\(sign)\(whole / Int(scale)).\(String(repeating: "0", count: places - digits.count))\(digits)"
}

/// A table in Markdown.
package func markdownTable(_ head: [String], _ rows: [[String]]) -> String {
  let lines = [head, head.map { _ in "---" }] + rows
  return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
}
