/// The parameters and results of a function (spec: Types / Function Types).
public struct FunctionType: Hashable, Sendable {
  /// The types of the parameters, in order.
  public var parameters: [ValueType]
  /// The types of the results, in order.
  public var results: [ValueType]

  /// Makes a function type; without arguments, that of a function that takes and returns nothing.
  public init(parameters: [ValueType] = [], results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }
}

extension FunctionType: CustomStringConvertible {
  public var description: String {
    func list(_ types: [ValueType]) -> String {
      "[" + types.map(\.description).joined(separator: " ") + "]"
    }
    return "\(list(parameters)) -> \(list(results))"
  }
}
