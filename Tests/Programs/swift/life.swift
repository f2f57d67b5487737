// Conway's Life with generic types, closures, enumerations and arrays: what Embedded Swift makes of them.

enum Cell: UInt8 {
  case dead, alive
}

protocol Topology {
  func wrap(_ value: Int, _ count: Int) -> Int
}

struct Torus: Topology {
  func wrap(_ value: Int, _ count: Int) -> Int { (value + count) % count }
}

struct Board<T: Topology> {
  let width: Int
  let height: Int
  let topology: T
  var cells: [Cell]

  init(width: Int, height: Int, topology: T, seed: (Int, Int) -> Cell) {
    self.width = width
    self.height = height
    self.topology = topology
    cells = []
    for y in 0..<height {
      for x in 0..<width { cells.append(seed(x, y)) }
    }
  }

  subscript(x: Int, y: Int) -> Cell { cells[topology.wrap(y, height) * width + topology.wrap(x, width)] }

  func neighbours(_ x: Int, _ y: Int) -> Int {
    var count = 0
    for dy in -1...1 {
      for dx in -1...1 where (dx, dy) != (0, 0) { count += Int(self[x + dx, y + dy].rawValue) }
    }
    return count
  }

  func next() -> Board {
    Board(width: width, height: height, topology: topology) { x, y in
      switch (self[x, y], neighbours(x, y)) {
      case (.alive, 2), (.alive, 3), (.dead, 3): .alive
      default: .dead
      }
    }
  }

  var population: Int { cells.reduce(0) { $0 + Int($1.rawValue) } }
}

@_expose(wasm, "life")
@_cdecl("life")
public func life(_ side: Int32, _ generations: Int32) -> Int32 {
  guard side > 0 else { return 0 }
  var state: UInt32 = 1
  var board = Board(width: Int(side), height: Int(side), topology: Torus()) { _, _ in
    state = state &* 1_664_525 &+ 1_013_904_223
    return state >> 31 == 0 ? .dead : .alive
  }
  for _ in 0..<max(0, generations) { board = board.next() }
  return Int32(board.population)
}
