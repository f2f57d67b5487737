internal import WebAssembly

/// What waits for a VM, posted from any thread.
final class Mailbox: Sendable {
  enum Mail: Sendable {
    case queueReady(root: UInt32, queue: UInt32)
    case httpCall(CallID, HTTPCallResult)
    case grpc(CallID, GRPCEvent)
    case redis(CallID, RedisResult)
    case dns(CallID, DNSResult)
    case stats(root: UInt32, [UInt8])
    case foreignFunction(context: UInt32, function: UInt32, arguments: [UInt8])
  }

  private struct Contents {
    var mail: [Mail] = []
    var queueNews = 0
    var isClosed = false
    var wake: (@Sendable () -> Void)?
  }

  /// How much news of queues waits: a plugin that enqueues and takes out again for ever must not make it grow for ever.
  private static let queueNewsLimit = 1 << 16

  private let contents = Lock(Contents())

  func post(_ mail: Mail) {
    let wake: (@Sendable () -> Void)? = contents.withLock { contents in
      guard !contents.isClosed else { return nil }
      if case .queueReady = mail {
        guard contents.queueNews < Self.queueNewsLimit else { return nil }
        contents.queueNews += 1
      }
      contents.mail.append(mail)
      return contents.wake
    }
    wake?()
  }

  /// Takes what is there; what comes meanwhile waits for the next time.
  func take() -> [Mail] {
    contents.withLock { contents in
      contents.queueNews = 0
      defer { contents.mail = [] }
      return contents.mail
    }
  }

  var isEmpty: Bool { contents.withLock { $0.mail.isEmpty } }

  func close() { contents.withLock { $0 = Contents(isClosed: true) } }

  /// Sets what is called when something is posted; also at once if something waits already.
  func setWake(_ wake: (@Sendable () -> Void)?) {
    let isWaiting = contents.withLock { contents in
      contents.wake = wake
      return !contents.mail.isEmpty
    }
    if isWaiting { wake?() }
  }
}
