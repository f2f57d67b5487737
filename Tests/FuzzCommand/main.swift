import Foundation

let usage = """
  usage:
    apus-fuzz generate --seed N --count N [--first N] --out DIR [--split] [--probe] [--usage]
        makes linked modules and calls of their exports
    apus-fuzz run DIR [--case N] [--loading MODE]
        runs them on Apus, one outcome a line; compare-wasmtime.py does the same on wasmtime and compares
    apus-fuzz fuel DIR
        checks on them that metering changes nothing and is exact
    apus-fuzz mutate --seed N --count N [--first N]
        runs mutants of the test suite's modules and texts
    apus-fuzz show-mutant INDEX --seed N [--out NAME]
    apus-fuzz export-mutants --seed N --count N [--first N] --out DIR
        writes mutants with this engine's verdict; compare-wasmtime.py --mutants compares it with wasmtime's

  """

struct UsageError: Error {}

var arguments = Array(CommandLine.arguments.dropFirst())
let command = arguments.isEmpty ? "" : arguments.removeFirst()
let options = Options(arguments)
do {
  switch command {
  case "generate": try generate(options)
  case "run": try run(options)
  case "fuel": exit(try checkFuel(options) ? 0 : 1)
  case "mutate": exit(try mutate(options) ? 0 : 1)
  case "mutate-worker": try mutateWorker(options)
  case "show-mutant": try showMutant(options)
  case "export-mutants": try exportMutants(options)
  default: throw UsageError()
  }
} catch is UsageError {
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
