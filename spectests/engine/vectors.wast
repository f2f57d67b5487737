;; Vectors where the engine has to move them: through locals and parameters, blocks and branches, calls of every kind, select,
;; globals and exceptions, beside numbers that may be in an accumulator, and in frames too large for short slot numbers.

(module
  (type $vv (func (param v128 v128) (result v128)))
  (table funcref (elem $swap $add))
  (memory 1)
  (global $g (mut v128) (v128.const i32x4 1 2 3 4))
  (tag $t (param i32 v128))

  ;; Parameters that stand between others, and results in another order.
  (func $rotate (param i32 v128 i64 v128) (result v128 i64 v128 i32)
    (local.get 3) (local.get 2) (local.get 1) (local.get 0))
  (func (export "rotate") (param i32 i64) (result i32 i64 i32)
    (local v128 v128 i64)
    (call $rotate
      (local.get 0) (v128.const i32x4 10 11 12 13) (local.get 1) (i32x4.splat (local.get 0)))
    (drop)
    (local.set 2)
    (local.set 4)
    (local.set 3)
    (i32x4.extract_lane 2 (local.get 2))
    (local.get 4)
    (i32x4.extract_lane 3 (local.get 3)))

  (func $swap (type $vv) (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get 0) (local.get 1)))
  (func $add (type $vv) (i32x4.add (local.get 0) (local.get 1)))
  (func (export "indirect") (param i32) (result i64 i64)
    (local $r v128)
    (local.set $r
      (call_indirect (type $vv) (v128.const i64x2 1 2) (v128.const i64x2 3 4) (local.get 0)))
    (i64x2.extract_lane 0 (local.get $r)) (i64x2.extract_lane 1 (local.get $r)))

  ;; The sum of n vectors, by tail calls.
  (func $sum (export "sum") (param $n i32) (param $sum v128) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32x4.extract_lane 1 (local.get $sum)))
      (else
        (return_call $sum
          (i32.sub (local.get $n) (i32.const 1))
          (i32x4.add (local.get $sum) (i32x4.splat (local.get $n)))))))
  (func (export "sum of") (param i32) (result i32)
    (call $sum (local.get 0) (v128.const i32x4 0 0 0 0)))

  ;; A local is overwritten while its old value is still an operand.
  (func (export "old value") (param i32) (result i32)
    (local v128)
    (local.set 1 (i32x4.splat (local.get 0)))
    (local.get 1)
    (local.set 1 (i32x4.splat (i32.const 100)))
    (i32x4.extract_lane 0 (i32x4.sub (local.get 1))))

  ;; Both halves of a selected vector, whose operands stand where the result will.
  (func (export "select") (param i32) (result i64 i64)
    (local v128)
    (local.set 1
      (select (v128.const i64x2 1 2) (v128.const i64x2 3 4) (i32.and (local.get 0) (i32.const 1))))
    (i64x2.extract_lane 0 (local.get 1)) (i64x2.extract_lane 1 (local.get 1)))

  ;; Blocks of vectors and numbers, left early or not.
  (func (export "blocks") (param i32) (result i32)
    (local v128)
    (block $b (result i32 v128)
      (i32.const 7) (v128.const i32x4 1 2 3 4) (br_if $b (local.get 0))
      (i32x4.add (v128.const i32x4 10 10 10 10))
      (local.set 1) (drop)
      (i32.const 8) (local.get 1))
    (i32.add (i32x4.extract_lane 1)))
  (func (export "loop") (param i32) (result f32)
    (local v128)
    (loop $l (param) (result)
      (local.set 1 (f32x4.add (local.get 1) (f32x4.splat (f32.const 0.5))))
      (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (f32x4.extract_lane 3 (local.get 1)))
  (func (export "table") (param i32) (result i32)
    (block $a (result v128)
      (block $b (result v128)
        (v128.const i32x4 1 2 3 4) (br_table $a $b (local.get 0)))
      (i32x4.mul (v128.const i32x4 5 5 5 5)))
    (i32x4.extract_lane 3))

  (func (export "global") (param i32) (result i32)
    (global.set $g (i32x4.add (global.get $g) (i32x4.splat (local.get 0))))
    (i32x4.extract_lane 2 (global.get $g)))

  (func $throw (param i32) (throw $t (local.get 0) (i16x8.splat (local.get 0))))
  (func (export "catch") (param i32) (result i32)
    (local v128)
    (block $h (result i32 v128)
      (try_table (catch $t $h) (call $throw (local.get 0)))
      (unreachable))
    (local.set 1)
    (i32.add (i16x8.extract_lane_s 7 (local.get 1))))

  ;; A test's result in a branch, and numbers that a vector instruction must leave where they are.
  (func (export "tests") (param i32) (result i32)
    (if (result i32) (v128.any_true (i32x4.splat (local.get 0)))
      (then (i32.add (i8x16.bitmask (i8x16.splat (i32.const -1))) (local.get 0)))
      (else (i32.const -1))))
  (func (export "beside") (param i32) (result i32)
    (i32.mul (i32.add (local.get 0) (i32.const 1))
      (i32x4.extract_lane 0 (i32x4.shl (i32x4.splat (local.get 0)) (i32.add (local.get 0) (i32.const 33))))))

  ;; Addresses in a slot, in the accumulator and in the offset.
  (func (export "addresses") (param i32) (result i32)
    (v128.store offset=4 (i32.const 16) (v128.const i32x4 1 2 3 4))
    (v128.store (i32.add (local.get 0) (i32.const 36)) (v128.load offset=20 (local.get 0)))
    (v128.store32_lane offset=36 3 (local.get 0) (v128.load (i32.add (local.get 0) (i32.const 20))))
    (i32.add
      (i32.load (i32.add (local.get 0) (i32.const 36)))
      (i32x4.extract_lane 1
        (v128.load32_lane offset=44 1 (local.get 0) (v128.const i32x4 0 0 0 0)))))
  (func (export "last") (param i32) (result i64) (i64x2.extract_lane 1 (v128.load offset=0xfff0 (local.get 0))))
)

(assert_return (invoke "rotate" (i32.const 5) (i64.const 6)) (i32.const 12) (i64.const 6) (i32.const 5))
(assert_return (invoke "indirect" (i32.const 0)) (i64.const 2) (i64.const 3))
(assert_return (invoke "indirect" (i32.const 1)) (i64.const 4) (i64.const 6))
(assert_return (invoke "sum of" (i32.const 1000)) (i32.const 500500))
(assert_return (invoke "old value" (i32.const 142)) (i32.const 42))
(assert_return (invoke "select" (i32.const 1)) (i64.const 1) (i64.const 2))
(assert_return (invoke "select" (i32.const 2)) (i64.const 3) (i64.const 4))
(assert_return (invoke "blocks" (i32.const 1)) (i32.const 9))
(assert_return (invoke "blocks" (i32.const 0)) (i32.const 20))
(assert_return (invoke "loop" (i32.const 5)) (f32.const 2.5))
(assert_return (invoke "table" (i32.const 0)) (i32.const 4))
(assert_return (invoke "table" (i32.const 9)) (i32.const 20))
(assert_return (invoke "global" (i32.const 39)) (i32.const 42))
(assert_return (invoke "global" (i32.const 1)) (i32.const 43))
(assert_return (invoke "catch" (i32.const 21)) (i32.const 42))
(assert_return (invoke "tests" (i32.const 0)) (i32.const -1))
(assert_return (invoke "tests" (i32.const 1)) (i32.const 0x10000))
(assert_return (invoke "beside" (i32.const 3)) (i32.const 192))
(assert_return (invoke "addresses" (i32.const 0)) (i32.const 7))
(assert_return (invoke "last" (i32.const 0)) (i64.const 0))
(assert_trap (invoke "last" (i32.const 1)) "out of bounds memory access")
(assert_trap (invoke "last" (i32.const -1)) "out of bounds memory access")

;; Several memories, one of them with addresses of 64 bits.
(module
  (memory $a 1)
  (memory $b i64 1)
  (func (export "copy") (param i64) (result i32)
    (v128.store $a offset=8 (i32.const 8) (v128.const i32x4 5 6 7 8))
    (v128.store $b (local.get 0) (v128.load $a (i32.const 16)))
    (v128.store16_lane $b offset=2 1 (local.get 0) (v128.const i16x8 0 9 0 0 0 0 0 0))
    (i32.add
      (i32x4.extract_lane 0 (v128.load $b (local.get 0)))
      (i32x4.extract_lane 2 (v128.load8x8_u $b offset=8 (local.get 0)))))
  (func (export "far") (param i64) (drop (v128.load64_zero $b offset=0xffff_ffff_ffff_fff8 (local.get 0)))))
(assert_return (invoke "copy" (i64.const 0xfff0)) (i32.const 0x9000d))
(assert_trap (invoke "copy" (i64.const 0xfff1)) "out of bounds memory access")
(assert_trap (invoke "far" (i64.const 8)) "out of bounds memory access")

;; The operands and results of instructions with one, two and three vectors lie beyond slots of 16 bits.
(module binary
  "\00asm" "\01\00\00\00"
  "\01\06\01" "\60\01\7f\01\7f"
  "\03\02\01\00"
  "\07\07\01" "\03far" "\00\00"
  "\0a\49\01\47" "\01\cf\86\03\7b"
  ;; local 49,999 = splat(p); local 49,998 = shl(p's splat, 1)
  "\20\00\fd\11\21\cf\86\03"
  "\20\cf\86\03\20\00\fd\ab\01\21\ce\86\03"
  ;; bitselect(local 49,999, not(local 49,998), local 49,998 + constant)
  "\20\cf\86\03"
  "\20\ce\86\03\fd\4d"
  "\20\ce\86\03\fd\0c\01\00\00\00\02\00\00\00\03\00\00\00\04\00\00\00\fd\ae\01"
  "\fd\52"
  "\22\cd\86\03"
  "\fd\1b\03"
  "\0b")
(assert_return (invoke "far" (i32.const 3)) (i32.const -29))

;; Relaxed instructions do as their strict counterparts: the differing bits of both, of operands out of range and NaN too.
(module
  (func $same (param v128 v128) (result i32) (i32.eqz (v128.any_true (v128.xor (local.get 0) (local.get 1)))))
  (func $all (param $a v128) (param $b v128) (param $c v128) (result i32)
    (call $same (i8x16.relaxed_swizzle (local.get $a) (local.get $b)) (i8x16.swizzle (local.get $a) (local.get $b)))
    (call $same (i32x4.relaxed_trunc_f32x4_s (local.get $a)) (i32x4.trunc_sat_f32x4_s (local.get $a)))
    (call $same (i32x4.relaxed_trunc_f32x4_u (local.get $a)) (i32x4.trunc_sat_f32x4_u (local.get $a)))
    (call $same (i32x4.relaxed_trunc_f64x2_s_zero (local.get $a)) (i32x4.trunc_sat_f64x2_s_zero (local.get $a)))
    (call $same (i32x4.relaxed_trunc_f64x2_u_zero (local.get $a)) (i32x4.trunc_sat_f64x2_u_zero (local.get $a)))
    (call $same (f32x4.relaxed_min (local.get $a) (local.get $b)) (f32x4.min (local.get $a) (local.get $b)))
    (call $same (f32x4.relaxed_max (local.get $a) (local.get $b)) (f32x4.max (local.get $a) (local.get $b)))
    (call $same (f64x2.relaxed_min (local.get $a) (local.get $b)) (f64x2.min (local.get $a) (local.get $b)))
    (call $same (f64x2.relaxed_max (local.get $a) (local.get $b)) (f64x2.max (local.get $a) (local.get $b)))
    (call $same (i16x8.relaxed_q15mulr_s (local.get $a) (local.get $b))
      (i16x8.q15mulr_sat_s (local.get $a) (local.get $b)))
    (call $same (i8x16.relaxed_laneselect (local.get $a) (local.get $b) (local.get $c))
      (v128.bitselect (local.get $a) (local.get $b) (local.get $c)))
    (call $same (i16x8.relaxed_laneselect (local.get $a) (local.get $b) (local.get $c))
      (v128.bitselect (local.get $a) (local.get $b) (local.get $c)))
    (call $same (i32x4.relaxed_laneselect (local.get $a) (local.get $b) (local.get $c))
      (v128.bitselect (local.get $a) (local.get $b) (local.get $c)))
    (call $same (i64x2.relaxed_laneselect (local.get $a) (local.get $b) (local.get $c))
      (v128.bitselect (local.get $a) (local.get $b) (local.get $c)))
    (call $same (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $c))
      (f32x4.add (f32x4.mul (local.get $a) (local.get $b)) (local.get $c)))
    (call $same (f64x2.relaxed_nmadd (local.get $a) (local.get $b) (local.get $c))
      (f64x2.sub (local.get $c) (f64x2.mul (local.get $a) (local.get $b))))
    i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add i32.add)
  (func (export "numbers") (result i32)
    (call $all (v128.const f32x4 1.5 -2.5 3e9 -5e9) (v128.const f32x4 -0 0 7 1e-40) (v128.const i8x16 0 -1 1 2 3 4 5 -128 127 9 9 9 9 9 9 9)))
  (func (export "bytes") (result i32)
    (call $all (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15) (v128.const i8x16 15 16 31 32 127 -128 -1 0 1 2 3 4 5 6 7 8)
      (v128.const i64x2 -1 0x00ff00ff00ff00ff)))
  (func (export "wide") (result i32)
    (call $all (v128.const f64x2 4294967296.5 -1.5) (v128.const f64x2 2.5 -0) (v128.const f64x2 1e300 -1e-300)))
  (func (export "halves") (result i32)
    (call $all (v128.const i16x8 -32768 -32768 32767 1 2 3 4 5) (v128.const i16x8 -32768 32767 32767 100 200 300 400 500)
      (v128.const i16x8 1 1 1 1 1 1 1 1)))

  ;; What does not fit becomes the nearest, in a lane whose neighbour has a negative number in the second vector.
  (func (export "dot") (result i64)
    (i64x2.extract_lane 0
      (i16x8.relaxed_dot_i8x16_i7x16_s
        (v128.const i8x16 -128 -128 1 0 5 6 0 0 0 0 0 0 0 0 0 0)
        (v128.const i8x16 -128 -128 -1 0 7 8 0 0 0 0 0 0 0 0 0 0))))
  (func (export "dot add") (result i32)
    (i32x4.extract_lane 0
      (i32x4.relaxed_dot_i8x16_i7x16_add_s
        (v128.const i8x16 100 100 100 -1 0 0 0 0 0 0 0 0 0 0 0 0)
        (v128.const i8x16 127 127 127 127 0 0 0 0 0 0 0 0 0 0 0 0)
        (v128.const i32x4 1000000 0 0 0)))))
(assert_return (invoke "numbers") (i32.const 16))
(assert_return (invoke "bytes") (i32.const 16))
(assert_return (invoke "wide") (i32.const 16))
(assert_return (invoke "halves") (i32.const 16))
(assert_return (invoke "dot") (i64.const 0x00000053ffff7fff))
(assert_return (invoke "dot add") (i32.const 1037973))
