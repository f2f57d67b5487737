import ProxyWasm
import Testing

@testable import struct ProxyWasm.SharedData

@Suite struct SharedDataTests {
  private let key: [UInt8] = [1]

  @Test func setsByTheRuleOfCAS() {
    let state = SharedState()
    #expect(state.sharedData(vmID: [], key: key) == nil)
    #expect(state.setSharedData(vmID: [], key: key, value: [1], cas: 77) == .ok, "a missing key takes any number")
    let first = state.sharedData(vmID: [], key: key)
    #expect(first?.value == [1])
    #expect(first?.cas == 1)
    #expect(state.setSharedData(vmID: [], key: key, value: [2], cas: 77) == .casMismatch)
    #expect(state.setSharedData(vmID: [], key: key, value: [2], cas: 1) == .ok)
    #expect(state.setSharedData(vmID: [], key: key, value: [3], cas: 1) == .casMismatch)
    #expect(state.setSharedData(vmID: [], key: key, value: []) == .ok)
    #expect(state.sharedData(vmID: [], key: key)?.value == [])
    #expect(state.sharedData(vmID: [], key: key)?.cas == 3)
  }

  @Test func eachVMIDHasItsOwnKeys() {
    let state = SharedState()
    #expect(state.setSharedData(vmID: [1], key: key, value: [1]) == .ok)
    #expect(state.setSharedData(vmID: [2], key: key, value: [2]) == .ok)
    #expect(state.sharedData(vmID: [1], key: key)?.value == [1])
    #expect(state.sharedData(vmID: [2], key: key)?.value == [2])
    #expect(state.sharedData(vmID: [], key: key) == nil)
    #expect(state.sharedDataKeys(vmID: [2]) == [key])
  }

  @Test func removesByTheSameRule() {
    let state = SharedState()
    #expect(state.removeSharedData(vmID: [], key: key) == .notFound)
    #expect(state.setSharedData(vmID: [], key: key, value: [1]) == .ok)
    #expect(state.removeSharedData(vmID: [], key: key, cas: 9) == .casMismatch)
    #expect(state.removeSharedData(vmID: [], key: key, cas: 1) == .ok)
    #expect(state.sharedData(vmID: [], key: key) == nil)
  }

  @Test func dataDieWithTheLastVM() {
    let state = SharedState()
    state.retainVM([1])
    state.retainVM([1])
    _ = state.setSharedData(vmID: [1], key: key, value: [1])
    _ = state.setSharedData(vmID: [2], key: key, value: [2])
    let queue = state.registerQueue(vmID: [1], name: [], consumer: QueueConsumer(owner: 1) { _ in })
    state.releaseVM([1])
    #expect(state.sharedData(vmID: [1], key: key) != nil)
    state.releaseVM([1])
    state.releaseVM([1])
    #expect(state.sharedData(vmID: [1], key: key) == nil)
    #expect(state.sharedData(vmID: [2], key: key) != nil)
    #expect(state.resolveQueue(vmID: [1], name: []) == nil)
    #expect(state.enqueue(queue ?? 0, []) == .notFound)
  }

  @Test func bytesAreLimited() {
    var limits = SharedState.Limits()
    limits.dataBytes = 2 * SharedState.entryOverhead + 10
    let state = SharedState(limits: limits)
    #expect(state.setSharedData(vmID: [1], key: [1], value: [1, 2, 3]) == .ok)
    #expect(state.setSharedData(vmID: [2], key: [1], value: [1, 2, 3, 4, 5]) == .ok)
    #expect(state.setSharedData(vmID: [2], key: [1], value: [1, 2, 3, 4, 5, 6]) == .internalFailure)
    #expect(state.sharedData(vmID: [2], key: [1])?.value.count == 5, "the old value stays")
    #expect(state.setSharedData(vmID: [2], key: [2], value: []) == .internalFailure)
    #expect(state.setSharedData(vmID: [2], key: [1], value: [], cas: 99) == .casMismatch, "before the limit")
    #expect(state.removeSharedData(vmID: [1], key: [1]) == .ok)
    #expect(state.setSharedData(vmID: [2], key: [2], value: [1, 2, 3]) == .ok)
    state.retainVM([2])
    state.releaseVM([2])
    #expect(state.setSharedData(vmID: [1], key: [1], value: [UInt8](repeating: 0, count: 73)) == .ok)
    #expect(state.setSharedData(vmID: [1], key: [1], value: [UInt8](repeating: 0, count: 74)) == .internalFailure)
  }

  @Test func numbersWrapAroundPastZero() {
    var data = SharedData(byteLimit: 1000, lastCAS: .max - 1)
    #expect(data.set([], key, [], 0) == .ok)
    #expect(data.value([], key)?.cas == .max)
    #expect(data.set([], key, [], .max) == .ok)
    #expect(data.value([], key)?.cas == 1)
  }
}
