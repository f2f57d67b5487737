/// Something that a store's ``Limits`` or the process's memory do not allow.
public struct LimitError: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String

  init(_ description: String) { self.description = description }
}
