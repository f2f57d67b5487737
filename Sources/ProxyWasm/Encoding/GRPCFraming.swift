/// One message of a gRPC stream, without its prefix.
public struct GRPCMessage: Hashable, Sendable {
  public var isCompressed: Bool
  public var bytes: [UInt8]

  public init(_ bytes: [UInt8], isCompressed: Bool = false) {
    self.bytes = bytes
    self.isCompressed = isCompressed
  }

  /// The message with the five bytes before it that say whether it is compressed, and how long it is; `nil` when it is
  /// longer than those can say.
  public var framed: [UInt8]? {
    guard let count = UInt32(exactly: bytes.count) else { return nil }
    return withUnsafeBytes(of: count.bigEndian) { [isCompressed ? 1 : 0] + $0 } + bytes
  }
}

/// Takes gRPC messages out of a body that arrives in pieces.
public struct GRPCFrameReader: Sendable {
  /// Why bytes are no messages.
  public enum Failure: Error, Hashable, Sendable {
    case messageTooLarge(UInt32)
    /// The first byte of a prefix is neither 0 nor 1.
    case invalidFlags(UInt8)
  }

  /// The longest message that is taken.
  public let sizeLimit: Int
  private var pending: [UInt8] = []
  private var start = 0

  /// - Parameter sizeLimit: the longest message to take; gRPC's own default unless given.
  public init(sizeLimit: Int = 4 << 20) { self.sizeLimit = sizeLimit }

  /// Takes bytes that have arrived.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    if start > 0 { pending.removeFirst(start) }
    start = 0
    pending.append(contentsOf: bytes)
  }

  /// Whether a message has begun and not ended, which at the end of a body is an error of the peer.
  public var hasPartialMessage: Bool { start < pending.count }

  /// The next whole message; `nil` when more bytes are needed.
  public mutating func next() throws(Failure) -> GRPCMessage? {
    guard pending.count - start >= 5 else { return nil }
    let flags = pending[start]
    guard flags <= 1 else { throw .invalidFlags(flags) }
    let count = pending[start + 1..<start + 5].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard count <= sizeLimit else { throw .messageTooLarge(count) }
    let end = start + 5 + Int(count)
    guard end <= pending.count else { return nil }
    defer { start = end }
    return GRPCMessage(Array(pending[start + 5..<end]), isCompressed: flags == 1)
  }
}

extension GRPCStatus {
  /// A message as the header `grpc-message` carries it: bytes that are not printable ASCII, and `%`, are escaped.
  public static func encodeMessage(_ message: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in message {
      if 0x20...0x7E ~= byte, byte != UInt8(ascii: "%") {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
