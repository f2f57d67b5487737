import Testing
import WASI

@Suite struct ErrnoTests {
  /// The first, the last and some between, by the interface's own list.
  @Test func hasTheNumbersOfPreview1() {
    #expect(Errno.argumentListTooLong.rawValue == 1)
    #expect(Errno.badDescriptor.rawValue == 8)
    #expect(Errno.invalidArgument.rawValue == 28)
    #expect(Errno.noSuchFile.rawValue == 44)
    #expect(Errno.notDirectory.rawValue == 54)
    #expect(Errno.notCapable.rawValue == 76)
    #expect(Errno.allCases.map(\.rawValue) == Array(1...76))
  }
}
