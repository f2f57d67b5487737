/// The last few diagnostics.
struct DiagnosticRing {
  private enum Entry {
    case note(RefusalNote)
    case diagnostic(Diagnostic)
  }

  let limit: Int
  private var entries: [Entry] = []
  private var next = 0
  /// How many there have been.
  private(set) var total = 0

  init(limit: Int) { self.limit = max(0, limit) }

  mutating func append(_ diagnostic: Diagnostic) {
    total += 1
    guard limit > 0 else { return }
    put(.diagnostic(diagnostic))
  }

  /// Adds a note that `write` fills in; it gets an old one, whose arrays have room.
  mutating func note(_ write: (inout RefusalNote) -> Void) {
    total += 1
    guard limit > 0 else { return }
    var note = RefusalNote()
    if entries.count == limit, case .note(let old) = entries[next] {
      note = old
      entries[next] = .note(RefusalNote())
      note.arguments.removeAll(keepingCapacity: true)
      note.samples.removeAll(keepingCapacity: true)
      note.hasSample = 0
    }
    write(&note)
    put(.note(note))
  }

  private mutating func put(_ entry: Entry) {
    if entries.count < limit {
      entries.append(entry)
    } else {
      entries[next] = entry
    }
    next = (next + 1) % limit
  }

  /// Oldest first.
  var all: [Diagnostic] {
    let ordered = entries.count == limit ? entries[next...] + entries[..<next] : entries[...]
    return ordered.map { entry in
      switch entry {
      case .note(let note): note.diagnostic
      case .diagnostic(let diagnostic): diagnostic
      }
    }
  }

  mutating func removeAll() { self = DiagnosticRing(limit: limit) }
}
