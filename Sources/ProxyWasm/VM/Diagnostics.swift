internal import WebAssembly

/// A status other than Ok that a plugin got, and why.
public struct Diagnostic: Sendable, CustomStringConvertible {
  /// The host function.
  public var function: String
  /// The arguments as the plugin's author would write them.
  public var arguments: [(name: String, value: String)]
  public var status: Status
  /// Why, in words.
  public var reason: String
  /// The context whose callback ran, or the one that was set in its place.
  public var contextID: UInt32
  /// The callback that was running.
  public var callback: String

  public var description: String {
    let list = arguments.map { "\($0.name): \($0.value)" }.joined(separator: ", ")
    return "\(callback): \(function)(\(list)) in context \(contextID) -> \(status): \(reason)"
  }
}

/// A refusal as it is noted: what a ``Diagnostic`` is made of when somebody asks.
///
/// Refusals are common, such as for a header that is not there; they must not cost what their texts do.
struct RefusalNote {
  /// How many bytes of a string are kept; a list of pairs is of no use in part.
  static func sampleLimit(_ kind: HostFunction.ParameterKind) -> UInt32 { kind == .pairs ? 1024 : 64 }

  /// The position in ``HostFunction/all``.
  var function = 0
  /// Which of the function's forms it was called in.
  var form = 0
  var status = Status.ok
  var reason = ""
  var contextID: UInt32 = 0
  var callback = CallbackName.initialize
  /// The arguments' slots.
  var arguments: [UInt64] = []
  /// The beginnings of the strings among the arguments that lie in the guest's memory, one after the other.
  var samples: [UInt8] = []
  /// Which strings have a sample, by their order.
  var hasSample: UInt32 = 0

  /// The note in words.
  var diagnostic: Diagnostic {
    let function = HostFunction.all[function]
    var rest = arguments[...]
    var samples = samples[...]
    var (texts, strings): ([(name: String, value: String)], UInt32) = ([], 0)
    for parameter in form < function.forms.count ? function.forms[form] : [] {
      guard let first = rest.popFirst() else { break }
      let number = UInt32(truncatingIfNeeded: first)
      let text: String
      switch parameter.kind {
      case .number: text = "\(number)"
      case .signed: text = "\(Int32(bitPattern: number))"
      case .long: text = "\(Int64(bitPattern: first))"
      case .result: text = Self.hexadecimal(number)
      case .output:
        let second = UInt32(truncatingIfNeeded: rest.popFirst() ?? 0)
        text = "\(Self.hexadecimal(number)), \(Self.hexadecimal(second))"
      case .bytes, .pairs:
        let count = UInt32(truncatingIfNeeded: rest.popFirst() ?? 0)
        if hasSample >> strings & 1 == 1 {
          let sample = samples.prefix(Int(min(count, Self.sampleLimit(parameter.kind))))
          samples = samples.dropFirst(sample.count)
          text = (parameter.kind == .pairs ? Self.pairs(sample, of: count) : nil) ?? Self.quoted(sample, of: count)
        } else {
          text = "\(count) bytes at \(Self.hexadecimal(number))"
        }
        strings += 1
      }
      texts.append((parameter.name, text))
    }
    return Diagnostic(
      function: function.name.description, arguments: texts, status: status, reason: reason, contextID: contextID,
      callback: callback.rawValue)
  }

  private static func hexadecimal(_ number: UInt32) -> String { "0x" + String(number, radix: 16) }

  /// Bytes as text, cut to a length that fits a line.
  private static func quoted(_ sample: ArraySlice<UInt8>, of count: UInt32) -> String {
    let text = String(decoding: sample.map { $0 < 0x20 ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    return count > sample.count ? "\"\(text)\"… (\(count) bytes)" : "\"\(text)\""
  }

  /// A whole list of pairs; nil for one that is malformed, or was too long to be kept.
  private static func pairs(_ sample: ArraySlice<UInt8>, of count: UInt32) -> String? {
    guard sample.count == Int(count), let map = try? PairsEncoding.decode(Array(sample).span) else { return nil }
    return "{" + map.map { "\"\($0.name)\": \"\($0.value)\"" }.joined(separator: ", ") + "}"
  }
}
