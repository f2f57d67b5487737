import Testing
import WebAssembly
import WebAssemblyText

@Suite struct ReferenceTests {
  private static let text = """
    (module
      (type $a (array i32))
      (tag $t)
      (global $kept (mut externref) (ref.null extern))
      (table $table 4 externref)
      (func (export "id") (param externref) (result externref) (local.get 0))
      (func (export "keep") (param externref) (global.set $kept (local.get 0)))
      (func (export "kept") (result externref) (global.get $kept))
      (func (export "is null") (param externref) (result i32) (ref.is_null (local.get 0)))
      (func (export "exn") (result exnref)
        (block $l (result exnref) (try_table (catch_all_ref $l) (throw $t)) (unreachable)))
      (func (export "take exn") (param exnref))
      (func (export "array") (result (ref $a)) (array.new_default $a (i32.const 3)))
      (func (export "take array") (param (ref null $a)))
      (func (export "take eq") (param eqref) (result eqref) (local.get 0))
      (func (export "take any") (param anyref) (result anyref) (local.get 0))
      (func (export "take func") (param funcref) (result funcref) (local.get 0)))
    """

  private struct Point: Hashable { var x, y: Int }
  private final class Identity: Hashable {
    static func == (a: Identity, b: Identity) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
  }

  @Test func hostValuesComeBackAsTheyWere() throws {
    let instance = try instantiate(Self.text)
    func back<T: Hashable>(_ value: T) throws -> T? {
      guard case .extern(let result) = try instance.call("id", .extern(value)).reference else { return nil }
      return result.base as? T
    }
    let object = Identity()
    #expect(try back("text") == "text")
    #expect(try back(Point(x: 1, y: -1)) == Point(x: 1, y: -1))
    #expect(try back(object) === object)
    #expect(try back([1, 2, 3]) == [1, 2, 3])
    #expect(try back(Optional<Int>.none) == .some(nil))
    // Equal as AnyHashable, but not of one type.
    #expect(try back(1) == 1)
    #expect(try back(1.0) == 1.0)
    #expect(try back(UInt8(1)) == UInt8(1))
    #expect(try back(Double.nan)?.isNaN == true)
  }

  @Test func hostValuesStayWithTheGuest() throws {
    let instance = try instantiate(Self.text)
    try instance.call("keep", .extern("kept"))
    for number in 0..<10_000 { try instance.call("id", .extern(number)) }
    #expect("\(try instance.call("kept"))" == "[ref.extern:kept]")
    #expect(try instance.int32("is null", .extern("x")) == 0)
    #expect(try instance.int32("is null", .null) == 1)
  }

  @Test func objectsOfTheGuest() throws {
    let instance = try instantiate(Self.text)
    guard case .object(let array) = try instance.call("array").reference,
      case .object(let exception) = try instance.call("exn").reference
    else {
      Issue.record("no objects")
      return
    }
    #expect(array.kind == .array && exception.kind == .exception)
    guard case .object(let same) = try instance.call("take eq", .reference(.object(array))).reference,
      case .object(let other) = try instance.call("array").reference
    else {
      Issue.record("no object")
      return
    }
    #expect(same == array && other != array)

    try instance.call("take array", .reference(.object(array)))
    try instance.call("take any", .reference(.object(array)))
    // An exception is in a hierarchy of its own.
    for name: Name in ["take array", "take eq", "take any", "id", "take func"] {
      #expect(throws: ValueError.self) { try instance.call(name, .reference(.object(exception))) }
    }
    try instance.call("take exn", .reference(.object(exception)))
    #expect(throws: ValueError.self) { try instance.call("take exn", .reference(.object(array))) }
    #expect(throws: ValueError.self) { try instance.call("take func", .reference(.object(array))) }
    // What is internal may be passed for external, and the other way round.
    guard case .object(array) = try instance.call("id", .reference(.object(array))).reference else {
      Issue.record("no object")
      return
    }
    guard case .object(let host) = try instance.call("take any", .extern("value")).reference else {
      Issue.record("no object")
      return
    }
    #expect(host.kind == .host && host.hostValue == AnyHashable("value"))
    guard case .extern(AnyHashable("value")) = try instance.call("id", .reference(.object(host))).reference else {
      Issue.record("no host value")
      return
    }
    #expect(throws: ValueError.self) { try instance.call("take eq", .extern("value")) }
  }

  @Test func descriptions() {
    #expect(
      "\(Value.i32(-1)) \(Value.f64(0.5)) \(Value.null) \(Value.extern(3))" == "i32:-1 f64:0.5 ref.null ref.extern:3")
  }
}
