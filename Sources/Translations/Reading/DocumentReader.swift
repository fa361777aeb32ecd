public import ArchivalReferences

/// Reads files of every kind, which it tells by their content.
public struct DocumentReader: Sendable {
  /// The version of the readers; a higher one reads some inputs better.
  public static let version = 2

  private let printLayout: PrintLayoutReader
  private let pdf: PDFReader

  /// Makes a reader that knows the archives of an authority file.
  ///
  /// - Parameter programs: Where the programs lie that read PDF and word-processor files.
  public init(archives: ArchiveAuthority = ArchiveAuthority(), programs: ProgramFolders = .path) {
    printLayout = PrintLayoutReader(archives: archives)
    pdf = PDFReader(programs: programs)
  }

  /// Reads all documents that a file holds.
  ///
  /// - Throws: An ``UnreadableInput`` that says why nothing in the file can be read.
  public func contents(of bytes: [UInt8]) throws(UnreadableInput) -> FileContents {
    if PDFReader.isPDF(bytes) {
      return FileContents([FilePart(content: .success(try read(try pdf.text(of: bytes))))])
    }
    let (translation, text) = try printLayout.translation(from: bytes)
    let read = ReadTranslation(translation: translation, layout: .print, text: text)
    return FileContents([FilePart(content: .success(read))])
  }

  /// Reads a text that was made of a file of another kind.
  private func read(_ made: MadeText) throws(UnreadableInput) -> ReadTranslation {
    var (translation, text) = try printLayout.translation(from: Array(made.text.utf8))
    translation.diagnostics.insert(contentsOf: made.diagnostics, at: 0)
    return ReadTranslation(translation: translation, layout: .print, text: text)
  }

  /// Reads a text again that was read before.
  ///
  /// - Throws: An ``UnreadableInput`` that says why it cannot be read.
  public func translation(
    of text: String, in layout: SourceLayout
  ) throws(UnreadableInput) -> Translation {
    switch layout {
    case .print: try printLayout.translation(from: Array(text.utf8)).translation
    }
  }
}
