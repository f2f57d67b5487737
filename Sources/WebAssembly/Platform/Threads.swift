// Threads of the operating system.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// Runs a closure on a new detached thread; returns whether one could be made.
  static func detachThread(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = startThread(body) else { return false }
    pthread_detach(thread)
    return true
  }

  /// Calls a closure with each number below `count`, on that many threads of which the caller's is one; or on fewer, when
  /// there are no more to be had.
  ///
  /// - Returns: what the calls return, in order.
  /// - Throws: what the first call that failed threw, in order of the numbers.
  static func concurrently<Value, Failure: Error>(
    _ count: Int, _ body: (Int) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let places = UnsafeMutablePointer<Result<Value, Failure>?>.allocate(capacity: count)
    places.initialize(repeating: nil, count: count)
    defer {
      places.deinitialize(count: count)
      places.deallocate()
    }
    withoutActuallyEscaping(body) { body in
      // Each call has a place of its own, and the threads have ended when this closure does.
      nonisolated(unsafe) let (body, places) = (body, places)
      let run: @Sendable (Int) -> Void = { number in
        do throws(Failure) {
          places[number] = .success(try body(number))
        } catch {
          places[number] = .failure(error)
        }
      }
      let threads = (1..<count).map { number in startThread { run(number) } }
      run(0)
      for (number, thread) in zip(1..<count, threads) {
        if let thread { pthread_join(thread, nil) } else { run(number) }
      }
    }
    var values: [Value] = []
    for number in 0..<count { values.append(try places[number].unsafelyUnwrapped.get()) }
    return values
  }

  private static func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    final class Box {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(
        &thread, nil,
        {
          Unmanaged<Box>.fromOpaque($0).takeRetainedValue().body()
          return nil
        }, box.toOpaque())
    #else
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        {
          guard let box = $0 else { return nil }
          Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body()
          return nil
        }, box.toOpaque())
    #endif
    guard status == 0 else {
      box.release()
      return nil
    }
    return thread
  }
}
