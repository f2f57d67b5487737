import Synchronization

/// Ends the runs of a store from any thread.
///
/// The guest looks at the flag at every branch backwards and every call, and between the parts of long bulk operations.
/// It stays up until ``reset()``: runs that start meanwhile end at once.
public final class InterruptHandle: @unchecked Sendable {
  private struct State {
    var isInterrupted = false
    var isExpired = false
    var deadline: ContinuousClock.Instant?
    var stackLimit: UInt = 0
  }

  private let state = Lock(State())
  /// What handlers look at; the context follows it in memory.
  private let signal: UnsafeMutablePointer<StopSignal>

  init() {
    let size = MemoryLayout<StopSignal>.size + MemoryLayout<Context>.size
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    signal = memory.bindMemory(to: StopSignal.self, capacity: 1)
    signal.initialize(to: StopSignal())
  }

  deinit {
    signal.deinitialize(count: 1)
    UnsafeMutableRawPointer(signal).deallocate()
  }

  /// Where the machine keeps its context, as long as it keeps the handle.
  var contextMemory: UnsafeMutableRawPointer { UnsafeMutableRawPointer(signal) + MemoryLayout<StopSignal>.size }

  /// Tells where the value stack ends.
  func setStackLimit(_ limit: UInt) { update { $0.stackLimit = limit } }

  /// Ends the present run, and those that start before ``reset()``, with ``Trap/Reason/interrupted``.
  public func interrupt() { update { $0.isInterrupted = true } }

  /// Lets runs go on again.
  public func reset() { update { $0.isInterrupted = false } }

  func setDeadline(_ deadline: ContinuousClock.Instant?) {
    update {
      $0.deadline = deadline
      $0.isExpired = deadline.map { $0 <= .now } ?? false
    }
    if let deadline, deadline > .now { Watchdog.shared.watch(self, until: deadline) }
  }

  /// Called by the watchdog when a deadline that was set has passed; it may have been changed since.
  func expire(_ deadline: ContinuousClock.Instant) {
    update { if $0.deadline == deadline { $0.isExpired = true } }
  }

  private func update(_ change: (inout State) -> Void) {
    state.withLock {
      change(&$0)
      let code: TrapCode? = $0.isInterrupted ? .interrupted : $0.isExpired ? .deadlineExceeded : nil
      signal.pointee.reason.store(code?.rawValue ?? 0, ordering: .relaxed)
      signal.pointee.stackLimit.store(code == nil ? $0.stackLimit : 0, ordering: .relaxed)
    }
  }
}

/// One thread that waits for the deadlines of all stores; it runs only while there are any.
final class Watchdog: Sendable {
  static let shared = Watchdog()

  private struct Entry {
    weak var handle: InterruptHandle?
    var deadline: ContinuousClock.Instant
  }

  private struct State {
    var entries: [Entry] = []
    var isRunning = false
  }

  private let state = Lock(State())
  /// The longest sleep: a deadline set meanwhile is met with that much delay.
  private static let slice: Duration = .milliseconds(2)

  func watch(_ handle: InterruptHandle, until deadline: ContinuousClock.Instant) {
    let mustStart = state.withLock { state in
      state.entries.removeAll { $0.handle == nil || $0.handle === handle }
      state.entries.append(Entry(handle: handle, deadline: deadline))
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if mustStart, !Platform.detachThread({ self.loop() }) {
      // Without a thread nobody would look at the clock: better end the run at once than never.
      state.withLock { $0.isRunning = false }
      handle.expire(deadline)
    }
  }

  private func loop() {
    while true {
      let now = ContinuousClock.now
      var due: [(InterruptHandle, ContinuousClock.Instant)] = []
      let wait: Duration? = state.withLock { state in
        state.entries.removeAll { entry in
          guard let handle = entry.handle else { return true }
          guard entry.deadline <= now else { return false }
          due.append((handle, entry.deadline))
          return true
        }
        guard let next = state.entries.map(\.deadline).min() else {
          state.isRunning = false
          return nil
        }
        return min(now.duration(to: next), Self.slice)
      }
      for (handle, deadline) in due { handle.expire(deadline) }
      guard let wait else { return }
      Platform.sleep(nanoseconds: max(wait.components.attoseconds / 1_000_000_000, 1000))
    }
  }
}
