/// The address space of a store's value stack.
///
/// To make one, to touch it for the first time and to give it back takes longer than all else that a short-lived store
/// does. So a few are kept for the stores that come, each with the memory of its first frames. What earlier stores left
/// there no guest can read: a frame's locals are cleared on entry, and temporaries written before they are read.
struct ValueStack {
  let base: UnsafeMutableRawPointer
  /// Zero if there was no room: no frame fits then, so that runs end as exhaustion.
  let byteCount: Int

  /// How many are kept, and how much memory with each.
  private static let keptCount = 8
  private static let keptBytes = 64 << 10
  private static let kept = Lock<[ValueStack]>([])

  /// A stack of about as many bytes.
  static func take(byteCount wanted: Int) -> ValueStack {
    let byteCount = max(keptBytes, min(wanted, 1 << 40)) & ~0xFFFF
    let known: ValueStack? = kept.withLock { kept in
      kept.lastIndex { $0.byteCount == byteCount }.map { kept.remove(at: $0) }
    }
    if let known { return known }
    guard let base = Platform.map(byteCount: byteCount) else {
      return ValueStack(base: .allocate(byteCount: 64, alignment: 16), byteCount: 0)
    }
    return ValueStack(base: base, byteCount: byteCount)
  }

  func giveBack() {
    guard byteCount > 0 else { return base.deallocate() }
    // What calls left above the first frames is given back even so.
    if byteCount > Self.keptBytes {
      Platform.discard(base + Self.keptBytes, byteCount: byteCount - Self.keptBytes)
    }
    let isKept = Self.kept.withLock { kept in
      guard kept.count < Self.keptCount else { return false }
      kept.append(self)
      return true
    }
    if !isKept { Platform.release(base, byteCount: byteCount) }
  }
}

// Plain addresses, which belong to one owner at a time.
extension ValueStack: @unchecked Sendable {}
