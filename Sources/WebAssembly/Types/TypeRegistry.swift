/// stub
package final class TypeRegistry: Sendable {
  static let shared = TypeRegistry()
  func remove(_ group: RecursiveGroup) {}
}
