import WebAssembly
import WebAssemblyText

/// `apus run`: instantiates a module and calls one of its functions.
enum RunCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "run", summary: "Run a module's _start function, or one of its exports",
      operands: [
        .init(name: "FILE", summary: "The module, binary or text; - reads the standard input."),
        .init(name: "ARGS", count: .any, summary: "Arguments of the function named by --invoke."),
      ],
      options: [
        .value("invoke", "NAME", "Call the exported function NAME instead of _start."),
        .value(
          "preload", "NAME=FILE", isRepeatable: true,
          "Instantiate another module first; what it exports can be\nimported from NAME, by later preloads too."),
        .value("fuel", "N", "Trap when the guest has used up N units of fuel: about one an\ninstruction."),
        .value("timeout", "D", "Trap after a time such as 10s, 200ms or 2m."),
      ] + FeatureOptions.options,
      discussion: """
        An argument is read by the type of the parameter:
          i32, i64     decimal or 0x hexadecimal, from the least signed to the greatest
                       unsigned number of the width: -1 and 0xffffffff are the same i32
          f32, f64     decimal or hexadecimal, inf, nan, nan:0x200000
          v128         0x and 32 hexadecimal digits, the highest lane first
          references   null; an externref takes a number, which stands for a host value

        Results are printed one a line, in the same notation. Arguments that begin with two
        dashes follow a -- of their own.

        A trap is reported on the standard error with the calls that led to it, and ends the
        tool with code 134; a run that --timeout ended, with 124.
        """),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let options = try Options(arguments)
    let store = Store()
    if let fuel = options.fuel { store.fuel = fuel }
    if let timeout = options.timeout { store.deadline = .now + timeout }
    do {
      var imports = Imports()
      for preload in options.preloads {
        let module = try options.module(preload.file)
        imports.define(try store.instantiate(module, imports: imports), as: Name(preload.name))
      }
      let instance = try store.instantiate(options.module(options.file), imports: imports)
      return try invoke(options, in: instance)
    } catch var trap as Trap {
      trap.backtrace = trap.backtrace.prefix(shownCalls)
      Platform.printError("apus: \(trap)")
      return trap.reason == .deadlineExceeded ? .timeout : .trap
    } catch var exception as WebAssemblyException {
      exception.backtrace = exception.backtrace.prefix(shownCalls)
      Platform.printError("apus: \(exception)")
      return .trap
    }
  }

  private static func invoke(_ options: Options, in instance: Instance) throws -> ExitCode {
    guard options.invoke != nil || instance.export("_start") != nil else {
      Platform.printError("apus: \(options.file) is instantiated; it has no _start. \(callable(in: instance))")
      return .success
    }
    let name = options.invoke ?? "_start"
    guard case .function(let function)? = instance.export(Name(name)) else {
      throw UsageError("\(options.file) exports no function \(Name(name).quoted). \(callable(in: instance))")
    }
    let values = try ValueArguments.read(options.arguments, parameters: function.type.parameters)
    for result in try function.call(values) { print(result.text) }
    return .success
  }

  /// Says which functions could be called.
  private static func callable(in instance: Instance) -> String {
    let functions = instance.exports.compactMap { export in
      if case .function(let function) = export.value { "\(export.name.quoted) \(function.type)" } else { nil }
    }
    let shown = 12
    guard !functions.isEmpty else { return "It exports no function." }
    let more = functions.count > shown ? ", and \(functions.count - shown) more" : ""
    return "For --invoke there are " + functions.prefix(shown).joined(separator: ", ") + more + "."
  }
}

extension RunCommand {
  /// The arguments of the command, read.
  private struct Options {
    var file: String
    var invoke: String?
    var arguments: [String]
    var preloads: [(name: String, file: String)] = []
    var fuel: UInt64?
    var timeout: Duration?
    var features: Features

    init(_ arguments: Arguments) throws(UsageError) {
      file = arguments.operands[0]
      invoke = arguments.value("invoke")
      self.arguments = Array(arguments.operands.dropFirst())
      features = try FeatureOptions.apply(arguments)
      if invoke == nil, let first = self.arguments.first {
        throw UsageError("an argument, \(first), without --invoke: _start takes none")
      }
      for text in arguments.values("preload") {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[1].isEmpty else { throw UsageError("--preload \(text) is not NAME=FILE") }
        preloads.append((parts[0], parts[1]))
      }
      if let text = arguments.value("fuel") {
        guard let number = UInt64(text) else { throw UsageError("--fuel \(text) is not a whole number") }
        fuel = number
      }
      if let text = arguments.value("timeout") { timeout = try Duration(argument: text) }
    }

    func module(_ path: String) throws -> Module {
      try ModuleFile(path).module(features: features, metersFuel: fuel != nil)
    }
  }
}

/// How many of the innermost calls of a trace are shown.
private let shownCalls = 20
