/// A format of word processors.
enum WordFormat: String {
  case docx, odt, rtf

  /// Its name for people.
  var name: String {
    switch self {
    case .docx: "Word file"
    case .odt: "OpenDocument file"
    case .rtf: "RTF file"
    }
  }

  /// Whether bytes begin like RTF.
  static func isRTF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("{\\rtf".utf8)) }
}
