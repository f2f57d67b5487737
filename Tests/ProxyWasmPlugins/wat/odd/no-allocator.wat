;; No allocator: what the host should hand over has nowhere to go. x-status is the status as a digit, hexadecimal.
(module
  (import "env" "proxy_get_header_map_value" (func $get (param i32 i32 i32 i32 i32) (result i32)))
  (import "env" "proxy_add_header_map_value" (func $add (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) ":pathx-status0123456789abc")
  (func (export "proxy_abi_version_0_2_1"))
  (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
    (local $status i32)
    (local.set $status (call $get (i32.const 0) (i32.const 16) (i32.const 5) (i32.const 64) (i32.const 68)))
    (drop (call $add (i32.const 0) (i32.const 21) (i32.const 8) (i32.add (i32.const 29) (local.get $status)) (i32.const 1)))
    i32.const 0))
