// Vector operations (spec: Numerics / Vector Operations). A vector is one of Swift's, with the lanes that the operation
// sees; what is done to each lane by itself is an operation on numbers.

/// A vector of 16 bytes, or of 8 where only a half is read.
typealias Vector = SIMD & BitwiseCopyable

protocol VectorTernaryOperation {
  associatedtype Operand: Vector
  associatedtype Third: Vector
  associatedtype Result: Vector
  static func apply(_ a: Operand, _ b: Operand, _ c: Third) -> Result
}

/// An operation on a vector and a number for all lanes.
protocol VectorShiftOperation {
  associatedtype Operand: Vector
  static func apply(_ a: Operand, _ count: UInt32) -> Operand
}

// MARK: Lane by lane

/// Calls `body` with each lane of two, four, eight or sixteen.
///
/// Written out, as a loop of sixteen would stay one, and its lanes pass through memory.
@inline(__always) private func forEachLane(_ count: Int, _ body: (Int) -> Void) {
  body(0)
  body(1)
  guard count > 2 else { return }
  body(2)
  body(3)
  guard count > 4 else { return }
  body(4)
  body(5)
  body(6)
  body(7)
  guard count > 8 else { return }
  body(8)
  body(9)
  body(10)
  body(11)
  body(12)
  body(13)
  body(14)
  body(15)
}

/// An operation on each lane, from the first on; lanes that there are none for are zero.
enum MapLanes<Op: UnaryOperation, V: Vector, R: Vector>: UnaryOperation
where V.Scalar == Op.Operand, R.Scalar == Op.Result {
  @inline(__always) static func apply(_ a: V) -> R {
    var result = R()
    forEachLane(min(V.scalarCount, R.scalarCount)) { result[$0] = Op.apply(a[$0]) }
    return result
  }
}

/// An operation on each lane of the upper half.
enum MapUpperLanes<Op: UnaryOperation, V: Vector, R: Vector>: UnaryOperation
where V.Scalar == Op.Operand, R.Scalar == Op.Result {
  @inline(__always) static func apply(_ a: V) -> R {
    var result = R()
    forEachLane(R.scalarCount) { result[$0] = Op.apply(a[$0 &+ R.scalarCount]) }
    return result
  }
}

/// An operation on each pair of lanes in the same place.
enum CombineLanes<Op: BinaryOperation, V: Vector>: BinaryOperation
where V.Scalar == Op.Operand, V.Scalar == Op.Result {
  @inline(__always) static func apply(_ a: V, _ b: V) -> V {
    var result = V()
    forEachLane(V.scalarCount) { result[$0] = Op.apply(a[$0], b[$0]) }
    return result
  }
}

/// A comparison of each pair of lanes: all bits of a lane are set where it holds.
enum CompareLanes<Op: Comparison, V: Vector, Mask: Vector>: BinaryOperation
where V.Scalar == Op.Operand, Mask.Scalar: FixedWidthInteger & SignedInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> Mask {
    var result = Mask()
    forEachLane(V.scalarCount) { result[$0] = 0 &- Mask.Scalar(truncatingIfNeeded: Op.apply(a[$0], b[$0])) }
    return result
  }
}

/// A shift of each lane, by the count modulo the lane's width.
enum ShiftLanes<Op: BinaryOperation, V: Vector>: VectorShiftOperation
where V.Scalar == Op.Operand, V.Scalar == Op.Result, V.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ count: UInt32) -> V {
    let count = V.Scalar(truncatingIfNeeded: count)
    var result = V()
    forEachLane(V.scalarCount) { result[$0] = Op.apply(a[$0], count) }
    return result
  }
}

// MARK: Lanes of other widths

/// The lanes of both vectors, each the nearest number of half the width.
enum Narrow<V: Vector, R: Vector>: BinaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> R {
    var result = R()
    forEachLane(V.scalarCount) { result[$0] = saturated(Int32(truncatingIfNeeded: a[$0])) }
    forEachLane(V.scalarCount) { result[$0 &+ V.scalarCount] = saturated(Int32(truncatingIfNeeded: b[$0])) }
    return result
  }
}

/// The products of the lanes of the lower halves, in twice the width.
enum MultiplyLower<V: Vector, R: Vector>: BinaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> R {
    var result = R()
    forEachLane(R.scalarCount) { result[$0] = product(a[$0], b[$0]) }
    return result
  }
}

/// The products of the lanes of the upper halves, in twice the width.
enum MultiplyUpper<V: Vector, R: Vector>: BinaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> R {
    var result = R()
    forEachLane(R.scalarCount) { result[$0] = product(a[$0 &+ R.scalarCount], b[$0 &+ R.scalarCount]) }
    return result
  }
}

/// The sums of neighbours, in twice the width.
enum AddNeighbours<V: Vector, R: Vector>: UnaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V) -> R {
    var result = R()
    forEachLane(R.scalarCount) {
      result[$0] = R.Scalar(truncatingIfNeeded: a[$0 &* 2]) &+ R.Scalar(truncatingIfNeeded: a[$0 &* 2 &+ 1])
    }
    return result
  }
}

/// The sums of neighbours' products, in twice the width.
enum Dot<V: Vector, R: Vector>: BinaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> R {
    var result = R()
    forEachLane(R.scalarCount) {
      let (low, high) = ($0 &* 2, $0 &* 2 &+ 1)
      result[$0] = product(a[low], b[low]) &+ product(a[high], b[high])
    }
    return result
  }
}

@inline(__always)
private func product<T: FixedWidthInteger, R: FixedWidthInteger>(_ a: T, _ b: T) -> R {
  R(truncatingIfNeeded: a) &* R(truncatingIfNeeded: b)
}

// MARK: Bits

/// The bits of the first vector where the third has ones, and those of the second elsewhere.
enum SelectBits: VectorTernaryOperation {
  @inline(__always)
  static func apply(_ a: SIMD2<UInt64>, _ b: SIMD2<UInt64>, _ c: SIMD2<UInt64>) -> SIMD2<UInt64> {
    SIMD2(a[0] & c[0] | b[0] & ~c[0], a[1] & c[1] | b[1] & ~c[1])
  }
}

enum AnyTrue: UnaryOperation {
  @inline(__always) static func apply(_ a: SIMD2<UInt64>) -> UInt32 { a[0] | a[1] != 0 ? 1 : 0 }
}

/// Whether no lane is zero.
///
/// One less in each lane sets a highest bit that was clear only where that lane, or one below it in the word, is zero.
enum AllTrue<Lane: FixedWidthInteger & UnsignedInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: SIMD2<UInt64>) -> UInt32 {
    hasZero(a[0]) || hasZero(a[1]) ? 0 : 1
  }

  @inline(__always) private static func hasZero(_ lanes: UInt64) -> Bool {
    let ones = UInt64.max / UInt64(truncatingIfNeeded: Lane.max)
    return (lanes &- ones) & ~lanes & ones &<< UInt64(truncatingIfNeeded: Lane.bitWidth &- 1) != 0
  }
}

/// The signs of the lanes, the first one lowest.
enum Signs<Lane: FixedWidthInteger & UnsignedInteger>: UnaryOperation {
  @inline(__always) static func apply(_ a: SIMD2<UInt64>) -> UInt32 {
    let count = 64 / Lane.bitWidth
    return UInt32(truncatingIfNeeded: signs(a[0]) | signs(a[1]) &<< UInt64(truncatingIfNeeded: count))
  }

  /// A product that has lane `k`'s sign at bit `k` of its highest lane.
  @inline(__always) private static func signs(_ lanes: UInt64) -> UInt64 {
    let width = Lane.bitWidth
    let count = 64 / width
    var factor: UInt64 = 0
    for lane in 0..<count { factor |= 1 &<< UInt64(truncatingIfNeeded: (count &- 1 &- lane) &* width &+ lane) }
    let ones = UInt64.max / UInt64(truncatingIfNeeded: Lane.max)
    let signs = lanes &>> UInt64(truncatingIfNeeded: width &- 1) & ones
    let highest = (signs &* factor) &>> UInt64(truncatingIfNeeded: 64 &- width)
    return highest & (1 &<< UInt64(truncatingIfNeeded: count) &- 1)
  }
}

// MARK: Relaxed

/// The sums of neighbours' products in twice the width, the nearest there is: the second vector may be meant to have seven bits
/// a lane, and here it is signed.
enum DotSaturating: BinaryOperation {
  @inline(__always) static func apply(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>) -> SIMD8<Int16> {
    var result = SIMD8<Int16>()
    forEachLane(8) {
      let (low, high) = ($0 &* 2, $0 &* 2 &+ 1)
      let sum: Int32 = product(a[low], b[low]) &+ product(a[high], b[high])
      result[$0] = saturated(sum)
    }
    return result
  }
}

/// The sums of neighbours in what ``DotSaturating`` gives, added to a third vector.
enum DotAdd: VectorTernaryOperation {
  @inline(__always) static func apply(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>, _ c: SIMD4<Int32>) -> SIMD4<Int32> {
    CombineLanes<Add<Int32>, SIMD4<Int32>>.apply(
      AddNeighbours<SIMD8<Int16>, SIMD4<Int32>>.apply(DotSaturating.apply(a, b)), c)
  }
}

/// `a * b + c`, each rounded: the relaxed operation may, and does not, round once.
enum MultiplyAdd<V: Vector>: VectorTernaryOperation where V.Scalar: SlotFloat {
  @inline(__always) static func apply(_ a: V, _ b: V, _ c: V) -> V {
    var result = V()
    forEachLane(V.scalarCount) { result[$0] = a[$0] * b[$0] + c[$0] }
    return result
  }
}

/// `-(a * b) + c`, each rounded.
enum MultiplySubtract<V: Vector>: VectorTernaryOperation where V.Scalar: SlotFloat {
  @inline(__always) static func apply(_ a: V, _ b: V, _ c: V) -> V {
    var result = V()
    forEachLane(V.scalarCount) { result[$0] = c[$0] - a[$0] * b[$0] }
    return result
  }
}
