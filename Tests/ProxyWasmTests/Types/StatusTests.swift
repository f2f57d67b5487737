import ProxyWasm
import Testing

@Suite struct StatusTests {
  @Test func hasTheNumbersOfTheABI() {
    #expect(Status.allCases.map(\.rawValue) == Array(0...12))
    #expect(Status.casMismatch.rawValue == 8)
  }
}
