/// The first bytes by which a file format that is not text shows itself.
enum FileSignature {
  private static let known: [(bytes: [UInt8], name: String, remedy: String)] = [
    (Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) }), "a PNG image", recognizeText),
    ([0xFF, 0xD8, 0xFF], "a JPEG image", recognizeText),
    (Array("GIF8".utf8), "a GIF image", recognizeText),
    (Array("%PDF-".utf8), "a PDF", "make text of it with pdftotext"),
    (Array("PK\u{03}\u{04}".utf8), "a zip archive or a Word file", saveAsText),
    (
      [0xD0, 0xCF, 0x11, 0xE0], "an old Word file, or one with a password",
      "save it as .docx without a password"
    ),
    (Array("{\\rtf".utf8), "an RTF file", saveAsText),
    (Array("SQLite format 3\u{0}".utf8), "a SQLite database", "name it with --catalog instead"),
  ]

  private static let recognizeText = "recognize its text first, for instance with ocrmypdf"
  private static let saveAsText = "save it as UTF-8 text"

  /// The error for bytes that begin like a known format; nil for anything else.
  static func error(for bytes: [UInt8]) -> UnreadableInput? {
    known.first { bytes.starts(with: $0.bytes) }
      .map { .format(name: $0.name, remedy: $0.remedy) }
  }
}
