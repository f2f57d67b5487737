/// Something that instances import and export (spec: Runtime Structure / External Instances).
public enum External: Equatable {
  case function(Function)
  case table(Table)
  case memory(Memory)
  case global(Global)
  case tag(Tag)

  /// The type; limits have the present size as their least.
  public var type: ExternalType {
    switch self {
    case .function(let function): .function(function.definedType)
    case .table(let table): .table(table.type)
    case .memory(let memory): .memory(memory.type)
    case .global(let global): .global(global.type)
    case .tag(let tag): .tag(tag.object.type)
    }
  }

  /// The store that it belongs to.
  public var store: Store {
    switch self {
    case .function(let function): function.store
    case .table(let table): table.store
    case .memory(let memory): memory.store
    case .global(let global): global.store
    case .tag(let tag): tag.store
    }
  }
}
