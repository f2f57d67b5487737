public import WebAssembly

/// The features of scripts in the folders of the official suite that contradict its core.
public enum SuiteFeatures {
  /// A folder, by the end of its path, and what its scripts are run with.
  private static let folders: [(folder: String, features: Features)] = [
    // Written against WebAssembly 2.0: a second memory and limits above 2^32 have to be refused.
    ("proposals/threads", Features.webAssembly3.subtracting([.multipleMemories, .memory64]))
  ]

  /// The features that a script is run with, by where it is; those of WebAssembly 3.0 unless its folder says otherwise.
  public static func features(forScriptAt path: String) -> Features {
    let components = path.split(separator: "/").dropLast()
    let row = folders.first { row in
      let folder = row.folder.split(separator: "/")
      return components.indices.contains { components[$0...].starts(with: folder) }
    }
    return row?.features ?? .webAssembly3
  }
}
