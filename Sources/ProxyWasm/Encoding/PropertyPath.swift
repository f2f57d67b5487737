/// The way to a property: segments, which a plugin joins with NULs.
public struct PropertyPath: Hashable, Sendable {
  /// How many segments a plugin's path may have; the longest that mean anything have about six.
  public static let countLimit = 256

  public let segments: [String]

  /// The path of a plugin's bytes; `nil` when it has more segments than make sense, or is not UTF-8.
  ///
  /// One empty segment at the end is ignored, since some SDKs write a NUL after the last segment too.
  public init?(_ bytes: Span<UInt8>) {
    var segments: [String] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0 {
      if index == bytes.count, start == index { break }
      guard segments.count < Self.countLimit else { return nil }
      let text = bytes.extracting(start..<index).withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
      guard let text else { return nil }
      segments.append(text)
      start = index + 1
    }
    self.segments = segments
  }

  public init(_ segments: [String]) { self.segments = segments }

  /// The path of a text with dots between the segments, which people write.
  public init(dotted text: String) {
    segments = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
  }

  public var isEmpty: Bool { segments.isEmpty }

  /// The bytes that stand for the path in a call.
  public var bytes: [UInt8] { Array(segments.joined(separator: "\0").utf8) }

  /// The path without its first segments.
  public func dropFirst(_ count: Int = 1) -> PropertyPath { PropertyPath(Array(segments.dropFirst(count))) }
}

extension PropertyPath: ExpressibleByArrayLiteral, CustomStringConvertible {
  public init(arrayLiteral elements: String...) { segments = elements }

  /// The segments with dots between.
  public var description: String { segments.joined(separator: ".") }
}

extension PropertyValue {
  /// The value that a path leads to from this one; `nil` when it leads nowhere.
  public subscript(path: PropertyPath) -> PropertyValue? {
    var value = self
    for segment in path.segments {
      guard let next = value.member(segment) else { return nil }
      value = next
    }
    return value
  }

  /// The value one segment further.
  private func member(_ segment: String) -> PropertyValue? {
    switch self {
    case .map(let map), .message(_, fields: let map): return map[segment]
    case .headers(let headers):
      return headers.joined(Array(segment.utf8).span).map { bytes in
        String(validating: bytes, as: UTF8.self).map { .string($0) } ?? .bytes(bytes)
      }
    case .list(let elements):
      guard segment.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let index = Int(segment), elements.indices ~= index else {
        return nil
      }
      return elements[index]
    default: return nil
    }
  }
}
