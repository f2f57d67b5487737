import WebAssembly

/// The name section (spec: Appendix / Custom Sections): the text's identifiers, so that traces can show them.
struct NameSection {
  typealias Kind = WebAssembly.NameSection.Kind

  /// An association of indices with names.
  private struct NameMap {
    var count: UInt32 = 0
    var entries: [UInt8] = []

    mutating func append(_ index: UInt32, _ name: some Collection<UInt8>) {
      count += 1
      entries.appendUnsigned(index)
      entries.appendVector(name)
    }

    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      bytes.appendUnsigned(count)
      bytes.append(contentsOf: entries)
      return bytes
    }
  }

  private var moduleName: [UInt8]?
  /// By kind; of locals, labels and fields, maps by function and type.
  private var maps = [NameMap](repeating: NameMap(), count: Kind.allCases.count)
  /// The locals, labels or fields of the function or type at hand.
  private var inner = NameMap()

  mutating func nameModule(_ name: some Collection<UInt8>) { moduleName = Array(name) }

  /// Names an entry; indices of a kind ascend.
  mutating func append(_ kind: Kind, _ index: UInt32, _ name: some Collection<UInt8>) {
    maps[Int(kind.rawValue)].append(index, name)
  }

  /// Names a local, a label or a field of the function or type that is being parsed.
  mutating func appendInner(_ index: UInt32, _ name: some Collection<UInt8>) { inner.append(index, name) }

  /// Ends the function or type.
  mutating func closeInner(_ kind: Kind, of index: UInt32) {
    guard inner.count > 0 else { return }
    maps[Int(kind.rawValue)].count += 1
    maps[Int(kind.rawValue)].entries.appendUnsigned(index)
    maps[Int(kind.rawValue)].entries.append(contentsOf: inner.bytes)
    inner = NameMap()
  }

  /// The section's contents; nil if there is nothing to say.
  var bytes: [UInt8]? {
    var bytes: [UInt8] = []
    for kind in Kind.allCases {
      var contents: [UInt8] = []
      if kind == .module {
        guard let moduleName else { continue }
        contents.appendVector(moduleName)
      } else {
        guard maps[Int(kind.rawValue)].count > 0 else { continue }
        contents = maps[Int(kind.rawValue)].bytes
      }
      bytes.append(kind.rawValue)
      bytes.appendVector(contents)
    }
    return bytes.isEmpty ? nil : bytes
  }
}
