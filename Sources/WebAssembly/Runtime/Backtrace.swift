/// The guest's calls at the time of a trap or an exception, through all the runs nested in each other that it ended.
///
/// Names and offsets are found out when someone asks, so that a run that ends in a trap costs little.
public struct Backtrace: Sendable {
  /// One call.
  public struct Frame: Hashable, Sendable {
    /// The function's index in its module.
    public var functionIndex: UInt32
    /// The function's name, from the module's name section or else from an export.
    public var functionName: Name?
    /// The byte offset in the module of the instruction being executed; nil for code that initialises a global or segment.
    public var offset: Int?
  }

  /// A place in a module's register code.
  struct Place: Sendable {
    let module: Module
    /// The position among the module's own functions.
    let function: Int
    let codeOffset: Int32
  }

  /// How many calls are kept.
  static let capacity = 100

  private var places: [Place] = []
  /// How many more calls there were than ``frames`` tells.
  public private(set) var omittedFrameCount = 0

  package init() {}

  /// Adds a call outside all others.
  mutating func append(_ place: Place) {
    if places.count < Self.capacity { places.append(place) } else { omittedFrameCount += 1 }
  }

  /// Adds the calls of a run outside all others.
  mutating func append(_ outer: Backtrace) {
    for place in outer.places { append(place) }
    omittedFrameCount += outer.omittedFrameCount
  }

  /// The innermost calls; the others are counted as omitted.
  public func prefix(_ count: Int) -> Backtrace {
    var shorter = self
    let dropped = max(0, places.count - max(0, count))
    shorter.places.removeLast(dropped)
    shorter.omittedFrameCount += dropped
    return shorter
  }

  /// The calls, innermost first: at most a hundred.
  ///
  /// Takes as long as it takes to translate the functions in it.
  public var frames: [Frame] {
    var maps: [FunctionKey: Module.SourceMap] = [:]
    return places.map { place in
      let key = FunctionKey(module: ObjectIdentifier(place.module.storage), function: place.function)
      let map = maps[key] ?? place.module.sourceMap(ofFunction: place.function)
      maps[key] = map
      let index = UInt32(place.module.declarations.importedFunctionCount + place.function)
      return Frame(
        functionIndex: index, functionName: place.module.functionName(index),
        offset: map.last { $0.code <= Int(place.codeOffset) }?.source)
    }
  }

  private struct FunctionKey: Hashable {
    var module: ObjectIdentifier
    var function: Int
  }

  /// Whether nothing is known, as of a trap that no guest code led to.
  public var isEmpty: Bool { places.isEmpty }
}

extension Backtrace: CustomStringConvertible {
  public var description: String {
    var lines = frames.enumerated().map { number, frame in
      let name = frame.functionName.map { "\($0)" } ?? "func[\(frame.functionIndex)]"
      let place = frame.offset.map { " at 0x\(String($0, radix: 16))" } ?? ""
      return "  \(number): \(name)\(place)"
    }
    if omittedFrameCount > 0 { lines.append("  … \(omittedFrameCount) more") }
    return lines.joined(separator: "\n")
  }
}
