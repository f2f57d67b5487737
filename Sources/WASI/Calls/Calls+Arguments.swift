import WebAssembly

extension CallTable {
  /// `args_*`, `environ_*`.
  mutating func defineArgumentCalls() {
    define("args_sizes_get") { (context, count: UInt32, size: UInt32) in
      try context.storeSizes(context.process.arguments, count: count, size: size)
    }
    define("args_get") { (context, pointers: UInt32, strings: UInt32) in
      try context.storeStrings(context.process.arguments, pointers: pointers, strings: strings)
    }
    define("environ_sizes_get") { (context, count: UInt32, size: UInt32) in
      try context.storeSizes(context.process.environment, count: count, size: size)
    }
    define("environ_get") { (context, pointers: UInt32, strings: UInt32) in
      try context.storeStrings(context.process.environment, pointers: pointers, strings: strings)
    }
  }
}

extension CallContext {
  fileprivate func storeSizes(_ strings: [[UInt8]], count: UInt32, size: UInt32) throws(Errno) {
    guard let total = UInt32(exactly: strings.reduce(0) { $0 + $1.count }) else { throw .overflow }
    try check((count, 4), (size, 4))
    try memory.store(UInt32(strings.count), at: count)
    try memory.store(total, at: size)
  }

  /// Stores strings one behind the other, and the address of each.
  fileprivate func storeStrings(_ list: [[UInt8]], pointers: UInt32, strings: UInt32) throws(Errno) {
    try check((pointers, 4 * list.count), (strings, list.reduce(0) { $0 + $1.count }))
    var (pointer, address) = (pointers, strings)
    for string in list {
      try memory.store(address, at: pointer)
      try memory.write(string, at: address)
      // The last of these may be the end of the address space.
      pointer &+= 4
      address &+= UInt32(string.count)
    }
  }
}
