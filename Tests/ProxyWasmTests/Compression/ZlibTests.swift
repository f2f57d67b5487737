import Foundation
import Testing

@testable import ProxyWasm

@Suite struct ZlibTests {
  private let sample = bytes((0..<40).map { "line \($0 * $0 % 97) of \($0)\n" }.joined())
  private let limit = 1 << 20

  /// What zlib 1.2.13 made of the sample.
  private static let vectors: [String: String] = [
    "level 1":
      "eAE10UsOwzAIBNB9TuEjBPCPA7VSpai9/65iZrxjZDDPyfP5vtrdfu92X0/VVrWx7lU766w61DMrdAYfFQZD4GQydMwshonLNsPGltRMzZvW"
      + "O9rsABbORFiOJASDEEG2FJNnYiSAJkcELhFk4ekmiWHORRnodFESL3NROj+NKIntLkvnnCzJTlkG9rksuyguygTTRXG8PETZ6AxRBq4MURzo"
      + "EGXzP4kyAYvzc7AhRDGeHQqeF8fClNcfkuGRHg==",
    "level 2":
      "eF410UsOwzAIBNB9TuEjBPCPA7VSpai9/65iZrxjZAjP8fP5vtrdfu92X0/VVrWx7lU766w61DMrdAYfFQZD4GRqHDOLYeJjm2FjS2qmatN6"
      + "R5sdwEISYTmSEAxCBNlSTJ6JkQCaHBFIgixc3SQxzLkoA50uSuJmLkrnrxElsd1l6ZyTJdkpy8A+l2UjiDLBdFEcNw9RNjpDlIFPhigOdIiy"
      + "+U6iTMDiPA42hCjGs0PB9eJYmPL6A5LhkR4=",
    "level 3":
      "eF410ckNwzAMRNG7q3AJFmltBSVAACPp/xZo5uvGgUjzyXo+39d5nb/3eR3Pqsuqi+t71eF6rjrpaSvcDlFXqA6pk8a4ZrpD08eGw9CWyYw2"
      + "sj7UVjagK0HooQTCAUSajaL5DMYUsODIVALSdfWCpGguoFR1BpSpmwWU278GytT2wHJ7Dst0J5aqfYFlKEBpYgaU0M0TylBnQqn6ZEIJoRPK"
      + "8DtBaYLlfhxtSCjFZ5ui6+W2OM3jD5LhkR4=",
    "levels 4 to 9":
      "eNo10ckNwzAMRNG7q3AJFmltBSVAACPp/xZo5uvGgUjzyXo+39d5nb/3eR3Pqsuqi+t71eF6rjrpaSvcDlFXqA6pk8a4ZrpD08eGw9CWyYw2"
      + "sj7UVjagK0HooQTCAUSajaL5DMYUsOBIrwPSdfWCpGguoFR1BpSpmwWU278GytT2wHJ7Dst0J5aqfYFlKEBpYgaU0M0TylBnQqn6ZEIJoRPK"
      + "8DtBaYLlfhxtSCjFZ5ui6+W2OM3jD5LhkR4=",
    "filtered":
      "eJw10TsOAzEIhOE+p/iPsMaPtQ+UkSJFmft3KWA7RgbxyXw/vzcXFtfr+/m9aVi0rAcWkfXBolfPwmJkiInFzNAXFqvGDxZ3hjWw2Bl2w+LU"
      + "DBat1sfAoj2AG4tWhDuwaIXIUIie7FKsfCvGmVi0cvRcV5D7wqKVpAUWUZTZsYiinIVFFGXk1xTlNCyiLCPnynKysyzzwiLKsrGIoqyJRRQl"
      + "bix6UfbGohdlDix6USKw6EXZeaeirIZFf44zsehFafn2UBYW/bFkOq8/kuGRHg==",
    "Huffman only":
      "eAEFwckNxEAIAME/UXQIC3PYDggkJAT5/7aqsp0fE/yksh1lApXKdjYTmFS28zHBksp29DLBlsp27DDBkcp21mWCK5Xt7I8JHqls524meKWy"
      + "nVeZ4JPKdhYT6E8q27HNBKpS2c5+mEBNKtt5jAl0SWU7xgS6pbKdpUygRyrbucYEeqWyne8wgT5S2c5aTKCvVLbz/JhAP6lsR40J7CeV7ZzF"
      + "BKZS2c53mcBMKtvZmwlsSWU7nzKBbalsZy8msCOV7XybCexKZTvnxwT2SGU7LxPYK5Xt3MME9kllO/YwwfpJZTvvywRLpbKds5lgmVS2Y8YE"
      + "a0llO+/HBGtLZTtXmWAdqWxnHSZYVyrbUWWC9UhlO+9lgvVKZTv3MsH65A+S4ZEe",
    "fixed":
      "eAHLycxLVTBQyE9TMODKAbENQWxDCNsExDaCsC1BbGOoGjMQxwTCMTIFcUwhHGOwjBlUO1iPOYRjBjbMAsKxANtiCdUDthFqvRFYmSHMAeZg"
      + "HtQJ5kZgHtQREA7UEcYQZ0NdYQaRgzrDEuxAQ6g7jCHWQR1iDva6IdQlhmB9RlCnmIJVGkGdYgn2mRHUKSaQoIE6xRJsuxHULSYQfVC3WEJU"
      + "Qt1iCrbPCOoWCzAH6hQzsDONoE4xAvvcGOoUC7BKY6hTTMFGGkOdYgR2tDHUKRaQeII6xQzsMGNY5IBtMIY6xRAiB3MK2HvGMLdAeJZcAJLh"
      + "kR4=",
    "window of 512":
      "GNM0z8sNwzAMA9B7p/AIMeWfBmqBAkG7/60Qyd5EWApf7vfn2a72fbXrcdfca+6aR83QnDWHd1aFoYBZYSoEX5bPebMVFj92FA5b0jdsdD24"
      + "1v+AzWTCBpMRCkaE2FYsvZmRBHY7QnWG7IvJks47mDK5CVOSfwZTBpkwJdkOW4bubElt2jLZB1sOgymLTJiCXSlMOdyM36BOMQUbaQx1ihHY"
      + "0cZQp1hYgnlQp5iBHWYMdYox2AZjqFMMIXIwp4C9ZwxzC4RnyQUAkuGRHg==",
  ]

  @Test(arguments: vectors) func unpacksWhatZlibPacked(_ name: String, _ text: String) throws {
    let packed = try #require(Data(base64Encoded: text))
    #expect(try Zlib.uncompress([UInt8](packed), limit: limit) == sample)
  }

  @Test func unpacksStoredAndEmptyBlocks() throws {
    // Level 0; then blocks with flushes between, which are empty ones; then what follows the stream and is ignored.
    let stored = hex("7801011100eeff68656c6c6f2068656c6c6f2068656c6c6f3a2e067d")
    #expect(try Zlib.uncompress(stored, limit: limit) == bytes("hello hello hello"))
    let flushed = hex("789ccacf4b5500000000ffff2a29cf876100000000ffff03002d1805b1")
    #expect(try Zlib.uncompress(flushed, limit: limit) == bytes("one two two two"))
    #expect(try Zlib.uncompress(flushed + bytes("more"), limit: limit) == bytes("one two two two"))
  }

  /// The bytes themselves, which zlib was tried on: a change of them asks for another try.
  @Test func packsAsItDid() throws {
    let expected =
      "eJw10csNAjEMhOE7VWwJGzvPgkBCQtD/DWXmz82j2Osvm8/7+7zu6/e67ofqsuviuu46XK9dJz19h+oQbYfmkDrpjGtmOHR9bDpMbVnMaCPr"
      + "Q23lAIYShBFKIBxApNkous9gLAELjvQ6IENXL0iK5gJKU2dAWbpZQKn+NVCWtgeW6jksy51YmvYFlqkApYsZUEI3TyhTnQml6ZMJJYROKNPv"
      + "BKULludxtCGhFJ8diq6Xx+K0Hn+S4ZEe"
    #expect(Data(Zlib.compress(sample)).base64EncodedString() == expected)
    #expect(Zlib.compress([]) == hex("789c030000000001"))
    #expect(Zlib.compress(bytes("a")) == hex("789c4b040000620062"))
  }

  @Test(arguments: 1...12) func whatIsPackedIsUnpacked(seed: Int) throws {
    var random = Generator(seed: UInt64(seed))
    // From one letter to all bytes, with repetitions from near and far.
    let letters = [1, 2, 4, 20, 100, 256][seed % 6]
    var data: [UInt8] = []
    while data.count < 20_000 {
      if seed > 6, data.count > 10, random.next(4) == 0 {
        let (start, count) = (random.next(data.count), 3 + random.next(400))
        for offset in 0..<count { data.append(data[start + offset]) }
      } else {
        for _ in 0..<random.next(40) { data.append(UInt8(random.next(letters))) }
      }
    }
    for count in [0, 1, 2, 3, 4, 257, 258, 259, 260, 4096, data.count] {
      let part = Array(data.prefix(count))
      let packed = Zlib.compress(part)
      #expect(packed.count <= count + 16)
      #expect(try Zlib.uncompress(packed, limit: count) == part)
    }
  }

  @Test func largeDataIsPacked() throws {
    var random = Generator(seed: 7)
    var data = [UInt8](repeating: 0, count: 100_000)
    data += (0..<100_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    data += data[50_000..<150_000]
    data += (0..<10_000).flatMap { bytes("line \($0 * $0 % 9973)\n") }
    let packed = Zlib.compress(data)
    #expect(packed.count < 270_000)
    #expect(try Zlib.uncompress(packed, limit: data.count) == data)
  }

  @Test func symbolsFollowTheStandard() {
    for length in DeflateSymbol.lengths {
      let range = DeflateSymbol.length(DeflateSymbol.index(length: length))
      #expect(range.base <= length && length < range.base + 1 << range.extraBits)
    }
    for distance in 1...DeflateSymbol.maximumDistance {
      let range = DeflateSymbol.distance(DeflateSymbol.index(distance: distance))
      #expect(range.base <= distance && distance < range.base + 1 << range.extraBits)
    }
    #expect((0..<29).map { DeflateSymbol.length($0).extraBits }.reduce(0, +) == 60)
    #expect(DeflateSymbol.distance(29) == (24577, 13))
  }

  @Test func codesKeepTheirLimit() {
    // Frequencies like Fibonacci's numbers make the deepest trees.
    var frequencies: [UInt32] = [1, 1]
    while frequencies.count < 30 {
      frequencies.append(frequencies[frequencies.count - 1] + frequencies[frequencies.count - 2])
    }
    for limit in [7, 15] {
      let count = limit == 7 ? 19 : 30
      let code = HuffmanCode(frequencies: Array(frequencies[..<count]), limit: limit)
      #expect(code.lengths.allSatisfy { $0 <= limit })
      #expect(code.lengths.reduce(0) { $0 + 1 << (15 - Int($1)) } == 1 << 15)
    }
    #expect(HuffmanCode(frequencies: [0, 0, 5], limit: 7).lengths == [1, 0, 1])
    #expect(HuffmanCode(frequencies: [0, 0, 0], limit: 7).lengths == [1, 1, 0])
  }

  @Test func checksumsAreThoseOfTheStandard() {
    #expect(Adler32.checksum([UInt8]().span) == 1)
    #expect(Adler32.checksum(bytes("Wikipedia").span) == 0x11E6_0398)
    #expect(Adler32.checksum([UInt8](repeating: 255, count: 100_000).span) == 0x149A_302C)
  }
}

/// The bytes of hexadecimal digits.
func hex(_ text: String) -> [UInt8] {
  stride(from: 0, to: text.utf8.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
}
