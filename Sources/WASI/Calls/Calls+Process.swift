import WebAssembly

extension CallTable {
  /// `proc_*`, `random_get`, `sched_yield`.
  mutating func defineProcessCalls() {
    imports.define(version.moduleName, "proc_exit") { (code: UInt32) throws in throw ProcessExit(code: code) }
    define("proc_raise") { (_, _: UInt32) in
      // A signal of the guest's could only become one of the host's process.
      throw Errno.notSupported
    }
    define("sched_yield") { _ in Platform.yield() }
    define("random_get") { (context, address: UInt32, count: UInt32) in
      try context.memory.check(address, count: Int(count))
      // In parts, so that a request for gigabytes can be interrupted.
      let part: UInt32 = 1 << 16
      var done: UInt32 = 0
      while done < count {
        let length = min(part, count - done)
        try context.memory.withBytes(at: address + done, count: length) { context.process.random($0) }
        done += length
        if done < count { try context.store.checkInterruption() }
      }
    }
  }
}
