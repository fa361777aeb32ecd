import Foundation
import RepositoryFiles
import Translations

/// Reads fixtures as an import does, telling their kind by their content.
enum FixtureReading {
  /// All that a file holds.
  static func contents(of file: URL, with reader: DocumentReader = DocumentReader()) throws
    -> FileContents
  {
    try reader.contents(of: Array(Data(contentsOf: file)))
  }

  /// The one document of a file.
  static func document(of file: URL, with reader: DocumentReader = DocumentReader()) throws
    -> ReadTranslation
  {
    let parts = try contents(of: file, with: reader).parts
    guard parts.count == 1, let part = parts.first else { throw SeveralDocuments() }
    return try part.content.get()
  }

  /// A form of the document of 3 March 1958.
  static func form(_ name: String) -> URL {
    RepositoryFiles.forms.appending(path: name)
  }

  /// A broken file.
  static func broken(_ name: String) -> URL {
    RepositoryFiles.broken.appending(path: name)
  }

  struct SeveralDocuments: Error {}
}
