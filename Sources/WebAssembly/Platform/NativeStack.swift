// How much of the running thread's native stack is left.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if !canImport(Darwin)
  // The C library has it, but its Swift module only shows what POSIX has.
  @_silgen_name("pthread_getattr_np")
  private func pthread_getattr_np(_ thread: pthread_t, _ attributes: UnsafeMutablePointer<pthread_attr_t>) -> Int32
#endif

extension Platform {
  /// Where a thread's native stack lies.
  private struct NativeStack {
    /// The lowest address; zero if it cannot be told.
    var low: UInt
    var byteCount: Int
  }

  /// Each thread's ``NativeStack``, made when it is first asked for: to ask the system each time would take longer than the
  /// call of a host function, and a thread's identification may be used again by a thread with another stack.
  ///
  /// Who asks often keeps a copy: reading it here takes as long as the look-up.
  static let nativeStackKey: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { stack in
      #if canImport(Darwin)
        stack.deallocate()
      #else
        stack?.deallocate()
      #endif
    }
    return key
  }()

  /// Below which address the running thread's native stack is short: less than `reserve` bytes of it are left, or less than
  /// half of it where it is so small that this is less.
  ///
  /// - Parameter key: ``nativeStackKey``.
  @inline(__always)
  static func nativeStackLimit(reserve: Int, key: pthread_key_t) -> UInt {
    let known = pthread_getspecific(key)?.assumingMemoryBound(to: NativeStack.self)
    let stack = known?.pointee ?? noteNativeStack()
    return stack.low &+ UInt(max(0, min(reserve, stack.byteCount / 2)))
  }

  /// Whether the native stack has grown to an address below the limit.
  @inline(__always)
  static func isNativeStack(below limit: UInt) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: 1) { UInt(bitPattern: $0.baseAddress) < limit }
  }

  @inline(never)
  private static func noteNativeStack() -> NativeStack {
    let stack = measureNativeStack()
    let place = UnsafeMutablePointer<NativeStack>.allocate(capacity: 1)
    place.initialize(to: stack)
    if pthread_setspecific(nativeStackKey, place) != 0 { place.deallocate() }
    return stack
  }

  private static func measureNativeStack() -> NativeStack {
    #if canImport(Darwin)
      let thread = pthread_self()
      let size = pthread_get_stacksize_np(thread)
      return NativeStack(low: UInt(bitPattern: pthread_get_stackaddr_np(thread)) - UInt(size), byteCount: size)
    #else
      var attributes = pthread_attr_t()
      guard pthread_getattr_np(pthread_self(), &attributes) == 0 else { return NativeStack(low: 0, byteCount: 0) }
      defer { pthread_attr_destroy(&attributes) }
      var low: UnsafeMutableRawPointer?
      var size = 0
      guard pthread_attr_getstack(&attributes, &low, &size) == 0 else { return NativeStack(low: 0, byteCount: 0) }
      return NativeStack(low: UInt(bitPattern: low), byteCount: size)
    #endif
  }
}
