#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A TCP connection to a server, for one request.
final class Connection {
  enum Failure: Error { case resolver, refused, broken, timeout }

  private let descriptor: Int32

  /// - Parameter timeout: how long connecting may take, and then each send or receive.
  init(host: String, port: String, timeout: Duration) throws(Failure) {
    var hints = addrinfo()
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, port, &hints, &list) == 0 else { throw .resolver }
    defer { freeaddrinfo(list) }
    var address = list
    while let info = address?.pointee {
      let descriptor = socket(info.ai_family, info.ai_socktype, info.ai_protocol)
      if descriptor >= 0 {
        Self.limit(descriptor, timeout)
        if connect(descriptor, info.ai_addr, info.ai_addrlen) == 0 {
          self.descriptor = descriptor
          return
        }
        _ = close(descriptor)
      }
      address = info.ai_next
    }
    throw .refused
  }

  deinit { _ = close(descriptor) }

  private static func limit(_ descriptor: Int32, _ timeout: Duration) {
    let (seconds, attoseconds) = timeout.components
    // A `timeval`: seconds and microseconds; nothing at all would mean for ever.
    var limit = [
      Int(min(max(0, seconds), 1 << 30)), Int(max(attoseconds / 1_000_000_000_000, seconds == 0 ? 1000 : 0)),
    ]
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      _ = setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(2 * MemoryLayout<Int>.size))
    }
    #if canImport(Darwin)
      var one: Int32 = 1
      _ = setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &one, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, flags) }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw errno == EAGAIN ? .timeout : .broken
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Some bytes; none at the end.
  func read() throws(Failure) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      if count >= 0 { return Array(buffer[..<count]) }
      if errno != EINTR { throw errno == EAGAIN ? .timeout : .broken }
    }
  }
}
