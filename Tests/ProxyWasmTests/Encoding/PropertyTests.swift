import ProxyWasm
import Testing

@Suite struct PropertyTests {
  @Test func encodesAsEnvoyDoes() throws {
    #expect(try PropertyValue.string("/a").encoded() == [0x2F, 0x61])
    #expect(try PropertyValue.bytes([0, 255]).encoded() == [0, 255])
    #expect(try PropertyValue.int(-2).encoded() == [254, 255, 255, 255, 255, 255, 255, 255])
    #expect(try PropertyValue.uint(0x0102).encoded() == [2, 1, 0, 0, 0, 0, 0, 0])
    #expect(try PropertyValue.double(1.5).encoded() == [0, 0, 0, 0, 0, 0, 0xF8, 0x3F])
    #expect(try PropertyValue.bool(true).encoded() == [1])
    #expect(try PropertyValue.timestamp(nanoseconds: 256).encoded() == [0, 1, 0, 0, 0, 0, 0, 0])
    #expect(try PropertyValue.duration(.milliseconds(-1)).encoded() == PropertyValue.int(-1_000_000).encoded())
    #expect(try PropertyValue.message([1, 2]).encoded() == [1, 2])
    #expect(try PropertyValue.null.encoded() == [])
    #expect(try PropertyValue.map(PropertyMap()).encoded() == [0, 0, 0, 0])
    let map: PropertyValue = ["A": true, "b": ["c"]]
    let list = try #require(PairsEncoding.encode(pairs: [([0x63], [])]))
    #expect(try map.encoded() == PairsEncoding.encode(pairs: [([0x41], [1]), ([0x62], list)]))
    #expect(
      try PropertyValue.headers(["a": "1", "b": "2", "a": "3"]).encoded()
        == PairsEncoding.encode(["a": "1,3", "b": "2"]))
  }

  @Test func lendsWhatItEncodes() throws {
    for value: PropertyValue in ["text", "", 7, true, .bytes([9])] {
      let lent = try value.withEncoded { bytes throws(Status) in bytes.withUnsafeBufferPointer { Array($0) } }
      #expect(try lent == value.encoded())
    }
  }

  @Test func aDurationThatDoesNotFitIsAFailure() {
    #expect(throws: Status.serializationFailure) { try PropertyValue.duration(.seconds(Int64.max)).encoded() }
    #expect(throws: Status.serializationFailure) {
      try PropertyValue.map(["a": .duration(.seconds(Int64.min))]).encoded()
    }
  }

  @Test func pathsAreJoinedWithNULs() {
    func path(_ bytes: [UInt8]) -> PropertyPath? { PropertyPath(bytes.span) }
    #expect(path(Array("request\0path".utf8)) == ["request", "path"])
    #expect(path(Array("request\0path\0".utf8)) == ["request", "path"])
    #expect(path(Array("a\0\0".utf8)) == ["a", ""])
    #expect(path(Array("a\0\0b".utf8)) == ["a", "", "b"])
    #expect(path([])?.isEmpty == true)
    #expect(path([0]) == [""])
    #expect(path([0xFF]) == nil)
    #expect(PropertyPath(dotted: "request.path").bytes == Array("request\0path".utf8))
    #expect(PropertyPath(["a", "b.c"]).description == "a.b.c")
    #expect(path([UInt8](repeating: 0, count: PropertyPath.countLimit + 1)) == nil)
    #expect(path([UInt8](repeating: 0, count: 256))?.segments.count == 256)
  }

  @Test func pathsLeadThroughMapsListsHeadersAndMessages() {
    let root: PropertyValue = [
      "request": ["headers": .headers(["accept": "a", "Accept": "b"]), "hosts": ["x", "y"]],
      "node": .message([1], fields: ["id": "n1"]),
    ]
    #expect(root[["request", "headers", "ACCEPT"]] == "a,b")
    #expect(root[["request", "headers", "none"]] == nil)
    #expect(root[["request", "hosts", "1"]] == "y")
    for index in ["2", "-1", "+1", "", "1x", "99999999999999999999"] {
      #expect(root[["request", "hosts", index]] == nil, "\(index)")
    }
    #expect(root[["node", "id"]] == "n1")
    #expect(root[["node"]] == .message([1], fields: ["id": "n1"]))
    #expect(root[["node", "id", "more"]] == nil)
    #expect(root[[]] == root)
    #expect(PropertyValue.headers(["a": "1"])[["a"]] == "1")
  }

  /// Canonically equal names are two names.
  @Test func namesAreComparedByBytes() {
    var map: PropertyMap = ["\u{E9}": 1]
    map["e\u{301}"] = 2
    #expect(map.entries.count == 2)
    #expect(map["e\u{301}"] == 2)
    map["\u{E9}"] = nil
    #expect(map.entries.count == 1)
  }
}
