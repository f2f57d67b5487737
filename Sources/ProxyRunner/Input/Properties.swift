public import ProxyWasm

extension PropertyMap {
  /// Sets what a path leads to, and makes the maps on the way.
  public mutating func set(_ path: PropertyPath, _ value: PropertyValue) {
    guard let first = path.segments.first else { return }
    guard path.segments.count > 1 else {
      self[first] = value
      return
    }
    var inner = PropertyMap()
    if case .map(let map)? = self[first] { inner = map }
    inner.set(path.dropFirst(), value)
    self[first] = .map(inner)
  }
}

extension PropertyValue {
  /// The attribute that a JSON value stands for: whole numbers are integers, objects maps, null a message that is not set.
  ///
  /// `{"bytes": BASE64}`, `{"uint": N}`, `{"timestamp_ns": N}`, `{"duration_ns": N}` stand for what JSON has no values for.
  public init(json: JSON) throws(InputError) {
    switch json {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .integer(let number): self = .int(number)
    case .double(let number): self = .double(number)
    case .string(let text): self = .string(text)
    case .array(let elements):
      var list: [PropertyValue] = []
      for element in elements { list.append(try PropertyValue(json: element)) }
      self = .list(list)
    case .object(let members):
      if members.count == 1, let special = Self.special(members[0].name, members[0].value) {
        self = special
        return
      }
      var map = PropertyMap()
      // Names of several segments lead further in.
      for member in members { map.set(PropertyPath(dotted: member.name), try PropertyValue(json: member.value)) }
      self = .map(map)
    }
  }

  private static func special(_ name: String, _ value: JSON) -> PropertyValue? {
    switch (name, value) {
    case ("bytes", .string(let text)): Base64.decode(text).map { .bytes($0) }
    case ("uint", .integer(let number)): .uint(UInt64(bitPattern: number))
    case ("timestamp_ns", .integer(let number)): .timestamp(nanoseconds: number)
    case ("duration_ns", .integer(let number)): .duration(.nanoseconds(number))
    default: nil
    }
  }
}
