import WebAssembly

/// The function types that all modules of a case declare, at the same indices.
struct SharedTypes {
  static let empty = 0
  static let marker = 1
  static let canonical32 = 2
  static let canonical64 = 3
  static let callback = 4
  static let log32 = 5
  static let log64 = 6
  static let mix = 7
  static let makeExtern = 8
  static let externValue = 9
  static let firstRandom = 10

  var types: [FunctionType]
  /// Pairs of neighbouring types that are declared in one recursive group, by the index of the first.
  var groups: Set<Int> = []

  /// The host functions that a module may import, with their types.
  static let hostFunctions: [(name: String, type: Int)] = [
    ("log32", log32), ("log64", log64), ("mix", mix), ("extern", makeExtern), ("value", externValue),
    ("grow", empty), ("callback", callback), ("half32", canonical32), ("half64", canonical64),
  ]

  init(random: inout RandomSource) {
    types = [
      FunctionType(),
      FunctionType(results: [.i32]),
      FunctionType(parameters: [.f32], results: [.f32]),
      FunctionType(parameters: [.f64], results: [.f64]),
      FunctionType(parameters: [.i32], results: [.i32]),
      FunctionType(parameters: [.i32]),
      FunctionType(parameters: [.i64]),
      FunctionType(parameters: [.i32, .i64, .f32, .f64], results: [.f64, .i32, .i64]),
      FunctionType(parameters: [.i32], results: [.externref]),
      FunctionType(parameters: [.externref], results: [.i32]),
    ]
    for _ in 0..<random.within(5...10) {
      let parameters = (0..<random.within(0...6)).map { _ in valueType(&random) }
      let results =
        switch random.below(4) {
        case 0: random.shuffled(parameters)
        case 1: (types.last ?? FunctionType()).results
        case 2: [random.pick(NumericRows.numbers)]
        default: (0..<random.within(0...4)).map { _ in valueType(&random) }
        }
      types.append(FunctionType(parameters: parameters, results: results))
    }
    if random.chance(10) {
      let parameters = (0..<random.within(20...60)).map { _ in random.pick(NumericRows.numbers) }
      types.append(
        FunctionType(parameters: parameters, results: Array(random.shuffled(parameters).prefix(random.below(30)))))
    }
    if random.chance(20) { groups.insert(random.within(SharedTypes.firstRandom...types.count - 2)) }
  }

  private func valueType(_ random: inout RandomSource) -> ValueType {
    switch random.below(21) {
    case 0..<7: .i32
    case 7..<11: .i64
    case 11..<14: .f32
    case 14..<17: .f64
    case 17: .funcref
    case 18: .externref
    case 19: .v128
    default:
      .reference(.defined(id: UInt32(random.below(types.count))), nullable: random.chance(70))
    }
  }
}
