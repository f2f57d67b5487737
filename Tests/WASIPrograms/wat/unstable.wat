;; The interface before preview 1: whence is numbered otherwise, and a filestat is shorter. The exit code is made of both.
(module
  (import "wasi_unstable" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_unstable" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "fd_seek" (func $seek (param i32 i64 i32 i32) (result i32)))
  (import "wasi_unstable" "fd_filestat_get" (func $stat (param i32 i32) (result i32)))
  (import "wasi_unstable" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\10\00\00\00\0a\00\00\00")
  (data (i32.const 16) "0123456789file")
  (func (export "_start") (local $fd i32)
    (if (call $open (i32.const 3) (i32.const 0) (i32.const 26) (i32.const 4) (i32.const 1)
          (i64.const 0x1fffffff) (i64.const 0) (i32.const 0) (i32.const 64))
      (then (call $exit (i32.const 90))))
    (local.set $fd (i32.load (i32.const 64)))
    (drop (call $write (local.get $fd) (i32.const 0) (i32.const 1) (i32.const 64)))
    ;; 2 is the start, 0 the present position, 1 the end.
    (drop (call $seek (local.get $fd) (i64.const 3) (i32.const 2) (i32.const 72)))
    (drop (call $seek (local.get $fd) (i64.const 1) (i32.const 0) (i32.const 80)))
    (drop (call $seek (local.get $fd) (i64.const -1) (i32.const 1) (i32.const 88)))
    (drop (call $stat (local.get $fd) (i32.const 128)))
    ;; 3 + 4 + 9 + a size of 10
    (call $exit
      (i32.wrap_i64
        (i64.add
          (i64.add (i64.load (i32.const 72)) (i64.load (i32.const 80)))
          (i64.add (i64.load (i32.const 88)) (i64.load (i32.const 152))))))))
