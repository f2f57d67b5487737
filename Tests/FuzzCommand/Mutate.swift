import Foundation
import Fuzzing
import SpecTestSuite

/// `mutate`: makes mutants of the suite's modules and texts in a process of its own, and watches that it survives.
///
/// The process notes the index of each mutant before it runs it. A crash, a mutant that takes too long or memory that
/// grows beyond bounds is reported with that index, and the run goes on behind it.
func mutate(_ options: Options) throws -> Bool {
  let count = options.integer("count", default: 100_000)
  var next = options.integer("first", default: 0)
  let end = next + count
  let state = FileManager.default.temporaryDirectory.appendingPathComponent("apus-fuzz-\(getpid()).state")
  defer { try? FileManager.default.removeItem(at: state) }
  let totals = Totals()
  var failures = 0
  while next < end {
    try Data(count: 8).write(to: state)
    let worker = Process()
    worker.executableURL = Bundle.main.executableURL
    worker.arguments = [
      "mutate-worker", "--seed", "\(options.seed())", "--first", "\(next)", "--end", "\(end)", "--state", state.path,
    ]
    let output = Pipe()
    worker.standardOutput = output
    output.fileHandleForReading.readabilityHandler = { totals.add($0.availableData) }
    try worker.run()
    let fault = watch(worker, state: state)
    worker.waitUntilExit()
    output.fileHandleForReading.readabilityHandler = nil
    totals.add(output.fileHandleForReading.readDataToEndOfFile())
    let last = index(in: state)
    if fault == nil && worker.terminationReason == .exit {
      // An ordinary error, which the worker has told of, concerns no mutant.
      if worker.terminationStatus != 0 { failures += 1 }
      break
    }
    failures += 1
    let reason = fault ?? "crashed (signal \(worker.terminationStatus))"
    print("FAILED: mutant \(last) of seed \(options.seed()) \(reason); apus-fuzz show-mutant \(last) writes it")
    next = last + 1
  }
  for (name, count) in totals.sorted { print("\(count)\t\(name)") }
  print("\(totals.mutants) mutants, \(failures) failures, \(totals.peak) MB at most")
  return failures == 0
}

/// Waits for the worker to end; stops it, with a reason, when it takes too long over a mutant or too much memory.
private func watch(_ worker: Process, state: URL) -> String? {
  var last = -1
  var since = Date()
  while worker.isRunning {
    Thread.sleep(forTimeInterval: 0.05)
    let current = index(in: state)
    if current != last {
      last = current
      since = .now
    }
    let residentPages = (try? String(contentsOfFile: "/proc/\(worker.processIdentifier)/statm", encoding: .utf8))
      .flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) }
    var fault: String?
    if Date.now.timeIntervalSince(since) > 60 { fault = "hangs" }
    if let residentPages, residentPages > 1 << 18 { fault = "takes more than 1 GB" }
    if let fault {
      kill(worker.processIdentifier, SIGKILL)
      return fault
    }
  }
  return nil
}

private func index(in state: URL) -> Int {
  guard let data = try? Data(contentsOf: state), data.count == 8 else { return 0 }
  return data.withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
}

/// The counts that workers print, one `name<tab>count` a line, summed.
private final class Totals: @unchecked Sendable {
  private let lock = NSLock()
  private var rest = ""
  private var counts: [String: Int] = [:]
  private(set) var mutants = 0
  /// The most memory that a worker took, in megabytes.
  private(set) var peak = 0

  func add(_ data: Data) {
    lock.withLock {
      rest += String(decoding: data, as: UTF8.self)
      while let newline = rest.firstIndex(of: "\n") {
        let words = rest[..<newline].split(separator: "\t")
        rest = String(rest[rest.index(after: newline)...])
        guard words.count == 2, let count = Int(words[1]) else { continue }
        switch words[0] {
        case "mutants": mutants += count
        case "peak": peak = max(peak, count)
        default: counts[String(words[0]), default: 0] += count
        }
      }
    }
  }

  var sorted: [(String, Int)] { lock.withLock { counts.sorted { $0.value > $1.value } } }
}

/// `mutate-worker`: runs mutants one after the other.
func mutateWorker(_ options: Options) throws {
  let first = options.integer("first", default: 0)
  let end = options.integer("end", default: first)
  let state = open(options.values["state"] ?? "/dev/null", O_WRONLY)
  var runner = MutantRunner(try corpus(), seed: options.seed())
  var counts: [String: Int] = [:]
  var reportedCalls: [String: Int] = [:]
  func flush() {
    var lines = ""
    for (name, count) in counts { lines += "\(name)\t\(count)\n" }
    for (name, count) in runner.calls { lines += "call: \(name)\t\(count - (reportedCalls[name] ?? 0))\n" }
    reportedCalls = runner.calls
    counts = [:]
    FileHandle.standardOutput.write(Data(lines.utf8))
  }
  for index in first..<end {
    var number = index
    pwrite(state, &number, 8, 0)
    counts[runner.run(index).rawValue, default: 0] += 1
    counts["mutants", default: 0] += 1
    if index % 500 == 499 { flush() }
  }
  flush()
  // The most memory that this process took, where the system tells.
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  let kilobytes = peak?.split(separator: " ").compactMap { Int($0) }.first ?? 0
  FileHandle.standardOutput.write(Data("peak\t\(kilobytes >> 10)\n".utf8))
}

/// `show-mutant INDEX`: writes a mutant to a file, so that it can be looked at alone.
func showMutant(_ options: Options) throws {
  guard let index = options.positional.first.flatMap({ Int($0) }) else { throw UsageError() }
  let out = options.values["out"] ?? "mutant-\(index)"
  switch MutantRunner(try corpus(), seed: options.seed()).mutant(index) {
  case .module(let bytes): try Data(bytes).write(to: URL(fileURLWithPath: out + ".wasm"))
  case .text(let text): try Data(text).write(to: URL(fileURLWithPath: out + ".wat"))
  }
}

/// `export-mutants`: writes the mutants that are modules for another engine to judge, each with this one's verdict.
func exportMutants(_ options: Options) throws {
  let count = options.integer("count", default: 10_000)
  let first = options.integer("first", default: 0)
  let directory = URL(fileURLWithPath: options.values["out"] ?? "fuzz-mutants")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  let runner = MutantRunner(try corpus(), seed: options.seed())
  var modules = Data()
  var lines = ""
  for index in first..<first + count {
    guard case .module(let bytes) = runner.mutant(index) else { continue }
    lines += "\(index)\t\(modules.count)\t\(bytes.count)\t\(MutantRunner.verdict(on: bytes))\n"
    modules.append(contentsOf: bytes)
  }
  try modules.write(to: directory.appendingPathComponent("mutants.bin"))
  try Data(lines.utf8).write(to: directory.appendingPathComponent("mutants.txt"))
}

private func corpus() throws -> SuiteCorpus {
  guard let folder = OfficialSuite.root else { throw MissingSuite() }
  return try SuiteCorpus(folder: folder)
}

struct MissingSuite: Error, CustomStringConvertible {
  var description: String { "the test suite was not found: set SPECTESTS, or run spectests/fetch.sh" }
}
