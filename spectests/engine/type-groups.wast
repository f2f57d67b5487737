;; Recursive groups of types without members, which the binary format allows: they have an identity, but no type has.

(module (rec) (func (export "f") (result i32) (i32.const 1)))
(assert_return (invoke "f") (i32.const 1))

(module
  (rec)
  (type $a (func (result i32)))
  (rec)
  (rec (type $b (func (param i32) (result i32))) (type $c (func (param i32))))
  (rec)
  (func $a (export "a") (type $a) (i32.const 2))
  (func (export "b") (type $b) (i32.add (local.get 0) (call $a)))
  (func (export "c") (type $c)))
(assert_return (invoke "a") (i32.const 2))
(assert_return (invoke "b" (i32.const 3)) (i32.const 5))
(assert_return (invoke "c" (i32.const 3)))

;; The module before is still there, and what it has in common with this one is the same.
(module (rec) (rec) (type (func (result i32))) (rec) (func (export "a") (type 0) (i32.const 4)))
(assert_return (invoke "a") (i32.const 4))
