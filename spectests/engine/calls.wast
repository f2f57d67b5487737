;; Calls: arguments and results in place, frames that overlap, recursion, and calls through tables and references.

(module $counter
  (global $count (mut i32) (i32.const 0))
  (func (export "next") (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (global.get $count)))
(register "counter" $counter)

(module
  (import "counter" "next" (func $next (result i32)))

  ;; Arguments lie above values that the caller needs after the call.
  (func $difference (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
  (func (export "nested") (param i32) (result i32)
    (i32.add
      (call $difference
        (call $difference (local.get 0) (i32.const 1))
        (call $difference (i32.const 2) (local.get 0)))
      (i32.mul (local.get 0) (call $difference (local.get 0) (local.get 0)))))

  ;; More results than parameters, and fewer.
  (func $spread (param i64) (result i64 i64 i64 i64)
    (local.get 0)
    (i64.add (local.get 0) (i64.const 1))
    (i64.add (local.get 0) (i64.const 2))
    (i64.add (local.get 0) (i64.const 3)))
  (func $fold (param i64 i64 i64 i64) (result i64)
    (i64.add
      (i64.mul (local.get 0) (i64.const 1000))
      (i64.add (i64.mul (local.get 1) (i64.const 100)) (i64.add (i64.mul (local.get 2) (i64.const 10)) (local.get 3)))))
  (func (export "spread and fold") (param i64) (result i64)
    (call $fold (call $spread (local.get 0))))
  (func (export "kept below") (param i64) (result i64)
    (i64.const 500000)
    (call $spread (local.get 0))
    (call $fold)
    (i64.add))

  ;; The order of effects is that of the text.
  (func (export "order") (result i32)
    (i32.add
      (i32.mul (call $next) (i32.const 100))
      (i32.add (i32.mul (call $next) (i32.const 10)) (call $next))))

  (func $ackermann (param i32 i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.add (local.get 1) (i32.const 1)))))
    (if (i32.eqz (local.get 1))
      (then (return (call $ackermann (i32.sub (local.get 0) (i32.const 1)) (i32.const 1)))))
    (call $ackermann
      (i32.sub (local.get 0) (i32.const 1))
      (call $ackermann (local.get 0) (i32.sub (local.get 1) (i32.const 1)))))
  (export "ackermann" (func $ackermann))

  (func $even (param i64) (result i32)
    (if (result i32) (i64.eqz (local.get 0))
      (then (i32.const 1)) (else (call $odd (i64.sub (local.get 0) (i64.const 1))))))
  (func $odd (param i64) (result i32)
    (if (result i32) (i64.eqz (local.get 0))
      (then (i32.const 0)) (else (call $even (i64.sub (local.get 0) (i64.const 1))))))
  (export "even" (func $even))

  ;; The same function directly, through a table and through a reference; the callee is told before the arguments run.
  (type $binary (func (param i32 i32) (result i32)))
  (table $functions 4 funcref)
  (elem (table $functions) (i32.const 1) func $difference $ackermann)
  (func (export "indirect") (param i32 i32 i32) (result i32)
    (call_indirect $functions (type $binary) (local.get 1) (local.get 2) (local.get 0)))
  (func (export "by reference") (param i32 i32) (result i32)
    (call_ref $binary (local.get 0) (local.get 1) (ref.func $difference)))
  (func (export "null reference") (result i32)
    (call_ref $binary (i32.const 1) (i32.const 2) (ref.null $binary)))

  ;; A function's results take the place of its arguments, whatever their number.
  (func $none)
  (func $ten (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5)
    (i32.const 6) (i32.const 7) (i32.const 8) (i32.const 9) (i32.const 10))
  (func (export "ten") (result i32)
    (call $none)
    (call $ten)
    (i32.mul) (i32.add) (i32.mul) (i32.add) (i32.mul) (i32.add) (i32.mul) (i32.add) (i32.mul)
    (call $none))

  ;; Endless recursion is a trap at every width of frame, and the store works afterwards.
  (func $forever (export "forever") (call $forever))
  (func $wide (export "wide forever") (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (local i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.const 1)
      (call $wide (local.get 0) (local.get 1) (local.get 2) (local.get 3)
        (local.get 4) (local.get 5) (local.get 6) (local.get 7))))
)

(assert_return (invoke "nested" (i32.const 10)) (i32.const 17))
(assert_return (invoke "spread and fold" (i64.const 1)) (i64.const 1234))
(assert_return (invoke "kept below" (i64.const 2)) (i64.const 502345))
(assert_return (invoke "order") (i32.const 123))
(assert_return (invoke "order") (i32.const 456))
(assert_return (invoke "ackermann" (i32.const 2) (i32.const 3)) (i32.const 9))
(assert_return (invoke "ackermann" (i32.const 3) (i32.const 5)) (i32.const 253))
(assert_return (invoke "even" (i64.const 10000)) (i32.const 1))
(assert_return (invoke "even" (i64.const 10001)) (i32.const 0))
(assert_return (invoke "indirect" (i32.const 1) (i32.const 7) (i32.const 3)) (i32.const 4))
(assert_return (invoke "indirect" (i32.const 2) (i32.const 2) (i32.const 2)) (i32.const 7))
(assert_trap (invoke "indirect" (i32.const 0) (i32.const 7) (i32.const 3)) "uninitialized element")
(assert_trap (invoke "indirect" (i32.const 4) (i32.const 7) (i32.const 3)) "undefined element")
(assert_trap (invoke "indirect" (i32.const -1) (i32.const 7) (i32.const 3)) "undefined element")
(assert_return (invoke "by reference" (i32.const 7) (i32.const 3)) (i32.const 4))
(assert_trap (invoke "null reference") "null function reference")
(assert_return (invoke "ten") (i32.const 10394))
(assert_exhaustion (invoke "forever") "call stack exhausted")
(assert_exhaustion (invoke "wide forever"
  (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0) (i64.const 0))
  "call stack exhausted")
(assert_return (invoke "nested" (i32.const 10)) (i32.const 17))
