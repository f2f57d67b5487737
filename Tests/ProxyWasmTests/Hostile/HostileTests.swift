import Foundation
@testable import ProxyWasm
import Testing
import WebAssembly

/// Plugins that obey nothing: whatever they do, they get statuses, and the host goes on.
@Suite(.serialized) struct HostileTests {
  static let callCount = 5000

  // A hundred thousand calls in all.
  @Test(arguments: 0..<20) func pluginsMayDoAnything(seed: Int) throws {
    let run = try HostileRun(seed: seed)
    var steps = 0
    while steps < 4000 {
      for _ in 0..<50 { run.step() }
      steps += 50
      for context in run.contexts { check(context.vm, run.hostile) }
      if try run.vms.reduce(0, { $0 + Int(try HostilePlugin.report(of: $1).calls) }) >= Self.callCount { break }
    }
    #expect(steps < 4000)
    run.finish()
    for vm in run.vms {
      check(vm, run.hostile)
      #expect(vm.contextCount == 0)
      #expect(vm.calls.isEmpty)
      #expect(vm.deferred.isEmpty)
      let wrong = try HostilePlugin.report(of: vm).wrong
      #expect(wrong == 0, "\(run.hostile.explain(wrong))")
    }
    let weakVMs = run.vms.map { WeakVM(vm: $0) }
    run.vms = []
    let leaks = weakVMs.filter { $0.vm != nil }.count
    #expect(leaks == 0)
    let keys = run.shared.sharedDataKeys(vmID: []) + run.shared.sharedDataKeys(vmID: Array("other".utf8))
    #expect(keys.isEmpty)
    #expect(run.shared.metrics().count <= 90)
  }

  private struct WeakVM {
    weak var vm: VM?
  }

  private func check(_ vm: VM, _ hostile: HostilePlugin) {
    #expect(vm.memoryByteCount <= vm.limits.memoryBytes)
    #expect(vm.calls.count <= vm.limits.pendingCalls)
    #expect(vm.diagnostics.count <= vm.limits.diagnostics)
    let odd = vm.diagnostics.filter { diagnostic in
      let mask = HostilePlugin.mask(of: Name(diagnostic.function), denied: !vm.allowedCapabilities.isEmpty) ?? 0
      let isAllowed = (mask >> UInt64(diagnostic.status.rawValue)) & 1 == 1
      return !isAllowed || diagnostic.status == .ok || diagnostic.reason.isEmpty
    }
    #expect(odd.isEmpty, "\(odd)")
  }
}
