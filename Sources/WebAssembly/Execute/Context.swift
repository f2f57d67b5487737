import Synchronization

/// What handlers need beyond their registers: one for each store, at a fixed address.
///
/// Only trivial fields, so that a handler reads and writes them without reference counting. Fields of the running
/// instance are copied here when it changes, to save the handlers an indirection.
struct Context {
  var fuel: Int64 = .max

  var instance: UnsafeMutablePointer<InstanceRecord>
  var functions: UnsafeMutablePointer<FunctionReference>
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  var globals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>

  /// Where calls that crossed into another instance return to; grows upwards.
  var restoreTop: UnsafeMutablePointer<RestoreRecord>
  var restoreLimit: UnsafeMutablePointer<RestoreRecord>
  /// Return here to come back from another instance (an instruction of the store's own).
  let restoreCode: PC

  /// The first free slot of the value stack, for a run nested in a host function.
  var freeStack: FP
  /// Below which address the native stack of the innermost run's thread is short.
  var nativeStackLimit: UInt = 0

  /// Where the run stopped.
  var stopPC: PC?
  var stopFP: FP?
  /// The table index of an indirect call that trapped.
  var calledElement: UInt64 = 0
  /// The state that a slow path hands back to its handler.
  var resumePC: PC?
  var resumeFP: FP?
  var resumeBase: MemoryBase
  var resumeSize: UInt64 = 0
  /// What a host function's call leaves in both accumulators: its result, if it has just one.
  var resumeValue: UInt64 = 0
  /// The state between two instructions when the trampoline is in use.
  var parked: (PC, FP, MemoryBase, UInt64, UInt64, Double)?

  /// The store, for slow paths.
  var store: Unmanaged<Store>?
}

/// What other threads change to stop a run.
///
/// It stands right before the context, so that handlers need no second pointer.
struct StopSignal: ~Copyable {
  /// The first address past the value stack; zero while a run shall stop, so that calls need one test for both.
  let stackLimit = Atomic<UInt>(0)
  /// The ``TrapCode`` to end with, or zero.
  let reason = Atomic<Int>(0)
}

extension ContextPointer {
  @inline(__always) var signal: UnsafeMutablePointer<StopSignal> {
    (self - MemoryLayout<StopSignal>.size).assumingMemoryBound(to: StopSignal.self)
  }

  /// Relaxed, as it only needs to be seen in the end.
  @inline(__always) var stopReason: Int { signal.pointee.reason.load(ordering: .relaxed) }
  @inline(__always) var isInterrupted: Bool { stopReason != 0 }
  @inline(__always) var stackLimit: UInt { signal.pointee.stackLimit.load(ordering: .relaxed) }
}

/// The function pointer in a funcref slot or an instance's function table; nil is the null reference.
typealias FunctionReference = UnsafeMutablePointer<FunctionRecord>

/// A function instance, at a fixed address for the life of its store.
struct FunctionRecord {
  /// The entry of its register code; meaningless for host functions.
  var entry: PC
  /// The instance it belongs to; nil for host functions.
  var instance: UnsafeMutablePointer<InstanceRecord>?
  /// The canonical identity of its type.
  var typeID: UInt32
  /// Slots that parameters or results take, whichever are more: the distance from the arguments to the frame.
  var argumentSlots: UInt32
  /// Its index in its instance's module.
  var index: UInt32
  /// The host function's box; nil for guest functions.
  var host: Unmanaged<HostFunctionBox>?
}

/// What the interpreter needs of a module instance, at a fixed address for the life of its store.
struct InstanceRecord {
  var functions: UnsafeMutablePointer<FunctionReference>
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  var globals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>
  var tags: UnsafeMutablePointer<UnsafeMutablePointer<TagRecord>>
  /// The base and size record of memory 0, or of an empty memory.
  var memory0: UnsafeMutablePointer<MemoryRecord>
  /// The instance object, for slow paths.
  var object: Unmanaged<InstanceObject>?
}

/// A memory's bytes, at a fixed address.
struct MemoryRecord {
  var base: MemoryBase
  var byteCount: UInt64
  var pageSizeLog2: UInt8
  /// The memory object, for slow paths; nil for the empty memory of an instance without one.
  var object: Unmanaged<MemoryObject>?
}

/// A table's elements, at a fixed address.
struct TableRecord {
  var elements: UnsafeMutablePointer<UInt64>
  var count: UInt64
  var object: Unmanaged<TableObject>
}

/// A tag's identity is its record's address.
struct TagRecord {
  var object: Unmanaged<TagObject>
}

/// Where and to whom a call that crossed into another instance returns.
struct RestoreRecord {
  var returnPC: PC
  var instance: UnsafeMutablePointer<InstanceRecord>
}
