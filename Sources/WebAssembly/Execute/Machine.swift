import Synchronization

/// What a store runs guest code with: the context at a fixed address, the value stack, the stack of restore records and
/// the few instructions that no module owns.
final class Machine {
  let context: UnsafeMutablePointer<Context>
  /// Keeps the memory that the context is in.
  private let interruption: InterruptHandle
  /// The instruction that ends a run.
  let exitCode: PC
  private let stack: ValueStack
  private var restoreStack: UnsafeMutablePointer<RestoreRecord>
  private let code: UnsafeMutablePointer<UInt>
  /// The instance that is entered while no guest code runs: it has nothing.
  private let idle: UnsafeMutablePointer<InstanceRecord>
  /// A memory of no bytes, for instances without one.
  let emptyMemory: UnsafeMutablePointer<MemoryRecord>
  /// Runs nested through host functions.
  var runDepth = 0
  let nativeStackKey = Platform.nativeStackKey

  /// The first address past the value stack.
  let stackEnd: UInt

  var contextPointer: ContextPointer { ContextPointer(context) }

  init(stackBytes: Int, interruption: InterruptHandle) {
    self.interruption = interruption
    stack = ValueStack.take(byteCount: stackBytes)
    code = .allocate(capacity: 2)
    code[0] = RegisterOpcode.exit.address
    code[1] = RegisterOpcode.restore.address
    exitCode = PC(code)
    emptyMemory = .allocate(capacity: 1)
    emptyMemory.initialize(
      to: MemoryRecord(base: stack.base, byteCount: 0, pageSizeLog2: 16, object: nil))
    restoreStack = .allocate(capacity: 64)
    idle = .allocate(capacity: 1)
    idle.initialize(to: InstanceRecord.empty(memory0: emptyMemory))
    stackEnd = UInt(bitPattern: stack.base) + UInt(stack.byteCount)
    interruption.setStackLimit(stackEnd)
    context = interruption.contextMemory.bindMemory(to: Context.self, capacity: 1)
    context.initialize(
      to: Context(
        instance: idle,
        functions: idle.pointee.functions, tables: idle.pointee.tables, memories: idle.pointee.memories,
        globals: idle.pointee.globals, restoreTop: restoreStack, restoreLimit: restoreStack + 64,
        restoreCode: PC(code + 1), freeStack: stack.base.assumingMemoryBound(to: UInt64.self), resumeBase: stack.base))
  }

  deinit {
    stack.giveBack()
    code.deallocate()
    restoreStack.deallocate()
    idle.pointee.deallocateLists()
    idle.deallocate()
    emptyMemory.deallocate()
  }

  /// Pushes a restore record, making room if there is none.
  func pushRestore(_ record: RestoreRecord) {
    if context.pointee.restoreTop == context.pointee.restoreLimit {
      let count = context.pointee.restoreTop - restoreStack
      let larger = UnsafeMutablePointer<RestoreRecord>.allocate(capacity: count * 2)
      larger.moveInitialize(from: restoreStack, count: count)
      restoreStack.deallocate()
      restoreStack = larger
      context.pointee.restoreTop = larger + count
      context.pointee.restoreLimit = larger + count * 2
    }
    context.pointee.restoreTop.initialize(to: record)
    context.pointee.restoreTop += 1
  }

  /// The height of the restore stack, which survives its reallocation.
  var restoreCount: Int {
    get { context.pointee.restoreTop - restoreStack }
    set { context.pointee.restoreTop = restoreStack + newValue }
  }

  /// The restore records, from the oldest.
  func restoreRecord(_ index: Int) -> RestoreRecord { restoreStack[index] }
}

extension Context {
  /// Makes an instance the running one.
  @inline(__always) mutating func enterInstance(_ record: UnsafeMutablePointer<InstanceRecord>) {
    instance = record
    functions = record.pointee.functions
    tables = record.pointee.tables
    memories = record.pointee.memories
    globals = record.pointee.globals
  }
}

extension InstanceRecord {
  /// A record with room for lists of the given lengths, which are for the caller to initialise.
  static func allocating(
    functions: Int, tables: Int, memories: Int, globals: Int, tags: Int,
    memory0: UnsafeMutablePointer<MemoryRecord>, object: Unmanaged<InstanceObject>?
  ) -> InstanceRecord {
    InstanceRecord(
      functions: .allocate(capacity: max(functions, 1)), tables: .allocate(capacity: max(tables, 1)),
      memories: .allocate(capacity: max(memories, 1)), globals: .allocate(capacity: max(globals, 1)),
      tags: .allocate(capacity: max(tags, 1)), memory0: memory0, object: object)
  }

  static func empty(memory0: UnsafeMutablePointer<MemoryRecord>) -> InstanceRecord {
    allocating(functions: 0, tables: 0, memories: 0, globals: 0, tags: 0, memory0: memory0, object: nil)
  }

  func deallocateLists() {
    functions.deallocate()
    tables.deallocate()
    memories.deallocate()
    globals.deallocate()
    tags.deallocate()
  }
}
