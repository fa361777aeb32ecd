/// An encoding with one byte for each character, the lower half of which is ASCII.
struct CodePage: Hashable, Sendable {
  let name: String
  /// The characters for the bytes from 0x80 up; nil where a byte stands for none.
  let upperHalf: [Unicode.Scalar?]

  /// The character for a byte.
  func scalar(of byte: UInt8) -> Unicode.Scalar? {
    byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
  }

  /// The text that some bytes hold; nil when one of them stands for no character.
  func text(of bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(of: byte) else { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}

extension CodePage {
  /// The code pages that can be recognized.
  static let all: [CodePage] = WordTable(PackageResources.code_pages_tsv).rows.compactMap { row in
    guard row.count == 2 else { return nil }
    let upperHalf = row[1].unicodeScalars.map { $0 == "\u{FFFD}" ? nil : $0 }
    return upperHalf.count == 128 ? CodePage(name: row[0], upperHalf: upperHalf) : nil
  }

  /// The code page under one of its usual names, such as a page declares it.
  ///
  /// ISO 8859-1 is read as Windows-1252, as every browser does: it has all its characters.
  static func declared(_ name: String) -> CodePage? {
    let name = name.lowercased()
    return switch name {
    case "cp1251", "win-1251": all.first { $0.name == "Windows-1251" }
    case "iso-8859-1", "latin1", "latin-1", "us-ascii", "cp1252":
      all.first { $0.name == "Windows-1252" }
    default: all.first { $0.name.lowercased() == name }
    }
  }
}
