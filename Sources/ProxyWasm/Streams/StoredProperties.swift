/// What plugins keep with a stream, by paths.
struct StoredProperties {
  private(set) var values: [PropertyPath: [UInt8]] = [:]
  /// Those that are set once only.
  private var readOnly: Set<PropertyPath> = []
  /// How many bytes they count as.
  private var size = 0

  /// What was set with a path, or as the filter state with its name.
  subscript(path: PropertyPath) -> [UInt8]? {
    if let value = values[path] { return value }
    guard !values.isEmpty, path.segments.count == 1 || path.segments.first == "filter_state" else { return nil }
    if path.segments.count == 1 { return values[PropertyPath(["filter_state"] + path.segments)] }
    guard path.segments.count == 2, let other = PropertyPath(filterState: path.segments[1]) else { return nil }
    return values[other]
  }

  /// Keeps a value.
  ///
  /// - Parameters:
  ///   - isReadOnly: whether a value that is not there yet is to be the last.
  ///   - limit: how many bytes there may be.
  mutating func set(_ path: PropertyPath, to value: [UInt8], isReadOnly: Bool, limit: Int) throws {
    guard !readOnly.contains(path) else { throw Refusal(.badArgument, "the property \(path) is set once only") }
    let new = value.count + path.storedSize
    let old = values[path].map { $0.count + path.storedSize } ?? 0
    guard size - old + new <= limit else { throw Refusal(.internalFailure, "plugins keep too much with the stream") }
    if isReadOnly, values[path] == nil { readOnly.insert(path) }
    size += new - old
    values[path] = value
  }
}

/// What a plugin has said of properties before it sets them.
struct DeclaredProperties {
  private var readOnly: [PropertyPath: Bool] = [:]
  private var size = 0

  /// Whether a property is set once only; nil when nothing was said of it.
  func isReadOnly(_ path: PropertyPath) -> Bool? { readOnly.isEmpty ? nil : readOnly[path] }

  mutating func declare(_ path: PropertyPath, isReadOnly: Bool, limit: Int) throws {
    guard readOnly[path] == nil else { throw Refusal(.badArgument, "the property \(path) is declared already") }
    guard size + path.storedSize <= limit else { throw Refusal(.internalFailure, "too much is declared") }
    size += path.storedSize
    readOnly[path] = isReadOnly
  }
}

extension PropertyPath {
  /// What a path counts as where it is kept.
  fileprivate var storedSize: Int { bytes.count + 64 }

  /// The path of a filter state; of one that is a property's, that property's path.
  init?(filterState key: String) {
    let prefix = "wasm."
    let text = key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : "filter_state\0" + key
    self.init(Array(text.utf8).span)
    if isEmpty { return nil }
  }
}
