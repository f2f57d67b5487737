// Exceptions: a throw looks for a handler through the side tables of the frames' functions, so that code that does not
// throw pays nothing (spec: Execution / Exceptions).

/// An exception on its way to its handler.
struct PendingException {
  let tag: UnsafeMutablePointer<TagRecord>
  /// The payload's slots.
  let payload: [UInt64]
  /// The object that an exnref refers to, once there is one.
  var object: ObjectPointer?
  /// The calls of the runs inside this one that it has ended.
  var backtrace = Backtrace()
}

extension PendingException {
  /// The exception that a host function threw.
  ///
  /// - Throws: ``ValueError`` when its payload does not fit its tag; ``LimitError`` as for any value.
  init(_ exception: WebAssemblyException, in store: Store) throws {
    let types = exception.tag.object.payload
    guard types.count == exception.payload.count else {
      throw ValueError("the tag's exceptions carry \(types.count) values, this one \(exception.payload.count)")
    }
    var slots: [UInt64] = []
    for (value, type) in zip(exception.payload, types) {
      let bits = try store.slotBits(value, as: type)
      slots.append(bits.low)
      if type == .v128 { slots.append(bits.high) }
    }
    self.init(
      tag: exception.tag.object.record, payload: slots, object: exception.object, backtrace: exception.backtrace)
  }
}

extension WebAssemblyException {
  /// The exception that ended a run.
  init(_ exception: PendingException, in store: Store, backtrace outer: Backtrace) {
    let object = exception.tag.pointee.object.takeUnretainedValue()
    var backtrace = exception.backtrace
    backtrace.append(outer)
    let payload = exception.payload.withUnsafeBufferPointer { slots in
      slots.baseAddress.map { store.values($0, types: object.payload) } ?? []
    }
    self.init(tag: Tag(store: store, object: object), payload: payload, backtrace: backtrace, object: exception.object)
  }
}

/// Throws an exception with a tag of the running instance.
@inline(never)
func throwException(tag: Int, payload: FP, _ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  let record = ctx.context.pointee.instance.pointee.tags[tag]
  let count = record.pointee.object.takeUnretainedValue().payload.reduce(0) { $0 + $1.slotCount }
  let slots = Array(UnsafeBufferPointer(start: payload, count: count))
  return unwind(PendingException(tag: record, payload: slots, object: nil), pc, fp, ctx)
}

/// Throws the exception that a reference refers to.
@inline(never)
func rethrowException(_ bits: UInt64, _ pc: PC, _ fp: FP, _ ctx: ContextPointer) -> Int {
  guard let object = ObjectPointer(bitPattern: UInt(truncatingIfNeeded: bits)),
    let tag = UnsafeMutablePointer<TagRecord>(bitPattern: UInt(truncatingIfNeeded: object.pointee.detail))
  else { return raise(pc, fp, ctx, .nullExceptionReference) }
  let contents = ObjectHeader.contents(object).assumingMemoryBound(to: UInt64.self)
  let slots = Array(UnsafeBufferPointer(start: contents, count: object.pointee.byteCount / 8))
  return unwind(PendingException(tag: tag, payload: slots, object: object), pc, fp, ctx)
}

/// Looks for the innermost handler, from the instruction at `pc` outwards; leaves the machine there, for
/// ``resume(_:)``, or ends the run.
///
/// - Parameter isTailCall: whether a tail call throws, which the frame that made it no longer guards.
func unwind(
  _ exception: PendingException, _ throwPC: PC, _ throwFP: FP, _ ctx: ContextPointer, isTailCall: Bool = false
) -> Int {
  let context = ctx.context
  let store = context.store
  var walk = FrameWalk(pc: throwPC, fp: throwFP, machine: store.machine)
  var isGuarded = !isTailCall
  repeat {
    guard isGuarded else {
      isGuarded = true
      continue
    }
    let code = walk.instance.pointee.object.unsafelyUnwrapped.takeUnretainedValue().module.code
    guard let (function, offset) = code.function(at: walk.pc) else { continue }
    for handler in code.handlers(of: function) where handler.range.contains(offset) {
      if handler.kind == .tag || handler.kind == .tagReference,
        walk.instance.pointee.tags[Int(handler.tag)] != exception.tag
      {
        continue
      }
      store.machine.restoreCount = walk.restoreCount
      context.pointee.enterInstance(walk.instance)
      return land(exception, at: handler, walk.pc - Int(offset), walk.fp, throwPC, throwFP, ctx)
    }
  } while walk.next()
  context.pointee.stopPC = throwPC
  context.pointee.stopFP = throwFP
  store.pendingException = exception
  return RunStatus.exception
}

/// Gives a handler what it asked for.
private func land(
  _ exception: PendingException, at handler: ExceptionHandler, _ start: PC, _ fp: FP,
  _ throwPC: PC, _ throwFP: FP, _ ctx: ContextPointer
) -> Int {
  let store = ctx.context.store
  var place = fp + Int(handler.payloadSlot)
  if handler.kind == .tag || handler.kind == .tagReference {
    for slot in exception.payload {
      place.pointee = slot
      place += 1
    }
  }
  if handler.kind == .tagReference || handler.kind == .allReference {
    guard let object = exception.object ?? store.makeObject(exception) else {
      return raise(throwPC, throwFP, ctx, .heapExhausted)
    }
    place.pointee = UInt64(UInt(bitPattern: object))
  }
  resumeRunningInstance(at: start + Int(handler.target), fp, ctx)
  return RunStatus.finished
}

extension Store {
  fileprivate func makeObject(_ exception: PendingException) -> ObjectPointer? {
    let object = heap.allocate(
      kind: .exception, typeID: 0, byteCount: exception.payload.count * 8,
      detail: UInt64(UInt(bitPattern: exception.tag)))
    guard let object else { return nil }
    let contents = ObjectHeader.contents(object).bindMemory(to: UInt64.self, capacity: exception.payload.count)
    for (index, slot) in exception.payload.enumerated() { contents[index] = slot }
    return object
  }
}

/// Goes through the frames of the innermost run, from the inside out.
struct FrameWalk {
  /// An address inside the instruction being executed.
  private(set) var pc: PC
  private(set) var fp: FP
  /// The instance that the frame runs in.
  private(set) var instance: UnsafeMutablePointer<InstanceRecord>
  /// The restore records that are left for this frame and those outside it.
  private(set) var restoreCount: Int
  private let machine: Machine

  init(pc: PC, fp: FP, machine: Machine) {
    self.pc = pc
    self.fp = fp
    self.machine = machine
    instance = machine.context.pointee.instance
    restoreCount = machine.restoreCount
  }

  /// Goes to the caller; returns false at the run's outermost frame.
  mutating func next() -> Bool {
    var returnPC = PC(bitPattern: UInt(truncatingIfNeeded: fp[Linkage.returnPC]))
    if returnPC == machine.context.pointee.restoreCode {
      restoreCount -= 1
      let record = machine.restoreRecord(restoreCount)
      instance = record.instance
      returnPC = record.returnPC
    }
    guard let returnPC, returnPC != machine.exitCode,
      let caller = FP(bitPattern: UInt(truncatingIfNeeded: fp[Linkage.callerFP]))
    else { return false }
    pc = returnPC - 1
    fp = caller
    return true
  }
}

extension Store {
  /// The calls of the innermost run, from where it stopped.
  func backtrace() -> Backtrace {
    var backtrace = Backtrace()
    guard let pc = machine.context.pointee.stopPC, let fp = machine.context.pointee.stopFP else { return backtrace }
    var walk = FrameWalk(pc: pc, fp: fp, machine: machine)
    repeat {
      guard let module = walk.instance.pointee.object?.takeUnretainedValue().module,
        let (function, offset) = module.code.function(at: walk.pc)
      else { continue }
      backtrace.append(Backtrace.Place(module: module, function: function, codeOffset: offset))
    } while walk.next()
    return backtrace
  }
}
