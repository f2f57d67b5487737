import Foundation
import Testing

/// What the articles and doc comments refer to is there, and the articles tell of all that is public.
struct CatalogTests {
  @Test func linkedArticlesExist() throws {
    let pages = try Catalog.pages()
    for (name, text) in pages {
      for match in text.matches(of: #/<doc:(\w+)>/#) {
        #expect(pages[String(match.1)] != nil, "\(name) links to \(match.1)")
      }
    }
  }

  @Test func linkedSymbolsOfArticlesArePublicTypesAndTheirMembers() throws {
    let types = try Catalog.publicTypes()
    let names = try Catalog.declaredNames()
    for (page, text) in try Catalog.pages() {
      for match in Catalog.prose(text).matches(of: #/``([^`]+)``/#) where match.1 != "WebAssembly" {
        var parts = match.1.split(separator: "/").map { String($0.prefix { $0 != "(" }) }
        #expect(types.contains(parts.removeFirst()), "\(page): \(match.1)")
        #expect(parts.allSatisfy(names.contains), "\(page): \(match.1)")
      }
    }
  }

  @Test func linkedSymbolsOfDocCommentsAreDeclared() throws {
    let names = try Catalog.declaredNames()
    for (file, lines) in try Catalog.sourceLines() {
      for line in lines where line.contains("///") {
        for match in line.matches(of: #/``([^`]+)``/#) {
          let parts = match.1.split(separator: "/").map { String($0.prefix { $0 != "(" }) }
          #expect(parts.allSatisfy(names.contains), "\(file): \(match.1)")
        }
      }
    }
  }

  @Test func theLandingPageListsEveryPublicType() throws {
    let page = try Catalog.page("WebAssembly")
    let topics = page.components(separatedBy: "## Topics").last ?? ""
    for type in try Catalog.publicTypes() { #expect(topics.contains("- ``\(type)``"), "\(type)") }
  }

  @Test func publicDeclarationsHaveDocComments() throws {
    // Witnesses of protocols take over the documentation of what they witness.
    let witness = #/var description\b|func ==|func hash\(into|rawValue\b|webAssembly(Type|Bits)/#
    for (file, lines) in try Catalog.sourceLines() where !file.contains(#/^(Runtime|Host|Link)\//#) {
      // How far the innermost public enumeration is indented: its cases are public without saying so.
      var enumeration: Int?
      for (index, line) in lines.enumerated() {
        let indentation = line.prefix { $0 == " " }.count
        let text = line.dropFirst(indentation)
        if text.hasPrefix("}"), indentation == enumeration { enumeration = nil }
        let isDeclaration = text.contains(#/^(@\S+ )*public (?!import)/#)
        let isCase = enumeration.map { indentation == $0 + 2 && text.hasPrefix("case ") } ?? false
        if text.contains(#/^public (indirect )?enum/#) { enumeration = indentation }
        guard isDeclaration || isCase, !text.contains(witness) else { continue }
        let above = lines[..<index].last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
        #expect(above.drop { $0 == " " }.hasPrefix("///"), "\(file):\(index + 1)")
      }
    }
  }

  @Test func theLandingPageShowsTheExampleThatIsCompiled() throws {
    let example = try Catalog.text(ofFile: "Tests/EmbeddingExample/main.swift")
    #expect(Catalog.blocks("swift", in: try Catalog.page("WebAssembly")).first == example)
  }

  /// Other examples stand in a test, indented.
  @Test func theLandingPageShowsWhatIsTested() throws {
    let tests = try Catalog.text(ofFile: "Tests/WebAssemblyTests/Documentation/ExampleTests.swift")
    for block in Catalog.blocks("swift", in: try Catalog.page("WebAssembly")).dropFirst() {
      let indented = block.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
      #expect(tests.contains(indented), "\(block)")
    }
  }
}
