#if WASM_PROFILE && WASM_TRAMPOLINE
  // How often each instruction is executed, for choosing what to fuse (Benchmarks/Fusions): only in builds that ask for it.
  // Nothing is fused there.

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// Counts by the address of the instruction; for one thread.
  struct ExecutionProfile {
    nonisolated(unsafe) static var shared = ExecutionProfile()

    private static let capacity = 1 << 21
    private let addresses: UnsafeMutablePointer<UInt>
    private let counts: UnsafeMutablePointer<UInt64>
    private var modules: [Code] = []

    private init() {
      addresses = .allocate(capacity: Self.capacity)
      addresses.initialize(repeating: 0, count: Self.capacity)
      counts = .allocate(capacity: Self.capacity)
      counts.initialize(repeating: 0, count: Self.capacity)
      atexit { ExecutionProfile.shared.write() }
    }

    mutating func add(_ code: Code) { modules.append(code) }

    mutating func count(_ pc: PC) {
      let place = place(of: pc)
      addresses[place] = UInt(bitPattern: pc)
      counts[place] &+= 1
    }

    private func place(of pc: PC) -> Int {
      let address = UInt(bitPattern: pc)
      var place = Int(truncatingIfNeeded: (UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 43)
      while addresses[place] != address && addresses[place] != 0 { place = (place + 1) & (Self.capacity - 1) }
      return place
    }

    /// Writes to the file that `APUS_PROFILE` names: `F` before each function, then for each instruction its opcode, how
    /// often it was executed, and whether a branch goes there.
    private func write() {
      guard let path = getenv("APUS_PROFILE"), let file = fopen(path, "w") else { return }
      defer { fclose(file) }
      var opcodes: [UInt: Int] = [:]
      for opcode in 0..<RegisterOpcode.unfusedCount { opcodes[RegisterOpcode.handlers[opcode]] = opcode }
      for code in modules {
        for function in code.entries.indices {
          guard let range = code.range(of: function) else { continue }
          fputs("F\n", file)
          let instructions = self.instructions(range.lowerBound, range.upperBound, opcodes)
          let targets = Set(instructions.flatMap(\.targets))
          for (pc, opcode, _) in instructions {
            fputs("\(opcode) \(counts[place(of: pc)]) \(targets.contains(pc) ? 1 : 0)\n", file)
          }
        }
      }
    }

    /// The instructions of a function, with where they branch to.
    private func instructions(
      _ start: PC, _ end: PC, _ opcodes: [UInt: Int]
    ) -> [(pc: PC, opcode: Int, targets: [PC])] {
      var list: [(PC, Int, [PC])] = []
      var pc = start
      while pc < end, let opcode = opcodes[pc.load(as: UInt.self)] {
        var words = Int(RegisterOpcode.lengths[opcode])
        var targets: [PC] = []
        if words == 0 {
          let labels = Int(uint32(pc, 12))
          words = 2 + (labels + 2) / 2
          targets = (0...labels).map { pc + int32(pc, 16 + $0 * 4) }
        } else if Self.branches[opcode] {
          targets = [pc + int32(pc, 12)]
        }
        list.append((pc, opcode, targets))
        pc += words * 8
      }
      return list
    }

    /// Which opcodes have a distance at byte 12.
    private static let branches = "\(RegisterOpcode.layoutText)".split(separator: "\n").map { $0.contains(" b12") }
  }
#endif
