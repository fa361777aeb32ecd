internal import Foundation

/// The text of a file, in Unicode's normal form C.
struct DecodedText {
  /// The text as the file has it, without a byte order mark.
  let original: String
  /// The text in normal form C: what is read and searched.
  let text: String
  var diagnostics: [Diagnostic] = []

  /// Decodes the bytes of a file: UTF-8, UTF-16, or a code page that its letters or the file itself tell.
  ///
  /// - Parameter declared: The name of the encoding that the file gives itself, as pages do.
  /// - Throws: An ``UnreadableInput`` when they are not text.
  init(_ bytes: [UInt8], declared: String? = nil) throws(UnreadableInput) {
    if let error = FileSignature.error(for: bytes) { throw error }
    if let text = UTF16Text(bytes) {
      self.init(text.text)
      note(.utf16(isLittleEndian: text.isLittleEndian))
      if text.isCutOff {
        diagnostics.append(
          Diagnostic(
            .warning, .cutOff, "the file ends in the middle of a character; save it again"))
      }
    } else {
      let bytes = bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
      try Self.requireText(bytes)
      if let text = String(validating: bytes, as: UTF8.self) {
        self.init(text)
      } else {
        let (text, page) = try Self.text(inCodePage: bytes, declared: declared)
        self.init(text)
        note(.codePage(page))
      }
    }
    try Self.requireText(Array(original.utf8))
    noteControlCharacters()
  }

  private init(_ original: String) {
    self.original = original
    text =
      Self.mayNeedNormalizing(original) ? original.precomposedStringWithCanonicalMapping : original
    if !text.utf8.elementsEqual(original.utf8) {
      diagnostics.append(
        Diagnostic(
          .note, .normalized, "letters with separate accents were put together (normal form C)"))
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let recognizer = EncodingRecognizer()

  /// The code page that the letters tell, or else the one that the file declares.
  private static func text(
    inCodePage bytes: [UInt8], declared: String?
  ) throws(UnreadableInput) -> (String, CodePage) {
    let page = recognizer.codePage(of: bytes) ?? declared.flatMap(CodePage.declared)
    guard let page, let text = page.text(of: bytes) else {
      throw .notUTF8(line: lines(of: bytes).firstIndex(where: isNotUTF8).map { $0 + 1 } ?? 1)
    }
    return (text, page)
  }

  private mutating func note(_ encoding: TextEncoding) {
    diagnostics.append(
      Diagnostic(.note, .encoding, "the text is in \(encoding.name) and was made into Unicode"))
  }

  private mutating func noteControlCharacters() {
    if let line = Self.lineOfFirstControlByte(Array(original.utf8)) {
      diagnostics.append(
        Diagnostic(
          .warning, .controlCharacters, line: line,
          "the line holds control characters; they are kept"))
    }
  }

  /// Refuses bytes that no text has: a NUL, or control bytes in number.
  private static func requireText(_ bytes: [UInt8]) throws(UnreadableInput) {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      if let byte = bytes.first(where: isControl) { throw .controlByte(byte, line: 1) }
      throw .empty
    }
    var controls = 0
    for byte in bytes where isControl(byte) {
      if byte == 0 { throw .controlByte(0, line: line(of: 0, in: bytes)) }
      controls += 1
    }
    if controls * 100 > bytes.count, let first = bytes.first(where: isControl) {
      throw .controlByte(first, line: line(of: first, in: bytes))
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !(0x09...0x0D).contains(byte)) || byte == 0x7F
  }

  private static func line(of byte: UInt8, in bytes: [UInt8]) -> Int {
    bytes.prefix { $0 != byte }.count { $0 == 0x0A } + 1
  }

  private static func lineOfFirstControlByte(_ bytes: [UInt8]) -> Int? {
    bytes.first(where: isControl).map { line(of: $0, in: bytes) }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private static func isNotUTF8(_ line: ArraySlice<UInt8>) -> Bool {
    String(validating: line, as: UTF8.self) == nil
  }

  /// Whether there are combining marks, or letters made of parts; normalizing costs as much as
  /// all other reading, and almost no text needs it.
  ///
  /// The bytes begin the characters U+0300 to U+037F, U+1000 to U+1FFF and U+3000 to U+3FFF.
  private static func mayNeedNormalizing(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0xCC || $0 == 0xCD || $0 == 0xE1 || $0 == 0xE3 }
  }
}
