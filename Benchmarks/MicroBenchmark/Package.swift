// swift-tools-version: 6.3
import PackageDescription

// A package of its own, because what it is made with takes a minute to build.
let package = Package(
  name: "micro-benchmarks",
  dependencies: [
    .package(name: "apus", path: "../.."),
    // Without its traits, which count allocations by taking the place of the allocator.
    .package(url: "https://github.com/ordo-one/benchmark.git", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "micro-benchmark",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "WASI", package: "apus"), .product(name: "WebAssembly", package: "apus"),
        .product(name: "WebAssemblyText", package: "apus"),
      ],
      // The plugin looks for targets in folders whose parent is called Benchmarks.
      path: ".",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
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
