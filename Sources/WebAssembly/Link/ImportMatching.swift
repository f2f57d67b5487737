extension ExternalType {
  /// Whether something of this type may be imported as `expected` (spec: Import Matching).
  func matches(_ expected: ExternalType) -> Bool {
    let registry = TypeRegistry.shared
    switch (self, expected) {
    case (.function(let type), .function(let expected)):
      return registry.isSubtype(type, of: expected)
    case (.table(let type), .table(let expected)):
      return type.addressType == expected.addressType && type.limits.matches(expected.limits)
        && type.element == expected.element
    case (.memory(let type), .memory(let expected)):
      return type.addressType == expected.addressType && type.isShared == expected.isShared
        && type.pageSizeLog2 == expected.pageSizeLog2 && type.limits.matches(expected.limits)
    case (.global(let type), .global(let expected)):
      guard type.isMutable == expected.isMutable else { return false }
      return type.isMutable ? type.value == expected.value : registry.isSubtype(type.value, of: expected.value)
    case (.tag(let type), .tag(let expected)):
      return type == expected
    default:
      return false
    }
  }
}

extension SizeLimits {
  /// Whether what has these limits stays within `expected`.
  fileprivate func matches(_ expected: SizeLimits) -> Bool {
    guard minimum >= expected.minimum else { return false }
    guard let bound = expected.maximum else { return true }
    return maximum.map { $0 <= bound } ?? false
  }
}
