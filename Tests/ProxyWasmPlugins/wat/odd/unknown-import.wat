;; Imports that no host has: one that could be a host function, called for requests, whose status is logged as a digit;
;; and one that could not, called for responses.
(module
  (import "env" "proxy_does_not_exist" (func $unknown (param i32 i32) (result i32)))
  (import "env" "neither_does_this" (func $other (param i64) (result f64)))
  (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "0123456789abc")
  (func (export "proxy_abi_version_0_2_1"))
  (func (export "malloc") (param i32) (result i32) i32.const 1024)
  (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
    (drop (call $log (i32.const 2) (i32.add (i32.const 16) (call $unknown (i32.const 1) (i32.const 2))) (i32.const 1)))
    i32.const 0)
  (func (export "proxy_on_response_headers") (param i32 i32 i32) (result i32)
    (drop (call $other (i64.const 1)))
    i32.const 0))
