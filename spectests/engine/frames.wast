;; Frames of more than 65,535 slots: 49,990 vector locals, with locals and operands of every kind above them. The binary
;; form is the short one, since it declares locals by number. The functions, in text:
;;
;;   (func $main (export "main") (param $n i32) (param $x i64) (result i64) (local v128 ...) (local i64 i64 ...)
;;     a loop, an access to memory, a preserved local, a call, br_table with a value, call_indirect and select)
;;   (func $add (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
;;   (func $pair (export "pair") (param $n i32) (result i64 i64) ... an `if` with parameters)
;;   (func $deep (export "deep") (param $n i32) (param $x i64) (result i64) ... recursion)
;;   (func $forever (export "forever") (param i32 i64) (result i64) ... recursion without end)
(module binary
  "\00\61\73\6d\01\00\00\00\01\1a\04\60\02\7f\7e\01"
  "\7e\60\02\7e\7e\01\7e\60\01\7f\02\7e\7e\60\03\7e"
  "\7e\7e\01\7e\03\06\05\00\01\02\00\00\04\04\01\70"
  "\00\02\05\03\01\00\01\07\20\04\04\6d\61\69\6e\00"
  "\00\04\70\61\69\72\00\02\04\64\65\65\70\00\03\07"
  "\66\6f\72\65\76\65\72\00\04\09\07\01\00\41\01\0b"
  "\01\01\0a\91\02\05\9a\01\03\c6\86\03\7b\06\7e\02"
  "\7f\20\01\21\c8\86\03\20\c8\86\03\42\03\7e\21\c9"
  "\86\03\20\c9\86\03\20\c8\86\03\7d\21\ca\86\03\20"
  "\00\21\ce\86\03\03\40\20\cb\86\03\20\ca\86\03\7c"
  "\21\cb\86\03\20\ce\86\03\41\01\6b\22\ce\86\03\0d"
  "\00\0b\20\cf\86\03\20\cb\86\03\37\03\08\20\cf\86"
  "\03\29\03\08\20\cb\86\03\42\e8\07\21\cb\86\03\7c"
  "\20\cb\86\03\7c\20\c8\86\03\10\01\21\cc\86\03\02"
  "\7e\02\7e\20\cc\86\03\20\00\0e\02\00\01\01\0b\42"
  "\01\7c\0b\42\05\41\01\11\01\00\20\c8\86\03\20\00"
  "\1b\0b\07\00\20\00\20\01\7c\0b\2e\02\c6\86\03\7b"
  "\06\7e\20\00\ac\21\c7\86\03\20\c7\86\03\42\07\7c"
  "\21\c8\86\03\20\c7\86\03\20\c8\86\03\20\00\04\01"
  "\7d\05\7e\0b\20\c8\86\03\0b\2d\03\c6\86\03\7b\06"
  "\7e\02\7f\20\00\45\04\40\20\01\0f\0b\20\00\41\01"
  "\6b\20\01\20\00\ad\7c\10\03\21\c8\86\03\20\c8\86"
  "\03\20\c9\86\03\7c\0b\0e\02\c6\86\03\7b\06\7e\20"
  "\00\20\01\10\04\0b")

(assert_return (invoke "main" (i32.const 1) (i64.const 1)) (i64.const 1010))
(assert_return (invoke "main" (i32.const 1) (i64.const 10)) (i64.const 1055))
(assert_return (invoke "main" (i32.const 5) (i64.const -3)) (i64.const 942))
(assert_return (invoke "main" (i32.const 1000) (i64.const 7)) (i64.const 29012))
(assert_return (invoke "pair" (i32.const 0)) (i64.const 0) (i64.const 7))
(assert_return (invoke "pair" (i32.const 1)) (i64.const -7) (i64.const 8))
(assert_return (invoke "pair" (i32.const 10)) (i64.const -7) (i64.const 17))
(assert_return (invoke "deep" (i32.const 3) (i64.const 100)) (i64.const 106))
(assert_exhaustion (invoke "forever" (i32.const 0) (i64.const 0)) "call stack exhausted")
(assert_return (invoke "deep" (i32.const 3) (i64.const 100)) (i64.const 106))
