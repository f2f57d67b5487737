/// A type that a module defines: one member of a recursive group, identified canonically.
///
/// Two types are the same exactly when their `id`s are, across modules (spec: Defined Types, iso-recursive
/// equivalence). Holding a `DefinedType` keeps its group, hence its identity, alive.
public struct DefinedType: Sendable {
  package let group: RecursiveGroup
  /// The position in the group.
  package let index: Int

  package init(group: RecursiveGroup, index: Int) {
    self.group = group
    self.index = index
  }

  /// The canonical identity.
  package var id: UInt32 { group.firstID &+ UInt32(truncatingIfNeeded: index) }
  package var subType: SubType { group.members[index].subType }
  /// What the type describes; heap types inside are canonical too.
  public var composite: CompositeType { subType.composite }
  /// Whether no other type may extend it.
  public var isFinal: Bool { subType.isFinal }

  /// The canonical identities of the type and its supertypes, from the root of the hierarchy to the type itself; the
  /// type at depth `d` is a subtype of `s` exactly when `ancestors[depth of s]` is `s`.
  package var ancestors: [UInt32] { group.members[index].ancestors }

  /// The function type, if it is one.
  public var function: FunctionType? {
    if case .function(let type) = composite { type } else { nil }
  }
}

extension DefinedType: Hashable {
  public static func == (a: DefinedType, b: DefinedType) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A canonical recursive group: one object for all structurally equal groups of the process.
///
/// Heap types inside refer to canonical identities. A group keeps the groups that it refers to alive; when the last
/// module, function or value that uses it is gone, it leaves the registry and its identities may be used again.
package final class RecursiveGroup: Sendable {
  package struct Member: Sendable {
    package let subType: SubType
    package let ancestors: [UInt32]
  }

  package let firstID: UInt32
  package let members: [Member]
  /// The groups that members refer to; changed by `deinit` alone.
  private nonisolated(unsafe) var dependencies: [RecursiveGroup]

  init(firstID: UInt32, members: [Member], dependencies: [RecursiveGroup]) {
    self.firstID = firstID
    self.members = members
    self.dependencies = dependencies
  }

  /// Hands the dependencies to the registry, which releases them one after another: a long chain of types would
  /// otherwise be released by as deep a recursion.
  deinit { TypeRegistry.shared.remove(firstID: firstID, count: members.count, releasing: &dependencies) }
}
