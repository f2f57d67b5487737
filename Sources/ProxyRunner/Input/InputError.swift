/// Why an input of the runner cannot be used.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The part that is wrong, such as `requests[0].headers`; empty for the whole.
  public var place: String
  /// What is wrong with it.
  public var reason: String

  public init(_ place: String, _ reason: String) {
    self.place = place
    self.reason = reason
  }

  public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}
