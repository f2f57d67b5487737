;; A command-style module: `_start` only, which logs; requests log what it left.
(module
  (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (global $size (mut i32) (i32.const 0))
  (data (i32.const 16) "started")
  (func (export "_start")
    (drop (call $log (i32.const 2) (i32.const 16) (i32.const 7)))
    (global.set $size (i32.const 7)))
  (func (export "proxy_abi_version_0_1_0"))
  (func (export "malloc") (param i32) (result i32) i32.const 1024)
  (func (export "proxy_on_request_headers") (param i32 i32) (result i32)
    (drop (call $log (i32.const 2) (i32.const 16) (global.get $size)))
    i32.const 0))
