import BenchmarkSupport

/// A filter that is measured.
struct Filter {
  enum Traffic {
    /// Ten headers to the upstream, five back, no body.
    case headers
    /// As ``headers``, with 4 KiB both ways.
    case bodies
  }

  /// What it does.
  var kind: String
  var language: String
  /// The file's name without its ending.
  var file: String
  var isGo = false
  var traffic = Traffic.headers
  /// Microseconds of CPU per request and filter that were recorded of Envoy for a filter of the kind; nil if none were.
  var envoyMicroseconds: Double?

  var name: String { "\(kind), \(language)" }

  static let all = [
    Filter(kind: "no-op", language: "C", file: "noop", envoyMicroseconds: 3.5),
    Filter(kind: "add a header", language: "C", file: "add-header", envoyMicroseconds: 3.8),
    Filter(kind: "add a header", language: "Rust", file: "rust-add-header", envoyMicroseconds: 2.6),
    Filter(kind: "add a header", language: "Go", file: "go-add-header", isGo: true),
    Filter(kind: "log all headers", language: "Rust", file: "rust-header-logger", envoyMicroseconds: 14.0),
    Filter(kind: "log all headers", language: "Go", file: "go-header-logger", isGo: true, envoyMicroseconds: 15.2),
    Filter(kind: "rewrite 4 KiB bodies", language: "C", file: "body-rewrite", traffic: .bodies),
  ]

  /// The module's path; nil when it is not there.
  func path(_ options: Options) -> String? {
    guard let folder = isGo ? options.go : options.plugins else { return nil }
    let path = "\(folder)/\(file).wasm"
    return (try? contents(ofFile: path)) == nil ? nil : path
  }

  /// Those that the options ask for and that are there; says which are not.
  static func present(_ options: Options) -> [(filter: Filter, path: String)] {
    all.filter { options.filter.isEmpty || $0.name.contains(options.filter) }.compactMap { filter in
      if let path = filter.path(options) { return (filter, path) }
      complain("NOT MEASURED: \(filter.name): there is no \(filter.file).wasm\(filter.isGo ? "; see --go" : "")")
      return nil
    }
  }
}
