internal import WebAssembly

extension HostTable {
  /// Shared data and queues (section 2.7 of the ABI reference).
  mutating func defineSharedData() {
    define("proxy_get_shared_data") {
      (call, key: UInt32, count: UInt32, pointer: UInt32, length: UInt32, cas: UInt32) in
      try call.memory.checkResults(pointer, length, cas)
      let key = try call.memory.bytes(key, count, "the key")
      guard let (value, number) = call.vm.shared.sharedData(vmID: call.vm.vmIDBytes, key: key) else {
        throw Refusal(.notFound, "the key has no value")
      }
      try call.vm.output(call.memory, value, at: pointer, length)
      try call.memory.store(number, at: cas)
    }
    define("proxy_set_shared_data") {
      (call, key: UInt32, count: UInt32, value: UInt32, size: UInt32, cas: UInt32) in
      let key = try call.memory.bytes(key, count, "the key")
      let value = try call.memory.bytes(value, size, "the value")
      let (shared, vmID) = (call.vm.shared, call.vm.vmIDBytes)
      let status =
        value.isEmpty && call.vm.options.emptySharedDataRemoves
        ? shared.removeSharedData(vmID: vmID, key: key, cas: cas)
        : shared.setSharedData(vmID: vmID, key: key, value: value, cas: cas)
      switch status {
      case .ok: break
      case .casMismatch: throw Refusal(status, "the value has been changed since")
      case .notFound: throw Refusal(status, "the key has no value to remove")
      default: throw Refusal(status, "no more can be shared")
      }
    }
    define("proxy_register_shared_queue") { (call, name: UInt32, count: UInt32, result: UInt32) in
      try call.memory.checkResults(result)
      let name = try call.memory.bytes(name, count, "the name")
      let (mailbox, root) = (call.vm.mailbox, try call.root.id)
      let consumer = QueueConsumer(owner: call.vm.owner) { mailbox.post(.queueReady(root: root, queue: $0)) }
      let queue = call.vm.shared.registerQueue(vmID: call.vm.vmIDBytes, name: name, consumer: consumer)
      guard let queue else { throw Refusal(.internalFailure, "there are too many queues") }
      try call.memory.store(queue, at: result)
    }
    define("proxy_resolve_shared_queue") {
      (call, vmID: UInt32, vmIDCount: UInt32, name: UInt32, count: UInt32, result: UInt32) in
      try call.memory.checkResults(result)
      let vmID = try call.memory.bytes(vmID, vmIDCount, "the vm_id")
      let name = try call.memory.bytes(name, count, "the name")
      let queue = call.vm.shared.resolveQueue(vmID: vmID.isEmpty ? call.vm.vmIDBytes : vmID, name: name)
      guard let queue else { throw Refusal(.notFound, "nobody has registered the queue") }
      try call.memory.store(queue, at: result)
    }
    define("proxy_enqueue_shared_queue") { (call, queue: UInt32, item: UInt32, count: UInt32) in
      let status = call.vm.shared.enqueue(queue, try call.memory.bytes(item, count, "the item"))
      guard status == .ok else {
        throw Refusal(status, status == .notFound ? "there is no such queue" : "the queue is full")
      }
    }
    define("proxy_dequeue_shared_queue") { (call, queue: UInt32, pointer: UInt32, length: UInt32) in
      try call.memory.checkResults(pointer, length)
      switch call.vm.shared.dequeue(queue) {
      case .item(let item):
        do {
          try call.vm.output(call.memory, item, at: pointer, length)
        } catch {
          // The guest has no memory for it, or has failed; others may still want it.
          call.vm.shared.putBack(item, in: queue)
          throw error
        }
      case .empty: throw Refusal(.empty, "the queue is empty")
      case .notFound: throw Refusal(.notFound, "there is no such queue")
      }
    }
  }

  /// Metrics (section 2.8 of the ABI reference).
  mutating func defineMetrics() {
    define("proxy_define_metric") { (call, type: Int32, name: UInt32, count: UInt32, result: UInt32) in
      try call.memory.checkResults(result)
      guard let type = MetricType(rawValue: type) else {
        throw Refusal(.badArgument, "there is no such type of metric")
      }
      let name = try call.memory.bytes(name, count, "the name")
      guard let id = call.vm.shared.defineMetric(type, name) else {
        throw Refusal(.internalFailure, "there are too many metrics, or the name is too long")
      }
      try call.memory.store(id, at: result)
    }
    define("proxy_increment_metric") { (call, id: UInt32, offset: Int64) in
      try refuse(call.vm.shared.incrementMetric(id, offset), "a histogram, or a counter by nothing, is not incremented")
    }
    define("proxy_record_metric") { (call, id: UInt32, value: UInt64) in
      try refuse(call.vm.shared.recordMetric(id, value), "the value is not recorded")
    }
    define("proxy_get_metric") { (call, id: UInt32, result: UInt32) in
      try call.memory.check(result, 8, "the place of a result")
      let (status, value) = call.vm.shared.metric(id)
      try refuse(status, "a histogram has no value")
      try call.memory.store(value, at: result)
    }
  }
}

private func refuse(_ status: Status, _ reason: String) throws {
  guard status != .ok else { return }
  throw Refusal(status, status == .notFound ? "there is no such metric" : reason)
}
