import Testing

@testable import WebAssembly

@Suite struct TypeRegistryTests {
  private static func structure(_ fields: [ValueType], extends: UInt32? = nil, isFinal: Bool = false) -> SubType {
    SubType(
      isFinal: isFinal, supertype: extends,
      composite: .structure(fields.map { FieldType(.value($0), isMutable: false) }))
  }

  private func define(_ members: SubType...) throws -> RecursiveGroup {
    try #require(TypeRegistry.shared.define(members))
  }

  private func member(_ index: UInt32) -> HeapType { .defined(id: TypeRegistry.memberBase + index) }

  @Test func equalGroupsAreOneObject() throws {
    let node = Self.structure([.f32, .reference(member(0), nullable: true)])
    let a = try define(node)
    let b = try define(node)
    #expect(a === b)
    let other = try define(node, Self.structure([]))
    #expect(other !== a)
    #expect(other.firstID != a.firstID)
    // Members name each other by their own identities.
    #expect(
      a.members[0].subType.composite
        == .structure([
          FieldType(.value(.f32), isMutable: false),
          FieldType(.value(.reference(.defined(id: a.firstID), nullable: true)), isMutable: false),
        ]))
  }

  @Test func membersOfOneGroupAreContiguous() throws {
    let group = try define(Self.structure([.i64]), Self.structure([.i64, .i64]), Self.structure([.i64, .f64]))
    let ids = (0..<3).map { DefinedType(group: group, index: $0).id }
    #expect(ids == [group.firstID, group.firstID + 1, group.firstID + 2])
    for index in 0..<3 { #expect(TypeRegistry.shared.type(id: ids[index])?.index == index) }
  }

  @Test func supertypesMakeSubtypes() throws {
    let base = try define(Self.structure([.v128]))
    let group = try define(
      Self.structure([.v128, .i32], extends: base.firstID),
      Self.structure([.v128, .i32, .i32], extends: TypeRegistry.memberBase))
    let types = [DefinedType(group: base, index: 0)] + (0..<2).map { DefinedType(group: group, index: $0) }
    for (depth, type) in types.enumerated() {
      #expect(type.ancestors == types[...depth].map(\.id))
      for (otherDepth, other) in types.enumerated() {
        #expect(TypeRegistry.shared.isSubtype(type, of: other) == (depth >= otherDepth))
        #expect(
          TypeRegistry.shared.isSubtype(HeapType.defined(id: type.id), of: .defined(id: other.id))
            == (depth >= otherDepth))
      }
      #expect(TypeRegistry.shared.isSubtype(HeapType.defined(id: type.id), of: .structure))
      #expect(TypeRegistry.shared.isSubtype(HeapType.none, of: .defined(id: type.id)))
      #expect(!TypeRegistry.shared.isSubtype(HeapType.noFunction, of: .defined(id: type.id)))
    }
  }

  @Test func functionTypesOfHostsAndModulesAreTheSame() throws {
    let type = FunctionType(parameters: [.i32, .f64], results: [.externref])
    let host = try #require(TypeRegistry.shared.define(type))
    let bytes = ModuleBytes.module(ModuleBytes.types([0x60, 2, 0x7F, 0x7C, 1, 0x6F]))
    let module = try Module.declarations(of: bytes, features: .webAssembly3, limits: Limits())
    #expect(module.types[0] == host)
    #expect(host.function == type)
  }

  @Test func identitiesEndWithTheirGroups() throws {
    // A type that nothing else in the process has.
    let unique = Self.structure([.f64, .f32, .i64, .v128, .f64, .f32])
    let id = try define(unique).firstID
    let isGone = TypeRegistry.shared.type(id: id).map { $0.composite != unique.composite } ?? true
    #expect(isGone)
  }

  @Test func dependenciesStayAlive() throws {
    var inner: RecursiveGroup? = try define(Self.structure([.f64, .f64, .f32, .i64, .v128, .f64, .f32]))
    let id = try #require(inner?.firstID)
    let outer = try define(Self.structure([.reference(.defined(id: id), nullable: false)]))
    inner = nil
    withExtendedLifetime(outer) { #expect(TypeRegistry.shared.type(id: id)?.id == id) }
  }

  @Test func aLongChainIsReleasedWithoutRecursion() throws {
    var last = try define(Self.structure([.i64, .f32, .f32, .f32]))
    for _ in 0..<100_000 { last = try define(Self.structure([.reference(.defined(id: last.firstID), nullable: true)])) }
    #expect(last.members.count == 1)
  }

  @Test func threadsAgreeOnIdentities() async throws {
    await withTaskGroup(of: [Bool].self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<2_000).map { round in
            // Groups come and go all the time, so that look-ups meet groups that are being released.
            let shape = Self.structure([.i32, .f64] + Array(repeating: .i64, count: round % 5))
            guard let a = TypeRegistry.shared.define([shape]), let b = TypeRegistry.shared.define([shape]) else {
              return false
            }
            return a === b && TypeRegistry.shared.type(id: a.firstID)?.group === a
              && a.members[0].subType == shape
          }
        }
      }
      for await results in group { #expect(!results.contains(false)) }
    }
  }

  @Test func groupsComeAndGoInAnyOrder() throws {
    // Of none to three members, far more than there are buckets at first.
    func group(_ number: Int) -> [SubType] {
      (0..<number % 4).map { Self.structure(Array(repeating: .i64, count: number / 4 + $0) + [.f32, .v128, .f32]) }
    }
    var held: [Int: RecursiveGroup] = [:]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let number = Int.random(in: 0..<400, using: &random)
      let found = try #require(TypeRegistry.shared.define(group(number)))
      if let known = held[number] { try #require(found === known) }
      try #require(found.members.map(\.subType) == group(number))
      held[number] = Bool.random(using: &random) ? found : nil
    }
  }

  @Test func groupsWithoutMembersAreFoundAgain() throws {
    let empty = try #require(TypeRegistry.shared.define([SubType]()))
    for count in 0..<200 {
      let other = try define(Self.structure(Array(repeating: .f64, count: count) + [.v128, .f32, .v128]))
      let again = try #require(TypeRegistry.shared.define([SubType]()))
      try #require(again === empty)
      try #require(other.firstID != empty.firstID)
    }
  }

  @Test func rangesOfIdentitiesJoinAgain() {
    var allocator = IdentityAllocator(order: 4)
    let starts = (0..<16).compactMap { _ in allocator.allocate(count: 1) }
    #expect(Set(starts) == Set(0..<16))
    #expect(allocator.allocate(count: 1) == nil)
    for start in starts.shuffled() { allocator.free(start, count: 1) }
    #expect(allocator.allocate(count: 16) == 0)
    #expect(allocator.allocate(count: 17) == nil)
  }
}
