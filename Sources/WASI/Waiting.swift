import WebAssembly

// Calls that may have to wait do so in slices, between which they look whether the run shall end.

extension CallContext {
  /// The longest time for which a call does not look whether the run shall end, in milliseconds.
  static let slice: UInt64 = 10

  /// Waits until a descriptor of the host's is ready.
  ///
  /// - Throws: ``Trap`` when the run shall end.
  func wait(for descriptor: Int32, _ readiness: Platform.Readiness) throws {
    if try Platform.wait(for: descriptor, readiness, milliseconds: 0) { return }
    repeat {
      try store.checkInterruption()
    } while try !Platform.wait(for: descriptor, readiness, milliseconds: Int32(Self.slice))
  }

  /// Waits until a file has something to read, unless its descriptor is non-blocking.
  func waitToRead(_ file: any File, _ descriptor: Descriptor) throws { try wait(for: file, descriptor, .reading) }

  /// Waits until a file takes something, unless its descriptor is non-blocking.
  func waitToWrite(_ file: any File, _ descriptor: Descriptor) throws { try wait(for: file, descriptor, .writing) }

  private func wait(for file: any File, _ descriptor: Descriptor, _ readiness: Platform.Readiness) throws {
    // Of what is always ready there is no need to ask; and what is non-blocking says itself that it is not ready.
    guard let host = file.hostDescriptor, !descriptor.flags.contains(.nonBlocking) else { return }
    try wait(for: host, readiness)
  }
}

extension InputStream {
  var isTerminal: Bool {
    if case .descriptor(let descriptor) = source { Platform.isTerminal(descriptor) } else { false }
  }

  /// Reads what there is, at least one byte unless the stream is at its end.
  func read(into buffer: UnsafeMutableRawBufferPointer, for context: CallContext) throws -> Int {
    switch source {
    case .empty: return 0
    case .closure(let body): return min(max(0, try body(buffer)), buffer.count)
    case .descriptor(let descriptor):
      try context.wait(for: descriptor, .reading)
      return try Platform.read(descriptor, into: buffer)
    }
  }
}

extension OutputStream {
  var isTerminal: Bool {
    if case .descriptor(let descriptor) = sink { Platform.isTerminal(descriptor) } else { false }
  }

  /// Writes from the start of the buffer; returns how many bytes were taken.
  func write(_ buffer: UnsafeRawBufferPointer, for context: CallContext) throws -> Int {
    switch sink {
    case .discard: return buffer.count
    case .closure(let body): return min(max(0, try body(buffer)), buffer.count)
    case .descriptor(let descriptor):
      // What is ready takes so much without blocking; a pipe or socket may block at more, where nothing could end the run.
      let part =
        buffer.count <= Platform.readyCount || Platform.neverBlocks(descriptor) ? buffer.count : Platform.readyCount
      var done = 0
      do {
        repeat {
          try context.wait(for: descriptor, .writing)
          let rest = UnsafeRawBufferPointer(rebasing: buffer[done...].prefix(part))
          done += try Platform.write(rest, to: descriptor)
        } while done < buffer.count
      } catch let error as Errno {
        // What was taken is told; the next write meets the error again.
        if done == 0 { throw error }
      }
      return done
    }
  }
}
