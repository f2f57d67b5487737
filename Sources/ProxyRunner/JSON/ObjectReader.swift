import ProxyWasm

/// Reads the members of a JSON object, and complains of those that mean nothing.
struct ObjectReader {
  let place: String
  private let json: JSON
  private var known: [String] = []

  init(_ json: JSON, at place: String) throws(InputError) {
    guard json.members != nil else { throw InputError(place, "it is \(json.kind), not an object") }
    self.json = json
    self.place = place
  }

  func placeOf(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }

  /// A member's value; nil when it is absent or null.
  mutating func value(_ name: String) -> JSON? {
    known.append(name)
    guard let value = json[name], value != .null else { return nil }
    return value
  }

  private mutating func read<T>(_ name: String, _ kind: String, _ convert: (JSON) -> T?) throws(InputError) -> T? {
    guard let value = value(name) else { return nil }
    guard let result = convert(value) else { throw InputError(placeOf(name), "it is \(value.kind), not \(kind)") }
    return result
  }

  mutating func string(_ name: String) throws(InputError) -> String? { try read(name, "a string") { $0.string } }
  mutating func bool(_ name: String) throws(InputError) -> Bool? { try read(name, "a boolean") { $0.bool } }
  mutating func array(_ name: String) throws(InputError) -> [JSON]? { try read(name, "an array") { $0.array } }
  mutating func integer(_ name: String) throws(InputError) -> Int64? {
    try read(name, "a whole number") { $0.integer }
  }

  /// A number within a range.
  mutating func integer(_ name: String, in range: ClosedRange<Int64>) throws(InputError) -> Int64? {
    guard let number = try integer(name) else { return nil }
    guard range.contains(number) else {
      throw InputError(placeOf(name), "\(number) is not between \(range.lowerBound) and \(range.upperBound)")
    }
    return number
  }

  /// A time in milliseconds, of an hour at most.
  mutating func milliseconds(_ name: String) throws(InputError) -> Duration? {
    try integer(name, in: 0...3_600_000).map { .milliseconds($0) }
  }

  /// The members of an object, in order; none when it is absent.
  mutating func members(_ name: String) throws(InputError) -> [JSON.Member] {
    try read(name, "an object") { $0.members } ?? []
  }

  mutating func strings(_ name: String) throws(InputError) -> [String]? {
    try read(name, "an array of strings") { value in
      guard let elements = value.array else { return nil }
      let texts = elements.compactMap(\.string)
      return texts.count == elements.count ? texts : nil
    }
  }

  /// To be called when all members have been read.
  func finish() throws(InputError) {
    for member in json.members ?? [] where !known.contains(member.name) {
      throw InputError(place, "there is no \"\(member.name)\"; it may have \(known.joined(separator: ", "))")
    }
  }
}

extension ObjectReader {
  /// Bytes: a string, or `{"base64": …}` for what is not UTF-8.
  mutating func bytes(_ name: String) throws(InputError) -> [UInt8]? {
    guard let value = value(name) else { return nil }
    return try Self.bytes(value, at: placeOf(name))
  }

  static func bytes(_ value: JSON, at place: String) throws(InputError) -> [UInt8] {
    if let text = value.string { return Array(text.utf8) }
    guard let text = value["base64"]?.string, value.members?.count == 1 else {
      throw InputError(place, "it is neither a string nor {\"base64\": …}")
    }
    guard let bytes = Base64.decode(text) else { throw InputError(place, "it is not in Base64") }
    return bytes
  }

  /// The pieces of a body: bytes, or an array of those.
  mutating func body(_ name: String) throws(InputError) -> [[UInt8]]? {
    guard let value = value(name) else { return nil }
    guard let pieces = value.array else { return [try Self.bytes(value, at: placeOf(name))] }
    var body: [[UInt8]] = []
    for (index, piece) in pieces.enumerated() { body.append(try Self.bytes(piece, at: "\(placeOf(name))[\(index)]")) }
    return body
  }

  /// A map: an array of pairs, or an object whose members are strings or arrays of those.
  mutating func headers(_ name: String) throws(InputError) -> HeaderMap? {
    guard let value = value(name) else { return nil }
    var map = HeaderMap()
    for pair in value.array ?? [] {
      guard let sides = pair.array, sides.count == 2, let name = sides[0].string else {
        throw InputError(placeOf(name), "each element must be [name, value]")
      }
      map.add(Array(name.utf8), try Self.bytes(sides[1], at: placeOf(name)))
    }
    for member in value.members ?? [] {
      for single in member.value.array ?? [member.value] {
        map.add(Array(member.name.utf8), try Self.bytes(single, at: "\(placeOf(name)).\(member.name)"))
      }
    }
    guard value.array != nil || value.members != nil else {
      throw InputError(placeOf(name), "it is \(value.kind), not pairs or an object")
    }
    return map
  }
}
