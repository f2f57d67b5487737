;; Exceptions across calls, tail calls, blocks and modules.

(module $tags
  (tag $number (export "number") (param i32))
  (tag $pair (export "pair") (param i64 i32))
  (tag $empty (export "empty"))
  (func (export "throw number") (param i32)
    (throw $number (local.get 0)))
  (func (export "throw pair") (param i64 i32)
    (throw $pair (local.get 0) (local.get 1)))
  (func (export "throw empty")
    (throw $empty))
  (func (export "return") (param i32) (result i32)
    (local.get 0)))
(register "tags" $tags)

(module
  (import "tags" "number" (tag $number (param i32)))
  (import "tags" "pair" (tag $pair (param i64 i32)))
  (import "tags" "empty" (tag $empty))
  (import "tags" "throw number" (func $throw_number (param i32)))
  (import "tags" "throw pair" (func $throw_pair (param i64 i32)))
  (import "tags" "return" (func $return (param i32) (result i32)))
  ;; A tag of the same type is another tag.
  (tag $other (param i32))
  (memory 1)
  (data (i32.const 16) "\2a")

  ;; The throwing function is many frames away, and in another module; memory is this module's own again afterwards.
  (func $recurse (param i32 i32)
    (if (i32.eqz (local.get 0)) (then (call $throw_number (local.get 1))))
    (call $recurse (i32.sub (local.get 0) (i32.const 1)) (local.get 1)))
  (func (export "far") (param i32 i32) (result i32)
    (local i32)
    (local.set 2 (i32.const 1000))
    (block $caught (result i32)
      (try_table (catch $number $caught)
        (call $recurse (local.get 0) (local.get 1)))
      (unreachable))
    (i32.add (local.get 2))
    (i32.add (i32.load8_u (i32.const 16))))

  ;; The payload arrives over values that the landing keeps.
  (func (export "kept below") (param i32) (result i64)
    (i64.const 1000)
    (block $caught (result i64 i32)
      (i32.const 5)
      (i32.const 6)
      (try_table (catch $pair $caught)
        (call $throw_pair (i64.const 7) (local.get 0)))
      (unreachable))
    (i64.extend_i32_s)
    (i64.mul)
    (i64.add))

  ;; The first clause that fits is taken; one that does not fit is passed over.
  (func (export "clauses") (param i32) (result i32)
    (block $all
      (block $empty_block
        (block $other_block (result i32)
          (block $number_block (result i32)
            (try_table (catch $other $other_block) (catch $number $number_block) (catch $empty $empty_block)
              (catch_all $all)
              (if (i32.eq (local.get 0) (i32.const 0)) (then (throw $number (i32.const 10))))
              (if (i32.eq (local.get 0) (i32.const 1)) (then (throw $other (i32.const 20))))
              (if (i32.eq (local.get 0) (i32.const 2)) (then (throw $empty)))
              (if (i32.eq (local.get 0) (i32.const 3)) (then (throw $pair (i64.const 1) (i32.const 2)))))
            (return (i32.const 0)))
          (return (i32.add (i32.const 1))))
        (return (i32.add (i32.const 2))))
      (return (i32.const 3)))
    (i32.const 4))

  ;; Caught, thrown again by reference, and caught further out with its payload.
  (func (export "again") (param i32) (result i32)
    (block $outer (result i32)
      (try_table (catch $number $outer)
        (block $inner (result exnref)
          (try_table (catch_all_ref $inner)
            (call $throw_number (local.get 0)))
          (unreachable))
        (throw_ref))
      (unreachable)))

  ;; The same exception twice: a reference is a value like another.
  (func (export "twice") (param i32) (result i32)
    (local $exception exnref)
    (block $first (result i32 exnref)
      (try_table (catch_ref $number $first) (call $throw_number (local.get 0)))
      (unreachable))
    (local.set $exception)
    (block $second (result i32)
      (try_table (catch $number $second) (throw_ref (local.get $exception)))
      (unreachable))
    (i32.mul))

  ;; Locals that were assigned inside the try block keep their values.
  (func (export "locals") (param i32) (result i32)
    (local.get 0)
    (block $caught
      (try_table (catch_all $caught)
        (local.set 0 (i32.const 50))
        (call $throw_number (i32.const 1))
        (local.set 0 (i32.const 60))))
    (local.get 0)
    (i32.add))

  ;; A tail call out of a try block has left it.
  (func $leave (result i32)
    (block $caught (result i32)
      (try_table (catch $number $caught)
        (return_call $throwing))
      (unreachable))
    (i32.add (i32.const 1)))
  (func $throwing (result i32)
    (throw $number (i32.const 100)))
  (func (export "tail call leaves") (result i32)
    (block $caught (result i32)
      (try_table (catch $number $caught)
        (return (call $leave)))
      (unreachable))
    (i32.add (i32.const 2)))

  ;; Traps are not exceptions.
  (func (export "trap") (param i32) (result i32)
    (block $caught
      (try_table (catch_all $caught)
        (return (i32.div_s (i32.const 1) (local.get 0)))))
    (i32.const -1))
  (func $forever (call $forever))
  (func (export "exhaustion")
    (block $caught
      (try_table (catch_all $caught) (call $forever))))

  ;; A loop that throws and catches many times.
  (func (export "many") (param $n i32) (result i32)
    (local $sum i32)
    (loop $again
      (block $caught (result i32)
        (try_table (catch $number $caught)
          (call $throw_number (local.get $n)))
        (unreachable))
      (local.set $sum (i32.add (local.get $sum)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))

  ;; A branch out of a try block, and one that lands in front of it again.
  (func (export "branches") (param i32) (result i32)
    (local $n i32)
    (block $caught (result i32)
      (loop $again
        (block $out
          (try_table (catch $number $caught)
            (local.set $n (i32.add (local.get $n) (i32.const 1)))
            (br_if $out (i32.lt_s (local.get $n) (local.get 0)))
            (throw $number (local.get $n))))
        (br $again))
      (unreachable)))

  (func (export "uncaught") (param i32) (call $throw_number (local.get 0)))
  (func (export "null") (throw_ref (ref.null exn)))
)

(assert_return (invoke "far" (i32.const 0) (i32.const 1)) (i32.const 1043))
(assert_return (invoke "far" (i32.const 1000) (i32.const 2)) (i32.const 1044))
(assert_return (invoke "kept below" (i32.const -3)) (i64.const 979))
(assert_return (invoke "clauses" (i32.const 0)) (i32.const 11))
(assert_return (invoke "clauses" (i32.const 1)) (i32.const 22))
(assert_return (invoke "clauses" (i32.const 2)) (i32.const 3))
(assert_return (invoke "clauses" (i32.const 3)) (i32.const 4))
(assert_return (invoke "clauses" (i32.const 4)) (i32.const 0))
(assert_return (invoke "again" (i32.const 77)) (i32.const 77))
(assert_return (invoke "twice" (i32.const 9)) (i32.const 81))
(assert_return (invoke "locals" (i32.const 7)) (i32.const 57))
(assert_return (invoke "tail call leaves") (i32.const 102))
(assert_trap (invoke "trap" (i32.const 0)) "integer divide by zero")
(assert_return (invoke "trap" (i32.const 1)) (i32.const 1))
(assert_exhaustion (invoke "exhaustion") "call stack exhausted")
(assert_return (invoke "many" (i32.const 10000)) (i32.const 50005000))
(assert_return (invoke "branches" (i32.const 5)) (i32.const 5))
(assert_exception (invoke "uncaught" (i32.const 1)))
(assert_exception (invoke $tags "throw empty"))
(assert_trap (invoke "null") "null exception reference")
(assert_return (invoke $tags "return" (i32.const 4)) (i32.const 4))
