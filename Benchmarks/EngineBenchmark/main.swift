import BenchmarkSupport

do {
  let options = try Options(Array(CommandLine.arguments.dropFirst()))
  if options.showsUsage {
    print(Options.usage)
  } else if options.listsPeers {
    for peer in Engine.peers(options) {
      print("\(peer.name): \(peer.command.joined(separator: " "))\(peer.isPresent ? "" : " (not found)")")
    }
  } else if let builds = options.builds {
    try compareBuilds(builds, options)
  } else {
    try comparePeers(options)
  }
} catch {
  complain("\(error)")
  fatalExit()
}

func comparePeers(_ options: Options) throws {
  let engines = try Engine.chosen(options)
  let measurements = try measure(engines, options)
  let report = PeerReport(measurements: measurements, rounds: options.rounds)
  try deliver(report.markdown, options)
  if let path = options.svg { try write(Plot(measurements).svg, toFile: path) }
  // What is wrong with a peer is its own business.
  let own = engines.firstIndex { $0.name == Engine.apusName } ?? 0
  if measurements.cells.contains(where: { $0[own].failure != nil }) { throw Failure("\(engines[own].name) has failed") }
}

func compareBuilds(_ builds: (String, String), _ options: Options) throws {
  let engines = [Engine(apus: builds.0, name: "A"), Engine(apus: builds.1, name: "B")]
  for engine in engines where !engine.isPresent { throw Failure("\(engine.command[0]) is not there") }
  let measurements = try measure(engines, options)
  let instructions =
    options.countsInstructions ? try InstructionCount.all(measurements.programs, builds, options) : []
  try deliver(ABReport(measurements: measurements, instructions: instructions).markdown, options)
  if measurements.cells.joined().contains(where: { $0.failure != nil }) { throw Failure("some runs have failed") }
}

/// Runs everything, and tells of each program when it is done.
func measure(_ engines: [Engine], _ options: Options) throws(Failure) -> Measurements {
  Measurements(try Program.chosen(options), engines, rounds: options.rounds, timeout: options.timeout) { program, row in
    let cells = zip(engines, row).map { engine, cell in
      "\(engine.name) \(cell.failure ?? rounded(cell.least, 3) + " s")"
    }
    complain("\(program.name): \(cells.joined(separator: ", "))")
  }
}

func deliver(_ markdown: String, _ options: Options) throws {
  guard let path = options.markdown else { return print(markdown, terminator: "") }
  try write(markdown, toFile: path)
}
