import ProxyWasm
import Testing

@Suite struct GRPCFramingTests {
  @Test func takesMessagesFromPieces() throws {
    let bytes = try [[1, 2, 3], [], [4]].flatMap { try #require(GRPCMessage($0).framed) }
    #expect(bytes == [0, 0, 0, 0, 3, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4])
    for size in 1...bytes.count {
      var reader = GRPCFrameReader()
      var messages: [[UInt8]] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.append(bytes[start..<min(start + size, bytes.count)])
        while let message = try reader.next() { messages.append(message.bytes) }
      }
      #expect(messages == [[1, 2, 3], [], [4]])
      #expect(!reader.hasPartialMessage)
    }
  }

  @Test func refusesLongMessagesAndStrangeFlags() throws {
    var reader = GRPCFrameReader(sizeLimit: 2)
    reader.append([1, 0, 0, 0, 2, 8, 9])
    #expect(try reader.next() == GRPCMessage([8, 9], isCompressed: true))
    reader.append([0, 0, 0, 0, 3])
    #expect(reader.hasPartialMessage)
    #expect(throws: GRPCFrameReader.Failure.messageTooLarge(3)) { try reader.next() }
    var other = GRPCFrameReader()
    other.append([2, 0, 0, 0, 0])
    #expect(throws: GRPCFrameReader.Failure.invalidFlags(2)) { try other.next() }
  }

  @Test func mapsHTTPStatusesAndMessages() {
    let expected: [(Int, GRPCStatus)] = [
      (400, .internal), (401, .unauthenticated), (403, .permissionDenied), (404, .unimplemented), (429, .unavailable),
      (502, .unavailable), (503, .unavailable), (504, .unavailable), (200, .unknown), (500, .unknown),
    ]
    for (http, grpc) in expected { #expect(GRPCStatus(httpStatus: http) == grpc) }
    #expect(GRPCStatus.encodeMessage(Array("50% \u{E9}\n~".utf8)) == "50%25 %C3%A9%0A~")
  }
}
