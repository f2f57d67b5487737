import ProxyWasm
import Testing

@Suite struct ProtobufTests {
  private func fields(_ bytes: [UInt8]) throws(ProtobufError) -> [ProtobufReader.Field] {
    var reader = ProtobufReader(bytes)
    var fields: [ProtobufReader.Field] = []
    while let field = try reader.next() { fields.append(field) }
    return fields
  }

  @Test func readsEachWireType() throws {
    let bytes: [UInt8] = [
      0x08, 0x96, 0x01, 0x11, 1, 0, 0, 0, 0, 0, 0, 0x80, 0x1A, 2, 7, 8, 0x25, 2, 0, 0, 0,
    ]
    #expect(
      try fields(bytes) == [
        .init(number: 1, value: .varint(150)), .init(number: 2, value: .fixed64(0x8000_0000_0000_0001)),
        .init(number: 3, value: .bytes([7, 8])), .init(number: 4, value: .fixed32(2)),
      ])
  }

  @Test func refusesWhatIsNoMessage() {
    let cases: [([UInt8], ProtobufError)] = [
      ([0x08], .truncated), ([0x80], .truncated), ([0x0A, 5, 1], .truncated), ([0x0D, 1, 2, 3], .truncated),
      ([0x09, 1], .truncated), ([0x00, 1], .invalidFieldNumber), ([0x0B], .unsupportedWireType(3)),
      ([0x0F], .unsupportedWireType(7)), ([0x08] + [UInt8](repeating: 0x80, count: 10) + [0], .varintTooLong),
      ([0x0A] + [UInt8](repeating: 0xFF, count: 9) + [1], .truncated),
      ([0x88, 0x80, 0x80, 0x80, 0x10, 0], .invalidFieldNumber),
    ]
    for (bytes, error) in cases { #expect(throws: error, "\(bytes)") { try fields(bytes) } }
  }

  @Test func writesWhatItReads() throws {
    var writer = ProtobufWriter()
    writer.write(1, varint: .max)
    writer.write(2, string: "text")
    writer.write(3, bool: true)
    writer.write(536_870_911, bytes: [1])
    let read = try fields(writer.bytes)
    #expect(try read[0].varint() == .max)
    #expect(try read[1].string() == "text")
    #expect(try read[2].varint() == 1)
    #expect(read[3] == .init(number: 536_870_911, value: .bytes([1])))
    #expect(throws: ProtobufError.unexpectedType(field: 1)) { try read[0].bytes() }
    #expect(throws: ProtobufError.unexpectedType(field: 2)) { try read[1].varint() }
  }

  @Test func findsTheTargetOfAGRPCService() {
    var cluster = ProtobufWriter()
    cluster.write(1, string: "backend")
    cluster.write(2, string: "authority")
    var header = ProtobufWriter()
    header.write(1, string: "X-A")
    header.write(2, string: "1")
    var timeout = ProtobufWriter()
    timeout.write(1, varint: 2)
    timeout.write(2, varint: 500_000_000)
    var service = ProtobufWriter()
    service.write(1, bytes: cluster.bytes)
    service.write(3, bytes: timeout.bytes)
    service.write(5, bytes: header.bytes)
    let parsed = GRPCService(message: service.bytes)
    #expect(parsed?.target == .cluster(name: "backend", authority: "authority"))
    #expect(parsed?.timeout == .milliseconds(2500))
    #expect(parsed?.initialMetadata == ["x-a": "1"])

    var google = ProtobufWriter()
    google.write(1, string: "dns:///a:1")
    google.write(4, string: "prefix")
    var other = ProtobufWriter()
    other.write(2, bytes: google.bytes)
    #expect(GRPCService(message: other.bytes)?.target == .uri("dns:///a:1"))

    #expect(GRPCService(message: []) == nil)
    #expect(GRPCService(message: Array("a12345678".utf8)) == nil, "a cluster's name that passes for a message")
    #expect(GRPCService(message: Array("web_service".utf8)) == nil)

    var random = Generator(seed: 3)
    for _ in 0..<20_000 { _ = GRPCService(message: random.mutated(service.bytes)) }
  }
}
