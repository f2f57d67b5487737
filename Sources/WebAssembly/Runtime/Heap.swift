/// The header of every object that a reference other than a funcref may point to; contents follow it.
///
/// A reference's bits are zero for null, odd for an unboxed 31-bit integer (in bits 1 to 31), and else the address of a
/// header. Conversion between `externref` and `anyref` keeps the bits: host values are objects too. Objects do not move.
struct ObjectHeader {
  enum Kind: UInt8 { case structure, array, exception, host }

  /// The canonical identity of a structure's or array's type.
  var typeID: UInt32
  var kind: Kind
  /// For the collector.
  var isMarked: Bool
  /// Bytes of contents.
  var byteCount: Int
  /// An array's length; an exception's tag, as its record's address; a host value's position in the store.
  var detail: UInt64

  static let size = 24
}

typealias ObjectPointer = UnsafeMutablePointer<ObjectHeader>

/// The structures, arrays, exceptions and boxed host values of one store.
struct Heap: ~Copyable {
  private var objects: [ObjectPointer] = []
  private(set) var byteCount = 0
  let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Makes an object with zeroed contents; nil when that would pass the limit, or memory is short.
  mutating func allocate(
    kind: ObjectHeader.Kind, typeID: UInt32, byteCount contents: Int, detail: UInt64
  ) -> ObjectPointer? {
    guard contents <= limit, case let size = ObjectHeader.size + contents, size <= limit - byteCount,
      let raw = Platform.allocate(byteCount: size)
    else { return nil }
    let object = raw.bindMemory(to: ObjectHeader.self, capacity: 1)
    object.initialize(
      to: ObjectHeader(typeID: typeID, kind: kind, isMarked: false, byteCount: contents, detail: detail))
    objects.append(object)
    byteCount += size
    return object
  }

  deinit {
    for object in objects { Platform.free(object) }
  }
}

extension ObjectHeader {
  /// The slots of an exception's payload, or an object's contents.
  static func contents(_ object: ObjectPointer) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(object) + size
  }
}

/// A reference to an object of the guest's; equal when it is the same object (`ref.eq`).
public struct ObjectReference {
  /// What the reference points to.
  public enum Kind: Hashable, Sendable {
    case structure
    case array
    case exception
    case i31(Int32)
    case host
  }

  let store: Store
  let bits: UInt64

  public var kind: Kind {
    if bits & 1 == 1 { return .i31(Int32(truncatingIfNeeded: bits) >> 1) }
    guard let object = ObjectPointer(bitPattern: UInt(truncatingIfNeeded: bits)) else { return .host }
    return switch object.pointee.kind {
    case .structure: .structure
    case .array: .array
    case .exception: .exception
    case .host: .host
    }
  }

  /// The host value inside, if it is one.
  public var hostValue: AnyHashable? { store.hostValue(bits) }
}

extension ObjectReference: Equatable {
  public static func == (a: ObjectReference, b: ObjectReference) -> Bool { a.store === b.store && a.bits == b.bits }
}
