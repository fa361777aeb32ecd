/// The code page of MS-DOS for Russian, in which zip archives made on Russian Windows keep their names.
enum CodePage866 {
  /// The text of some bytes; what is no letter becomes a replacement character.
  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(of: byte)) }
    return String(text)
  }

  private static func scalar(of byte: UInt8) -> Unicode.Scalar {
    let value = UInt32(byte)
    return switch byte {
    case ..<0x80: Unicode.Scalar(byte)
    // А to п, and р to я behind the signs that draw frames.
    case 0x80...0xAF: Unicode.Scalar(0x0410 + value - 0x80) ?? unknown
    case 0xE0...0xEF: Unicode.Scalar(0x0440 + value - 0xE0) ?? unknown
    case 0xF0: "Ё"
    case 0xF1: "ё"
    case 0xFC: "№"
    default: unknown
    }
  }

  private static let unknown: Unicode.Scalar = "\u{FFFD}"
}
