;; Modules that are linked to each other share what they import; what a failed instantiation has done stays done.

(module $shared
  (global (export "global") (mut i64) (i64.const 1))
  (table (export "table") 3 funcref)
  (memory (export "memory") 1)
  (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
  (func (export "byte") (param i32) (result i32) (i32.load8_u (local.get 0))))
(register "shared" $shared)

(module $a
  (import "shared" "global" (global $g (mut i64)))
  (import "shared" "table" (table 3 funcref))
  (global $own i32 (i32.const 40))
  (elem (i32.const 0) $f)
  (func $f (result i32) (i32.add (global.get $own) (i32.const 2)))
  (func (export "set") (param i64) (global.set $g (local.get 0))))
(module $b
  (import "shared" "global" (global $g (mut i64)))
  (func (export "get") (result i64) (global.get $g)))

(assert_return (invoke $b "get") (i64.const 1))
(assert_return (invoke $a "set" (i64.const 7)))
(assert_return (invoke $b "get") (i64.const 7))
(assert_return (get $shared "global") (i64.const 7))
;; A function in a shared table runs in its own module.
(assert_return (invoke $shared "call" (i32.const 0)) (i32.const 42))
(assert_trap (invoke $shared "call" (i32.const 1)) "uninitialized element")

;; The second segment is out of bounds: the first has been written, and its function lives on in the table.
(assert_trap
  (module
    (import "shared" "table" (table 3 funcref))
    (import "shared" "memory" (memory 1))
    (func $g (result i32) (i32.const 99))
    (elem (i32.const 1) $g)
    (data (i32.const 5) "\63")
    (data (i32.const 65536) "\01"))
  "out of bounds memory access")
(assert_return (invoke $shared "call" (i32.const 1)) (i32.const 99))
(assert_return (invoke $shared "byte" (i32.const 5)) (i32.const 99))

;; A start function that traps has run up to there.
(assert_trap
  (module
    (import "shared" "memory" (memory 1))
    (func $start (i32.store8 (i32.const 6) (i32.const 98)) (unreachable))
    (start $start))
  "unreachable")
(assert_return (invoke $shared "byte" (i32.const 6)) (i32.const 98))

;; A missing import stops everything before it has an effect.
(assert_unlinkable
  (module
    (import "shared" "memory" (memory 1))
    (import "shared" "nothing" (func))
    (data (i32.const 7) "\01"))
  "unknown import")
(assert_unlinkable
  (module (import "shared" "memory" (memory 2)) (data (i32.const 7) "\01"))
  "incompatible import type")
(assert_return (invoke $shared "byte" (i32.const 7)) (i32.const 0))

;; One definition, several instances: each has its own state.
(module definition $counter
  (global $n (mut i32) (i32.const 0))
  (func (export "next") (result i32)
    (global.set $n (i32.add (global.get $n) (i32.const 1)))
    (global.get $n)))
(module instance $one $counter)
(module instance $two $counter)
(assert_return (invoke $one "next") (i32.const 1))
(assert_return (invoke $one "next") (i32.const 2))
(assert_return (invoke $two "next") (i32.const 1))

;; A name that is registered again stands for the later instance.
(register "counter" $one)
(register "counter" $two)
(module (import "counter" "next" (func $next (result i32))) (export "next" (func $next)))
(assert_return (invoke "next") (i32.const 2))
