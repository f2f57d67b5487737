/// All recursive groups of types that are alive in the process, so that equal types have equal identities, whichever
/// module or host function made them (spec: Type Equivalence).
///
/// The registry holds groups weakly. No group is ever released while the lock is held, because a group's `deinit`
/// takes the lock.
package final class TypeRegistry: Sendable {
  package static let shared = TypeRegistry()

  /// Identities are below this bound; from it on, a heap type in a group's key means a member of the same group.
  static let memberBase: UInt32 = 1 << 27

  private struct Key: Hashable { let members: [SubType] }

  private struct Entry {
    let key: Key
    weak var group: RecursiveGroup?
  }

  /// What is known of an identity in use.
  private struct Slot {
    let firstID: UInt32
    let ancestors: [UInt32]
    let shape: HeapType
  }

  private struct State {
    /// The first identity of each group.
    var groups: [Key: UInt32] = [:]
    /// Groups by their first identity.
    var entries: [UInt32: Entry] = [:]
    var slots: [Slot?] = []
    var identities = IdentityAllocator(order: 27)
    /// Groups that wait for their release, and whether a thread is at it.
    var released: [RecursiveGroup] = []
    var isReleasing = false

    /// The group that an identity belongs to, if something holds it.
    func group(of id: UInt32) -> RecursiveGroup? {
      guard slots.indices.contains(Int(id)), let slot = slots[Int(id)] else { return nil }
      return entries[slot.firstID]?.group
    }

    func extends(_ id: UInt32, _ other: UInt32) -> Bool {
      guard let slot = slots[Int(id)], let otherSlot = slots[Int(other)] else { return false }
      let depth = otherSlot.ancestors.count - 1
      return depth < slot.ancestors.count && slot.ancestors[depth] == other
    }

    func isSubtype(_ type: ValueType, of other: ValueType) -> Bool {
      type.isSubtype(of: other) { heap, otherHeap in
        heap.isSubtype(of: otherHeap, shape: { slots[Int($0)]?.shape ?? .bottom }, extends: extends)
      }
    }
  }

  private let state = Lock(State())

  // MARK: Look-up

  /// Whether a value of `type` may stand where one of `other` is asked for.
  ///
  /// Types come from modules or functions that are alive.
  package func isSubtype(_ type: ValueType, of other: ValueType) -> Bool {
    if type == other { return true }
    return state.withLock { $0.isSubtype(type, of: other) }
  }

  /// Whether a reference to `heap` may stand where one to `other` is asked for.
  package func isSubtype(_ heap: HeapType, of other: HeapType) -> Bool {
    isSubtype(.reference(heap, nullable: false), of: .reference(other, nullable: false))
  }

  /// Whether one defined type is another or extends it.
  package func isSubtype(_ type: DefinedType, of other: DefinedType) -> Bool {
    let ancestors = type.ancestors
    let depth = other.ancestors.count - 1
    return depth < ancestors.count && ancestors[depth] == other.id
  }

  /// The defined type with an identity; nil when nothing holds it any more.
  package func type(id: UInt32) -> DefinedType? {
    guard let group = state.withLock({ $0.group(of: id) }) else { return nil }
    return DefinedType(group: group, index: Int(id - group.firstID))
  }

  // MARK: Definition

  /// The defined type that a lone function type stands for: a final type without supertype, in a group of its own.
  ///
  /// Heap types inside are identities of types that are alive. Nil when one is not, or identities have run out.
  package func define(_ type: FunctionType) -> DefinedType? {
    define([SubType(isFinal: true, supertype: nil, composite: .function(type))])
      .map { DefinedType(group: $0, index: 0) }
  }

  /// The canonical group of types.
  ///
  /// Heap types and supertypes inside are identities of types that are alive, or `memberBase` plus a position in the
  /// group itself; a supertype in the group stands before the types that extend it. Nil when identities have run out
  /// or name no type.
  func define(_ members: [SubType]) -> RecursiveGroup? {
    let key = Key(members: members)
    var external: Set<UInt32> = []
    for member in members {
      member.forEachDefined { if $0 < Self.memberBase { external.insert($0) } }
    }
    // Groups found under the lock are released behind it.
    var dependencies: [RecursiveGroup] = []
    let group = state.withLock { state -> RecursiveGroup? in
      if let firstID = state.groups[key], let known = state.entries[firstID]?.group { return known }
      for id in external {
        guard let group = state.group(of: id) else { return nil }
        dependencies.append(group)
      }
      guard let firstID = state.identities.allocate(count: members.count) else { return nil }
      let group = Self.makeGroup(members, firstID: firstID, dependencies: dependencies, state: state)
      let end = Int(firstID) + members.count
      if state.slots.count < end {
        state.slots.append(contentsOf: repeatElement(nil, count: end - state.slots.count))
      }
      for (index, member) in group.members.enumerated() {
        state.slots[Int(firstID) + index] = Slot(
          firstID: firstID, ancestors: member.ancestors, shape: member.subType.composite.shape)
      }
      // A group that the key stood for is being deinitialised; its `remove` leaves the new one alone.
      state.groups[key] = firstID
      state.entries[firstID] = Entry(key: key, group: group)
      return group
    }
    return withExtendedLifetime(dependencies) { group }
  }

  private static func makeGroup(
    _ members: [SubType], firstID: UInt32, dependencies: [RecursiveGroup], state: State
  ) -> RecursiveGroup {
    var canonical: [RecursiveGroup.Member] = []
    canonical.reserveCapacity(members.count)
    for (index, member) in members.enumerated() {
      let subType = member.mapDefined { $0 < memberBase ? $0 : firstID + ($0 - memberBase) }
      var ancestors: [UInt32] = []
      if let supertype = member.supertype {
        ancestors =
          supertype < memberBase
          ? state.slots[Int(supertype)]?.ancestors ?? [] : canonical[Int(supertype - memberBase)].ancestors
      }
      ancestors.append(firstID + UInt32(index))
      canonical.append(RecursiveGroup.Member(subType: subType, ancestors: ancestors))
    }
    var unique: [UInt32: RecursiveGroup] = [:]
    for group in dependencies { unique[group.firstID] = group }
    return RecursiveGroup(firstID: firstID, members: canonical, dependencies: Array(unique.values))
  }

  // MARK: Removal

  /// Forgets a group that is being deinitialised, and takes over and releases the groups that it referred to, one after
  /// another: nested in each other, the releases of a long chain of types would exhaust the stack.
  func remove(firstID: UInt32, count: Int, releasing dependencies: inout [RecursiveGroup]) {
    let mustRelease = state.withLock { state -> Bool in
      if let key = state.entries.removeValue(forKey: firstID)?.key, state.groups[key] == firstID {
        state.groups[key] = nil
      }
      for id in Int(firstID)..<(Int(firstID) + count) { state.slots[id] = nil }
      state.identities.free(firstID, count: count)
      state.released.append(contentsOf: dependencies)
      dependencies = []
      if state.isReleasing { return false }
      state.isReleasing = true
      return true
    }
    guard mustRelease else { return }
    while state.withLock({ state -> RecursiveGroup? in
      let next = state.released.popLast()
      state.isReleasing = next != nil
      return next
    }) != nil {}
  }
}

/// Hands out ranges of identities and takes them back: a buddy allocator, so that neighbours join again.
struct IdentityAllocator {
  /// The starts of the free ranges of 2^k identities, by k.
  private var free: [Set<UInt32>]

  /// An allocator of 2^order identities.
  init(order: Int) {
    free = Array(repeating: [], count: order + 1)
    free[order] = [0]
  }

  /// The first of `count` contiguous identities; nil when there are none.
  mutating func allocate(count: Int) -> UInt32? {
    let order = Self.order(count)
    guard order < free.count, var source = free[order...].firstIndex(where: { !$0.isEmpty }),
      let start = free[source].popFirst()
    else { return nil }
    while source > order {
      source -= 1
      free[source].insert(start + 1 << UInt32(source))
    }
    return start
  }

  mutating func free(_ first: UInt32, count: Int) {
    var order = Self.order(count)
    var start = first
    while order < free.count - 1, free[order].remove(start ^ (1 << UInt32(order))) != nil {
      start &= ~(1 << UInt32(order))
      order += 1
    }
    free[order].insert(start)
  }

  /// The base-two logarithm of `count`, rounded up.
  private static func order(_ count: Int) -> Int {
    count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }
}
