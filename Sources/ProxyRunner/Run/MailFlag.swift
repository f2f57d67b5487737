import Synchronization

/// Whether a VM has been posted something, from whichever thread.
final class MailFlag: Sendable {
  private let flag = Atomic(false)

  func set() { flag.store(true, ordering: .releasing) }
  func take() -> Bool { flag.exchange(false, ordering: .acquiring) }
  var isSet: Bool { flag.load(ordering: .acquiring) }
}
