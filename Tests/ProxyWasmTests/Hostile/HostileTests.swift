import Foundation
import Testing
import WebAssembly

@testable import ProxyWasm

/// Plugins that obey nothing: whatever they do, they get statuses, and the host goes on.
@Suite(.serialized) struct HostileTests {
  // A hundred thousand calls in all.
  @Test(arguments: 0..<20) func pluginsMayDoAnything(seed: Int) throws {
    let run = try run(seed: seed, callCount: 5000)
    #expect(run.faults == [])
    for vm in run.vms {
      let wrong = try HostilePlugin.report(of: vm).wrong
      #expect(wrong == 0, "\(run.hostile.explain(wrong))")
      #expect(vm.contextCount == 0)
      #expect(vm.calls.isEmpty)
      #expect(vm.deferred.isEmpty)
    }
    let weakVMs = run.vms.map { WeakVM(vm: $0) }
    run.vms = []
    let leaks = weakVMs.filter { $0.vm != nil }.count
    #expect(leaks == 0)
    let keys = run.shared.sharedDataKeys(vmID: []) + run.shared.sharedDataKeys(vmID: Array("other".utf8))
    #expect(keys.isEmpty)
    #expect(run.shared.metrics().count <= 90)
  }

  @Test func theProcessDoesNotGrow() throws {
    _ = try run(seed: 100, callCount: 5000)
    let before = residentBytes()
    for seed in 101..<103 { _ = try run(seed: seed, callCount: 5000) }
    // Other tests run at the same time, so that only much is too much.
    #expect(residentBytes() - before < 256 << 20)
  }

  /// Runs until the plugins have made some calls, and ends everything.
  private func run(seed: Int, callCount: Int) throws -> HostileRun {
    let run = try HostileRun(seed: seed)
    var rounds = 0
    while try run.callCount() < callCount, run.faults.isEmpty {
      rounds += 1
      if rounds > 500 { run.faults.append("the plugins are not called") }
      for _ in 0..<100 { run.step() }
      for context in run.contexts { run.check(context.vm) }
    }
    run.finish()
    for vm in run.vms { run.check(vm) }
    return run
  }

  private struct WeakVM {
    weak var vm: VM?
  }

  /// What the process has in memory; 0 where the system does not tell.
  private func residentBytes() -> Int {
    let text = try? String(contentsOf: URL(filePath: "/proc/self/statm"), encoding: .utf8)
    return Int(text?.split(separator: " ").dropFirst().first ?? "0").map { $0 * 4096 } ?? 0
  }
}
