import Testing
import WebAssemblyText

@Suite("Integer literals")
struct IntegerLiteralTests {
  /// The bytes of a constant, without its code.
  private func constant(_ type: String, _ text: String) throws -> [UInt8] {
    let module = try TextModule.encode(Array("(global \(type) (\(type).const \(text)))".utf8))
    // Magic, version, section header, count, type, mutability and code come before; `end` after.
    return Array(module[14..<module.count - 1])
  }

  @Test func signedAndUnsignedReadingsAgree() throws {
    #expect(try constant("i32", "0xffff_ffff") == [0x7F])
    #expect(try constant("i32", "4294967295") == [0x7F])
    #expect(try constant("i32", "-1") == [0x7F])
    #expect(try constant("i32", "-0x8000_0000") == [0x80, 0x80, 0x80, 0x80, 0x78])
    #expect(try constant("i32", "+2147483648") == [0x80, 0x80, 0x80, 0x80, 0x78])
    #expect(try constant("i64", "18446744073709551615") == [0x7F])
    #expect(try constant("i64", "-9223372036854775808") == [UInt8](repeating: 0x80, count: 9) + [0x7F])
    #expect(try constant("i64", "-0") == [0])
    #expect(try constant("i32", "1_2_3") == [0xFB, 0x00])
  }

  @Test(arguments: [
    ("i32", "4294967296"), ("i32", "-2147483649"), ("i32", "0x1_0000_0000"), ("i32", "-0x8000_0001"),
    ("i64", "18446744073709551616"), ("i64", "-9223372036854775809"), ("i64", "0x1_0000_0000_0000_0000"),
    ("i64", "99999999999999999999999999"), ("i64", "-0xffff_ffff_ffff_ffff_ffff"),
  ])
  func outOfRange(_ type: String, _ text: String) {
    #expect(Literals.fault("\(type).const \(text)") == "constant out of range")
  }

  @Test func lanes() {
    #expect(Literals.fault("(v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -128 255) drop") == nil)
    #expect(Literals.fault("(v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 256) drop") == "constant out of range")
    #expect(Literals.fault("(v128.const i16x8 0 0 0 0 0 0 0 -32769) drop") == "constant out of range")
    #expect(Literals.fault("(v128.const i64x2 0) drop")?.hasPrefix("wrong number of lane literals") == true)
    #expect(Literals.fault("i8x16.extract_lane_s 256")?.hasPrefix("i8 constant out of range") == true)
    #expect(Literals.fault("i8x16.extract_lane_s -1")?.hasPrefix("unexpected token") == true)
  }

  @Test func indicesAreOf32Bits() {
    #expect(Literals.fault("br 4294967295") == nil)
    #expect(Literals.fault("br 4294967296")?.hasPrefix("i32 constant out of range") == true)
    #expect(Literals.fault("i32.load offset=18446744073709551615 drop") == nil)
    #expect(Literals.fault("i32.load offset=18446744073709551616 drop")?.hasPrefix("offset out of range") == true)
    #expect(Literals.fault("i32.load align=0 drop")?.hasPrefix("alignment must be a power of two") == true)
    #expect(Literals.fault("i32.load align=0x8000_0000_0000_0000 drop") == nil)
  }
}
