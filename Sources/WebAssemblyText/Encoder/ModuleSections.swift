/// The sections of a module being written.
struct ModuleSections {
  /// In the order of the binary format.
  enum Section: Int, CaseIterable {
    case type, `import`, function, table, memory, tag, global, export, start, element, dataCount, code, data

    /// The section's id, and whether its contents begin with a count.
    var format: (id: UInt8, isVector: Bool) {
      switch self {
      case .type: (1, true)
      case .import: (2, true)
      case .function: (3, true)
      case .table: (4, true)
      case .memory: (5, true)
      case .tag: (13, true)
      case .global: (6, true)
      case .export: (7, true)
      case .start: (8, false)
      case .element: (9, true)
      case .dataCount: (12, false)
      case .code: (10, true)
      case .data: (11, true)
      }
    }
  }

  /// Where a custom section goes among the others; smaller ones first.
  struct Placement: Comparable {
    private let rank: Int

    static let first = Placement(rank: -1)
    static let last = Placement(rank: .max)
    static func before(_ section: Section) -> Placement { Placement(rank: section.rawValue * 2) }
    static func after(_ section: Section) -> Placement { Placement(rank: section.rawValue * 2 + 1) }

    static func < (a: Placement, b: Placement) -> Bool { a.rank < b.rank }
  }

  /// By section; without the count.
  private var contents = [[UInt8]](repeating: [], count: Section.allCases.count)
  private var counts = [UInt32](repeating: 0, count: Section.allCases.count)
  private var customs: [(placement: Placement, bytes: [UInt8])] = []

  /// Begins an entry, which is then appended to the section's bytes.
  mutating func addEntry(_ section: Section) { counts[section.rawValue] += 1 }

  func count(_ section: Section) -> UInt32 { counts[section.rawValue] }

  subscript(section: Section) -> [UInt8] {
    get { contents[section.rawValue] }
    _modify { yield &contents[section.rawValue] }
  }

  mutating func set(_ section: Section, count: UInt32, _ bytes: [UInt8]) {
    counts[section.rawValue] = count
    contents[section.rawValue] = bytes
  }

  /// Adds a custom section, after those with the same place.
  mutating func addCustom(_ name: some Collection<UInt8>, _ bytes: [UInt8], _ placement: Placement) {
    var section: [UInt8] = []
    section.appendVector(name)
    section.append(contentsOf: bytes)
    customs.append((placement, section))
  }

  /// The module.
  func assemble() -> [UInt8] {
    var module: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    // Stable, so that sections with the same place keep the order of the text.
    let ordered = customs.indices.sorted { (customs[$0].placement, $0) < (customs[$1].placement, $1) }
    var next = 0
    func appendCustoms(before placement: Placement?) {
      while next < ordered.count, placement.map({ customs[ordered[next]].placement < $0 }) ?? true {
        module.append(0)
        module.appendVector(customs[ordered[next]].bytes)
        next += 1
      }
    }
    for section in Section.allCases where counts[section.rawValue] > 0 {
      // Customs that go after an absent section come before the next one present.
      appendCustoms(before: .after(section))
      let bytes = contents[section.rawValue]
      module.append(section.format.id)
      if section.format.isVector {
        var count: [UInt8] = []
        count.appendUnsigned(counts[section.rawValue])
        module.appendUnsigned(count.count + bytes.count)
        module.append(contentsOf: count)
        module.append(contentsOf: bytes)
      } else {
        module.appendVector(bytes)
      }
    }
    appendCustoms(before: nil)
    return module
  }
}
