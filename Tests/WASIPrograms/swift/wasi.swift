// The calls that the programs in Embedded Swift make.

@_extern(wasm, module: "wasi_snapshot_preview1", name: "fd_write") @_extern(c)
func fd_write(_ descriptor: Int32, _ vectors: UnsafeRawPointer, _ count: Int32, _ written: UnsafeMutablePointer<Int32>)
  -> Int32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "fd_read") @_extern(c)
func fd_read(_ descriptor: Int32, _ vectors: UnsafeRawPointer, _ count: Int32, _ read: UnsafeMutablePointer<Int32>)
  -> Int32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "proc_exit") @_extern(c)
func proc_exit(_ code: Int32)

func write(_ bytes: UnsafeBufferPointer<UInt8>) {
  var vector: (UnsafePointer<UInt8>?, Int32) = (bytes.baseAddress, Int32(bytes.count))
  var written: Int32 = 0
  _ = fd_write(1, &vector, 1, &written)
}

func write(_ text: StaticString) { write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }

func write(_ number: Int) {
  var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
  withUnsafeMutableBytes(of: &digits) { buffer in
    var rest = number.magnitude
    var place = buffer.count
    repeat {
      place -= 1
      buffer[place] = UInt8(48 + rest % 10)
      rest /= 10
    } while rest > 0
    if number < 0 {
      place -= 1
      buffer[place] = 45
    }
    write(UnsafeBufferPointer(rebasing: buffer.bindMemory(to: UInt8.self)[place...]))
  }
}
