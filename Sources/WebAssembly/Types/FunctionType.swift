/// The parameters and results of a function (spec: Types / Function Types).
public struct FunctionType: Hashable, Sendable {
  public var parameters: [ValueType]
  public var results: [ValueType]

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
