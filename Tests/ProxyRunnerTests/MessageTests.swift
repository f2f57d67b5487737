import ProxyWasm
import Testing

@testable import ProxyRunner

struct MessageTests {
  private func request(_ text: String) throws -> Request { try Request(file: Array(text.utf8)) }

  @Test func requestsAreReadFromJSON() throws {
    let request = try request(
      #"{"method": "POST", "path": "/p", "authority": "h", "headers": {"A": ["1", "2"]}, "body": ["x", {"base64": "/w=="}],"#
        + #" "trailers": [["t", "v"]], "abort_after_ms": 5}"#)
    #expect(
      request.message.headers == [
        ":authority": "h", ":path": "/p", ":method": "POST", ":scheme": "http", "a": "1", "a": "2",
      ])
    #expect(request.message.body == [[0x78], [0xFF]])
    #expect(request.message.trailers == ["t": "v"])
    #expect(request.abortAfter == .milliseconds(5))
  }

  @Test func aBodyInOnePieceHasALength() throws {
    #expect(try request(#"{"body": "four"}"#).message.headers["content-length"] == "4")
    #expect(try request(#"{"body": ["fo", "ur"]}"#).message.headers["content-length"] == nil)
    #expect(
      try request(#"{"body": "four", "headers": {"content-length": "9"}}"#).message.headers["content-length"] == "9")
  }

  @Test func messagesAreReadFromHTTP() throws {
    let request = try request("GET /a HTTP/1.1\nHost: h:1\nX: y\n\n")
    #expect(request.message.headers[":authority"] == "h:1")
    #expect(request.message.headers["x"] == "y")
    #expect(request.message.isBodiless)
    let answers = try Answer.list(
      file: Array("HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n0\r\nT: v\r\n\r\n".utf8))
    guard case .http(let response)? = answers.first else {
      Issue.record("no response")
      return
    }
    #expect(response.message.headers == [":status": "404"])
    #expect(response.message.body == [[0x61, 0x62]])
    #expect(response.message.trailers == ["t": "v"])
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET /", "HTTP/1.1 200 OK\r\n\r\n",
    "POST / HTTP/1.1\r\ncontent-length: 5\r\n\r\nabc", "POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
    "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab",
  ]) func othersAreRefused(text: String) {
    #expect(throws: InputError.self) { try request(text) }
  }

  @Test(arguments: [
    #"{"status": 99}"#, #"{"fail": "often"}"#, #"[]"#, #"{"grpc": true, "status": 17}"#, #"{"redis": 5}"#,
    #"{"redis": [{}]}"#,
    #"{"delay_ms": -1}"#, #"{"body": {"base64": "*"}}"#, #"{"stat": 200}"#,
  ]) func answersThatMeanNothingAreRefused(text: String) {
    #expect(throws: InputError.self) { try Answer.list(file: Array(text.utf8)) }
  }

  @Test func bodiesAreCut() {
    let message = Message(body: [[1, 2, 3], [4, 5]])
    #expect(message.split(into: 2).body == [[1, 2], [3, 4], [5]])
    #expect(message.split(into: nil) == message)
    #expect(message.split(into: 100).body == [[1, 2, 3, 4, 5]])
  }

  @Test func propertiesAreReadFromJSON() throws {
    let value = try PropertyValue(
      json: JSON(
        parsing: Array(
          #"{"a.b": 1, "c": {"uint": 2}, "d": [true, null], "e": {"bytes": "AA=="}, "f": {"g": "h"}}"#.utf8)))
    #expect(value == ["a": ["b": 1], "c": .uint(2), "d": [true, .null], "e": .bytes([0]), "f": ["g": "h"]])
  }
}
