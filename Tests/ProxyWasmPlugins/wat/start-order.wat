;; The start section, `_initialize`, `_start` and `main`: each that runs adds a letter, and each request logs them.
(module
  (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (global $count (mut i32) (i32.const 0))
  (func $note (param i32)
    (i32.store8 (i32.add (i32.const 16) (global.get $count)) (local.get 0))
    (global.set $count (i32.add (global.get $count) (i32.const 1))))
  (func $begin (call $note (i32.const 83)))  ;; S
  (start $begin)
  (func (export "_initialize") (call $note (i32.const 105)))  ;; i
  (func (export "_start") (call $note (i32.const 115)))  ;; s
  (func (export "main") (param i32 i32) (result i32) (call $note (i32.const 109)) i32.const 0)  ;; m
  (func (export "proxy_abi_version_0_2_1"))
  (func (export "malloc") (param i32) (result i32) i32.const 1024)
  (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
    (drop (call $log (i32.const 2) (i32.const 16) (global.get $count)))
    i32.const 0))
