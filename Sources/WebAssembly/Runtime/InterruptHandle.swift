import Synchronization

/// Ends the runs of a store from any thread.
///
/// The guest looks for a signal at every branch and call, and between the parts of long bulk operations. The signal stays
/// up until ``reset()``: runs that start meanwhile end at once.
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
  func setStackLimit(_ limit: UInt) { update(lowers: true) { $0.stackLimit = limit } }

  /// Why runs shall end; nil while they shall not.
  var stopReason: TrapCode? { TrapCode(rawValue: signal.pointee.reason.load(ordering: .relaxed)) }

  /// Ends the present run, and those that start before ``reset()``, with ``Trap/Reason/interrupted``.
  public func interrupt() { update { $0.isInterrupted = true } }

  /// Lets runs start again.
  ///
  /// One that is in progress and was interrupted ends nevertheless.
  public func reset() { update { $0.isInterrupted = false } }

  /// Called on the store's thread.
  func setDeadline(_ deadline: ContinuousClock.Instant?) {
    let isExpired = deadline.map { $0 <= .now } ?? false
    update(lowers: true) {
      $0.deadline = deadline
      $0.isExpired = isExpired
    }
    Watchdog.shared.watch(self, until: isExpired ? nil : deadline)
  }

  /// Called by the watchdog when a deadline that was set has passed; it may have been changed since.
  func expire(_ deadline: ContinuousClock.Instant) {
    update { if $0.deadline == deadline { $0.isExpired = true } }
  }

  /// Called on the store's thread before a run, to lower a signal that an earlier run was to see.
  func lowerOldSignal() { update(lowers: true) { _ in } }

  /// - Parameter lowers: whether to lower the signal when nothing is to be stopped any more. Only the store's thread may: a
  ///   run that has just seen that it must stop still has to find out why.
  private func update(lowers: Bool = false, _ change: (inout State) -> Void) {
    state.withLock {
      change(&$0)
      if let code: TrapCode = $0.isInterrupted ? .interrupted : $0.isExpired ? .deadlineExceeded : nil {
        signal.pointee.reason.store(code.rawValue, ordering: .relaxed)
        signal.pointee.stackLimit.store(0, ordering: .releasing)
      } else if lowers {
        signal.pointee.reason.store(0, ordering: .relaxed)
        signal.pointee.stackLimit.store($0.stackLimit, ordering: .relaxed)
      }
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
    var entries: [ObjectIdentifier: Entry] = [:]
    var isRunning = false
  }

  private let state = Lock(State())
  /// The longest sleep: a deadline set meanwhile is met with that much delay.
  private static let slice: Duration = .milliseconds(2)

  /// Watches one deadline for the handle from now on; none if it is nil.
  func watch(_ handle: InterruptHandle, until deadline: ContinuousClock.Instant?) {
    let mustStart = state.withLock { state in
      state.entries[ObjectIdentifier(handle)] = deadline.map { Entry(handle: handle, deadline: $0) }
      guard deadline != nil, !state.isRunning else { return false }
      state.isRunning = true
      return true
    }
    if mustStart, !Platform.detachThread({ self.loop() }) {
      // Without a thread nobody would look at the clock: better end the run at once than never.
      state.withLock { $0.isRunning = false }
      if let deadline { handle.expire(deadline) }
    }
  }

  private func loop() {
    while true {
      let now = ContinuousClock.now
      var due: [(InterruptHandle, ContinuousClock.Instant)] = []
      let wait: Duration? = state.withLock { state in
        var next: ContinuousClock.Instant?
        for (key, entry) in state.entries {
          if let handle = entry.handle {
            guard entry.deadline <= now else {
              next = min(next ?? entry.deadline, entry.deadline)
              continue
            }
            due.append((handle, entry.deadline))
          }
          state.entries[key] = nil
        }
        state.isRunning = next != nil
        return next.map { min(now.duration(to: $0), Self.slice) }
      }
      for (handle, deadline) in due { handle.expire(deadline) }
      guard let wait else { return }
      Platform.sleep(nanoseconds: max(wait.components.attoseconds / 1_000_000_000, 1000))
    }
  }
}
