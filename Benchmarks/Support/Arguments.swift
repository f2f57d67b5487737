/// The words of a command line, taken one by one.
package struct Arguments {
  private var rest: ArraySlice<String>
  private var option = ""

  package init(_ words: [String]) { rest = words[...] }

  /// The next option, or whatever stands there.
  package mutating func next() -> String? {
    guard let word = rest.popFirst() else { return nil }
    option = word
    return word
  }

  /// The word after an option.
  package mutating func value() throws(Failure) -> String {
    guard let value = rest.popFirst() else { throw Failure("\(option) needs a value") }
    return value
  }

  /// The number after an option, of 1 at least.
  package mutating func number() throws(Failure) -> Int {
    guard let number = Int(try value()), number > 0 else { throw Failure("\(option) needs a number") }
    return number
  }
}

/// Why the benchmark cannot go on.
package struct Failure: Error, CustomStringConvertible {
  package var description: String
  package init(_ description: String) { self.description = description }
}
