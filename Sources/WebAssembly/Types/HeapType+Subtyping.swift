extension HeapType {
  /// The heap type of references that unreachable code is said to produce; below every heap type, and never written.
  static let bottom = HeapType(rawValue: 0)

  /// Whether `self` is `other` or below it, both being abstract (spec: Heap Type Subtyping).
  private func isAbstractSubtype(of other: HeapType) -> Bool {
    if self == other { return true }
    return switch self {
    case .bottom: true
    case .eq: other == .any
    case .i31, .structure, .array: other == .eq || other == .any
    case .none: other == .any || other == .eq || other == .i31 || other == .structure || other == .array
    case .noFunction: other == .function
    case .noExtern: other == .extern
    case .noException: other == .exception
    default: false
    }
  }

  /// The top of the hierarchy that an abstract heap type belongs to.
  var abstractTop: HeapType {
    switch self {
    case .function, .noFunction: .function
    case .extern, .noExtern: .extern
    case .exception, .noException: .exception
    default: .any
    }
  }

  /// Whether `self` is `other` or below it.
  ///
  /// - Parameters:
  ///   - shape: the abstract type (function, structure or array) directly above a defined type, by its identity.
  ///   - extends: whether the first defined type is the second or declares it, directly or not, as its supertype.
  @inline(__always)
  func isSubtype(
    of other: HeapType, shape: (UInt32) -> HeapType, extends: (UInt32, UInt32) -> Bool
  ) -> Bool {
    if self == other { return true }
    return switch (definedID, other.definedID) {
    case (let id?, let otherID?): extends(id, otherID)
    case (let id?, nil): shape(id).isAbstractSubtype(of: other)
    case (nil, let otherID?): self == .bottom || isBelowDefined(shape(otherID))
    case (nil, nil): isAbstractSubtype(of: other)
    }
  }

  /// Whether an abstract type is below all defined types of a shape: the bottom of their hierarchy alone is.
  private func isBelowDefined(_ shape: HeapType) -> Bool {
    self == .none ? shape != .function : self == .noFunction && shape == .function
  }
}

extension ValueType {
  /// Whether a value of this type may stand where one of `other` is asked for, given the rule for heap types.
  @inline(__always)
  func isSubtype(of other: ValueType, heapRule: (HeapType, HeapType) -> Bool) -> Bool {
    if self == other || self == .bottom { return true }
    guard let heap = heapType, let otherHeap = other.heapType, !isNullable || other.isNullable else { return false }
    return heapRule(heap, otherHeap)
  }

  /// The same reference type without null.
  @inline(__always) var nonNull: ValueType {
    guard let heapType else { return self }
    return .reference(heapType, nullable: false)
  }
}

extension CompositeType {
  /// The abstract heap type directly above.
  var shape: HeapType {
    switch self {
    case .function: .function
    case .structure: .structure
    case .array: .array
    }
  }

  /// Whether a type of this form may declare `other` as its supertype (spec: Composite Type Subtyping).
  func isSubtype(of other: CompositeType, rule: (ValueType, ValueType) -> Bool) -> Bool {
    func matches(_ field: FieldType, _ other: FieldType) -> Bool {
      guard field.isMutable == other.isMutable else { return false }
      if field.storage == other.storage { return true }
      guard !field.isMutable, case .value(let type) = field.storage, case .value(let otherType) = other.storage else {
        return false
      }
      return rule(type, otherType)
    }
    switch (self, other) {
    case (.function(let a), .function(let b)):
      return a.parameters.count == b.parameters.count && a.results.count == b.results.count
        && zip(b.parameters, a.parameters).allSatisfy(rule) && zip(a.results, b.results).allSatisfy(rule)
    case (.structure(let a), .structure(let b)):
      return a.count >= b.count && zip(a, b).allSatisfy(matches)
    case (.array(let a), .array(let b)):
      return matches(a, b)
    default:
      return false
    }
  }

  /// Calls `body` with each value type inside.
  func forEachValueType(_ body: (ValueType) -> Void) {
    func visit(_ field: FieldType) {
      if case .value(let type) = field.storage { body(type) }
    }
    switch self {
    case .function(let type):
      type.parameters.forEach(body)
      type.results.forEach(body)
    case .structure(let fields): fields.forEach(visit)
    case .array(let field): visit(field)
    }
  }

  /// The same type with the indices or identities of its heap types replaced.
  func mapDefined(_ transform: (UInt32) -> UInt32) -> CompositeType {
    func map(_ field: FieldType) -> FieldType {
      guard case .value(let type) = field.storage else { return field }
      return FieldType(.value(type.mapDefined(transform)), isMutable: field.isMutable)
    }
    switch self {
    case .function(let type):
      return .function(
        FunctionType(
          parameters: type.parameters.map { $0.mapDefined(transform) },
          results: type.results.map { $0.mapDefined(transform) }))
    case .structure(let fields): return .structure(fields.map(map))
    case .array(let field): return .array(map(field))
    }
  }
}

extension SubType {
  /// The same declaration with the indices or identities of its heap types and supertype replaced.
  func mapDefined(_ transform: (UInt32) -> UInt32) -> SubType {
    SubType(isFinal: isFinal, supertype: supertype.map(transform), composite: composite.mapDefined(transform))
  }

  /// Calls `body` with each index or identity that the declaration refers to.
  func forEachDefined(_ body: (UInt32) -> Void) {
    if let supertype { body(supertype) }
    composite.forEachValueType { if let id = $0.heapType?.definedID { body(id) } }
  }
}
