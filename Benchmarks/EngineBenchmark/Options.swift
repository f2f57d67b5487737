import BenchmarkSupport

/// What the command line asks for.
struct Options {
  static let usage = """
    usage: engine-benchmark [OPTION]...
           engine-benchmark --ab A B [OPTION]...

    Runs the same programs on Apus and on the other engines that are found, in interleaved rounds, checks what they print,
    and compares the user CPU time and the memory of whole runs. With --ab, compares two builds of Apus.

      --apus PATH          the tool apus (default: .build/release/apus of the package above)
      --peer NAME=COMMAND  another engine, or another command for one that is known; "{file}" in the command stands for
                           the program; may be repeated
      --only-peers LIST    only these peers, separated by commas; "none" for Apus alone
      --list-peers         names the peers that are known or given, and where they are
      --baseline NAME      the engine to whose time the others' are compared (default: Apus)
      --programs LIST      only programs whose names contain one of these texts, separated by commas
      --programs-dir DIR   the folder of programs (default: Programs/wasm of this package); a file "expected" in it or
                           beside it has what they print, else it has to be what the baseline prints
      --rounds N           runs of each program on each engine (default 5)
      --timeout SECONDS    for a single run (default 60)
      --markdown FILE      writes the tables there, not to the standard output
      --svg FILE           draws a plot
      --ab A B             two builds of the tool apus
      --instructions       with --ab: also counts instructions, with valgrind, of runs of a part of the work
      --percent N          with --instructions: that part (default 10); programs without an export "run" do all of it
      --help
    """

  var apus: String
  var peers: [(name: String, command: String)] = []
  var onlyPeers: [String]?
  var listsPeers = false
  var baseline = Engine.apusName
  var programs: [String] = []
  var programsFolder: String
  var rounds = 5
  var timeout = 60
  var markdown: String?
  var svg: String?
  var builds: (String, String)?
  var countsInstructions = false
  var percent = 10
  var showsUsage = false

  init(_ words: [String]) throws(Failure) {
    let package = "\(#filePath)".split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    apus = package + "/../.build/release/apus"
    programsFolder = package + "/Programs/wasm"
    var arguments = Arguments(words)
    while let word = arguments.next() {
      switch word {
      case "--apus": apus = try arguments.value()
      case "--peer": peers.append(try Self.peer(arguments.value()))
      case "--only-peers": onlyPeers = Self.list(try arguments.value())
      case "--list-peers": listsPeers = true
      case "--baseline": baseline = try arguments.value()
      case "--programs": programs = Self.list(try arguments.value())
      case "--programs-dir": programsFolder = try arguments.value()
      case "--rounds": rounds = try arguments.number()
      case "--timeout": timeout = try arguments.number()
      case "--markdown": markdown = try arguments.value()
      case "--svg": svg = try arguments.value()
      case "--ab": builds = (try arguments.value(), try arguments.value())
      case "--instructions": countsInstructions = true
      case "--percent": percent = try arguments.number()
      case "--help", "-h": showsUsage = true
      default: throw Failure("there is no option \(word); see --help")
      }
    }
    if countsInstructions, builds == nil { throw Failure("--instructions needs --ab") }
    if svg != nil, builds != nil { throw Failure("there is no plot of --ab") }
  }

  private static func list(_ text: String) -> [String] { text.split(separator: ",").map { String($0) } }

  private static func peer(_ text: String) throws(Failure) -> (name: String, command: String) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { throw Failure("--peer needs NAME=COMMAND, not \(text)") }
    return (String(parts[0]), String(parts[1]))
  }
}
