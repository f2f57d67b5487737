import Foundation

let usage = """
  usage: apus-fuzz generate --seed N --count N [--first N] --out DIR [--split] [--probe] [--usage]
  """

var arguments = Array(CommandLine.arguments.dropFirst())
let command = arguments.isEmpty ? "" : arguments.removeFirst()
let options = Options(arguments)
switch command {
case "generate": try generate(options)
default:
  FileHandle.standardError.write(Data((usage + "\n").utf8))
  exit(2)
}
