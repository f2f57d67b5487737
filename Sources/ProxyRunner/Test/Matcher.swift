import ProxyWasm

/// What a test expects of a text or of bytes.
///
/// In JSON: a string that it must equal, null or `{"absent": true}`, `{"present": true}`, or an object with some of `equals`,
/// `contains`, `matches` (a ``Pattern``, anywhere in the text) and `not`, all of which must hold.
struct Matcher {
  enum Condition {
    case absent
    case present
    case equals([UInt8])
    case contains([UInt8])
    case matches(Pattern)
    indirect case not(Matcher)
  }

  var conditions: [Condition]

  init(json: JSON?, at place: String) throws(InputError) {
    guard let json, json != .null else {
      conditions = [.absent]
      return
    }
    if json.string != nil || json["base64"] != nil {
      conditions = [.equals(try ObjectReader.bytes(json, at: place))]
      return
    }
    var reader = try ObjectReader(json, at: place)
    conditions = []
    if let isAbsent = try reader.bool("absent") { conditions.append(isAbsent ? .absent : .present) }
    if let isPresent = try reader.bool("present") { conditions.append(isPresent ? .present : .absent) }
    if let bytes = try reader.bytes("equals") { conditions.append(.equals(bytes)) }
    if let bytes = try reader.bytes("contains") { conditions.append(.contains(bytes)) }
    if let text = try reader.string("matches") {
      do throws(Pattern.SyntaxError) {
        conditions.append(.matches(try Pattern(text)))
      } catch {
        throw InputError(reader.placeOf("matches"), "\(error)")
      }
    }
    if let other = reader.value("not") { conditions.append(.not(try Matcher(json: other, at: reader.placeOf("not")))) }
    try reader.finish()
    guard !conditions.isEmpty else { throw InputError(place, "nothing is expected") }
  }

  func accepts(_ bytes: [UInt8]?) -> Bool {
    conditions.allSatisfy { condition in
      switch condition {
      case .absent: bytes == nil
      case .present: bytes != nil
      case .equals(let expected): bytes == expected
      case .contains(let part): bytes.map { part.isEmpty || $0.firstRange(of: part) != nil } ?? false
      case .matches(let pattern): bytes.map { pattern.firstMatch(in: $0) != nil } ?? false
      case .not(let matcher): !matcher.accepts(bytes)
      }
    }
  }

  func accepts(_ text: String?) -> Bool { accepts(text.map { Array($0.utf8) }) }

  /// What is expected, in words.
  var description: String {
    conditions.map { condition in
      switch condition {
      case .absent: "nothing"
      case .present: "anything"
      case .equals(let bytes): Self.quoted(bytes)
      case .contains(let bytes): "something with \(Self.quoted(bytes))"
      case .matches(let pattern): "something that matches /\(pattern.text)/"
      case .not(let matcher): "anything but \(matcher.description)"
      }
    }.joined(separator: " and ")
  }

  /// Bytes for a message, cut to a length that can be read.
  static func quoted(_ bytes: [UInt8]?) -> String {
    guard let bytes else { return "nothing" }
    let shown = String(decoding: bytes.prefix(200), as: UTF8.self)
    return JSON.string(shown).compactText + (bytes.count > 200 ? "… (\(bytes.count) bytes)" : "")
  }

  static func quoted(_ text: String?) -> String { quoted(text.map { Array($0.utf8) }) }
}
