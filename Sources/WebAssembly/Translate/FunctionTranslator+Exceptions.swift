/// A handler whose `try_table` is open, or whose landing code has not been written yet.
struct OpenHandler {
  var handler: ExceptionHandler
  /// The label's target, and the slot that its first value goes to.
  var label: Int32
  var slot: Int32
  var isFunction: Bool
  /// Slots of the values that the clause gives.
  var payloadSlots: Int32
}

/// `try_table`: handlers are found through side tables, so that code which does not throw pays nothing.
extension FunctionTranslator {
  mutating func openTry(_ decoder: inout InstructionDecoder) {
    let first = openHandlers.count
    let (parameters, _) = signature(decoder.instruction.block)
    settle()
    barrier()
    let payloadSlot =
      parameters.count == 0 ? nextSlot : operands[operands.count - parameters.count].slot
    let start = Int32(truncatingIfNeeded: code.position - 8)
    for clause in decoder.catches {
      let target = blocks[block(clause.label)]
      blocks[block(clause.label)].isReferenced = true
      var slots: Int32 = 0
      if clause.kind == .tag || clause.kind == .tagReference {
        slots = slotCount(context.types.entries[Int(context.tags[Int(clause.tag)])].parameters)
      }
      if clause.kind == .tagReference || clause.kind == .allReference { slots += 1 }
      frameSlots = max(frameSlots, payloadSlot + slots)
      openHandlers.append(
        OpenHandler(
          handler: ExceptionHandler(
            range: start..<start, kind: clause.kind, tag: clause.tag, payloadSlot: payloadSlot, target: 0),
          label: target.label, slot: target.slot, isFunction: target.kind == .function, payloadSlots: slots))
    }
    openBlock(.tryTable, decoder.instruction.block)
    blocks[blocks.count - 1].firstHandler = first
  }

  /// Ends the range of the handlers of a `try_table`.
  ///
  /// Inner ones come first in ``pendingHandlers``.
  mutating func closeHandlers(from first: Int) {
    guard first < openHandlers.count else { return }
    barrier()
    let end = Int32(truncatingIfNeeded: code.position - 8)
    for index in first..<openHandlers.count {
      openHandlers[index].handler.range = openHandlers[index].handler.range.lowerBound..<end
      pendingHandlers.append(openHandlers[index])
    }
    openHandlers.removeLast(openHandlers.count - first)
  }

  /// Returns results that are in place already; a single one is expected in its accumulator too.
  private mutating func returnInPlace(_ slot: Int32) {
    guard results.count == 1 else { return code.append(.return0) }
    let type = results.type(0, in: context.types)
    guard type != .v128 else { return code.append(.return0) }
    code.append(Self.returnFamily(type))
    code.append(Self.pack(Int16(truncatingIfNeeded: slot), Int16(truncatingIfNeeded: slot)))
  }

  /// Writes where exceptions land: moves of the payload to where the label wants it, and a jump there.
  mutating func emitCatchStubs() {
    for pending in pendingHandlers {
      var handler = pending.handler
      handler.target = Int32(truncatingIfNeeded: code.position - 8)
      emitCopy(from: handler.payloadSlot, to: pending.slot, count: pending.payloadSlots)
      if pending.isFunction { returnInPlace(pending.slot) } else { emitJump(to: pending.label) }
      handlers.append(handler)
    }
    pendingHandlers.removeAll(keepingCapacity: true)
  }
}
