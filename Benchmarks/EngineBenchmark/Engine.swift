import BenchmarkSupport

/// An engine, as the command that runs a program on it.
struct Engine {
  enum Kind {
    case interpreter
    /// Makes machine code when it loads a program, or while it runs.
    case compiler
  }

  static let apusName = "Apus"

  var name: String
  /// The words of the command, of which "{file}" stands for the program.
  var command: [String]
  var kind = Kind.interpreter

  init(_ name: String, _ command: String, _ kind: Kind = .interpreter) {
    self.name = name
    self.command = command.split(separator: " ").map { String($0) }
    if !command.contains("{file}") { self.command.append("{file}") }
    self.kind = kind
  }

  init(apus path: String, name: String = apusName) {
    self.name = name
    command = [path, "run", "{file}"]
  }

  func words(for program: Program) -> [String] { command.map { $0 == "{file}" ? program.path : $0 } }

  /// The engines that are looked for; of those with one name the first counts.
  private static var known: [Engine] {
    let launcher = "\(#filePath)".split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/wasi.mjs"
    return [
      Engine("WasmKit", "wasmkit run {file}"),
      Engine("wasm3", "wasm3 --stack-size 8388608 {file}"),
      Engine("WAMR", "iwasm --stack-size=8388608 {file}"),
      Engine("wasmi", "wasmi_cli {file}"),
      Engine("wasmi", "wasmi {file}"),
      Engine("Silverfir", "silverfir {file}"),
      Engine("toywasm", "toywasm --wasi {file}"),
      Engine("wasmtime", "wasmtime {file}", .compiler),
      Engine("Node", "node --no-warnings \(launcher) {file}", .compiler),
    ]
  }

  /// Apus and the peers that are to be measured, the baseline first.
  static func chosen(_ options: Options) throws(Failure) -> [Engine] {
    guard path(ofCommand: options.apus) != nil else {
      throw Failure("\(options.apus) is not there: build it, or give --apus")
    }
    var engines = [Engine(apus: options.apus)]
    let peers = peers(options)
    for name in options.onlyPeers ?? [] where name != "none" {
      guard peers.contains(where: { isSame($0.name, name) }) else {
        throw Failure("there is no peer \(name); see --list-peers")
      }
    }
    for peer in peers {
      let isAsked = options.onlyPeers?.contains { isSame($0, peer.name) } ?? true
      guard isAsked else { continue }
      if peer.isPresent {
        engines.append(peer)
      } else {
        complain("MISSING: \(peer.name); there is no \(peer.command[0])")
      }
    }
    guard let baseline = engines.firstIndex(where: { isSame($0.name, options.baseline) }) else {
      throw Failure("the baseline \(options.baseline) is not among the engines")
    }
    engines.insert(engines.remove(at: baseline), at: 0)
    return engines
  }

  /// All that are known or given, present or not; interpreters first.
  static func peers(_ options: Options) -> [Engine] {
    var engines: [Engine] = []
    for engine in known {
      if let index = engines.firstIndex(where: { $0.name == engine.name }) {
        if !engines[index].isPresent, engine.isPresent { engines[index] = engine }
      } else {
        engines.append(engine)
      }
    }
    for (name, command) in options.peers {
      if let index = engines.firstIndex(where: { isSame($0.name, name) }) {
        engines[index] = Engine(engines[index].name, command, engines[index].kind)
      } else {
        engines.insert(Engine(name, command), at: engines.firstIndex { $0.kind == .compiler } ?? engines.count)
      }
    }
    return engines
  }

  var isPresent: Bool { path(ofCommand: command[0]) != nil }

  private static func isSame(_ left: String, _ right: String) -> Bool { left.lowercased() == right.lowercased() }
}
