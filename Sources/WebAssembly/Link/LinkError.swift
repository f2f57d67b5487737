/// An import that cannot be satisfied (spec: Modules / Instantiation).
public struct LinkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why not.
  public enum Reason: Hashable, Sendable {
    /// Nothing is defined under the name.
    case unknown
    /// What is defined is not of the type that is asked for; both described.
    case incompatible(expected: String, found: String)
    /// What is defined belongs to another store.
    case otherStore
  }

  public var module: Name
  public var name: Name
  public var reason: Reason

  public var description: String {
    switch reason {
    case .unknown: "unknown import \"\(module)\" \"\(name)\""
    case .incompatible(let expected, let found):
      "incompatible import type for \"\(module)\" \"\(name)\": expected \(expected), found \(found)"
    case .otherStore: "incompatible import type for \"\(module)\" \"\(name)\": it belongs to another store"
    }
  }
}

extension ExternalType: CustomStringConvertible {
  public var description: String {
    func limits(_ limits: SizeLimits) -> String { "\(limits.minimum)" + (limits.maximum.map { " \($0)" } ?? "") }
    func address(_ type: AddressType) -> String { type == .i64 ? "i64 " : "" }
    return switch self {
    case .function(let type): "func \(type.function ?? FunctionType())"
    case .table(let type): "table \(address(type.addressType))\(limits(type.limits)) \(type.element)"
    case .memory(let type):
      "memory \(address(type.addressType))\(limits(type.limits))" + (type.isShared ? " shared" : "")
        + (type.pageSizeLog2 == 16 ? "" : " (pagesize \(1 << UInt64(type.pageSizeLog2)))")
    case .global(let type): type.isMutable ? "global (mut \(type.value))" : "global \(type.value)"
    case .tag(let type): "tag \(type.function ?? FunctionType())"
    }
  }
}
