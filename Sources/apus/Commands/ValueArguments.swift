import WebAssembly
import WebAssemblyText

/// Values that are given on the command line.
enum ValueArguments {
  /// Reads one argument for each parameter, by its type.
  static func read(_ words: [String], parameters: [ValueType]) throws(UsageError) -> [Value] {
    guard words.count == parameters.count else {
      let list = parameters.map(\.description).joined(separator: ", ")
      let noun = parameters.count == 1 ? "argument" : "arguments"
      let types = parameters.isEmpty ? "" : " (\(list))"
      throw UsageError("the function takes \(parameters.count) \(noun)\(types); \(words.count) given")
    }
    var values: [Value] = []
    for (position, (word, type)) in zip(words, parameters).enumerated() {
      guard let value = Value(text: word, as: type) else {
        throw UsageError("argument \(position + 1), '\(word)', is not \(expectation(of: type))")
      }
      values.append(value)
    }
    return values
  }

  private static func expectation(of type: ValueType) -> String {
    switch type {
    case .i32: "an i32: a whole number from -2147483648 to 4294967295"
    case .i64: "an i64: a whole number from -9223372036854775808 to 18446744073709551615"
    case .f32, .f64: "an \(type): a number such as 1.5, -0x1p-3, inf or nan"
    case .v128: "a v128: 0x and up to 32 hexadecimal digits"
    case .externref: "an externref: null or a whole number"
    case let type where type.isNullable: "a \(type): only null can be given"
    default: "a \(type), of which no value can be given on the command line"
    }
  }
}
