// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "apus",
  products: [
    .library(name: "WebAssembly", targets: ["WebAssembly"]),
    .library(name: "WebAssemblyText", targets: ["WebAssemblyText"]),
    .library(name: "WASI", targets: ["WASI"]),
    .library(name: "ProxyWasm", targets: ["ProxyWasm"]),
    .executable(name: "apus", targets: ["apus"]),
  ],
  targets: [
    .target(name: "WebAssembly"),
    .target(name: "WebAssemblyText", dependencies: ["WebAssembly"]),
    .target(name: "WASI", dependencies: ["WebAssembly"]),
    .target(name: "ProxyWasm", dependencies: ["WebAssembly", "WASI"]),
    .target(name: "SpecTestRunner", dependencies: ["WebAssembly", "WebAssemblyText"]),
    .target(name: "ProxyRunner", dependencies: ["ProxyWasm", "WASI", "WebAssembly"]),
    .executableTarget(
      name: "apus",
      dependencies: ["ProxyRunner", "ProxyWasm", "SpecTestRunner", "WASI", "WebAssembly", "WebAssemblyText"],
      exclude: ["Static"]),

    .executableTarget(name: "generate-handlers", path: "Sources/HandlerGenerator"),

    .testTarget(name: "WebAssemblyTests", dependencies: ["WebAssembly", "WebAssemblyText"]),
    .testTarget(
      name: "WebAssemblyTextTests", dependencies: ["Fuzzing", "SpecTestSuite", "WebAssembly", "WebAssemblyText"]),
    .testTarget(name: "WASITests", dependencies: ["WASI", "WebAssembly", "WebAssemblyText"]),
    .testTarget(name: "ProxyWasmTests", dependencies: ["ProxyRunner", "ProxyWasm", "WebAssembly", "WebAssemblyText"]),
    .testTarget(name: "SpecTests", dependencies: ["SpecTestRunner", "SpecTestSuite"]),
    .testTarget(
      name: "ProxyRunnerTests", dependencies: ["ProxyRunner", "ProxyWasm", "WebAssembly", "WebAssemblyText"]),
    .testTarget(name: "CommandLineTests", dependencies: ["apus", "EmbeddingExample", "ProxyEmbeddingExample"]),

    // Finds the official suite for those who test with it.
    .target(name: "SpecTestSuite", path: "Tests/SpecTestSuite"),

    // The examples of the README; a test compares them.
    .executableTarget(
      name: "EmbeddingExample", dependencies: ["WebAssembly", "WebAssemblyText"], path: "Tests/EmbeddingExample"),
    .executableTarget(
      name: "ProxyEmbeddingExample", dependencies: ["ProxyWasm"], path: "Tests/ProxyEmbeddingExample"),

    .target(name: "Fuzzing", dependencies: ["WebAssembly", "WebAssemblyText"], path: "Tests/Fuzzing"),
    .executableTarget(
      name: "apus-fuzz", dependencies: ["Fuzzing", "SpecTestSuite", "WebAssembly"], path: "Tests/FuzzCommand",
      exclude: ["compare-wasmtime.py"]),
    .testTarget(name: "FuzzTests", dependencies: ["Fuzzing", "SpecTestSuite", "WebAssembly"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
