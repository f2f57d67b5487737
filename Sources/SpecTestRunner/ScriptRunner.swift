public import WebAssembly
import WebAssemblyText

/// Runs scripts of the test suite's format on the engine.
public struct ScriptRunner: Sendable {
  /// What the modules of the script may use.
  public var features: Features
  /// How long a script may run; nil for as long as it takes.
  public var timeout: Duration?

  public init(features: Features = .webAssembly3, timeout: Duration? = nil) {
    self.features = features
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
      var session = try ScriptSession(features: features, timeout: timeout)
      for command in script.commands { session.run(command, into: &report) }
    } catch let error as TextError {
      report.add(.failed("\(error.reason)"), of: "script", line: error.line)
    } catch {
      report.add(.failed("\(error)"), of: "script", line: 1)
    }
    return report
  }
}
