/// Everything a module says except its function bodies' code: the sections, decoded and validated.
///
/// Index spaces contain imports first. Heap types inside are canonical identities.
package struct ModuleDeclarations: Sendable {
  package struct Import: Sendable {
    package var module: Name
    package var name: Name
    package var type: ExternalType
  }

  package struct Export: Sendable {
    package enum Kind: UInt8, Sendable { case function, table, memory, global, tag }
    package var name: Name
    package var kind: Kind
    package var index: UInt32
  }

  package struct ElementSegment: Sendable {
    package enum Mode: Sendable {
      case passive
      case active(table: UInt32, offset: ConstantExpression)
      case declarative
    }
    package var type: ValueType
    package var mode: Mode
    package var items: [ConstantExpression]
  }

  package struct DataSegment: Sendable {
    package enum Mode: Sendable {
      case passive
      /// In this order there is room for the memory behind the offset: some modules have very many segments.
      case active(offset: ConstantExpression, memory: UInt32)
    }
    package var mode: Mode
    package var bytes: ByteRange

    var isActive: Bool { if case .active = mode { true } else { false } }
  }

  /// A custom section.
  package struct CustomSection: Sendable {
    package var name: Name
    package var contents: ByteRange
    /// The id of the last non-custom section before it; zero if none.
    package var after: UInt8
  }

  /// Types by module index.
  package var types: [DefinedType] = []
  package var imports: [Import] = []
  /// The type index of each function.
  package var functions: [UInt32] = []
  package var tables: [TableType] = []
  package var memories: [MemoryType] = []
  package var globals: [GlobalType] = []
  /// The type index of each tag.
  package var tags: [UInt32] = []
  package var exports: [Export] = []
  var exportIndex = ExportIndex()
  package var start: UInt32?
  package var elements: [ElementSegment] = []
  package var dataCount: UInt32?
  package var data: [DataSegment] = []
  /// The initial value of each defined table's elements; nil means null.
  package var tableInitializers: [ConstantExpression?] = []
  /// The initial value of each defined global.
  package var globalInitializers: [ConstantExpression] = []
  /// Bodies of the defined functions: locals and code, without the size field.
  package var bodies: [ByteRange] = []
  package var customSections: [CustomSection] = []

  package var importedFunctionCount = 0
  package var importedTableCount = 0
  package var importedMemoryCount = 0
  package var importedGlobalCount = 0
  package var importedTagCount = 0

  package init() {}

  /// The export with a name.
  func export(_ name: Name) -> Export? { exportIndex.position(of: name, in: exports).map { exports[$0] } }

  /// The defined type of a function, by function index.
  package func functionType(_ index: UInt32) -> DefinedType { types[Int(functions[Int(index)])] }
}

/// A validated constant expression: a single constant, or a range of code that is run like a function's.
package enum ConstantExpression: Hashable, Sendable {
  /// A number's bits (zero-extended), or a null reference (zero).
  case value(UInt64)
  case vector(low: UInt64, high: UInt64)
  case function(UInt32)
  case global(UInt32)
  /// Anything longer: instructions up to and including the `end`. The value's type is that of the place that the
  /// expression stands in.
  case code(ByteRange)
}
