import ProxyRunner
import ProxyWasm
import Testing

/// The recorded cases of Envoy's that are about HTTP and have no difference on purpose.
@Suite struct EnvoyCaseTests {
  /// Where our host differs, and why, stands beside the cases.
  static let differences = (try? EnvoyCase.read("differences.json")) ?? [:]

  static let names: [String] = {
    let different = Set((differences.members ?? []).map(\.name))
    // Plugins in Go are not committed, and bodies of calls of gRPC are compared by the script.
    return EnvoyCase.names.filter {
      !different.contains($0) && !$0.hasPrefix("plugin-go-") && !$0.hasPrefix("grpc-")
    }
  }()

  @Test(arguments: names) func theOutcomeIsEnvoys(name: String) throws {
    let envoyCase = try EnvoyCase(name)
    guard envoyCase.content["protocol"] == nil, envoyCase.content["requests"]?.array?.isEmpty == false,
      envoyCase.expected["crashed"] == nil
    else { return }
    do {
      let outcome = try envoyCase.run()
      #expect(outcome.ours == outcome.envoys)
    } catch let rejection as EnvoyCase.Rejection {
      #expect(envoyCase.expected["rejected"] != nil, "\(rejection.reason)")
    }
  }

  @Test func differencesAreOfCasesAndHaveReasons() {
    let members = Self.differences.members ?? []
    #expect(Set(members.map(\.name)).isSubset(of: EnvoyCase.names))
    for member in members {
      for place in member.value.members ?? [] { #expect(place.value.string?.hasSuffix(".") ?? false, "\(member.name)") }
    }
    #expect(Self.names.count > 80)
  }
}
