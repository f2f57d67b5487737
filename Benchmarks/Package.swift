// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that who builds the engine does not build what measures it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "apus", path: "..")],
  targets: [
    .target(name: "BenchmarkSupport", path: "Support"),
    // Knows the engine as a command only, as it knows its peers.
    .executableTarget(
      name: "engine-benchmark", dependencies: ["BenchmarkSupport"], path: "EngineBenchmark", exclude: ["wasi.mjs"]),
    .executableTarget(
      name: "proxy-benchmark",
      dependencies: [
        "BenchmarkSupport",
        .product(name: "ProxyWasm", package: "apus"), .product(name: "WebAssembly", package: "apus"),
        .product(name: "WebAssemblyText", package: "apus"),
      ],
      path: "ProxyBenchmark"),
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
