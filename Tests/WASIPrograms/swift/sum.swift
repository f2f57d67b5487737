// Adds up the numbers of the standard input; the exit code is how many there were.

@_expose(wasm, "_start") @_cdecl("_start")
func start() {
  var byte: UInt8 = 0
  var (sum, number, count) = (0, 0, 0)
  var isInside = false
  while true {
    var read: Int32 = 0
    let error = withUnsafeMutablePointer(to: &byte) { pointer -> Int32 in
      var vector: (UnsafeMutablePointer<UInt8>?, Int32) = (pointer, 1)
      return fd_read(0, &vector, 1, &read)
    }
    guard error == 0, read == 1 else { break }
    if byte >= 48, byte <= 57 {
      number = number &* 10 &+ Int(byte &- 48)
      isInside = true
    } else if isInside {
      sum &+= number
      count += 1
      number = 0
      isInside = false
    }
  }
  if isInside {
    sum &+= number
    count += 1
  }
  write("sum ")
  write(sum)
  write("\n")
  proc_exit(Int32(count))
}
