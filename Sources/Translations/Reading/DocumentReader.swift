public import ArchivalReferences

/// Reads files of every kind, which it tells by their content.
public struct DocumentReader: Sendable {
  /// The version of the readers; a higher one reads some inputs better.
  public static let version = 3

  private let printLayout: PrintLayoutReader

  /// Makes a reader that knows the archives of an authority file.
  public init(archives: ArchiveAuthority = ArchiveAuthority()) {
    printLayout = PrintLayoutReader(archives: archives)
  }

  /// Reads all documents that a file holds.
  ///
  /// - Throws: An ``UnreadableInput`` that says why nothing in the file can be read.
  public func contents(of bytes: [UInt8]) throws(UnreadableInput) -> FileContents {
    let (translation, text) = try printLayout.translation(from: bytes)
    let read = ReadTranslation(translation: translation, layout: .print, text: text)
    return FileContents([FilePart(content: .success(read))])
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
