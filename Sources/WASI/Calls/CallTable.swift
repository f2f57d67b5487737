public import WebAssembly

/// The two versions of the interface, which differ in layouts.
enum Version {
  case preview1
  /// What preview 1 was before it had the name, as older programs import it.
  case unstable

  var moduleName: Name {
    switch self {
    case .preview1: "wasi_snapshot_preview1"
    case .unstable: "wasi_unstable"
    }
  }
}

/// What one call works with.
struct CallContext {
  let process: Process
  let memory: GuestMemory
  let store: Store
  let version: Version
}

/// The functions of one version of the interface, being defined.
struct CallTable {
  let version: Version
  var imports = Imports()

  /// Defines a function that returns an errno: success unless the body throws one.
  mutating func define<each P: WebAssemblyValue>(
    _ name: Name, _ body: @escaping @Sendable (CallContext, repeat each P) throws -> Void
  ) {
    let version = version
    imports.define(version.moduleName, name) { (caller: Caller, arguments: repeat each P) throws -> UInt32 in
      do {
        try body(CallContext(caller, version), repeat each arguments)
        return 0
      } catch let error as Errno {
        return UInt32(error.rawValue)
      }
    }
  }
}

extension CallContext {
  fileprivate init(_ caller: Caller, _ version: Version) throws {
    guard let process: Process = caller.store.hostState() else { throw WASIError.notAttached }
    guard let memory = caller.defaultMemory else { throw WASIError.noMemory }
    self.init(process: process, memory: GuestMemory(memory: memory), store: caller.store, version: version)
  }

  /// Checks that results can be stored before anything is done.
  func check(_ results: (address: UInt32, count: Int)...) throws(Errno) {
    for result in results { try memory.check(result.address, count: result.count) }
  }
}

/// A use of WASI that is the embedder's or the program's fault as a whole, not of one call.
public enum WASIError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The store has no process state: see ``WASI/attach(to:)``.
  case notAttached
  /// The calling instance exports no memory named "memory".
  case noMemory
  /// The module exports neither `_start` nor `_initialize`.
  case noEntry

  public var description: String {
    switch self {
    case .notAttached: "WASI was called in a store to which none is attached"
    case .noMemory: "WASI was called by a module that exports no memory named \"memory\""
    case .noEntry: "the module exports neither _start nor _initialize"
    }
  }
}

extension WASI {
  /// All functions of preview 1, and of `wasi_unstable` before it; the state is the calling store's.
  public static var imports: Imports { sharedImports }

  // Imports as such are not for several threads, as they may hold what belongs to a store. These do not, and never change.
  nonisolated(unsafe) private static let sharedImports: Imports = {
    var imports = Imports()
    for version in [Version.preview1, .unstable] {
      var table = CallTable(version: version)
      table.defineArgumentCalls()
      table.defineClockCalls()
      table.defineDescriptorCalls()
      table.defineFileCalls()
      table.defineStatusCalls()
      table.defineDirectoryCalls()
      table.definePathCalls()
      table.definePollCalls()
      table.defineProcessCalls()
      table.defineSocketCalls()
      imports.merge(table.imports)
    }
    return imports
  }()
}
