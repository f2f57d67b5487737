import ProxyWasm

/// What a test expects of a run; only what is named is looked at.
struct Expectation {
  /// What is expected of an exchange, by its number.
  var exchanges: [ExchangeExpectation] = []
  /// Lines that must be there, in this order.
  var log: [Matcher] = []
  var absentLog: [Matcher] = []
  var metrics: [(name: String, value: Int64)] = []
  /// The calls, all of them, in order.
  var calls: [CallExpectation]?
  /// Callbacks that must be there, in this order.
  var callbacks: [CallbackExpectation] = []
  /// Statuses other than Ok that plugins got, as `FUNCTION: STATUS`, in this order; all of them.
  var statuses: [Matcher]?
  var rejection: Matcher?
  var failure: Matcher?

  struct CallExpectation {
    var upstream: String?
    var fields: [(name: String, matcher: Matcher)] = []
    var headers: [(name: String, matcher: Matcher)] = []
  }

  struct CallbackExpectation {
    var function: String
    var plugin: String?
    var arguments: [Int64]?
    var result: Int64?
  }

  init(json: JSON, at place: String) throws(InputError) {
    var reader = try ObjectReader(json, at: place)
    // What is said of one exchange may stand here; of several in a list.
    var single: [JSON.Member] = []
    for name in ExchangeExpectation.members {
      guard json.members?.contains(where: { $0.name == name }) ?? false else { continue }
      _ = reader.value(name)
      single.append(JSON.Member(name: name, value: json[name] ?? .null))
    }
    if !single.isEmpty { exchanges = [try ExchangeExpectation(json: .object(single), at: place)] }
    for (index, element) in (try reader.array("exchanges") ?? []).enumerated() {
      exchanges.append(try ExchangeExpectation(json: element, at: reader.placeOf("exchanges[\(index)]")))
    }
    log = try Self.matchers(reader.value("log"), at: reader.placeOf("log")) ?? []
    absentLog = try Self.matchers(reader.value("no_log"), at: reader.placeOf("no_log")) ?? []
    for member in try reader.members("metrics") {
      guard let value = member.value.integer else {
        throw InputError("\(reader.placeOf("metrics")).\(member.name)", "it is no whole number")
      }
      metrics.append((member.name, value))
    }
    if let elements = try reader.array("calls") {
      var calls: [CallExpectation] = []
      for (index, element) in elements.enumerated() {
        calls.append(try CallExpectation(json: element, at: reader.placeOf("calls[\(index)]")))
      }
      self.calls = calls
    }
    for (index, element) in (try reader.array("callbacks") ?? []).enumerated() {
      callbacks.append(try CallbackExpectation(json: element, at: reader.placeOf("callbacks[\(index)]")))
    }
    statuses = try Self.matchers(reader.value("statuses"), at: reader.placeOf("statuses"))
    if let value = reader.value("rejected") { rejection = try Matcher(json: value, at: reader.placeOf("rejected")) }
    if let value = reader.value("failure") { failure = try Matcher(json: value, at: reader.placeOf("failure")) }
    try reader.finish()
  }

  private static func matchers(_ json: JSON?, at place: String) throws(InputError) -> [Matcher]? {
    guard let json else { return nil }
    guard let elements = json.array else { return [try Matcher(json: json, at: place)] }
    var matchers: [Matcher] = []
    for (index, element) in elements.enumerated() {
      matchers.append(try Matcher(json: element, at: "\(place)[\(index)]"))
    }
    return matchers
  }

  /// Matchers of headers by name.
  static func headers(
    _ reader: inout ObjectReader, _ name: String
  ) throws(InputError) -> [(name: String, matcher: Matcher)] {
    var list: [(name: String, matcher: Matcher)] = []
    for member in try reader.members(name) {
      list.append((member.name, try Matcher(json: member.value, at: "\(reader.placeOf(name)).\(member.name)")))
    }
    return list
  }
}

/// What a test expects of one exchange.
struct ExchangeExpectation {
  static let members = ["client", "upstream", "upstream_host", "local_reply", "held_by", "properties"]

  struct Side {
    var fields: [(name: String, matcher: Matcher)] = []
    var headers: [(name: String, matcher: Matcher)] = []
    var trailers: [(name: String, matcher: Matcher)] = []
    var body: Matcher?
    var status: Int64?
  }

  var client: Side?
  var upstream: Side?
  var isUpstreamAbsent = false
  var upstreamHost: Matcher?
  var localReply: Side?
  var isLocalReplyAbsent = false
  var heldBy: [String]?
  var properties: [(name: String, matcher: Matcher)] = []

  init(json: JSON, at place: String) throws(InputError) {
    var reader = try ObjectReader(json, at: place)
    func isNull(_ name: String) -> Bool { json[name] == .null }
    if let value = reader.value("client") { client = try Side(json: value, at: reader.placeOf("client")) }
    if let value = reader.value("upstream") { upstream = try Side(json: value, at: reader.placeOf("upstream")) }
    isUpstreamAbsent = isNull("upstream")
    if json.members?.contains(where: { $0.name == "upstream_host" }) ?? false {
      upstreamHost = try Matcher(json: reader.value("upstream_host"), at: reader.placeOf("upstream_host"))
    }
    if let value = reader.value("local_reply") {
      localReply = try Side(json: value, at: reader.placeOf("local_reply"))
    }
    isLocalReplyAbsent = isNull("local_reply")
    heldBy = try reader.strings("held_by")
    properties = try Expectation.headers(&reader, "properties")
    try reader.finish()
  }
}

extension ExchangeExpectation.Side {
  init(json: JSON, at place: String) throws(InputError) {
    var reader = try ObjectReader(json, at: place)
    status = try reader.integer("status", in: 100...999)
    for name in ["method", "path", "authority", "error", "details"] {
      if let value = reader.value(name) { fields.append((name, try Matcher(json: value, at: reader.placeOf(name)))) }
    }
    headers = try Expectation.headers(&reader, "headers")
    trailers = try Expectation.headers(&reader, "trailers")
    for name in ["body", "received"] {
      if let value = reader.value(name) { body = try Matcher(json: value, at: reader.placeOf(name)) }
    }
    try reader.finish()
  }
}

extension Expectation.CallExpectation {
  init(json: JSON, at place: String) throws(InputError) {
    var reader = try ObjectReader(json, at: place)
    upstream = try reader.string("upstream")
    for name in ["method", "path", "body", "service", "command", "outcome"] {
      if let value = reader.value(name) { fields.append((name, try Matcher(json: value, at: reader.placeOf(name)))) }
    }
    headers = try Expectation.headers(&reader, "headers")
    try reader.finish()
  }
}

extension Expectation.CallbackExpectation {
  init(json: JSON, at place: String) throws(InputError) {
    if let name = json.string {
      self.init(function: name)
      return
    }
    var reader = try ObjectReader(json, at: place)
    guard let name = try reader.string("function") else { throw InputError(place, "there is no \"function\"") }
    self.init(function: name)
    plugin = try reader.string("plugin")
    result = try reader.integer("result")
    if let elements = try reader.array("arguments") {
      let numbers = elements.compactMap(\.integer)
      guard numbers.count == elements.count else {
        throw InputError(reader.placeOf("arguments"), "not all are whole numbers")
      }
      arguments = numbers
    }
    try reader.finish()
  }
}
