;; Two version markers: the first in the order of exports counts. A missing header is Ok under 0.1.0 and NotFound under
;; 0.2.1; x-status says which.
(module
  (import "env" "proxy_get_header_map_value" (func $get (param i32 i32 i32 i32 i32) (result i32)))
  (import "env" "proxy_add_header_map_value" (func $add (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "x-nonex-status0123456789abc")
  (func (export "proxy_abi_version_0_1_0"))
  (func (export "proxy_abi_version_0_2_1"))
  (func (export "malloc") (param i32) (result i32) i32.const 1024)
  (func (export "proxy_on_request_headers") (param i32 i32) (result i32)
    (local $status i32)
    (local.set $status (call $get (i32.const 0) (i32.const 16) (i32.const 6) (i32.const 64) (i32.const 68)))
    (drop (call $add (i32.const 0) (i32.const 22) (i32.const 8) (i32.add (i32.const 30) (local.get $status)) (i32.const 1)))
    i32.const 0))
