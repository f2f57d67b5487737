/// One direction of a stream; the raw value is its place in a ``ByDirection``.
enum Direction: Int {
  case request = 0
  case response = 1
}

/// A value for each direction, with no memory of its own as an array would have.
struct ByDirection<Value> {
  private var request: Value
  private var response: Value

  init(_ request: Value, _ response: Value) {
    self.request = request
    self.response = response
  }

  /// The value at a direction's raw value.
  subscript(index: Int) -> Value {
    @inline(__always) _read {
      if index == 0 { yield request } else { yield response }
    }
    @inline(__always) _modify {
      if index == 0 { yield &request } else { yield &response }
    }
  }
}
