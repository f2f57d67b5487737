/// The status with which a handler ends a run in a trap; maps one to one to ``Trap/Reason``.
enum TrapCode: Int, CaseIterable {
  case unreachable = 1
  case memoryOutOfBounds, tableOutOfBounds, arrayOutOfBounds
  case integerDivideByZero, integerOverflow, invalidConversionToInteger
  case undefinedElement, uninitializedElement, indirectCallTypeMismatch
  case nullReference, nullFunctionReference, nullExceptionReference
  case nullArrayReference, nullStructureReference, nullI31Reference
  case castFailure
  case callStackExhausted, heapExhausted
  case outOfFuel, interrupted, deadlineExceeded
}
