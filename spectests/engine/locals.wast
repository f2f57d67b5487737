;; A local on the operand stack keeps the value it had when it was read, whatever is assigned to it afterwards.

(module
  (func (export "set after get") (param i32) (result i32)
    (local.get 0)
    (local.set 0 (i32.const 10))
    (local.get 0)
    (i32.sub))

  (func (export "tee after get") (param i32) (result i32)
    (i32.sub (local.get 0) (local.tee 0 (i32.mul (local.get 0) (i32.const 3)))))

  (func (export "swap") (param i32 i32) (result i32 i32)
    (local.get 0)
    (local.get 1)
    (local.set 0)
    (local.set 1)
    (local.get 0)
    (local.get 1))

  (func (export "many readings") (param i32) (result i32)
    (local.get 0)
    (local.get 0)
    (local.get 0)
    (local.set 0 (i32.const 100))
    (local.get 0)
    (i32.add) (i32.add) (i32.add))

  ;; The value is read before a block and the local assigned inside it.
  (func (export "across a block") (param i32) (result i32)
    (local.get 0)
    (block
      (local.set 0 (i32.const 5)))
    (local.get 0)
    (i32.add))

  ;; It is assigned on one path only.
  (func (export "on one path") (param i32 i32) (result i32)
    (local.get 0)
    (if (local.get 1) (then (local.set 0 (i32.const 1000))))
    (local.get 0)
    (i32.sub))

  (func (export "in a loop") (param $n i32) (result i32)
    (local $sum i32)
    (local.get $sum)
    (loop $again
      (local.set $sum (i32.add (local.get $sum) (local.get $n)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum)
    (i32.sub))

  ;; The value of an instruction goes to a local, while the local's old value waits for its turn.
  (func (export "result to a waiting local") (param i64 i64) (result i64)
    (local.get 0)
    (local.set 0 (i64.add (local.get 0) (local.get 1)))
    (i64.const 8)
    (i64.shl)
    (local.get 0)
    (i64.or))

  ;; A call must not see the caller's later assignment, nor change the caller's locals.
  (func $clobber (param i32) (result i32)
    (local i32 i32 i32)
    (local.set 1 (i32.const 77)) (local.set 2 (i32.const 78)) (local.set 3 (i32.const 79))
    (local.set 0 (i32.const 76))
    (local.get 1))
  (func (export "across a call") (param i32 i32) (result i32)
    (local.get 0)
    (local.get 1)
    (local.set 1 (call $clobber (local.get 0)))
    (i32.add)
    (local.get 1)
    (i32.add))

  ;; Locals begin as zero in each call, also where an earlier call has left other values on the stack.
  (func $zeros (result i64)
    (local i64 i32 f64 i64)
    (i64.or (local.get 0) (i64.or (i64.extend_i32_u (local.get 1)) (i64.or (i64.reinterpret_f64 (local.get 2)) (local.get 3)))))
  (func $fill (param i64 i64 i64 i64) (result i64)
    (local i64 i64 i64 i64)
    (local.set 4 (i64.const -1)) (local.set 5 (i64.const -1)) (local.set 6 (i64.const -1)) (local.set 7 (i64.const -1))
    (i64.add (local.get 4) (local.get 7)))
  (func (export "zeros") (result i64)
    (drop (call $fill (i64.const -1) (i64.const -1) (i64.const -1) (i64.const -1)))
    (call $zeros))
  (func (export "null references") (result i32)
    (local funcref externref)
    (i32.and (ref.is_null (local.get 0)) (ref.is_null (local.get 1))))
)

(assert_return (invoke "set after get" (i32.const 3)) (i32.const -7))
(assert_return (invoke "tee after get" (i32.const 3)) (i32.const -6))
(assert_return (invoke "swap" (i32.const 1) (i32.const 2)) (i32.const 2) (i32.const 1))
(assert_return (invoke "many readings" (i32.const 1)) (i32.const 103))
(assert_return (invoke "across a block" (i32.const 1)) (i32.const 6))
(assert_return (invoke "on one path" (i32.const 1) (i32.const 1)) (i32.const -999))
(assert_return (invoke "on one path" (i32.const 1) (i32.const 0)) (i32.const 0))
(assert_return (invoke "in a loop" (i32.const 10)) (i32.const -55))
(assert_return (invoke "result to a waiting local" (i64.const 1) (i64.const 2)) (i64.const 0x103))
(assert_return (invoke "across a call" (i32.const 1) (i32.const 2)) (i32.const 80))
(assert_return (invoke "zeros") (i64.const 0))
(assert_return (invoke "null references") (i32.const 1))
