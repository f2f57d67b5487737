import BenchmarkSupport

do {
  let options = try Options(Array(CommandLine.arguments.dropFirst()))
  if options.showsUsage {
    print(Options.usage)
  } else if options.listsCalls {
    for call in HostCallBenchmark.calls.dropFirst() { print(call.name) }
  } else if let path = options.startChild {
    try StartBenchmark.child(path)
  } else if let path = options.memoryChild {
    try MemoryBenchmark.child(path)
  } else {
    var report = Report()
    let filters = Filter.present(options)
    if options.parts.contains("memory") { report.memory = try MemoryBenchmark.run(options, filters) }
    if options.parts.contains("start") { report.starts = try StartBenchmark.run(options, filters) }
    if options.parts.contains("requests") { report.requests = try RequestBenchmark.run(options, filters) }
    if options.parts.contains("calls") { report.calls = try HostCallBenchmark.run(options) }
    if options.json != "-" { print(report.markdown) }
    switch options.json {
    case "-"?: print(report.json, terminator: "")
    case let path?: try write(report.json, toFile: path)
    case nil: break
    }
  }
} catch {
  complain("\(error)")
  fatalExit()
}
