extension Int {
  /// Reads a number of bytes; K, M and G stand for 2^10, 2^20, 2^30.
  init(byteCount text: String, option: String) throws(UsageError) {
    let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = text.last.flatMap { shifts[$0] }
    let (number, overflow) = (Int(shift == nil ? text : String(text.dropLast())) ?? -1)
      .multipliedReportingOverflow(by: 1 << (shift ?? 0))
    guard number >= 0, !overflow else { throw UsageError("--\(option) \(text) is not a number of bytes, such as 64M") }
    self = number
  }
}
