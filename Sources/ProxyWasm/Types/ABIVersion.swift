/// The version of the ABI that a plugin announces by exporting a marker function.
public enum ABIVersion: String, Hashable, Sendable, CaseIterable, Comparable {
  case v0_1_0 = "0.1.0"
  case v0_2_0 = "0.2.0"
  case v0_2_1 = "0.2.1"
  /// Higress's extension of 0.2.1: Redis, data injection, upstream override, and header statuses taken literally.
  case v0_2_100 = "0.2.100"

  /// What every marker's name begins with.
  public static let markerPrefix = "proxy_abi_version_"

  /// The name of the function whose export announces this version.
  public var marker: String {
    switch self {
    case .v0_1_0: "proxy_abi_version_0_1_0"
    case .v0_2_0: "proxy_abi_version_0_2_0"
    case .v0_2_1: "proxy_abi_version_0_2_1"
    case .v0_2_100: "proxy_abi_version_0_2_100"
    }
  }

  /// The version that an export's name announces; `nil` when the name is not a marker that is known.
  public init?(marker: String) {
    guard let version = Self.allCases.first(where: { $0.marker == marker }) else { return nil }
    self = version
  }

  private var rank: Int {
    switch self {
    case .v0_1_0: 0
    case .v0_2_0: 1
    case .v0_2_1: 2
    case .v0_2_100: 3
    }
  }

  public static func < (left: ABIVersion, right: ABIVersion) -> Bool { left.rank < right.rank }
}
