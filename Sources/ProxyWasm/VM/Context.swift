/// What a plugin knows by a number: a root, or a stream.
///
/// The VM finds contexts by their numbers, but does not keep them: the embedder's objects do.
class Context {
  let vm: VM
  let id: UInt32

  init(vm: VM) {
    self.vm = vm
    id = vm.nextContextID()
    vm.contexts.insert(self)
  }

  deinit { vm.contexts.remove(id) }

  /// The root that it belongs to; itself if it is one.
  var root: RootContext? { nil }
  /// Whether the guest has been told of it, and not yet that it is deleted.
  var isLive = false
  /// What the plugin has declared in its callbacks for the context.
  var declaredProperties = DeclaredProperties()

  // MARK: What host functions reach through it

  /// How many bytes a buffer of its own has; nil when there is none now.
  func bufferSize(_ type: BufferType) -> (size: Int, flags: BufferFlags)? { nil }
  /// Lends a buffer of its own.
  func withBuffer(_ type: BufferType, _ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {}
  /// Changes a buffer of its own, by what Envoy takes the range for.
  func setBuffer(_ type: BufferType, start: UInt32, size: UInt32, bytes: Span<UInt8>) throws {
    throw Refusal(.notFound, "the buffer is not there now")
  }
  /// A map to read; nil when there is none now.
  func map(_ type: MapType) -> HeaderMap? { nil }
  /// Edits a map; answers whether it is there to be edited.
  func editMap(_ type: MapType, _ edit: (inout HeaderMap) -> Void) -> Bool { false }
  func continueStream(_ type: StreamType) {}
  func closeStream(_ type: StreamType) {}
  func sendLocalResponse(_ reply: LocalReply) -> Bool { false }
  func inject(_ body: [UInt8], endOfStream: Bool, atHeaders: Bool) throws {
    throw Refusal(.badArgument, "there is no response to inject data into")
  }
  func property(_ path: PropertyPath) -> PropertyValue? { nil }
  func setProperty(_ path: PropertyPath, to value: [UInt8]) throws {
    throw Refusal(.notFound, "there is no stream to keep the property with")
  }
  /// Whether the plugin has declared that a property is set once only: for this context, or for all with its root.
  func isReadOnly(_ path: PropertyPath) -> Bool {
    declaredProperties.isReadOnly(path) ?? root?.declaredProperties.isReadOnly(path) ?? false
  }
  /// The VM has died while the guest knew of the context.
  func vmFailed() {}
  /// When it has something to do even if nothing happens before, in nanoseconds of the host's.
  var nextDeadline: UInt64? { nil }
  /// Does what is due by then.
  func deadlinePassed(_ now: UInt64) {}
  /// `proxy_done`: answers whether it was waited for.
  func done() -> Bool { false }
}

/// A response that a plugin gives instead of the upstream's.
public struct LocalReply: Hashable, Sendable {
  public var status: UInt32
  /// Why, as the property `response.code_details`.
  public var details: String
  public var headers: HeaderMap
  public var body: [UInt8]
  /// The status for a request of gRPC; `none` makes one of ``status``.
  public var grpcStatus: GRPCStatus

  public init(
    status: UInt32, details: String = "", headers: HeaderMap = HeaderMap(), body: [UInt8] = [],
    grpcStatus: GRPCStatus = .none
  ) {
    self.status = status
    self.details = details
    self.headers = headers
    self.body = body
    self.grpcStatus = grpcStatus
  }
}
