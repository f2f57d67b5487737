;; By hand: several results, parameters of loops, tail calls and a table of functions.
(module
  (type $unary (func (param i64) (result i64)))
  (table $steps funcref (elem $half $triple))

  (func $half (type $unary) (i64.shr_u (local.get 0) (i64.const 1)))
  (func $triple (type $unary) (i64.add (i64.mul (local.get 0) (i64.const 3)) (i64.const 1)))

  ;; The length of the Collatz sequence of a number, and the sequence's largest element.
  (func (export "collatz") (param $n i64) (result i32 i64)
    (local $largest i64)
    (i32.const 0) (local.get $n)
    (loop $next (param i32 i64) (result i32)
      (local.set $n)
      (if (i64.gt_u (local.get $n) (local.get $largest)) (then (local.set $largest (local.get $n))))
      (if (param i32) (result i32) (i64.gt_u (local.get $n) (i64.const 1))
        (then
          (i32.add (i32.const 1))
          (call_indirect $steps (type $unary) (local.get $n) (i32.wrap_i64 (i64.and (local.get $n) (i64.const 1))))
          (br $next))))
    (local.get $largest))

  ;; The greatest common divisor, by values that a loop carries.
  (func (export "gcd") (param i64 i64) (result i64)
    (local.get 0) (local.get 1)
    (loop $again (param i64 i64) (result i64)
      (local.set 1) (local.set 0)
      (if (result i64) (i64.eqz (local.get 1))
        (then (local.get 0))
        (else
          (local.get 1) (i64.rem_u (local.get 0) (local.get 1))
          (br $again)))))

  ;; Whether a number is even, by tail calls as many as it is large.
  (func $even (export "even") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 1))))
    (return_call $odd (i32.sub (local.get 0) (i32.const 1))))
  (func $odd (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
    (return_call $even (i32.sub (local.get 0) (i32.const 1))))

  ;; Ackermann's function: deep recursion.
  (func $ackermann (export "ackermann") (param i32 i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.add (local.get 1) (i32.const 1)))))
    (if (i32.eqz (local.get 1))
      (then (return_call $ackermann (i32.sub (local.get 0) (i32.const 1)) (i32.const 1))))
    (return_call $ackermann
      (i32.sub (local.get 0) (i32.const 1))
      (call $ackermann (local.get 0) (i32.sub (local.get 1) (i32.const 1)))))

  ;; The factorial, in another way: an exception carries the result out of the recursion.
  (tag $done (param i64))
  (func $climb (param $n i64) (param $product i64)
    (if (i64.eqz (local.get $n)) (then (throw $done (local.get $product))))
    (call $climb (i64.sub (local.get $n) (i64.const 1)) (i64.mul (local.get $n) (local.get $product))))
  (func (export "factorial") (param i64) (result i64)
    (block $caught (result i64)
      (try_table (catch $done $caught) (call $climb (local.get 0) (i64.const 1)))
      (unreachable))))
