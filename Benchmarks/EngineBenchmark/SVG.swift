import BenchmarkSupport

/// A drawing to which shapes are added; its background is none, and its colors are to be seen on white and on black.
struct SVG {
  enum Anchor: String {
    case start, middle, end
  }

  static let ink = "#7d8790"

  var width: Double
  var height: Double
  private var elements: [String] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, size: Double = 13, bold: Bool = false
  ) {
    let weight = bold ? " font-weight=\"600\"" : ""
    elements.append(
      "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\" font-size=\"\(number(size))\"\(weight) "
        + "fill=\"\(Self.ink)\">\(escaped(text))</text>")
  }

  mutating func line(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double), color: String, width: Double) {
    elements.append(
      "<path d=\"M\(number(from.x)) \(number(from.y))L\(number(to.x)) \(number(to.y))\" stroke=\"\(color)\" "
        + "stroke-width=\"\(number(width))\"/>")
  }

  /// A thin line that does not catch the eye.
  mutating func rule(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double)) {
    line(from, to, color: "\(Self.ink)55", width: 0.7)
  }

  mutating func bar(x: Double, y: Double, width: Double, height: Double, color: String, isFilled: Bool) {
    elements.append(
      "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(width, 1)))\" height=\"\(number(height))\" "
        + "rx=\"2\" \(paint(color, isFilled))/>")
  }

  mutating func dot(x: Double, y: Double, color: String, isFilled: Bool, note: String) {
    elements.append(
      "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(isFilled ? "4.5" : "4")\" \(paint(color, isFilled))>"
        + "<title>\(escaped(note))</title></circle>")
  }

  var source: String {
    let (width, height) = (number(width), number(height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)"
        font-family="system-ui, -apple-system, 'Segoe UI', sans-serif">
      \(elements.joined(separator: "\n"))
      </svg>

      """
  }

  private func paint(_ color: String, _ isFilled: Bool) -> String {
    isFilled ? "fill=\"\(color)\"" : "fill=\"none\" stroke=\"\(color)\" stroke-width=\"1.5\""
  }

  private func number(_ number: Double) -> String { rounded(number, 1) }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
  }
}
