/// Who calls a host function.
public struct Caller {
  public let store: Store
  let record: UnsafeMutablePointer<InstanceRecord>?

  /// The instance whose code makes the call; nil when the host calls the function itself.
  public var instance: Instance? { record.flatMap { Instance(record: $0, in: store) } }

  /// The memory that the calling instance exports as "memory"; see ``Instance/defaultMemory``.
  public var defaultMemory: Memory? {
    guard let record, let object = record.pointee.object else { return nil }
    // By the records: no reference is counted but the result's.
    return object._withUnsafeGuaranteedRef { $0.module.storage.defaultMemory }
      .flatMap { record.pointee.memories[$0].pointee.object }
      .map { Memory(store: store, object: $0.takeUnretainedValue()) }
  }

  /// An export of the calling instance.
  public func export(_ name: Name) -> External? { instance?.export(name) }

  /// A memory that the calling instance exports; by convention it is named "memory".
  ///
  /// - Throws: ``ExportError`` when there is none.
  public func memory(_ name: Name = "memory") throws(ExportError) -> Memory {
    guard case .memory(let memory) = export(name) else { throw ExportError(name: name, kind: "memory") }
    return memory
  }
}
