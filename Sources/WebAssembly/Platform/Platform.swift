// The few calls to the operating system that the engine makes.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

package enum Platform {
  /// Reserves address space that may not be touched yet; nil if there is not so much.
  static func reserve(byteCount: Int) -> UnsafeMutableRawPointer? {
    #if os(Linux)
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    #else
      let flags = MAP_PRIVATE | MAP_ANON
    #endif
    let result = mmap(nil, byteCount, PROT_NONE, flags, -1, 0)
    return result == MAP_FAILED ? nil : result
  }

  /// Pages of zeros, which take memory when they are touched; nil if there is no room for so many.
  static func map(byteCount: Int) -> UnsafeMutableRawPointer? {
    #if os(Linux)
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    #else
      let flags = MAP_PRIVATE | MAP_ANON
    #endif
    let result = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0)
    return result == MAP_FAILED ? nil : result
  }

  /// Gives the memory of pages back, but not the pages; what is in them then is not defined.
  static func discard(_ start: UnsafeMutableRawPointer, byteCount: Int) {
    #if os(Linux)
      madvise(start, byteCount, MADV_DONTNEED)
    #else
      madvise(start, byteCount, MADV_FREE)
    #endif
  }

  /// Makes reserved pages readable and writable; they read as zero.
  ///
  /// Returns whether that worked.
  static func commit(_ start: UnsafeMutableRawPointer, byteCount: Int) -> Bool {
    byteCount == 0 || mprotect(start, byteCount, PROT_READ | PROT_WRITE) == 0
  }

  /// The size and alignment that memory must have for ``preferLargePages(_:byteCount:)`` to be of use.
  package static let largePage = 2 << 20

  /// Asks for large pages in memory that will be filled from end to end: a page that is touched first takes the system
  /// microseconds, of whatever size.
  ///
  /// What does not fill a large page stays as it is, and so does everything where the system has none.
  package static func preferLargePages(_ start: UnsafeMutableRawPointer, byteCount: Int) {
    #if os(Linux)
      let first = (UInt(bitPattern: start) + UInt(largePage - 1)) & ~UInt(largePage - 1)
      let end = (UInt(bitPattern: start) + UInt(byteCount)) & ~UInt(largePage - 1)
      guard end > first, let place = UnsafeMutableRawPointer(bitPattern: first) else { return }
      _ = madvise(place, Int(end - first), 14 /* MADV_HUGEPAGE */)
    #endif
  }

  /// Gives reserved address space back.
  static func release(_ start: UnsafeMutableRawPointer, byteCount: Int) {
    munmap(start, byteCount)
  }

  /// Zeroed memory, aligned for any object; nil if there is not so much.
  ///
  /// To be freed with ``free(_:)``.
  static func allocate(byteCount: Int) -> UnsafeMutableRawPointer? {
    byteCount < 0 ? nil : calloc(1, max(byteCount, 1))
  }

  static func free(_ start: UnsafeMutableRawPointer) {
    #if canImport(Darwin)
      Darwin.free(start)
    #elseif canImport(Musl)
      Musl.free(start)
    #else
      Glibc.free(start)
    #endif
  }

  static func fill(_ start: UnsafeMutableRawPointer, with byte: UInt8, count: Int) {
    memset(start, Int32(byte), count)
  }

  /// Sleeps for at most the given time.
  static func sleep(nanoseconds: Int64) {
    var time = timespec()
    time.tv_sec = numericCast(nanoseconds / 1_000_000_000)
    time.tv_nsec = numericCast(nanoseconds % 1_000_000_000)
    nanosleep(&time, nil)
  }
}
