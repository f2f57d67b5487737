;; What only Envoy has: a DNS lookup with its callback, and the stats sink's callback. Requests log the status of the
;; lookup as a digit, the callback logs "answer" when its data is there.
(module
  (import "env" "envoy_resolve_dns" (func $resolve (param i32 i32 i32) (result i32)))
  (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "localhostanswer")
  (func (export "proxy_abi_version_0_2_1"))
  (func (export "malloc") (param i32) (result i32) i32.const 1024)
  (func (export "envoy_on_stats_update") (param i32 i32))
  (func (export "envoy_on_resolve_dns") (param i32 i32 i32)
    (if (local.get 2) (then (drop (call $log (i32.const 2) (i32.const 25) (i32.const 6))))))
  (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
    (i32.store8 (i32.const 64) (i32.add (i32.const 48) (call $resolve (i32.const 16) (i32.const 9) (i32.const 80))))
    (drop (call $log (i32.const 2) (i32.const 64) (i32.const 1)))
    i32.const 0))
