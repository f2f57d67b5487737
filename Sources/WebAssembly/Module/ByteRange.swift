/// A range of a module's bytes, in half the room of a range of `Int`s: a module has fewer than 2³² bytes.
package struct ByteRange: Hashable, Sendable {
  /// The offset, in the module, of the first byte.
  private let start: UInt32
  private let end: UInt32

  package init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
  package var lowerBound: Int { Int(start) }
  package var upperBound: Int { Int(end) }
  package var count: Int { upperBound - lowerBound }
}
