;; br_table: empty, dense, with values, with targets of different depths, and far out of range.

(module
  (func (export "empty") (param i32) (result i32)
    (block (br_table 0 (local.get 0)) (return (i32.const 1)))
    (i32.const 2))

  (func (export "depths") (param i32) (result i32)
    (block $d
      (block $c
        (block $b
          (block $a
            (br_table $a $b $c $b $a $d (local.get 0)))
          (return (i32.const 10)))
        (return (i32.const 11)))
      (return (i32.const 12)))
    (i32.const 13))

  ;; Each target takes two values, and the blocks differ in what lies below them.
  (func (export "with values") (param i32) (result i32)
    (i32.const 1000000)
    (block $outer (result i32 i32)
      (i32.const 5)
      (block $inner (result i32 i32)
        (i32.const 6)
        (i32.const 30)
        (i32.const 4)
        (br_table $inner $outer (local.get 0)))
      ;; 5, 30, 4
      (i32.mul)
      (i32.add)
      (i32.const 1))
    (i32.mul)
    (i32.add))

  ;; A loop is a target too: the value is its parameter.
  (func (export "loop") (param $n i32) (result i32)
    (i32.const 1)
    (loop $again (param i32) (result i32)
      (block $out (param i32) (result i32)
        (i32.const 2)
        (i32.mul)
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br_table $out $again (i32.ne (local.get $n) (i32.const 0))))))

  ;; The selector is computed from the value that the branch carries.
  (func (export "value and selector") (param i64) (result i64)
    (block $b (result i64)
      (block $a (result i64)
        (br_table $a $b (local.get 0) (i32.wrap_i64 (local.get 0))))
      (i64.add (i64.const 100))))

  ;; The function's own label is a target.
  (func (export "return") (param i32) (result i32)
    (block (result i32)
      (br_table 0 1 0 (i32.const 5) (local.get 0)))
    (i32.const 1)
    (i32.add))
)

(assert_return (invoke "empty" (i32.const 0)) (i32.const 2))
(assert_return (invoke "empty" (i32.const -1)) (i32.const 2))
(assert_return (invoke "depths" (i32.const 0)) (i32.const 10))
(assert_return (invoke "depths" (i32.const 1)) (i32.const 11))
(assert_return (invoke "depths" (i32.const 2)) (i32.const 12))
(assert_return (invoke "depths" (i32.const 3)) (i32.const 11))
(assert_return (invoke "depths" (i32.const 4)) (i32.const 10))
(assert_return (invoke "depths" (i32.const 5)) (i32.const 13))
(assert_return (invoke "depths" (i32.const 6)) (i32.const 13))
(assert_return (invoke "depths" (i32.const 0x80000000)) (i32.const 13))
(assert_return (invoke "depths" (i32.const 0xffffffff)) (i32.const 13))
(assert_return (invoke "with values" (i32.const 0)) (i32.const 1000125))
(assert_return (invoke "with values" (i32.const 1)) (i32.const 1000120))
(assert_return (invoke "loop" (i32.const 1)) (i32.const 2))
(assert_return (invoke "loop" (i32.const 10)) (i32.const 1024))
(assert_return (invoke "value and selector" (i64.const 0)) (i64.const 100))
(assert_return (invoke "value and selector" (i64.const 1)) (i64.const 1))
(assert_return (invoke "value and selector" (i64.const 0x700000000)) (i64.const 0x700000064))
(assert_return (invoke "return" (i32.const 0)) (i32.const 6))
(assert_return (invoke "return" (i32.const 1)) (i32.const 5))
(assert_return (invoke "return" (i32.const 2)) (i32.const 6))
