@_spi(Measuring) import WebAssembly

/// What `apus run --stats` tells.
struct RunStats {
  enum Stage: String {
    case instantiate = "instantiate"
    case execute = "execute"
  }

  let isShown: Bool
  private var passes = Module.PassTimes()
  private var times: [(stage: Stage, time: Duration)] = []
  private var present: (stage: Stage, start: ContinuousClock.Instant)?

  init(isShown: Bool) { self.isShown = isShown }

  /// Loads a module; measures it only if the figures are shown, as that takes longer.
  mutating func load(_ path: String, _ options: RunOptions) throws -> Module {
    let file = try ModuleFile(path)
    guard isShown else {
      return try file.module(features: options.features, metersFuel: options.metersFuel, options.loading)
    }
    let (module, times) = try file.measuredModule(
      features: options.features, metersFuel: options.metersFuel, options.loading)
    passes.decode += times.decode
    passes.validate += times.validate
    passes.translate += times.translate
    return module
  }

  /// Ends the present stage and begins another.
  mutating func begin(_ stage: Stage) {
    guard isShown else { return }
    end()
    present = (stage, .now)
  }

  mutating func end() {
    if let present { times.append((present.stage, present.start.duration(to: .now))) }
    present = nil
  }

  /// Prints the figures to the standard error.
  mutating func print(fuelUsed: UInt64?) {
    guard isShown else { return }
    end()
    var rows = [("decode", passes.decode), ("validate", passes.validate), ("translate", passes.translate)]
      .map { ($0.0, Self.milliseconds($0.1)) }
    rows += times.map { ($0.stage.rawValue, Self.milliseconds($0.time)) }
    if let fuelUsed { rows.append(("fuel", "\(fuelUsed)")) }
    rows.append(("peak memory", "\(Platform.peakMemory >> 10) KiB"))
    Platform.printError(rows.map { "apus: \($0.0): \($0.1)" }.joined(separator: "\n"))
  }

  private static func milliseconds(_ time: Duration) -> String {
    let microseconds = time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000
    let fraction = "\(microseconds % 1000)"
    return "\(microseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction) ms"
  }
}
