import Fuzzing
import Testing

@Suite struct GeneratorTests {
  @Test func caseDoesNotDependOnTheOnesBefore() {
    var a = CaseGenerator(seed: 7)
    var b = CaseGenerator(seed: 7)
    for index in 0..<5 { _ = a.makeCase(index) }
    var offsetA = 0
    var offsetB = 0
    let x = a.makeCase(5)
    let y = b.makeCase(5)
    #expect(x.lines(moduleOffset: &offsetA) == y.lines(moduleOffset: &offsetB))
    #expect(x.modules.map(\.bytes) == y.modules.map(\.bytes))
  }

  @Test func linesReadBack() {
    var generator = CaseGenerator(seed: 3)
    let original = generator.makeCase(11)
    var offset = 0
    let lines = original.lines(moduleOffset: &offset)
    let read = FuzzCase.parse(lines.joined(separator: "\n"), modules: original.modules.flatMap(\.bytes))
    offset = 0
    #expect(read.count == 1)
    #expect(read.first?.lines(moduleOffset: &offset) == lines)
  }
}
