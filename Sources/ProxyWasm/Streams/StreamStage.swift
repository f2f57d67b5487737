/// One plugin's context in a stream of either kind.
class StreamStage: Context {
  let rootContext: RootContext
  /// Whether the plugin has been shut down, and is not to be told of more streams.
  let isRefused: Bool
  /// The place in the chain, in the order of requests.
  let index: Int
  /// Whether the stream has been ended, or goes on, without the plugin, since that has failed.
  final var failureIsHandled = false

  init(root: RootContext, index: Int) {
    rootContext = root
    isRefused = !root.acceptsStreams
    self.index = index
    super.init(vm: root.vm)
    root.streamBegan()
  }

  override var root: RootContext? { rootContext }

  /// Whether the plugin cannot be called for the stream, any more or at all.
  final var hasFailed: Bool { vm.isDead || isRefused }

  /// A VM of the chain's that is being called, for another stream perhaps: it cannot be called for this one now.
  static func busyVM<Stage: StreamStage>(_ chain: [PluginContext], _ stages: [Stage?]) -> VM? {
    for context in chain where context.vm.isBusy { return context.vm }
    // The VM of a plugin that has got a new one since is that of the stage.
    for case let stage? in stages where stage.vm.isBusy { return stage.vm }
    return nil
  }
}
