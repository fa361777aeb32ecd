internal import Catalog
internal import Translations

/// A file, as far as it could be read without the catalog.
struct ReadFile: Sendable {
  /// What came of reading it.
  enum Content: Sendable {
    case document(DocumentDraft, [DiagnosticRecord])
    case failure(DiagnosticRecord)
    /// Bytes that the catalog already holds, so that there was nothing to parse.
    case known(documentID: Int64)
  }

  let path: String
  let sha256: String?
  let content: Content
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
