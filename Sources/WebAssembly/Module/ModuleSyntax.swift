/// The sections of a module as they are written: nothing is validated, and heap types hold the module's type indices.
package struct ModuleSyntax: Sendable {
  package struct TypeGroup: Sendable {
    /// Positions in `types`.
    package var members: Range<Int>
    /// Whether the group is written as one; a lone type need not be.
    package var isExplicit: Bool
    package var offset: Int
  }

  /// A constant expression.
  package struct Expression: Sendable {
    /// The code, up to and including its `end`.
    package var code: ByteRange
    /// The number, if the expression is an `i32.const` and nothing else, as most are.
    var number: UInt32?
  }

  package struct Import: Sendable {
    package enum Kind: Sendable {
      case function(type: UInt32)
      case table(TableType)
      case memory(MemoryType)
      case global(GlobalType)
      case tag(type: UInt32)
    }
    package var module: Name
    package var name: Name
    package var kind: Kind
    package var offset: Int
  }

  package struct Function: Sendable {
    package var type: UInt32
    package var offset: Int
  }

  package struct Table: Sendable {
    package var type: TableType
    /// The initial value.
    package var initializer: Expression?
    package var offset: Int
  }

  package struct Memory: Sendable {
    package var type: MemoryType
    package var offset: Int
  }

  package struct Tag: Sendable {
    package var type: UInt32
    package var offset: Int
  }

  package struct Global: Sendable {
    package var type: GlobalType
    package var initializer: Expression
    package var offset: Int
  }

  package struct Export: Sendable {
    package var export: ModuleDeclarations.Export
    package var offset: Int
  }

  package struct Start: Sendable {
    package var function: UInt32
    package var offset: Int
  }

  package struct ElementSegment: Sendable {
    package enum Mode: Sendable {
      case passive
      case active(table: UInt32, offset: Expression)
      case declarative
    }
    package enum Items: Sendable {
      case functions([UInt32])
      case expressions([Expression])
    }
    package var type: ValueType
    package var mode: Mode
    package var items: Items
    package var offset: Int
  }

  package struct DataSegment: Sendable {
    package enum Mode: Sendable {
      case passive
      case active(memory: UInt32, offset: Expression)
    }
    package var mode: Mode
    package var bytes: ByteRange
    /// The offset in the module, in 32 bits because some modules have very many segments.
    package var offset: UInt32
  }

  package var types: [SubType] = []
  package var typeGroups: [TypeGroup] = []
  package var imports: [Import] = []
  package var functions: [Function] = []
  package var tables: [Table] = []
  package var memories: [Memory] = []
  package var tags: [Tag] = []
  package var globals: [Global] = []
  package var exports: [Export] = []
  package var start: Start?
  package var elements: [ElementSegment] = []
  package var dataCount: UInt32?
  package var data: [DataSegment] = []
  /// Bodies: locals and code, without the size field.
  package var bodies: [ByteRange] = []
  package var customSections: [ModuleDeclarations.CustomSection] = []

  package init() {}
}
