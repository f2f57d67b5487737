/// What modules may import: a value, bound to no store, so that one set of host functions serves many.
///
/// Later definitions of a name replace earlier ones. What belongs to a store can be imported in that store only.
public struct Imports {
  enum Definition {
    case external(External)
    case host(HostDefinition)
  }

  struct Key: Hashable {
    var module: Name
    var name: Name
  }

  private var definitions: [Key: Definition] = [:]

  public init() {}

  subscript(module: Name, name: Name) -> Definition? { definitions[Key(module: module, name: name)] }

  mutating func define(_ module: Name, _ name: Name, _ definition: Definition) {
    definitions[Key(module: module, name: name)] = definition
  }

  /// Defines something of a store's.
  public mutating func define(_ module: Name, _ name: Name, _ value: External) {
    define(module, name, .external(value))
  }

  /// Defines all exports of an instance, under the module name `module`.
  public mutating func define(_ instance: Instance, as module: Name) {
    for (name, value) in instance.exports { define(module, name, value) }
  }

  /// The type of the function that a name is defined as; nil when it is none.
  public func functionType(_ module: Name, _ name: Name) -> FunctionType? {
    switch self[module, name] {
    case .host(let definition): definition.type
    case .external(.function(let function)): function.type
    default: nil
    }
  }

  /// Adds all definitions of `other`.
  public mutating func merge(_ other: Imports) {
    if definitions.isEmpty {
      definitions = other.definitions
    } else if !other.definitions.isEmpty {
      definitions.merge(other.definitions) { $1 }
    }
  }
}
