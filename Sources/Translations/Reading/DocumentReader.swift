public import ArchivalReferences

/// Reads files of every kind, which it tells by their content.
public struct DocumentReader: Sendable {
  /// The version of the readers; a higher one reads some inputs better.
  public static let version = 3

  private let printLayout: PrintLayoutReader
  private let pages: PageReader
  private let records: RecordReader
  private let plainText: PlainTextReader
  private let tables: TableReader
  private let tei: TEIReader
  private let pdf: PDFReader
  private let word: WordReader
  private let asText: Bool

  /// Makes a reader that knows the archives of an authority file.
  ///
  /// - Parameters:
  ///   - columns: Which columns of tables hold what, where their headers do not say it.
  ///   - asText: Whether text is taken in which nothing shows that it is a document: no label, no date
  ///     and no reference.
  ///   - programs: Where the programs lie that read PDF and word-processor files.
  public init(
    archives: ArchiveAuthority = ArchiveAuthority(), columns: ColumnMap = ColumnMap(),
    asText: Bool = false, programs: ProgramFolders = .path
  ) {
    let parts = PartsReader(archives: archives)
    printLayout = PrintLayoutReader(parts: parts)
    pages = PageReader(printLayout: printLayout, parts: parts)
    records = RecordReader(pages: pages, parts: parts)
    plainText = PlainTextReader(archives: archives)
    tables = TableReader(archives: archives, map: columns)
    tei = TEIReader(archives: archives)
    pdf = PDFReader(programs: programs)
    word = WordReader(programs: programs)
    self.asText = asText
  }

  /// Reads all documents that a file holds.
  ///
  /// - Throws: An ``UnreadableInput`` that says why nothing in the file can be read.
  public func contents(of bytes: [UInt8]) throws(UnreadableInput) -> FileContents {
    if ZipArchive.isZip(bytes) { return try contents(ofZip: bytes) }
    if PDFReader.isPDF(bytes) { return FileContents(try read(pdf.text(of: bytes))) }
    if WordFormat.isRTF(bytes) { return FileContents(try read(word.text(of: bytes, in: .rtf))) }
    if TEIReader.isTEI(bytes) { return try tei.contents(of: bytes) }
    let decoded = try DecodedText(bytes, declared: PageSignature(bytes)?.declaredEncoding)
    if PageSignature(decoded.text) != nil { return FileContents(try read(page: decoded)) }
    if RecordSlices.begin(decoded.text) { return try records.contents(of: decoded) }
    if let table = try tables.contents(of: decoded) { return table }
    return FileContents(try read(decoded))
  }

  private func contents(ofZip bytes: [UInt8]) throws(UnreadableInput) -> FileContents {
    let format: WordFormat
    switch ZipKind(of: bytes) {
    case .archive:
      return try ZipReader().contents(of: bytes) { entry throws(UnreadableInput) in
        try contents(of: entry)
      }
    case .other(let name, let remedy): throw .format(name: name, remedy: remedy)
    case .wordFile: format = .docx
    case .openDocumentText: format = .odt
    }
    return FileContents(try read(word.text(of: bytes, in: format)))
  }

  private func read(page decoded: DecodedText) throws(UnreadableInput) -> ReadTranslation {
    let (translation, text) = try pages.translation(ofPage: decoded)
    return ReadTranslation(translation: translation, layout: .page, text: text)
  }

  /// Reads a text that was made of a file of another kind.
  private func read(_ made: MadeText) throws(UnreadableInput) -> ReadTranslation {
    let read = try read(DecodedText(Array(made.text.utf8)))
    var translation = read.translation
    translation.diagnostics.insert(contentsOf: made.diagnostics, at: 0)
    return ReadTranslation(translation: translation, layout: read.layout, text: read.text)
  }

  /// Reads a text: labels make it a print, other marks of the archive a page that was copied, and
  /// without any of them its parts are told by their places.
  private func read(_ decoded: DecodedText) throws(UnreadableInput) -> ReadTranslation {
    let layout = printLayout.layout(of: SourceLine.lines(of: decoded.text))
    if layout.sections.isEmpty, let translation = try pages.translation(ofText: decoded) {
      return ReadTranslation(translation: translation, layout: .pageText, text: decoded.original)
    }
    do throws(UnreadableInput) {
      let translation = try printLayout.translation(of: layout, diagnostics: decoded.diagnostics)
      return ReadTranslation(translation: translation, layout: .print, text: decoded.original)
    } catch {
      guard error == .notATranslation else { throw error }
      if !asText, let headers = TableHeader.headersOfUnknownTable(Array(decoded.text.utf8)) {
        throw .unknownTable(headers: headers)
      }
      let translation = try plainText.translation(of: decoded, takesAny: asText)
      return ReadTranslation(translation: translation, layout: .plain, text: decoded.original)
    }
  }

  /// Reads a text again that was read before.
  ///
  /// - Throws: An ``UnreadableInput`` that says why it cannot be read.
  public func translation(
    of text: String, in layout: SourceLayout
  ) throws(UnreadableInput) -> Translation {
    let bytes = Array(text.utf8)
    switch layout {
    case .print: return try printLayout.translation(from: bytes).translation
    case .page: return try pages.translation(ofPage: DecodedText(bytes)).translation
    case .pageText:
      guard let translation = try pages.translation(ofText: DecodedText(bytes)) else {
        throw .notATranslation
      }
      return translation
    case .record, .recordVersion: return try records.translation(ofRecord: text, in: layout)
    case .plain: return try plainText.translation(of: DecodedText(bytes), takesAny: true)
    case .table: return try tables.translation(ofRow: text)
    case .tei:
      guard let part = try tei.contents(of: bytes).parts.first else { throw .notATranslation }
      return try part.content.get().translation
    }
  }
}
