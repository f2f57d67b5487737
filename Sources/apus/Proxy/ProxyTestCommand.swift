import ProxyRunner
import ProxyWasm
import WebAssembly

/// `apus proxy test`: runs files of declarative tests of plugins.
enum ProxyTestCommand {
  static let command = Command(
    syntax: CommandSyntax(
      name: "proxy test", summary: "Run declarative tests of Proxy-Wasm plugins",
      operands: [.init(name: "FILE", count: .oneOrMore, summary: "Files of tests, in JSON.")],
      options: [
        .value("filter", "TEXT", "Run only the tests whose names contain it."),
        .flag("quiet", short: "q", "Show failures alone."),
      ] + FeatureOptions.options,
      discussion: """
        A file is {"plugin": "auth.wasm", "tests": [TEST, ...]}; plugins are found from the file's
        folder. A test has a name, what apus proxy run has options for (plugin or plugins with
        file, name, configuration, ...; properties, upstreams, request or requests, response,
        ticks, chunk, hold_ms, log_level, seed, wall_time_ns, share_vms, tcp, upstream_hosts,
        addresses), any of which may also stand beside "tests" for all of them, and what it
        expects:
          client       status, headers, body, trailers, error, details
          upstream     method, path, authority, headers, body, trailers; null for no request
          local_reply  status, details, headers, body; null for none
          log, no_log  lines that must be there in this order, or must not
          metrics      {name: value}
          calls        all calls: upstream, method, path, headers, body, command, outcome
          callbacks    in this order: a name, or function, plugin, arguments, result
          statuses     all that were not Ok, as "proxy_http_call: BadArgument"
          properties   what plugins have set
          upstream_host, held_by, rejected, failure
        For several requests, exchanges is a list of the first three. A value is expected by a
        string that it equals, null for none, or an object of equals, contains, matches (a
        regular expression), present, absent and not.

        The last line is "N passed, N failed".
        """),
    run: run)

  @Sendable static func run(_ arguments: Arguments) throws -> ExitCode {
    let features = try FeatureOptions.apply(arguments)
    let filter = arguments.value("filter")
    var modules: [String: Module] = [:]
    var (passed, failed) = (0, 0)
    for path in arguments.operands {
      let bytes = try Platform.read(path, limit: 64 << 20)
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      let file: PluginTestFile
      do {
        file = try PluginTestFile(bytes) { name in
          let place = name.hasPrefix("/") ? name : folder + name
          if let module = modules[place] { return module }
          let module = try ModuleFile(place).module(features: features)
          modules[place] = module
          return module
        }
      } catch {
        print("FAIL \(path)\n  \(error)")
        failed += 1
        continue
      }
      for test in file.tests where filter.map({ test.name.contains($0) }) ?? true {
        let failures = test.run()
        if failures.isEmpty {
          passed += 1
          if !arguments.has("quiet") { print("ok   \(path): \(test.name)") }
        } else {
          failed += 1
          print("FAIL \(path): \(test.name)")
          for failure in failures { print("  \(failure)") }
        }
      }
    }
    print("\(passed) passed, \(failed) failed")
    return failed == 0 ? .success : .failure
  }
}
