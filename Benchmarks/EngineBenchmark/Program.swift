import BenchmarkSupport

/// A program that is run, and what it has to print.
struct Program {
  var name: String
  var path: String
  /// Nil where nobody has said; then it is what the baseline prints.
  var expected: String?

  /// The programs of a folder that the options name.
  ///
  /// Tells the user of those that should be there and are not.
  static func chosen(_ options: Options) throws(Failure) -> [Program] {
    let folder = options.programsFolder
    let expected = try expectations(folder)
    let suffix = ".wasm"
    let present = try names(inFolder: folder).filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
    for name in expected.keys.sorted() where !present.contains(name) {
      complain("MISSING: \(folder)/\(name)\(suffix) is not there, and not measured; Programs/build.sh makes it")
    }
    let isAsked = { (name: String) in options.programs.isEmpty || options.programs.contains { name.contains($0) } }
    let programs = present.filter(isAsked).map { name in
      Program(name: name, path: "\(folder)/\(name)\(suffix)", expected: expected[name])
    }
    guard !programs.isEmpty else { throw Failure("there are no such programs in \(folder)") }
    return programs
  }

  /// What a file "expected" says: on each line a name, a tab and the output, with "\n" between lines of it.
  private static func expectations(_ folder: String) throws(Failure) -> [String: String] {
    let places = ["\(folder)/expected", "\(folder)/../expected"]
    guard let bytes = places.lazy.compactMap({ try? contents(ofFile: $0) }).first else { return [:] }
    var expected: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { throw Failure("\(folder): \"expected\" has a line without a tab: \(line)") }
      let lines = parts[1].split(separator: "\\n", omittingEmptySubsequences: false)
      expected[String(parts[0])] = lines.joined(separator: "\n")
    }
    return expected
  }

  /// Whether the module exports a function `run`, to which a part of the work can be given.
  var hasParts: Bool {
    guard let bytes = try? contents(ofFile: path) else { return false }
    var index = 8
    while index < bytes.count {
      let section = bytes[index]
      var (size, shift) = (0, 0)
      repeat {
        index += 1
        guard index < bytes.count, shift < 32 else { return false }
        size |= Int(bytes[index] & 0x7F) << shift
        shift += 7
      } while bytes[index] & 0x80 != 0
      index += 1
      // The name with its length before it, and the kind "function" behind it.
      if section == 7 { return bytes[index...].prefix(size).contains([3] + Array("run".utf8) + [0]) }
      index += size
    }
    return false
  }
}
