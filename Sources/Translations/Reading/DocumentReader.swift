public import ArchivalReferences

/// Reads files of every kind, which it tells by their content.
public struct DocumentReader: Sendable {
  /// The version of the readers; a higher one reads some inputs better.
  public static let version = 3

  private let printLayout: PrintLayoutReader
  private let pages: PageReader
  private let records: RecordReader

  /// Makes a reader that knows the archives of an authority file.
  public init(archives: ArchiveAuthority = ArchiveAuthority()) {
    let parts = PartsReader(archives: archives)
    printLayout = PrintLayoutReader(parts: parts)
    pages = PageReader(printLayout: printLayout, parts: parts)
    records = RecordReader(pages: pages, parts: parts)
  }

  /// Reads all documents that a file holds.
  ///
  /// - Throws: An ``UnreadableInput`` that says why nothing in the file can be read.
  public func contents(of bytes: [UInt8]) throws(UnreadableInput) -> FileContents {
    let decoded = try DecodedText(bytes, declared: PageSignature(bytes)?.declaredEncoding)
    if PageSignature(decoded.text) != nil {
      let (translation, text) = try pages.translation(ofPage: decoded)
      let read = ReadTranslation(translation: translation, layout: .page, text: text)
      return FileContents([FilePart(content: .success(read))])
    }
    guard !RecordSlices.begin(decoded.text) else { return try records.contents(of: decoded) }
    return FileContents([FilePart(content: .success(try text(decoded)))])
  }

  /// Reads a text: labels make it a print, other marks of the archive a page that was copied.
  private func text(_ decoded: DecodedText) throws(UnreadableInput) -> ReadTranslation {
    let layout = printLayout.layout(of: SourceLine.lines(of: decoded.text))
    if layout.sections.isEmpty, let translation = try pages.translation(ofText: decoded) {
      return ReadTranslation(translation: translation, layout: .pageText, text: decoded.original)
    }
    return ReadTranslation(
      translation: try printLayout.translation(of: layout, diagnostics: decoded.diagnostics),
      layout: .print, text: decoded.original)
  }

  /// Reads a text again that was read before.
  ///
  /// - Throws: An ``UnreadableInput`` that says why it cannot be read.
  public func translation(
    of text: String, in layout: SourceLayout
  ) throws(UnreadableInput) -> Translation {
    let bytes = Array(text.utf8)
    switch layout {
    case .print:
      return try printLayout.translation(from: bytes).translation
    case .page:
      return try pages.translation(ofPage: DecodedText(bytes)).translation
    case .pageText:
      guard let translation = try pages.translation(ofText: DecodedText(bytes)) else {
        throw .notATranslation
      }
      return translation
    case .record, .recordVersion:
      return try records.translation(ofRecord: text, in: layout)
    }
  }
}
