import ProxyWasm

extension Runner {
  /// Passes what a TCP client and a server send each other.
  func connect(_ request: Request, _ answer: Answer) -> RunRecord.Exchange {
    TCPExchange(self, request).run(answer)
  }
}

/// One connection under way.
private final class TCPExchange {
  let runner: Runner
  let stream: TCPStream
  var record: RunRecord.Exchange
  private var isClosed = false

  init(_ runner: Runner, _ request: Request) {
    self.runner = runner
    stream = TCPStream(runner.contexts)
    record = RunRecord.Exchange(request: request)
    record.isTCP = true
    record.upstream = RunRecord.View()
    stream.attributes = runner.attributes(of: request.message)
  }

  func run(_ answer: Answer) -> RunRecord.Exchange {
    let request = record.request
    take(stream.open())
    for (index, bytes) in request.send.enumerated() where !isClosed {
      if index > 0 { pause(request.gap) }
      take(stream.receiveDownstream(bytes, endOfStream: false))
    }
    if !isClosed, case .http(let response) = answer {
      for bytes in response.send where !isClosed {
        pause(response.gap)
        take(stream.receiveUpstream(bytes, endOfStream: false))
      }
    }
    if request.halfCloses, !isClosed { take(stream.receiveDownstream([], endOfStream: true)) }
    if case .http(let response) = answer, response.closes, !isClosed {
      take(stream.receiveUpstream([], endOfStream: true))
    }
    wait { [self] in isClosed || record.upstream?.isComplete ?? false || !request.halfCloses }
    // Envoy does not know who closes the upstream's side, and closes the client's for it.
    if !isClosed { stream.upstreamClosed(by: .unknown) }
    stream.downstreamClosed(by: .local)
    stream.finish()
    return record
  }

  private func pause(_ gap: Duration) {
    guard gap > .zero else { return }
    runner.advance(for: gap) {
      take(stream.takeResult())
      return isClosed
    }
  }

  private func wait(until condition: () -> Bool) {
    runner.advance(for: runner.configuration.holdLimit) {
      take(stream.takeResult())
      return condition() || isClosed || !runner.somethingWillHappen
    }
  }

  private func take(_ result: TCPResult) {
    let parts: [TCPPart]
    switch result {
    case .hold: return
    case .forward(let list): parts = list
    case .close(let list, let details):
      parts = list
      isClosed = true
      record.clientError = "closed"
      record.details = details
    }
    for part in parts {
      switch part {
      case .upstream(let bytes, let end):
        record.upstream?.body += bytes
        record.upstream?.isComplete = end
      case .downstream(let bytes, let end):
        record.client.body += bytes
        record.client.isComplete = end
      }
    }
  }
}
