import Testing

/// `apus run`, from the command line to the exit code.
struct RunTests {
  static let values = """
    (module
      (func (export "i32") (param i32) (result i32) (local.get 0))
      (func (export "i64") (param i64) (result i64) (local.get 0))
      (func (export "f32") (param f32) (result f32) (local.get 0))
      (func (export "f64") (param f64) (result f64) (local.get 0))
      (func (export "extern") (param externref) (result externref) (local.get 0))
      (func (export "func") (param funcref) (result funcref) (local.get 0))
      (func (export "non-null") (param (ref func)) (result i32) (i32.const 1))
      (func (export "many") (result i32 f64 i64) (i32.const 1) (f64.const 2.5) (i64.const -3))
      (func (export "none"))
      (memory (export "memory") 1))
    """

  func invoke(_ name: String, _ arguments: String...) throws -> Tool.Result {
    try Tool.withFile(Self.values) { path in
      switch arguments.count {
      case 0: try Tool.run("run", "--invoke", name, path)
      case 1: try Tool.run("run", "--invoke", name, path, arguments[0])
      default: try Tool.run("run", "--invoke", name, path, arguments[0], arguments[1])
      }
    }
  }

  @Test func loadingIsChosen() throws {
    let file = "Tests/Programs/wasm/fib.wasm"
    for options in [
      ["--loading", "lazy"], ["--loading", "lazy-translation"], ["--loading", "eager", "--threads", "3"],
    ] {
      let result = try Tool.run(["run"] + options + ["--invoke", "fib", file, "20"])
      #expect(result == Tool.Result(code: 0, output: "6765\n", errors: ""))
    }
    let mode = try Tool.run("run", "--loading", "lasy", file)
    #expect(mode.code == 2)
    #expect(mode.errors.hasPrefix("apus: --loading lasy is not eager, lazy-translation, lazy; did you mean lazy?"))
    let threads = try Tool.run("validate", "--threads", "0", file)
    #expect(threads.code == 2)
    #expect(threads.errors.hasPrefix("apus: --threads 0 is not a number from 1 on"))
    // What is wrong with a function is told when it is called, and not before.
    try Tool.withFile(#"(module (func (export "bad") (result i32) (i64.const 1)) (func (export "good")))"#) { path in
      #expect(try Tool.run("run", "--loading", "lazy", "--invoke", "good", path).code == 0)
      let bad = try Tool.run("run", "--loading", "lazy", "--invoke", "bad", path)
      #expect(bad.code == 1)
      #expect(bad.errors.contains("type mismatch"))
      #expect(try Tool.run("run", "--loading", "lazy-translation", "--invoke", "good", path).code == 1)
    }
  }

  @Test(arguments: [
    ("Tests/Programs/wasm/fib.wasm", "fib", "20", "6765\n"),
    ("Tests/Programs/wasm/sieve.wasm", "sieve", "1000", "168\n"),
    ("Tests/Programs/wasm/sha256.wasm", "sha256", "0", "-474954686\n"),
    ("Tests/Programs/wasm/nbody.wasm", "nbody", "10", "-0.1690730217147186\n"),
    ("Tests/Programs/wasm/matrix.wasm", "matrix", "8", "-14.5\n"),
  ])
  func programsRun(file: String, function: String, argument: String, output: String) throws {
    let result = try Tool.run("run", "--invoke", function, file, argument)
    #expect(result == Tool.Result(code: 0, output: output, errors: ""))
  }

  @Test(arguments: [
    ("i32", "-1", "-1"), ("i32", "0xffffffff", "-1"), ("i32", "4294967295", "-1"),
    ("i32", "-0x8000_0000", "-2147483648"),
    ("i32", "+7", "7"), ("i64", "18446744073709551615", "-1"), ("i64", "-9223372036854775808", "-9223372036854775808"),
    ("f32", "1.5", "1.5"), ("f32", "-0", "-0.0"), ("f32", "0x1p-149", "1e-45"), ("f32", "nan", "nan"),
    ("f32", "-nan:0x200000", "-nan:0x200000"), ("f32", "16777217", "16777216.0"), ("f64", "-inf", "-inf"),
    ("f64", "0.1", "0.1"), ("f64", "nan:0x8000000000000", "nan"), ("f64", "1e-5", "1e-05"),
    ("extern", "null", "null"), ("extern", "12", "12"), ("func", "null", "null"),
  ])
  func argumentsArriveAndReturn(type: String, argument: String, output: String) throws {
    #expect(try invoke(type, argument) == Tool.Result(code: 0, output: "\(output)\n", errors: ""))
  }

  @Test(arguments: [
    ("i32", "4294967296", "an i32"), ("i32", "-2147483649", "an i32"), ("i32", "1.5", "an i32"), ("i32", "", "an i32"),
    ("i32", "0x", "an i32"), ("i32", "１", "an i32"), ("i64", "18446744073709551616", "an i64"),
    ("f32", "1e39", "an f32"),
    ("f32", "nan:0", "an f32"), ("f64", "one", "an f64"), ("f64", "1e999", "an f64"), ("func", "0", "a funcref"),
    ("extern", "-", "an externref"), ("non-null", "null", "a (ref func)"),
  ])
  func otherArgumentsAreRefused(type: String, argument: String, expectation: String) throws {
    let result = try invoke(type, argument)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("argument 1, '\(argument)', is not \(expectation)"))
  }

  @Test func argumentsAreCounted() throws {
    let result = try invoke("i32")
    #expect(result.code == 2)
    #expect(result.errors.contains("the function takes 1 argument (i32); 0 given"))
    #expect(try invoke("i32", "1", "2").code == 2)
  }

  @Test func eachResultHasALine() throws {
    #expect(try invoke("many").output == "1\n2.5\n-3\n")
    #expect(try invoke("none") == Tool.Result(code: 0, output: "", errors: ""))
  }

  @Test func missingExportsAreNamed() throws {
    let missing = try invoke("i33")
    #expect(missing.code == 2)
    #expect(missing.errors.contains("exports no function \"i33\""))
    #expect(missing.errors.contains("\"i32\" [i32] -> [i32]"))
    #expect(try invoke("memory").code == 2)
  }

  @Test func startIsTheDefault() throws {
    try Tool.withFile("(module (func (export \"_start\") (unreachable)))") { path in
      let result = try Tool.run("run", path)
      #expect(result.code == 134)
    }
    try Tool.withFile(Self.values) { path in
      let result = try Tool.run("run", path)
      #expect(result.code == 0)
      #expect(result.errors.contains("it has no _start"))
    }
  }

  static let ends = """
    (module
      (tag $tag (param i32))
      (func $inner (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
      (func $outer (export "divide") (param i32) (result i32) (call $inner (local.get 0)))
      (func (export "throw") (throw $tag (i32.const 5)))
      (func (export "forever") (loop (br 0)))
      (func $recurse (export "recurse") (call $recurse)))
    """

  @Test func trapsAreReportedWithTheirCalls() throws {
    try Tool.withFile(Self.ends) { path in
      let result = try Tool.run("run", "--invoke", "divide", path, "0")
      #expect(result.code == 134)
      #expect(result.output == "")
      #expect(result.errors.hasPrefix("apus: trap: integer divide by zero\n"))
      #expect(result.errors.contains("inner"))
      #expect(result.errors.contains("outer"))
    }
  }

  @Test func theEndOfARunDecidesTheCode() throws {
    try Tool.withFile(Self.ends) { path in
      let exception = try Tool.run("run", "--invoke", "throw", path)
      #expect(exception.code == 134)
      #expect(exception.errors.hasPrefix("apus: uncaught exception: i32:5\n"))
      let exhaustion = try Tool.run("run", "--invoke", "recurse", path)
      #expect(exhaustion.code == 134)
      #expect(exhaustion.errors.hasPrefix("apus: trap: call stack exhausted\n"))
      #expect(exhaustion.errors.split(separator: "\n").count == 22)
      let fuel = try Tool.run("run", "--invoke", "forever", "--fuel", "100000", path)
      #expect(fuel.code == 134)
      #expect(fuel.errors.hasPrefix("apus: trap: all fuel consumed"))
      let timeout = try Tool.run("run", "--invoke", "forever", "--timeout", "50ms", path)
      #expect(timeout.code == 124)
      #expect(timeout.errors.hasPrefix("apus: trap: deadline exceeded"))
    }
  }

  @Test func preloadsAreLinked() throws {
    try Tool.withFile("(module (func (export \"seven\") (result i32) (i32.const 7)))") { library in
      let program = """
        (module
          (import "library" "seven" (func $seven (result i32)))
          (func (export "double") (result i32) (i32.mul (call $seven) (i32.const 2))))
        """
      try Tool.withFile(program) { path in
        let result = try Tool.run("run", "--preload", "library=\(library)", "--invoke", "double", path)
        #expect(result == Tool.Result(code: 0, output: "14\n", errors: ""))

        let missing = try Tool.run("run", "--invoke", "double", path)
        #expect(missing.code == 1)
        #expect(missing.errors.contains("unknown import"))
      }
    }
  }

  @Test(arguments: [
    ([], 0), (["--disable", "multi-memory"], 1), (["--disable", "multi-memory", "--enable", "multi-memory"], 0),
    (["--disable=nonsense"], 2),
  ])
  func featuresAreSwitched(options: [String], code: Int) throws {
    try Tool.withFile("(module (memory 1) (memory 1) (func (export \"_start\")))") { path in
      let result = try Tool.run(["run"] + options + [path])
      #expect(Int(result.code) == code)
    }
  }

  @Test func modulesComeFromTheStandardInputToo() throws {
    let result = try Tool.run("run", "--invoke", "i32", "-", "5", input: Self.values)
    #expect(result == Tool.Result(code: 0, output: "5\n", errors: ""))
  }
}
