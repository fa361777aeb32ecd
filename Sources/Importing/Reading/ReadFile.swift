internal import Catalog
internal import Translations

/// A file, as far as it could be read without the catalog.
struct ReadFile: Sendable {
  /// What came of reading one of its documents.
  enum Content: Sendable {
    case document(DocumentDraft, [DiagnosticRecord])
    case failure(DiagnosticRecord)
    /// Bytes that the catalog already holds, so that there was nothing to parse.
    case known(documentID: Int64)
  }

  /// One of its documents.
  struct Part: Sendable {
    let location: FileLocation
    let content: Content
  }

  let path: String
  let sha256: String?
  let parts: [Part]
  /// How many entries of an archive hold no document.
  let passedOver: Int
}

extension ReadFile {
  /// A file of which nothing can be read.
  init(path: String, sha256: String?, failure: DiagnosticRecord) {
    self.init(
      path: path, sha256: sha256,
      parts: [Part(location: FileLocation(path: path), content: .failure(failure))],
      passedOver: 0)
  }
}

extension DiagnosticRecord {
  init(_ diagnostic: Diagnostic) {
    self.init(
      severity: diagnostic.severity.rawValue, code: diagnostic.code.rawValue,
      line: diagnostic.line, message: diagnostic.message)
  }

  init(_ input: UnreadableInput) {
    self.init(severity: "error", code: input.code, line: input.line, message: input.description)
  }

  init(_ file: UnreadableFile) {
    self.init(severity: "error", code: file.code, line: nil, message: file.message)
  }
}
