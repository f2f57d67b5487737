/// How the text divides a vector into lanes.
public enum VectorShape: Hashable, Sendable {
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

  /// The number of lanes.
  public var count: Int { 128 / width }

  /// The bits of a lane.
  public var width: Int {
    switch self {
    case .i8x16: 8
    case .i16x8: 16
    case .i32x4, .f32x4: 32
    case .i64x2, .f64x2: 64
    }
  }

  init?(_ word: Word) {
    switch word {
    case .i8x16: self = .i8x16
    case .i16x8: self = .i16x8
    case .i32x4: self = .i32x4
    case .i64x2: self = .i64x2
    case .f32x4: self = .f32x4
    case .f64x2: self = .f64x2
    default: return nil
    }
  }
}

/// A vector being put together from lanes, the first in the lowest bits.
struct VectorLanes {
  private let width: Int
  private var bits = 0
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  init(_ shape: VectorShape) { width = shape.width }

  mutating func append(_ lane: UInt64) {
    if bits < 64 { low |= lane << UInt64(bits) } else { high |= lane << UInt64(bits - 64) }
    bits += width
  }
}

extension TokenCursor {
  /// The bits of a lane's literal.
  mutating func lane(of shape: VectorShape) throws(SyntaxError) -> UInt64 {
    switch shape {
    case .f32x4: try float(.f32)
    case .f64x2: try float(.f64)
    default: try integer(width: shape.width)
    }
  }
}
