import WebAssembly

extension CallTable {
  /// The `fd_*` calls that are about descriptors themselves.
  mutating func defineDescriptorCalls() {
    define("fd_close") { (context, number: UInt32) in try context.process.descriptors.close(number) }
    define("fd_renumber") { (context, number: UInt32, other: UInt32) in
      try context.process.descriptors.renumber(number, to: other)
    }
    define("fd_fdstat_get") { (context, number: UInt32, result: UInt32) in
      try context.check((result, 24))
      let descriptor = try context.process.descriptors[number]
      let memory = context.memory
      try memory.store(UInt64(descriptor.type.rawValue), at: result)
      try memory.store(descriptor.flags.rawValue, at: result + 2)
      try memory.store(descriptor.rights.rawValue, at: result + 8)
      try memory.store(descriptor.inheritedRights.rawValue, at: result + 16)
    }
    define("fd_fdstat_set_flags") { (context, number: UInt32, bits: UInt32) in
      let descriptor = try context.process.descriptors[number]
      let flags = try DescriptorFlags(checking: bits)
      guard case .file(let file) = descriptor.resource else { throw Errno.badDescriptor }
      try descriptor.require(.setFlags)
      // How a file synchronises is fixed when it is opened, on the hosts too.
      guard flags.isSubset(of: [.append, .nonBlocking]) else { throw Errno.invalidArgument }
      try file.setFlags(flags)
      descriptor.flags = flags
    }
    define("fd_fdstat_set_rights") { (context, number: UInt32, base: UInt64, inherited: UInt64) in
      let descriptor = try context.process.descriptors[number]
      let (rights, inheritedRights) = (Rights(rawValue: base), Rights(rawValue: inherited))
      // Rights are only ever given up.
      guard rights.isSubset(of: descriptor.rights), inheritedRights.isSubset(of: descriptor.inheritedRights)
      else { throw Errno.notCapable }
      descriptor.rights = rights
      descriptor.inheritedRights = inheritedRights
    }
    define("fd_prestat_get") { (context, number: UInt32, result: UInt32) in
      try context.check((result, 8))
      guard let path = try context.process.descriptors[number].preopenPath else { throw Errno.badDescriptor }
      // The tag says that it is a directory, the only kind there is.
      try context.memory.store(UInt32(0), at: result)
      try context.memory.store(UInt32(path.count), at: result + 4)
    }
    define("fd_prestat_dir_name") { (context, number: UInt32, address: UInt32, count: UInt32) in
      guard let path = try context.process.descriptors[number].preopenPath else { throw Errno.notDirectory }
      guard path.count <= count else { throw Errno.nameTooLong }
      try context.memory.write(path, at: address)
    }
  }
}

extension DescriptorFlags {
  init(checking bits: UInt32) throws(Errno) {
    guard let bits = UInt16(exactly: bits), DescriptorFlags.all.isSuperset(of: DescriptorFlags(rawValue: bits))
    else { throw .invalidArgument }
    self.init(rawValue: bits)
  }
}
