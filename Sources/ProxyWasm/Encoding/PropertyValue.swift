/// What an attribute of a stream, a connection or a plugin holds; the library encodes it as Envoy does.
public indirect enum PropertyValue: Hashable, Sendable {
  case string(String)
  case bytes([UInt8])
  case int(Int64)
  case uint(UInt64)
  case double(Double)
  case bool(Bool)
  /// A point in time, in nanoseconds since the Unix epoch.
  case timestamp(nanoseconds: Int64)
  case duration(Duration)
  case list([PropertyValue])
  case map(PropertyMap)
  /// A map of header fields: names are found whatever their case, and several values are one, with commas between.
  case headers(HeaderMap)
  /// A serialized Protobuf message, and those of its fields that paths may lead into.
  case message([UInt8], fields: PropertyMap = PropertyMap())
  /// A message that is not set: present, and empty.
  case null
}

/// The entries of a property's map, in order.
public struct PropertyMap: Hashable, Sendable {
  /// A name and its value.
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var value: PropertyValue

    public init(name: String, value: PropertyValue) {
      self.name = name
      self.value = value
    }
  }

  public var entries: [Entry] = []

  public init() {}

  /// The value of a name, compared by its bytes; setting it replaces or appends an entry, and `nil` removes it.
  public subscript(_ name: String) -> PropertyValue? {
    get { entries.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
    set {
      let index = entries.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension PropertyMap: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, PropertyValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}

extension PropertyValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .int(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(arrayLiteral elements: PropertyValue...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (String, PropertyValue)...) {
    var map = PropertyMap()
    for (name, value) in elements { map[name] = value }
    self = .map(map)
  }
}
