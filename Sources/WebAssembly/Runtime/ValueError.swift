/// A value from the host that does not fit where it was given: wrong count, wrong type, another store's.
public struct ValueError: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String

  init(_ description: String) { self.description = description }
}
