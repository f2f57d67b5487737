import Synchronization

/// Rows of atomic words; rows are appended by one thread at a time, and found by any, without a lock.
///
/// Rows lie in blocks that are never moved: a block is written once to the directory, before the count of rows covers
/// it.
final class AtomicTable: @unchecked Sendable {
  /// The words of a row; they live as long as the table.
  typealias Cells = UnsafeMutablePointer<Atomic<UInt64>>

  private static let blockRows = 256

  // Invariant: an element of `directory` is written, once, by the thread that appends, and read by others only below
  // the blocks that `count` covers; that `count` is stored with release and loaded with acquire orders the two.
  private let directory: UnsafeMutablePointer<Cells?>
  private let blockLimit: Int
  private let rowLimit: Int
  private let words: Int
  private let count = Atomic<Int>(0)

  init(rowLimit: Int, words: Int) {
    self.rowLimit = rowLimit
    self.words = words
    blockLimit = (rowLimit + Self.blockRows - 1) / Self.blockRows
    directory = .allocate(capacity: blockLimit)
    directory.initialize(repeating: nil, count: blockLimit)
  }

  deinit {
    for index in 0..<blockLimit { directory[index]?.deallocate() }
    directory.deallocate()
  }

  /// The words of a row; `nil` when there are not so many rows.
  func row(_ index: Int) -> Cells? {
    guard 0..<count.load(ordering: .acquiring) ~= index, let block = directory[index / Self.blockRows] else {
      return nil
    }
    return block + index % Self.blockRows * words
  }

  /// Appends a row of zeros, and answers its position; `nil` beyond the limit.
  ///
  /// Only one thread at a time may do so.
  func appendRow() -> Int? {
    let index = count.load(ordering: .relaxed)
    guard index < rowLimit else { return nil }
    if index % Self.blockRows == 0 {
      let capacity = Self.blockRows * words
      let block = Cells.allocate(capacity: capacity)
      for offset in 0..<capacity { (block + offset).initialize(to: Atomic(0)) }
      directory[index / Self.blockRows] = block
    }
    count.store(index + 1, ordering: .releasing)
    return index
  }
}
