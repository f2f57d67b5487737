// Vector operations (spec: Numerics / Vector Operations). A vector is one of Swift's, with the lanes that the operation
// sees; what is done to each lane by itself is an operation on numbers.

/// A vector of 16 bytes, or of 8 where only a half is read.
typealias Vector = SIMD & BitwiseCopyable

protocol VectorUnaryOperation {
  associatedtype Operand: Vector
  associatedtype Result: Vector
  static func apply(_ a: Operand) -> Result
}

protocol VectorBinaryOperation {
  associatedtype Operand: Vector
  associatedtype Result: Vector
  static func apply(_ a: Operand, _ b: Operand) -> Result
}

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

/// An operation that makes a number of a vector.
protocol VectorTest {
  associatedtype Operand: Vector
  static func apply(_ a: Operand) -> UInt32
}

// MARK: Lane by lane

/// An operation on each lane, from the first on; lanes that there are none for are zero.
enum MapLanes<Op: UnaryOperation, V: Vector, R: Vector>: VectorUnaryOperation
where V.Scalar == Op.Operand, R.Scalar == Op.Result {
  @inline(__always) static func apply(_ a: V) -> R {
    var result = R()
    for lane in 0..<min(V.scalarCount, R.scalarCount) { result[lane] = Op.apply(a[lane]) }
    return result
  }
}

/// An operation on each lane of the upper half.
enum MapUpperLanes<Op: UnaryOperation, V: Vector, R: Vector>: VectorUnaryOperation
where V.Scalar == Op.Operand, R.Scalar == Op.Result {
  @inline(__always) static func apply(_ a: V) -> R {
    var result = R()
    for lane in 0..<R.scalarCount { result[lane] = Op.apply(a[lane &+ R.scalarCount]) }
    return result
  }
}

/// An operation on each pair of lanes in the same place.
enum CombineLanes<Op: BinaryOperation, V: Vector>: VectorBinaryOperation
where V.Scalar == Op.Operand, V.Scalar == Op.Result {
  @inline(__always) static func apply(_ a: V, _ b: V) -> V {
    var result = V()
    for lane in 0..<V.scalarCount { result[lane] = Op.apply(a[lane], b[lane]) }
    return result
  }
}

/// A comparison of each pair of lanes: all bits of a lane are set where it holds.
enum CompareLanes<Op: Comparison, V: Vector, Mask: Vector>: VectorBinaryOperation
where V.Scalar == Op.Operand, Mask.Scalar: FixedWidthInteger & SignedInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> Mask {
    var result = Mask()
    for lane in 0..<V.scalarCount { result[lane] = Op.holds(a[lane], b[lane]) ? -1 : 0 }
    return result
  }
}

/// A shift of each lane, by the count modulo the lane's width.
enum ShiftLanes<Op: BinaryOperation, V: Vector>: VectorShiftOperation
where V.Scalar == Op.Operand, V.Scalar == Op.Result, V.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ count: UInt32) -> V {
    let count = V.Scalar(truncatingIfNeeded: count)
    var result = V()
    for lane in 0..<V.scalarCount { result[lane] = Op.apply(a[lane], count) }
    return result
  }
}

// MARK: Lanes of other widths

/// The lanes of both vectors, each the nearest number of half the width.
enum Narrow<V: Vector, R: Vector>: VectorBinaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> R {
    var result = R()
    for lane in 0..<V.scalarCount {
      result[lane] = saturated(Int32(truncatingIfNeeded: a[lane]))
      result[lane &+ V.scalarCount] = saturated(Int32(truncatingIfNeeded: b[lane]))
    }
    return result
  }
}

/// The products of the lanes of the lower halves, in twice the width.
enum MultiplyLower<V: Vector, R: Vector>: VectorBinaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> R {
    var result = R()
    for lane in 0..<R.scalarCount { result[lane] = product(a[lane], b[lane]) }
    return result
  }
}

/// The products of the lanes of the upper halves, in twice the width.
enum MultiplyUpper<V: Vector, R: Vector>: VectorBinaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> R {
    var result = R()
    for lane in 0..<R.scalarCount { result[lane] = product(a[lane &+ R.scalarCount], b[lane &+ R.scalarCount]) }
    return result
  }
}

/// The sums of neighbours, in twice the width.
enum AddNeighbours<V: Vector, R: Vector>: VectorUnaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V) -> R {
    var result = R()
    for lane in 0..<R.scalarCount {
      result[lane] =
        R.Scalar(truncatingIfNeeded: a[lane &* 2]) &+ R.Scalar(truncatingIfNeeded: a[lane &* 2 &+ 1])
    }
    return result
  }
}

/// The sums of neighbours' products, in twice the width.
enum Dot<V: Vector, R: Vector>: VectorBinaryOperation
where V.Scalar: FixedWidthInteger, R.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V, _ b: V) -> R {
    var result = R()
    for lane in 0..<R.scalarCount {
      let (low, high) = (lane &* 2, lane &* 2 &+ 1)
      result[lane] = product(a[low], b[low]) &+ product(a[high], b[high])
    }
    return result
  }
}

/// The sums of four neighbours' products, in four times the width, added to a third vector.
enum DotAdd: VectorTernaryOperation {
  @inline(__always) static func apply(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>, _ c: SIMD4<Int32>) -> SIMD4<Int32> {
    CombineLanes<Add<Int32>, SIMD4<Int32>>.apply(
      AddNeighbours<SIMD8<Int16>, SIMD4<Int32>>.apply(Dot<SIMD16<Int8>, SIMD8<Int16>>.apply(a, b)), c)
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

enum AnyTrue: VectorTest {
  @inline(__always) static func apply(_ a: SIMD2<UInt64>) -> UInt32 { a[0] | a[1] != 0 ? 1 : 0 }
}

/// Whether no lane is zero.
enum AllTrue<V: Vector>: VectorTest where V.Scalar: FixedWidthInteger {
  @inline(__always) static func apply(_ a: V) -> UInt32 {
    var result = true
    for lane in 0..<V.scalarCount { result = result && a[lane] != 0 }
    return result ? 1 : 0
  }
}

/// The signs of the lanes, the first one lowest.
enum Signs<V: Vector>: VectorTest where V.Scalar: FixedWidthInteger & SignedInteger {
  @inline(__always) static func apply(_ a: V) -> UInt32 {
    var result: UInt32 = 0
    for lane in 0..<V.scalarCount { result |= (a[lane] < 0 ? 1 : 0) &<< UInt32(truncatingIfNeeded: lane) }
    return result
  }
}

// MARK: Relaxed

/// `a * b + c`, each rounded: the relaxed operation may, and does not, round once.
enum MultiplyAdd<V: Vector>: VectorTernaryOperation where V.Scalar: SlotFloat {
  @inline(__always) static func apply(_ a: V, _ b: V, _ c: V) -> V {
    var result = V()
    for lane in 0..<V.scalarCount { result[lane] = a[lane] * b[lane] + c[lane] }
    return result
  }
}

/// `-(a * b) + c`, each rounded.
enum MultiplySubtract<V: Vector>: VectorTernaryOperation where V.Scalar: SlotFloat {
  @inline(__always) static func apply(_ a: V, _ b: V, _ c: V) -> V {
    var result = V()
    for lane in 0..<V.scalarCount { result[lane] = c[lane] - a[lane] * b[lane] }
    return result
  }
}
