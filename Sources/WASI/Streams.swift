import WebAssembly

/// Where a guest's standard input comes from.
public struct InputStream: Sendable {
  enum Source: Sendable {
    case empty
    case descriptor(Int32)
    case closure(@Sendable (UnsafeMutableRawBufferPointer) throws -> Int)
  }

  let source: Source

  /// A stream that is at its end.
  public static let empty = InputStream(source: .empty)

  /// A file, pipe, terminal or socket of the host's, which stays open when the guest closes its descriptor.
  public static func descriptor(_ descriptor: Int32) -> InputStream { InputStream(source: .descriptor(descriptor)) }

  /// Bytes in memory; copies of the stream share a position.
  public static func bytes(_ bytes: [UInt8]) -> InputStream {
    let rest = Lock(bytes[...])
    return reading { buffer in
      rest.withLock { rest in
        let count = min(buffer.count, rest.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      }
    }
  }

  /// What a closure gives.
  ///
  /// - Parameter body: fills the buffer, of at least one byte, and returns how many bytes it wrote, none at the end. An
  ///   ``Errno`` that it throws is the guest's; any other error ends the run.
  public static func reading(
    _ body: @escaping @Sendable (UnsafeMutableRawBufferPointer) throws -> Int
  ) -> InputStream { InputStream(source: .closure(body)) }
}

/// Where a guest's standard output or error goes.
public struct OutputStream: Sendable {
  enum Sink: Sendable {
    case discard
    case descriptor(Int32)
    case closure(@Sendable (UnsafeRawBufferPointer) throws -> Int)
  }

  let sink: Sink

  /// A stream that takes everything and keeps nothing.
  public static let discard = OutputStream(sink: .discard)

  /// A file, pipe, terminal or socket of the host's, which stays open when the guest closes its descriptor.
  public static func descriptor(_ descriptor: Int32) -> OutputStream { OutputStream(sink: .descriptor(descriptor)) }

  /// Memory, up to its limit.
  public static func buffer(_ buffer: OutputBuffer) -> OutputStream { writing { try buffer.append($0) } }

  /// What a closure takes.
  ///
  /// - Parameter body: takes bytes from the buffer's start, and returns how many. An ``Errno`` that it throws is the
  ///   guest's; any other error ends the run.
  public static func writing(
    _ body: @escaping @Sendable (UnsafeRawBufferPointer) throws -> Int
  ) -> OutputStream { OutputStream(sink: .closure(body)) }
}

/// Output that is kept in memory; any threads may share it.
public final class OutputBuffer: Sendable {
  /// The greatest number of bytes; beyond it writes fail with ``Errno/noSpace``.
  public let limit: Int
  private let contents = Lock<[UInt8]>([])

  public init(limit: Int = 64 << 20) { self.limit = limit }

  /// What has been written so far.
  public var bytes: [UInt8] { contents.withLock { $0 } }

  /// What has been written so far, as text; ill-formed parts are replaced.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  func append(_ buffer: UnsafeRawBufferPointer) throws(Errno) -> Int {
    let count = contents.withLock { contents in
      let count = min(buffer.count, max(0, limit - contents.count))
      contents.append(contentsOf: buffer.prefix(count))
      return count
    }
    if count == 0, !buffer.isEmpty { throw .noSpace }
    return count
  }
}
