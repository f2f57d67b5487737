extension Duration {
  /// Reads a length of time: a decimal number and a unit of `ms`, `s` (which may be left out), `m` or `h`.
  init(argument text: String) throws(UsageError) {
    let bytes = Array(text.utf8)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let number = bytes.prefix { digits.contains($0) || $0 == UInt8(ascii: ".") }
    let unit = String(decoding: bytes[number.count...], as: UTF8.self)
    let nanosecondsPerUnit: [String: Int64] = [
      "ms": 1_000_000, "s": 1_000_000_000, "": 1_000_000_000, "m": 60_000_000_000, "h": 3_600_000_000_000,
    ]
    let parts = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let scale = nanosecondsPerUnit[unit], parts.count <= 2, let whole = parts.first, !whole.isEmpty,
      parts.count == 1 || !parts[1].isEmpty,
      let units = Int64(String(decoding: whole, as: UTF8.self)),
      case let (nanoseconds, overflow) = units.multipliedReportingOverflow(by: scale), !overflow
    else {
      throw UsageError("'\(text)' is not a length of time, such as 10s, 1.5s, 200ms or 2m")
    }
    var fraction: Int64 = 0
    var place = scale
    // Digits beyond the nanosecond have a place of zero.
    for digit in parts.dropFirst().joined() {
      place /= 10
      fraction += Int64(digit - digits.lowerBound) * place
    }
    let (total, carry) = nanoseconds.addingReportingOverflow(fraction)
    guard !carry else { throw UsageError("'\(text)' is too long a time") }
    self = .nanoseconds(total)
  }
}
