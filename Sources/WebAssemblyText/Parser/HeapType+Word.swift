import WebAssembly

extension HeapType {
  /// The abstract heap type of a word.
  init?(_ word: Word) {
    switch word {
    case .noException: self = .noException
    case .noFunction: self = .noFunction
    case .noExtern: self = .noExtern
    case .noneType: self = .none
    case .function: self = .function
    case .extern: self = .extern
    case .any: self = .any
    case .eq: self = .eq
    case .i31: self = .i31
    case .structure: self = .structure
    case .array: self = .array
    case .exception: self = .exception
    default: return nil
    }
  }

  /// The heap type of a word that abbreviates a nullable reference type.
  init?(abbreviatedBy word: Word) {
    switch word {
    case .nullexnref: self = .noException
    case .nullfuncref: self = .noFunction
    case .nullexternref: self = .noExtern
    case .nullref: self = .none
    case .funcref: self = .function
    case .externref: self = .extern
    case .anyref: self = .any
    case .eqref: self = .eq
    case .i31ref: self = .i31
    case .structref: self = .structure
    case .arrayref: self = .array
    case .exnref: self = .exception
    default: return nil
    }
  }

  /// The code of an abstract heap type in the binary format, as the signed number that it reads as.
  var code: Int64 { Int64(rawValue) - 0x20 }
}
