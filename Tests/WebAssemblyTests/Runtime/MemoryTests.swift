import Testing
import WebAssembly
import WebAssemblyText

@Suite struct MemoryTests {
  private func memory(_ minimum: UInt64, _ maximum: UInt64? = nil, in store: Store = Store()) throws -> Memory {
    try Memory(MemoryType(SizeLimits(minimum: minimum, maximum: maximum)), in: store)
  }

  @Test func integersOfEveryWidth() throws {
    let memory = try memory(1)
    try memory.store(UInt64(0x0102_0304_0506_0708), at: 3)
    #expect(try memory.read(at: 3, count: 8) == [8, 7, 6, 5, 4, 3, 2, 1])
    #expect(try memory.load(UInt8.self, at: 4) == 7)
    #expect(try memory.load(UInt16.self, at: 3) == 0x0708)
    #expect(try memory.load(UInt32.self, at: 3) == 0x0506_0708)
    #expect(try memory.load(at: 3) == Int64(0x0102_0304_0506_0708))
    try memory.store(Int16(-2), at: 0)
    #expect(try memory.load(Int16.self, at: 0) == -2)
  }

  @Test func outOfBounds() throws {
    let memory = try memory(1)
    let end = UInt64(65536)
    try memory.store(UInt64.max, at: end - 8)
    #expect(try memory.read(at: end, count: 0).isEmpty)
    for address in [end - 7, end, end + 1, UInt64(Int64.max), .max - 7, .max] {
      #expect(throws: Trap.self) { try memory.load(UInt64.self, at: address) }
      #expect(throws: Trap.self) { try memory.store(UInt64(0), at: address) }
      #expect(throws: Trap.self) { try memory.read(at: address, count: 8) }
      #expect(throws: Trap.self) { try memory.write(Array(repeating: 0, count: 8), at: address) }
    }
    #expect(throws: Trap.self) { try memory.read(at: end + 1, count: 0) }
    #expect(throws: Trap.self) { try memory.read(at: 0, count: -1) }
    #expect(throws: Trap.self) { try memory.read(at: 0, count: .max) }
    #expect(throws: Trap.self) { try memory.write([], at: end + 1) }
    try memory.write([], at: end)
    #expect(try memory.load(UInt64.self, at: end - 8) == .max)
    let empty = try self.memory(0)
    #expect(trap { _ = try empty.load(UInt8.self, at: 0) }?.reason == .memoryOutOfBounds)
    #expect(empty.withBytes { $0.count } == 0)
  }

  @Test func growth() throws {
    let memory = try memory(1, 3)
    #expect(memory.pageCount == 1 && memory.byteCount == 65536)
    try memory.store(UInt8(9), at: 65535)
    #expect(memory.grow(by: 1) == 1)
    #expect(try memory.load(UInt16.self, at: 65535) == 9)
    #expect(memory.type == MemoryType(SizeLimits(minimum: 2, maximum: 3)))
    #expect(memory.grow(by: 2) == nil)
    #expect(memory.grow(by: .max) == nil)
    #expect(memory.grow(by: 0) == 2)
    #expect(memory.grow(by: 1) == 2)
    #expect(memory.grow(by: 1) == nil)
  }

  @Test func growthIsVisibleToTheGuest() throws {
    let store = Store()
    let memory = try memory(1, in: store)
    var imports = Imports()
    imports.define("m", "memory", .memory(memory))
    let instance = try instantiate(
      """
      (module
        (import "m" "memory" (memory 1))
        (func (export "size") (result i32) (memory.size))
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
        (func (export "load") (param i32) (result i32) (i32.load (local.get 0))))
      """, imports, in: store)
    #expect(trap { try instance.call("load", .i32(65536)) }?.reason == .memoryOutOfBounds)
    #expect(memory.grow(by: 1) == 1)
    try memory.store(UInt32(5), at: 65536)
    #expect(try instance.int32("load", .i32(65536)) == 5)
    #expect(try instance.int32("grow", .i32(2)) == 2)
    #expect(memory.pageCount == 4)
  }

  @Test func spansReadAndWrite() throws {
    let memory = try memory(1)
    memory.withMutableBytes { bytes in
      for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index) }
    }
    #expect(try memory.load(UInt32.self, at: 255) == 0x0201_00FF)
    let sum = memory.withBytes { bytes in bytes.indices.reduce(0) { $0 + Int(bytes[$1]) } }
    #expect(sum == 256 * 255 / 2 * 256)
    #expect(throws: HostError(number: 1)) { try memory.withBytes { _ in throw HostError(number: 1) } }
  }

  @Test func spansKeepTheBytesInPlace() throws {
    // A 64-bit memory without a greatest size, in a store that allows more than there is address space for: it moves.
    let store = Store(limits: Limits(memoryBytes: .max))
    let memory = try Memory(MemoryType(SizeLimits(minimum: 1), addressType: .i64), in: store)
    memory.withMutableBytes { bytes in
      bytes[5] = 1
      for _ in 0..<10 { _ = memory.grow(by: 100) }
      bytes[65535] = 2
    }
    #expect(try memory.load(UInt8.self, at: 5) == 1 && memory.load(UInt8.self, at: 65535) == 2)
    let old = memory.pageCount
    #expect(memory.grow(by: 1000) == old)
    #expect(try memory.load(UInt8.self, at: 5) == 1 && memory.load(UInt8.self, at: 65535) == 2)
    #expect(try memory.load(UInt64.self, at: UInt64(memory.byteCount) - 8) == 0)
  }

  @Test func typesThatAreNone() throws {
    let store = Store()
    #expect(throws: ValueError.self) { try memory(2, 1, in: store) }
    #expect(throws: ValueError.self) { try memory(65537, in: store) }
    for size: UInt8 in [1, 15, 17, 63, 64, 200, 255] {
      #expect(throws: ValueError.self) {
        try Memory(MemoryType(SizeLimits(minimum: 1), pageSizeLog2: size), in: store)
      }
    }
    let huge = SizeLimits(minimum: 1 << 48)
    #expect(throws: LimitError.self) { try Memory(MemoryType(huge, addressType: .i64), in: store) }
    #expect(throws: ValueError.self) {
      try Memory(MemoryType(SizeLimits(minimum: .max), addressType: .i64), in: store)
    }
    let bytes = try Memory(MemoryType(SizeLimits(minimum: 10, maximum: 12), pageSizeLog2: 0), in: store)
    #expect(bytes.byteCount == 10 && bytes.grow(by: 2) == 10 && bytes.grow(by: 1) == nil)
  }
}
