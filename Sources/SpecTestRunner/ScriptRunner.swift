public import WebAssembly
import WebAssemblyText

/// Runs scripts of the test suite's format on the engine.
public struct ScriptRunner: Sendable {
  /// What the modules of the script may use.
  public var features: Features
  /// When the functions of its modules are validated and translated.
  public var loading: Module.Loading
  /// How many threads share that work.
  public var threads: Int
  /// How long a script may run; nil for as long as it takes.
  public var timeout: Duration?

  public init(
    features: Features = .webAssembly3, loading: Module.Loading = .eager, threads: Int = 1, timeout: Duration? = nil
  ) {
    self.features = features
    self.loading = loading
    self.threads = threads
    self.timeout = timeout
  }

  /// Runs a script in a store of its own.
  ///
  /// - Parameters:
  ///   - source: The script's text.
  ///   - name: What the report calls it.
  public func run(_ source: [UInt8], name: String) -> Report {
    var report = Report(script: name)
    do {
      let script = try Script(source)
      var session = try ScriptSession(self)
      for command in script.commands { session.run(command, into: &report) }
    } catch let error as TextError {
      report.add(.failed("\(error.reason)"), of: "script", line: error.line)
    } catch {
      report.add(.failed("\(error)"), of: "script", line: 1)
    }
    return report
  }
}
