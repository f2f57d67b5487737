import WASI
import WebAssembly
import WebAssemblyText

/// `apus run`: instantiates a module and runs it, as a WASI command or by one of its exports.
enum RunCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "run", summary: "Run a program, or a function that a module exports",
      operands: [
        .init(name: "FILE", summary: "The module, binary or text; - reads the standard input."),
        .init(name: "ARGS", count: .any, summary: "Arguments of the program, or of the function named by --invoke."),
      ],
      options: RunOptions.syntax + LoadingOptions.options + FeatureOptions.options,
      operandsEndOptions: true,
      discussion: """
        Without --invoke, _start is called, and the module finds WASI preview 1: its arguments
        and standard streams, and of directories and variables what --dir and --env give.
        Options stand before FILE; all that follows it is the program's. A reactor, which has
        _initialize instead of _start, is initialised before --invoke calls it.

        With --invoke, an argument is read by the type of the parameter:
          i32, i64     decimal or 0x hexadecimal, from the least signed to the greatest
                       unsigned number of the width: -1 and 0xffffffff are the same i32
          f32, f64     decimal or hexadecimal, inf, nan, nan:0x200000
          v128         0x and 32 hexadecimal digits, the highest lane first
          references   null; an externref takes a number, which stands for a host value

        Results are printed one a line, in the same notation.

        The tool ends with the program's exit code. A trap is reported on the standard error
        with the calls that led to it, and ends it with code 134; a run that --timeout ended,
        with 124.
        """),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let options = try RunOptions(arguments)
    var stats = RunStats(isShown: options.showsStats)
    let store = Store(limits: options.limits)
    if let fuel = options.fuel { store.fuel = fuel }
    if let timeout = options.timeout { store.deadline = .now + timeout }
    defer { stats.print(fuelUsed: options.metersFuel ? options.startingFuel - store.fuel : nil) }
    do {
      return try execute(options, in: store, &stats)
    } catch let exit as ProcessExit {
      return .guest(exit.code)
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

  private static func execute(_ options: RunOptions, in store: Store, _ stats: inout RunStats) throws -> ExitCode {
    let wasi = try options.wasi()
    wasi.attach(to: store)
    var imports = Imports()
    for preload in options.preloads {
      let module = try stats.load(preload.file, options)
      var all = WASI.imports
      all.merge(imports)
      imports.define(try store.instantiate(module, imports: all), as: Name(preload.name))
    }
    let module = try stats.load(options.file, options)
    stats.begin(.instantiate)
    let instance = try wasi.instantiate(module, in: store, imports: imports)
    stats.begin(.execute)
    defer { stats.end() }
    return try invoke(options, in: instance)
  }

  private static func invoke(_ options: RunOptions, in instance: Instance) throws -> ExitCode {
    let isCommand = instance.export("_start") != nil
    guard options.invoke != nil || isCommand else {
      let state = instance.export("_initialize") == nil ? "instantiated" : "initialised"
      Platform.printError("apus: \(options.file) is \(state); it has no _start. \(callable(in: instance))")
      return .success
    }
    let name = options.invoke ?? "_start"
    guard case .function(let function)? = instance.export(Name(name)) else {
      throw UsageError("\(options.file) exports no function \(Name(name).quoted). \(callable(in: instance))")
    }
    let words = options.invoke == nil && function.type.parameters.isEmpty ? [] : options.arguments
    let values = try ValueArguments.read(words, parameters: function.type.parameters)
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

/// How many of the innermost calls of a trace are shown.
private let shownCalls = 20
