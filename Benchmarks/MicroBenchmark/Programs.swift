import Foundation

/// The modules of `Benchmarks/Programs`.
enum Programs {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Programs/wasm").standardized

  /// The programs in C, 2 KB each.
  static let inC: [[UInt8]] = must { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
    .filter { $0.hasSuffix(".wasm") && $0 != "go.wasm" }.sorted()
    .map { name in must { Array(try Data(contentsOf: folder.appending(path: name))) } }

  /// The program in Go, 2.5 MB, which is not committed; nil, and a complaint, if it has not been built.
  static let go: [UInt8]? = {
    if let bytes = try? Data(contentsOf: folder.appending(path: "go.wasm")) { return Array(bytes) }
    let text = "MISSING: \(folder.path)/go.wasm, which Programs/build.sh go makes: no figures of a large module.\n"
    FileHandle.standardError.write(Data(text.utf8))
    return nil
  }()
}
