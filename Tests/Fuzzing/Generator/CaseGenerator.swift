import WebAssembly

/// Makes cases from seeds.
package struct CaseGenerator {
  package var seed: UInt64
  /// Whether modules mark, in exported globals, which instructions ran.
  package var probes = false
  /// How often each instruction was written, by opcode.
  package private(set) var usage = [Int](repeating: 0, count: InstructionSet.rows.count)

  package init(seed: UInt64, probes: Bool = false) {
    self.seed = seed
    self.probes = probes
  }

  /// The case at an index: the same for the same seed, whatever came before.
  package mutating func makeCase(_ index: Int) -> FuzzCase {
    var random = RandomSource(seed: seed, index: index)
    let shared = SharedTypes(random: &random)
    var fuzzCase = FuzzCase(index: index)
    let first = ModuleContext(name: "m0", shared: shared)
    add(first, importing: nil, to: &fuzzCase, &random)
    if random.chance(30) {
      let second = ModuleContext(name: "m1", shared: shared)
      add(second, importing: first, to: &fuzzCase, &random)
    }
    fuzzCase.calls = random.shuffled(fuzzCase.calls)
    for module in fuzzCase.modules {
      fuzzCase.calls.append(FuzzCase.Call(module: module.name, export: "digest", arguments: []))
    }
    return fuzzCase
  }

  private mutating func add(
    _ module: ModuleContext, importing exporter: ModuleContext?, to fuzzCase: inout FuzzCase,
    _ random: inout RandomSource
  ) {
    var declarations = DeclarationGenerator(module: module, exporter: exporter, random: random)
    let tiny = declarations.declare()
    random = declarations.random
    if probes {
      module.firstProbe = module.globals.count
      for number in 0...InstructionSet.rows.count / 64 {
        module.exports.append(("probe\(number)", 3, module.globals.count))
        module.globals.append(
          ModuleContext.Global(type: GlobalType(.i64, isMutable: true), initializer: module.constant(.i64, 0)))
      }
    }
    var bodies: [[UInt8]] = []
    var nextTiny = 0
    for (index, function) in module.functions.enumerated().dropFirst(module.importedFunctions) {
      let size = random.pick([8, 20, 40, 40, 80, 80, 150])
      let type = module.types[function.type]
      let builder = FunctionBuilder(module, type: type, random: RandomSource(seed: random.next()), size: size)
      switch function.role {
      case .helper:
        widen(builder, &random, limit: 300)
        builder.helper()
      case .entry:
        widen(builder, &random, limit: random.chance(8) ? 49_000 : 3_000)
        builder.entry()
        call(module, index, &fuzzCase, &random)
      case .tiny:
        builder.tiny(tiny[nextTiny])
        for _ in 0..<random.within(1...4) {
          let bits = tiny[nextTiny].arguments(module, random: &random)
          fuzzCase.calls.append(
            FuzzCase.Call(
              module: module.name, export: module.exportName(index),
              arguments: Array(zip(type.parameters, bits)).map { (type: $0, bits: $1) }))
        }
        nextTiny += 1
      case .tailLoop:
        builder.tailLoop(index)
        let rest = type.parameters.dropFirst().map { (type: $0, bits: random.bits($0)) }
        fuzzCase.calls.append(
          FuzzCase.Call(
            module: module.name, export: module.exportName(index),
            arguments: [(type: .i32, bits: UInt64(random.pick([0, 1, 7, 5000])))] + rest))
      case .canonical: builder.canonical()
      case .digest: builder.digest()
      case .host, .imported: continue
      }
      bodies.append(builder.finish())
    }
    fuzzCase.modules.append(FuzzCase.Module(name: module.name, bytes: module.encode(bodies: bodies)))
    for (memory, _) in module.memories.enumerated().dropFirst(module.importedMemories) {
      fuzzCase.memories.append(FuzzCase.Observation(module: module.name, export: "mem\(memory)"))
    }
    for (global, info) in module.globals.enumerated().dropFirst(module.importedGlobals)
    where !info.type.value.isReference && global < module.firstProbe ?? .max {
      fuzzCase.globals.append(FuzzCase.Observation(module: module.name, export: "glo\(global)"))
    }
    for (opcode, count) in module.usage.enumerated() { usage[opcode] += count }
  }

  /// At times, gives a function many more locals than it uses much.
  private func widen(_ builder: FunctionBuilder, _ random: inout RandomSource, limit: Int) {
    guard random.chance(4) else { return }
    for _ in 0..<random.within(1...5) {
      let type = random.pick(NumericRows.values)
      let count = random.within(1...limit / 5)
      let first = builder.locals.count
      builder.locals += Array(repeating: type, count: count)
      builder.pool[type, default: []] += [first, first + count / 2, first + count - 1]
    }
  }

  private func call(
    _ module: ModuleContext, _ function: Int, _ fuzzCase: inout FuzzCase, _ random: inout RandomSource
  ) {
    let parameters = module.type(of: function).parameters
    for _ in 0..<random.within(1...2) {
      fuzzCase.calls.append(
        FuzzCase.Call(
          module: module.name, export: module.exportName(function),
          arguments: parameters.map { (type: $0, bits: random.bits($0)) }))
    }
  }
}

extension CaseGenerator {
  /// How often each instruction was written, by name; relaxed vector instructions never are.
  package var instructionUsage: [(name: String, count: Int)] {
    InstructionSet.rows.indices.filter { InstructionSet.rows[$0].feature != .relaxedSIMD }
      .map { (InstructionSet.rows[$0].mnemonic.description, usage[$0]) }
  }
}
