import WebAssembly

extension CallTable {
  /// `fd_readdir`.
  mutating func defineDirectoryCalls() {
    define("fd_readdir") {
      (context, number: UInt32, buffer: UInt32, size: UInt32, cookie: UInt64, result: UInt32) in
      try context.check((result, 4), (buffer, Int(size)))
      let descriptor = try context.process.descriptors[number]
      let directory = try descriptor.directory
      try descriptor.require(.readDirectory)
      // A cookie is the position in the list; who begins anew gets a new list.
      if cookie == 0 || descriptor.listing.isEmpty { descriptor.listing = try directory.listing() }
      let end = buffer + size
      var place = buffer
      var next = cookie
      for entry in descriptor.listing.dropFirst(Int(clamping: cookie)) {
        next += 1
        let record = entry.record(next: next)
        let part = record.prefix(Int(end - place))
        try context.memory.write(Array(part), at: place)
        place += UInt32(part.count)
        // A record that is cut off says that the buffer was too small; the guest asks for it again.
        if part.count < record.count { break }
      }
      try context.memory.store(place - buffer, at: result)
    }
  }
}

extension ConfinedDirectory {
  /// All entries, with those for the directory itself and for its parent, of which nothing is told.
  fileprivate func listing() throws(Errno) -> [DirectoryEntry] {
    let inode = try status().inode
    return [".", ".."].map { DirectoryEntry(name: Array($0.utf8), inode: inode, type: .directory) } + (try entries())
  }
}

extension DirectoryEntry {
  /// A `dirent` and the name behind it.
  fileprivate func record(next: UInt64) -> [UInt8] {
    func bytes<T: FixedWidthInteger>(_ number: T) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }
    return bytes(next) + bytes(inode) + bytes(UInt32(name.count)) + [type.rawValue, 0, 0, 0] + name
  }
}
