import BenchmarkSupport

/// A plot of how the engines' times compare: bars for the means, and below them a dot for each program.
///
/// It shows times relative to the baseline's, the inverse of the ratios of the tables: what is longer takes longer.
/// Compilers are hollow.
struct Plot {
  private static let (width, left, right) = (860.0, 130.0, 20.0)
  /// The baseline's, and those of the others.
  private static let color = "#e8590c"
  private static let colors = ["#2b8be6", "#37a24b", "#a855d8", "#b08900", "#0fa3a3", "#d6408a", "#7a6ff0", "#8a9a2f"]
  private static let barHeight = 26.0
  private static let rowHeight = 21.0

  private var engines: [Engine]
  private var programs: [String]
  /// By engine, then by program; the baseline's are 1.
  private var times: [[Double?]]

  init(_ measurements: Measurements) {
    engines = measurements.engines
    programs = measurements.programs.map(\.name)
    times = engines.indices.map { engine in
      Comparison(measurements, engine: engine).ratios.map { $0.map { 1 / $0 } }
    }
  }

  var svg: String {
    let shown = engines.indices.compactMap { engine in
      geometricMean(times[engine].compactMap { $0 }).map { (engine: engine, mean: $0) }
    }
    let bars = 70 + Double(shown.count) * Self.barHeight
    var svg = SVG(width: Self.width, height: bars + 130 + Double(programs.count) * Self.rowHeight)
    drawMeans(shown.sorted { $0.mean < $1.mean }, in: &svg)
    drawPrograms(shown.map(\.engine), from: bars, in: &svg)
    return svg.source
  }

  private func drawMeans(_ shown: [(engine: Int, mean: Double)], in svg: inout SVG) {
    let count = programs.count
    svg.text("Time relative to \(engines[0].name)", 8, 20, size: 17, bold: true)
    svg.text("user CPU of whole runs, geometric mean of \(count) programs; less is better", 8, 40)
    // Behind the bars stand figures and notes.
    let scale = (Self.width - Self.left - 130) / max(shown.last?.mean ?? 1, 1)
    for (row, item) in shown.enumerated() {
      let engine = engines[item.engine]
      let y = 54 + Double(row) * Self.barHeight
      svg.text(engine.name, Self.left - 10, y + 15, .end, bold: item.engine == 0)
      svg.bar(
        x: Self.left, y: y + 2, width: item.mean * scale, height: Self.barHeight - 8, color: color(item.engine),
        isFilled: isFilled(item.engine))
      let missing = times[item.engine].count { $0 == nil }
      let note = (isFilled(item.engine) ? "" : ", compiler") + (missing > 0 ? ", \(count - missing) of \(count)" : "")
      svg.text(rounded(item.mean, 2) + note, Self.left + item.mean * scale + 6, y + 15)
    }
  }

  private func drawPrograms(_ shown: [Int], from top: Double, in svg: inout SVG) {
    svg.text("By program", 8, top + 20, size: 17, bold: true)
    drawLegend(shown, y: top + 42, in: &svg)
    let all = shown.flatMap { times[$0] }.compactMap { $0 }
    let ends = (min(all.min() ?? 1, 0.9) / 1.1, max(all.max() ?? 1, 1.1) * 1.1)
    let room = Self.width - Self.left - Self.right
    func position(_ time: Double) -> Double {
      Self.left + logarithm(time / ends.0) / logarithm(ends.1 / ends.0) * room
    }
    let (first, last) = (top + 62, top + 70 + Double(programs.count) * Self.rowHeight)
    for tick in [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50, 100] where tick > ends.0 && tick < ends.1 {
      let x = position(tick)
      svg.rule((x, first), (x, last))
      svg.text(tick < 1 ? rounded(tick, tick < 0.1 ? 2 : 1) : rounded(tick, 0), x, last + 17, .middle, size: 12)
    }
    svg.text("times \(engines[0].name)'s time, logarithmic", Self.left + room, last + 36, .end, size: 12)
    svg.line((position(1), first), (position(1), last), color: color(0), width: 2)
    for (row, program) in programs.enumerated() {
      let y = first + 15 + Double(row) * Self.rowHeight
      svg.text(program, Self.left - 10, y + 4, .end)
      svg.rule((Self.left, y), (Self.left + room, y))
      for engine in shown where engine != 0 {
        guard let time = times[engine][row] else { continue }
        svg.dot(
          x: position(time), y: y, color: color(engine), isFilled: isFilled(engine),
          note: "\(engines[engine].name), \(program): \(rounded(time, 2))")
      }
    }
  }

  private func drawLegend(_ shown: [Int], y: Double, in svg: inout SVG) {
    // Names are taken to be as wide as letters mostly are; with many engines, they stand closer.
    let letters = shown.reduce(0) { $0 + Double(engines[$1].name.count) }
    let gap = min(36, max(18, (Self.width - Self.left - letters * 7.4) / Double(shown.count)))
    var x = Self.left
    for engine in shown {
      let name = engines[engine].name
      if engine == 0 {
        svg.line((x, y - 11), (x, y + 2), color: color(0), width: 2)
      } else {
        svg.dot(x: x, y: y - 4, color: color(engine), isFilled: isFilled(engine), note: name)
      }
      svg.text(name, x + 9, y)
      x += gap + Double(name.count) * 7.4
    }
  }

  private func color(_ engine: Int) -> String {
    engine == 0 ? Self.color : Self.colors[(engine - 1) % Self.colors.count]
  }
  private func isFilled(_ engine: Int) -> Bool { engines[engine].kind == .interpreter }
}
