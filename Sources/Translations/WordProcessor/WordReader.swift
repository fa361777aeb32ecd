/// Makes text of a word-processor file with pandoc.
///
/// Plain text, because Markdown would write `\[me\]` for what the translator put in brackets. What is
/// lost is bold, which nothing needs where labels are.
struct WordReader: Sendable {
  private let program: OutsideProgram

  init(programs: ProgramFolders) {
    program = OutsideProgram(name: "pandoc", debianPackage: "pandoc", in: programs)
  }

  /// The text of a file.
  ///
  /// - Throws: An ``UnreadableInput`` that says why there is none.
  func text(of bytes: [UInt8], in format: WordFormat) throws(UnreadableInput) -> MadeText {
    if format != .rtf { try Self.unpack(bytes, format) }
    let output = try program.run(
      [
        "--sandbox", "--from=\(format.rawValue)", "--to=plain", "--wrap=none", "--standalone",
      ], on: format == .rtf ? RTFCharacters.unicode(bytes) : bytes)
    guard output.status == 0 else {
      throw .damagedDocument(
        kind: format.name, reason: output.firstMessage ?? "pandoc ended without a word")
    }
    let text = String(decoding: output.bytes, as: UTF8.self)
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    return MadeText(Self.withoutMarks(text))
  }

  /// Unpacks a file to nothing, to see whether it is whole and of a size that a document can have.
  private static func unpack(_ bytes: [UInt8], _ format: WordFormat) throws(UnreadableInput) {
    do throws(UnreadableInput) {
      let archive = try ZipArchive(bytes)
      while try archive.nextEntry() != nil { _ = try archive.bytesOfEntry() }
    } catch {
      guard case .brokenArchive(let reason) = error else { throw error }
      throw .damagedDocument(kind: format.name, reason: reason)
    }
  }

  /// Takes back what pandoc writes for raised and lowered letters: `2^(nd)` is `2nd`.
  private static func withoutMarks(_ text: String) -> String {
    guard text.contains("^(") || text.contains("_(") else { return text }
    let longest = 6
    var result: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      let isMark = byte == UInt8(ascii: "^") || byte == UInt8(ascii: "_")
      let inner = bytes.dropFirst().prefix(longest).prefix { $0 != UInt8(ascii: ")") }
      if isMark, result.last != byte, bytes.first == UInt8(ascii: "("), !inner.isEmpty,
        inner.allSatisfy(isLetterOrDigit), inner.endIndex < bytes.endIndex,
        bytes[inner.endIndex] == UInt8(ascii: ")")
      {
        result += inner
        bytes = bytes[(inner.endIndex + 1)...]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
