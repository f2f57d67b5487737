// Counts the ways to put eight queens on a board, and prints the first.

func solve(
  _ row: Int, _ columns: Int, _ left: Int, _ right: Int, _ first: inout Bool,
  _ places: inout (Int, Int, Int, Int, Int, Int, Int, Int)
) -> Int {
  if row == 8 {
    if first {
      first = false
      write("first:")
      for place in [places.0, places.1, places.2, places.3, places.4, places.5, places.6, places.7] {
        write(" ")
        write(place)
      }
      write("\n")
    }
    return 1
  }
  var count = 0
  for column in 0..<8 where (columns | left | right) & 1 << column == 0 {
    let bit = 1 << column
    withUnsafeMutableBytes(of: &places) {
      $0.storeBytes(of: column, toByteOffset: row * MemoryLayout<Int>.size, as: Int.self)
    }
    count += solve(row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1, &first, &places)
  }
  return count
}

@_expose(wasm, "_start") @_cdecl("_start")
func start() {
  var first = true
  var places = (0, 0, 0, 0, 0, 0, 0, 0)
  let count = solve(0, 0, 0, 0, &first, &places)
  write("ways: ")
  write(count)
  write("\n")
}
