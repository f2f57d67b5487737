/// One direction of a stream; the raw value is its place in a ``ByDirection``.
enum Direction: Int {
  case request = 0
  case response = 1
}

/// A small value for each direction, with no memory of its own as an array would have.
struct ByDirection<Value> {
  private var request: Value
  private var response: Value

  init(_ request: Value, _ response: Value) {
    self.request = request
    self.response = response
  }

  /// The value at a direction's raw value.
  subscript(index: Int) -> Value {
    @inline(__always) get { index == 0 ? request : response }
    set { if index == 0 { request = newValue } else { response = newValue } }
  }
}

/// What an object keeps of each direction: changed where it lies, without a look at who else has it.
///
/// It belongs to one object, which must deallocate it. An array would be checked for other owners at each change, and
/// accessors of a pair of values would take memory for each.
struct DirectionStorage<Value> {
  private let base: UnsafeMutablePointer<Value>

  init(_ request: Value, _ response: Value) {
    base = .allocate(capacity: 2)
    base.initialize(to: request)
    (base + 1).initialize(to: response)
  }

  func deallocate() {
    base.deinitialize(count: 2)
    base.deallocate()
  }

  /// The value at a direction's raw value.
  subscript(index: Int) -> Value {
    @inline(__always) unsafeAddress {
      assert(index & ~1 == 0)
      return UnsafePointer(base + index)
    }
    @inline(__always) nonmutating unsafeMutableAddress {
      assert(index & ~1 == 0)
      return base + index
    }
  }
}
