/// All recursive groups of types that are alive in the process, so that equal types have equal identities, whichever
/// module or host function made them (spec: Type Equivalence).
///
/// The registry holds groups weakly. No group is ever released while the lock is held, because a group's `deinit`
/// takes the lock.
package final class TypeRegistry: Sendable {
  package static let shared = TypeRegistry()

  /// Identities are below this bound; from it on, a heap type in a group's key means a member of the same group.
  static let memberBase: UInt32 = 1 << 27

  /// A group as it was written, its own members by their positions.
  private struct Definition {
    let members: [SubType]
    let hash: Int
    weak var group: RecursiveGroup?
    /// The first identity of the next group of the same bucket.
    var next: UInt32?
  }

  /// What is known of an identity in use.
  private struct Slot {
    let firstID: UInt32
    let ancestors: [UInt32]
    let shape: HeapType
  }

  // Lists rather than dictionaries, as what these ask of the runtime when they are first made takes longer than most
  // modules take to load.
  private struct State {
    /// The first identity of the first group whose hash ends in the position.
    var buckets: [UInt32?] = Array(repeating: nil, count: 64)
    var groupCount = 0
    var slots: [Slot?] = []
    /// Groups by their first identity, which one without members has too.
    var definitions: [Definition?] = []
    var identities = IdentityAllocator(order: 27)
    /// Groups that wait for their release, and whether a thread is at it.
    var released: [RecursiveGroup] = []
    var isReleasing = false

    /// The group that an identity belongs to, if something holds it.
    func group(of id: UInt32) -> RecursiveGroup? {
      guard slots.indices.contains(Int(id)), let slot = slots[Int(id)] else { return nil }
      return definitions[Int(slot.firstID)]?.group
    }

    func bucket(_ hash: Int) -> Int { hash & (buckets.count - 1) }

    /// The first identity of the group of these members.
    func find(_ members: [SubType], hash: Int) -> UInt32? {
      var next = buckets[bucket(hash)]
      while let id = next, let definition = definitions[Int(id)] {
        if definition.hash == hash, definition.members == members { return id }
        next = definition.next
      }
      return nil
    }

    mutating func insert(_ definition: Definition, at firstID: UInt32) {
      if groupCount == buckets.count { grow() }
      groupCount += 1
      var definition = definition
      let bucket = bucket(definition.hash)
      definition.next = buckets[bucket]
      while definitions.count <= Int(firstID) { definitions.append(nil) }
      definitions[Int(firstID)] = definition
      buckets[bucket] = firstID
    }

    /// Takes a group out of its bucket, unless it has been taken out already.
    mutating func remove(_ firstID: UInt32) {
      guard let removed = definitions[Int(firstID)] else { return }
      groupCount -= 1
      definitions[Int(firstID)] = nil
      let bucket = bucket(removed.hash)
      guard var id = buckets[bucket], id != firstID else {
        buckets[bucket] = removed.next
        return
      }
      while let next = definitions[Int(id)]?.next, next != firstID { id = next }
      definitions[Int(id)]?.next = removed.next
    }

    private mutating func grow() {
      let all = buckets
      buckets = Array(repeating: nil, count: all.count * 2)
      for first in all {
        var next = first
        while let id = next, let definition = definitions[Int(id)] {
          next = definition.next
          let bucket = bucket(definition.hash)
          let head = buckets[bucket]
          definitions[Int(id)]?.next = head
          buckets[bucket] = id
        }
      }
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
    var hasher = Hasher()
    for member in members { hasher.combine(member) }
    let hash = hasher.finalize()
    var external: [UInt32] = []
    for member in members {
      member.forEachDefined { if $0 < Self.memberBase { external.append($0) } }
    }
    // Groups found under the lock are released behind it.
    var dependencies: [RecursiveGroup] = []
    let group = state.withLock { state -> RecursiveGroup? in
      let former = state.find(members, hash: hash)
      if let former, let known = state.definitions[Int(former)]?.group { return known }
      for id in external {
        guard let group = state.group(of: id) else { return nil }
        dependencies.append(group)
      }
      guard let firstID = state.identities.allocate(count: members.count) else { return nil }
      let group = Self.makeGroup(members, firstID: firstID, dependencies: dependencies, state: state)
      let end = Int(firstID) + members.count
      while state.slots.count < end { state.slots.append(nil) }
      for (index, member) in group.members.enumerated() {
        state.slots[Int(firstID) + index] = Slot(
          firstID: firstID, ancestors: member.ancestors, shape: member.subType.composite.shape)
      }
      // A group of the same members that is being deinitialised is not to be found any more.
      if let former { state.remove(former) }
      state.insert(Definition(members: members, hash: hash, group: group), at: firstID)
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
    // Each once.
    let sorted = dependencies.sorted { $0.firstID < $1.firstID }
    let unique = sorted.indices.filter { $0 == 0 || sorted[$0] !== sorted[$0 - 1] }.map { sorted[$0] }
    return RecursiveGroup(firstID: firstID, members: canonical, dependencies: unique)
  }

  // MARK: Removal

  /// Forgets a group that is being deinitialised, and takes over and releases the groups that it referred to, one after
  /// another: nested in each other, the releases of a long chain of types would exhaust the stack.
  func remove(firstID: UInt32, count: Int, releasing dependencies: inout [RecursiveGroup]) {
    let mustRelease = state.withLock { state -> Bool in
      state.remove(firstID)
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
  /// The free ranges of 2^k identities, by k.
  private var free: [FreeRanges]

  private struct FreeRanges {
    /// Whether a range is free, by its number among those of the size.
    private var isFree = BitSet()
    /// All that are free, and some that are not any more.
    private var candidates: [UInt32] = []

    mutating func insert(_ number: UInt32) {
      isFree.insert(Int(number))
      candidates.append(number)
    }

    /// Takes a range out; returns whether it was free.
    mutating func remove(_ number: UInt32) -> Bool {
      guard isFree.contains(Int(number)) else { return false }
      isFree.remove(Int(number))
      return true
    }

    mutating func popAny() -> UInt32? {
      while let number = candidates.popLast() {
        if remove(number) { return number }
      }
      return nil
    }
  }

  /// An allocator of 2^order identities.
  init(order: Int) {
    free = Array(repeating: FreeRanges(), count: order + 1)
    free[order].insert(0)
  }

  /// The first of `count` contiguous identities; nil when there are none.
  mutating func allocate(count: Int) -> UInt32? {
    let order = Self.order(count)
    var source = order
    while source < free.count {
      if var number = free[source].popAny() {
        while source > order {
          source -= 1
          number *= 2
          free[source].insert(number + 1)
        }
        return number << UInt32(order)
      }
      source += 1
    }
    return nil
  }

  mutating func free(_ first: UInt32, count: Int) {
    var order = Self.order(count)
    var number = first >> UInt32(order)
    while order < free.count - 1, free[order].remove(number ^ 1) {
      number /= 2
      order += 1
    }
    free[order].insert(number)
  }

  /// The base-two logarithm of `count`, rounded up.
  private static func order(_ count: Int) -> Int {
    count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }
}
