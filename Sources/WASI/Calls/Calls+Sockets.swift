import WebAssembly

extension CallTable {
  /// `sock_*`: as in wasmtime, preview 1 cannot make sockets and none is given, so no descriptor is one.
  mutating func defineSocketCalls() {
    define("sock_accept") { (context, descriptor: UInt32, _: UInt32, _: UInt32) in
      try context.refuseSocketCall(descriptor)
    }
    define("sock_recv") {
      (context, descriptor: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32) in
      try context.refuseSocketCall(descriptor)
    }
    define("sock_send") { (context, descriptor: UInt32, _: UInt32, _: UInt32, _: UInt32, _: UInt32) in
      try context.refuseSocketCall(descriptor)
    }
    define("sock_shutdown") { (context, descriptor: UInt32, _: UInt32) in
      try context.refuseSocketCall(descriptor)
    }
  }
}

extension CallContext {
  fileprivate func refuseSocketCall(_ number: UInt32) throws(Errno) {
    _ = try process.descriptors[number]
    throw .notSocket
  }
}
