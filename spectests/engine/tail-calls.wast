;; Tail calls in constant space: a million deep within a module, between modules, through tables and references, and
;; between functions with frames and signatures of different widths.

(module $even
  (type $step (func (param i32) (result i32)))
  (table (export "table") 2 funcref)
  (elem (i32.const 0) $even)
  (func $even (export "even") (type $step)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 1))))
    (return_call_indirect (type $step) (i32.sub (local.get 0) (i32.const 1)) (i32.const 1))))
(register "even" $even)

(module $odd
  (type $step (func (param i32) (result i32)))
  (import "even" "even" (func $even (type $step)))
  (import "even" "table" (table 2 funcref))
  (memory 1)
  (elem (i32.const 1) $odd)
  (func $odd (export "odd") (type $step)
    ;; The memory is this module's own after each return of control to it.
    (i32.store (i32.const 65532) (local.get 0))
    (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
    (return_call $even (i32.sub (local.get 0) (i32.const 1))))
  (func (export "last") (result i32) (i32.load (i32.const 65532))))

(assert_return (invoke $even "even" (i32.const 0)) (i32.const 1))
(assert_return (invoke $even "even" (i32.const 1000000)) (i32.const 1))
(assert_return (invoke $odd "last") (i32.const 1))
(assert_return (invoke $odd "odd" (i32.const 1000000)) (i32.const 0))
(assert_return (invoke $odd "odd" (i32.const 1000001)) (i32.const 1))

;; The caller's own frame is intact when a chain that began in another module ends.
(module
  (import "even" "even" (func $even (param i32) (result i32)))
  (memory 1)
  (data (i32.const 0) "\2a")
  (func (export "around") (param i32 i32) (result i32)
    (local i32)
    (local.set 2 (i32.const 7))
    (i32.add
      (i32.mul (local.get 2) (i32.const 1000))
      (i32.add
        (i32.mul (call $even (local.get 0)) (i32.const 100))
        (i32.add (i32.load8_u (i32.const 0)) (local.get 1)))))
  (func (export "tail") (param i32) (result i32)
    (return_call $even (local.get 0))))

(assert_return (invoke "around" (i32.const 1001) (i32.const 3)) (i32.const 7045))
(assert_return (invoke "around" (i32.const 1000) (i32.const 3)) (i32.const 7145))
(assert_return (invoke "tail" (i32.const 1000)) (i32.const 1))

(module
  ;; Signatures of different widths take turns: one, five and no parameters.
  (global $left (mut i64) (i64.const 0))
  (global $sum (mut i64) (i64.const 0))
  (func $one (param i64) (result i64)
    (if (i64.eqz (local.get 0)) (then (return (global.get $sum))))
    (return_call $five (i64.sub (local.get 0) (i64.const 1)) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)))
  (func $five (param i64 i64 i64 i64 i64) (result i64)
    (local i64 i64 i64)
    (global.set $left (local.get 0))
    (global.set $sum
      (i64.add (global.get $sum)
        (i64.add (local.get 7) (i64.add (local.get 4) (i64.mul (local.get 3) (i64.mul (local.get 2) (local.get 1)))))))
    (return_call $none))
  (func $none (result i64)
    (return_call $one (global.get $left)))
  (func (export "widths") (param i64) (result i64)
    (global.set $sum (i64.const 0))
    (call $one (local.get 0)))

  ;; Arguments that change places with the parameters that they overwrite.
  (func $rotate (export "rotate") (param $n i32) (param i32 i32 i32) (result i32 i32 i32)
    (if (i32.eqz (local.get $n)) (then (return (local.get 1) (local.get 2) (local.get 3))))
    (return_call $rotate (i32.sub (local.get $n) (i32.const 1)) (local.get 2) (local.get 3) (local.get 1)))

  (type $down (func (param i64) (result i64)))
  (func $reference (export "reference") (type $down)
    (if (i64.eqz (local.get 0)) (then (return (i64.const -7))))
    (return_call_ref $down (i64.sub (local.get 0) (i64.const 1)) (ref.func $reference)))
  (elem declare func $reference)

  ;; A tail call out of blocks with values below.
  (func $from_block (export "from block") (param i32 i32) (result i32)
    (i32.const 1)
    (block (result i32)
      (i32.const 2)
      (loop (result i32)
        (i32.const 3)
        (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
        (return_call $from_block (i32.sub (local.get 0) (i32.const 1)) (i32.add (local.get 1) (i32.const 2))))
      (i32.add))
    (i32.add))

  ;; A tail call of a null reference, and one that traps in the callee.
  (func (export "null") (result i64)
    (return_call_ref $down (i64.const 0) (ref.null $down)))
  (func $trap (result i64) (unreachable))
  (func (export "trap") (result i64) (return_call $trap))
)

(assert_return (invoke "widths" (i64.const 3)) (i64.const 30))
(assert_return (invoke "widths" (i64.const 1000000)) (i64.const 10000000))
(assert_return (invoke "rotate" (i32.const 0) (i32.const 1) (i32.const 2) (i32.const 3))
  (i32.const 1) (i32.const 2) (i32.const 3))
(assert_return (invoke "rotate" (i32.const 1000000) (i32.const 1) (i32.const 2) (i32.const 3))
  (i32.const 2) (i32.const 3) (i32.const 1))
(assert_return (invoke "reference" (i64.const 1000000)) (i64.const -7))
(assert_return (invoke "from block" (i32.const 1000000) (i32.const 5)) (i32.const 2000005))
(assert_trap (invoke "null") "null function reference")
(assert_trap (invoke "trap") "unreachable")
