import Foundation
import Testing
import WASI
import WebAssembly

@Suite struct PollingTests {
  private enum Subject {
    case clock(id: UInt32, timeout: UInt64, isAbsolute: Bool)
    case read(UInt32)
    case write(UInt32)
  }

  /// Puts subscriptions into the memory, numbered from 100, and polls; returns the events' numbers and errors.
  private func poll(
    _ guest: Guest, _ subjects: [Subject], isUnstable: Bool = false
  ) throws -> Result<[(number: UInt64, error: UInt16)], Errno> {
    let size = isUnstable ? 56 : 48
    for (index, subject) in subjects.enumerated() {
      let place = UInt64(4096 + index * size)
      try guest.memory.write(Array(repeating: 0, count: size), at: place)
      try guest.memory.store(UInt64(100 + index), at: place)
      switch subject {
      case .clock(let id, let timeout, let isAbsolute):
        let clock = place + 16 + (isUnstable ? 8 : 0)
        try guest.memory.store(UInt8(0), at: place + 8)
        try guest.memory.store(id, at: clock)
        try guest.memory.store(timeout, at: clock + 8)
        try guest.memory.store(UInt16(isAbsolute ? 1 : 0), at: clock + 24)
      case .read(let descriptor):
        try guest.memory.store(UInt8(1), at: place + 8)
        try guest.memory.store(descriptor, at: place + 16)
      case .write(let descriptor):
        try guest.memory.store(UInt8(2), at: place + 8)
        try guest.memory.store(descriptor, at: place + 16)
      }
    }
    if let error = try guest.call("poll_oneoff", 4096, 32768, UInt64(subjects.count), 0) { return .failure(error) }
    let count = Int(try guest.result(UInt32.self))
    return .success(
      try (0..<count).map { index in
        let place = UInt64(32768 + 32 * index)
        return (try guest.result(UInt64.self, at: place), try guest.result(UInt16.self, at: place + 8))
      })
  }

  /// A clock that only sleeping moves.
  private final class FakeTime: @unchecked Sendable {
    var now: UInt64 = 1_000_000_000
  }

  private func guest(_ time: FakeTime, module: String = "wasi_snapshot_preview1") throws -> Guest {
    var wasi = WASI()
    wasi.clocks.monotonicTime = { time.now }
    wasi.clocks.wallTime = { 1_000_000_000_000 + time.now }
    wasi.clocks.sleep = { time.now += $0 }
    wasi.standardInput = .bytes([1])
    return try Guest(wasi, module: module)
  }

  @Test(arguments: [false, true]) func timesComeInOrder(isUnstable: Bool) throws {
    let time = FakeTime()
    let guest = try guest(time, module: isUnstable ? "wasi_unstable" : "wasi_snapshot_preview1")
    let start = time.now
    let hour: UInt64 = 3_600_000_000_000
    var events = try poll(
      guest, [.clock(id: 1, timeout: hour, isAbsolute: false), .clock(id: 0, timeout: 5_000, isAbsolute: false)],
      isUnstable: isUnstable
    ).get()
    #expect(events.map(\.number) == [101])
    #expect(time.now == start + 5_000)
    events = try poll(guest, [.clock(id: 1, timeout: start + hour, isAbsolute: true)], isUnstable: isUnstable).get()
    #expect(events.map(\.number) == [100])
    #expect(time.now == start + hour)
    events = try poll(
      guest, [.clock(id: 0, timeout: 1_000_000_000_000 + time.now + 10, isAbsolute: true)], isUnstable: isUnstable
    ).get()
    #expect(time.now == start + hour + 10)
    // What has passed comes at once, and so does all that is due at the same time.
    events = try poll(
      guest, [.clock(id: 1, timeout: 0, isAbsolute: true), .clock(id: 0, timeout: 1, isAbsolute: true)],
      isUnstable: isUnstable
    ).get()
    #expect(events.map(\.number) == [100, 101])
    #expect(time.now == start + hour + 10)
  }

  @Test func readyStreamsComeBeforeTimes() throws {
    let time = FakeTime()
    let guest = try guest(time)
    let events = try poll(guest, [.clock(id: 1, timeout: 1000, isAbsolute: false), .read(0), .write(1)]).get()
    #expect(events.map(\.number) == [101, 102])
    #expect(events.map(\.error) == [0, 0])
    #expect(time.now == 1_000_000_000)
  }

  @Test func badSubscriptionsAreToldOf() throws {
    let guest = try guest(FakeTime())
    let events = try poll(guest, [.read(77), .write(0), .read(1)]).get()
    #expect(events.map(\.error) == [8, 8, 8])
    #expect(try guest.call("poll_oneoff", 4096, 32768, 0, 0) == .invalidArgument)
    #expect(try guest.call("poll_oneoff", 0, 0, 0xFFFF_FFFF, 0) == .invalidArgument)
    guard case .failure(.invalidArgument) = try poll(guest, [.clock(id: 2, timeout: 0, isAbsolute: false)]) else {
      Issue.record("CPU time cannot be waited for")
      return
    }
    try guest.memory.store(UInt8(3), at: 4096 + 8)
    #expect(try guest.call("poll_oneoff", 4096, 32768, 1, 0) == .invalidArgument)
  }

  @Test func pipesAreWaitedFor() throws {
    let pipe = Pipe()
    var wasi = WASI()
    wasi.standardInput = .descriptor(pipe.fileHandleForReading.fileDescriptor)
    let guest = try Guest(wasi)
    var events = try poll(guest, [.read(0), .clock(id: 1, timeout: 1_000_000, isAbsolute: false)]).get()
    #expect(events.map(\.number) == [101])
    try pipe.fileHandleForWriting.write(contentsOf: Data([65]))
    events = try poll(guest, [.read(0)]).get()
    #expect(events.map(\.number) == [100])
    #expect(try guest.read(0, 10).get() == "A")
    try pipe.fileHandleForWriting.close()
    events = try poll(guest, [.read(0)]).get()
    #expect(events.map(\.number) == [100])
    #expect(try guest.read(0, 10).get() == "")
  }

  @Test func waitsEndWithTheRun() throws {
    let pipe = Pipe()
    var wasi = WASI()
    wasi.standardInput = .descriptor(pipe.fileHandleForReading.fileDescriptor)
    let guest = try Guest(wasi)
    func reason(_ body: () throws -> Void) -> Trap.Reason? {
      do {
        try body()
        return nil
      } catch {
        return (error as? Trap)?.reason
      }
    }
    guest.store.deadline = .now + .milliseconds(20)
    #expect(reason { _ = try guest.read(0, 1) } == .deadlineExceeded)
    guest.store.deadline = .now + .milliseconds(20)
    #expect(reason { _ = try poll(guest, [.read(0)]) } == .deadlineExceeded)
    guest.store.deadline = .now + .milliseconds(20)
    #expect(reason { _ = try poll(guest, [.clock(id: 1, timeout: .max, isAbsolute: false)]) } == .deadlineExceeded)
    guest.store.deadline = nil
    // More than a pipe takes, and nobody reads it.
    let full = Pipe()
    wasi.standardOutput = .descriptor(full.fileHandleForWriting.fileDescriptor)
    let writer = try Guest(wasi)
    writer.store.deadline = .now + .milliseconds(50)
    #expect(reason { _ = try writer.write(1, String(repeating: "x", count: 100_000)) } == .deadlineExceeded)
    try pipe.fileHandleForWriting.write(contentsOf: Data([65]))
    #expect(try guest.read(0, 10).get() == "A")
  }
}
