import Foundation
import Testing
import WebAssembly
import WebAssemblyText

/// The listings of the article on the register machine are what the translator makes.
///
/// `UPDATE_DOCUMENTATION=1 swift test --filter RegisterCodeListingTests` writes them anew.
struct RegisterCodeListingTests {
  @Test func listingsAreCurrent() throws {
    let page = try Catalog.page("RegisterMachine")
    let example = #/```wasm\n(?<text>[^`]+)```\n\n```text\n(?<listing>[^`]*)```\n/#
    #expect(page.matches(of: example).count == page.components(separatedBy: "```wasm\n").count - 1)
    var fresh = ""
    var rest = page[...]
    while let match = rest.firstMatch(of: example) {
      let listing = try Self.listing(of: String(match.text))
      #expect(match.listing == listing)
      fresh += rest[..<match.listing.startIndex] + listing
      rest = rest[match.listing.endIndex...]
    }
    if ProcessInfo.processInfo.environment["UPDATE_DOCUMENTATION"] != nil {
      try Catalog.write(fresh + rest, toPage: "RegisterMachine")
    }
  }

  /// The register code of a module's last function.
  private static func listing(of text: String) throws -> String {
    let module = try Module(text: text, metersFuel: text.contains(";; with metersFuel"))
    let last = try #require((0..<9).reversed().first { module.registerCode(ofFunction: $0) != nil })
    return try #require(module.registerCode(ofFunction: last)).map { "\($0)\n" }.joined()
  }
}
