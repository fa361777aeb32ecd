internal import Catalog

/// Puts a batch of files into the catalog, in one transaction.
struct BatchWriter {
  let catalog: CatalogFile
  let run: Int64

  func write(_ files: [ReadFile]) throws -> [ImportedFile] {
    try catalog.write { writer in
      try files.map { file in
        let imported = try write(file, to: writer)
        try writer.record(imported.record(sha256: file.sha256), in: run)
        return imported
      }
    }
  }

  private func write(_ file: ReadFile, to writer: CatalogWriter) throws -> ImportedFile {
    switch file.content {
    case .known(let documentID):
      return ImportedFile(path: file.path, outcome: .unchanged, documentID: documentID)
    case .failure(let diagnostic):
      return ImportedFile(path: file.path, outcome: .failed, diagnostics: [diagnostic])
    case .document(let draft, let diagnostics):
      // The same bytes can stand twice among the files of one import.
      if let sha256 = file.sha256,
        let documentID = try writer.documentID(importedFromBytes: sha256)
      {
        return ImportedFile(
          path: file.path, outcome: .unchanged, documentID: documentID, title: draft.title)
      }
      return try write(draft, diagnostics, from: file.path, to: writer)
    }
  }

  private func write(
    _ draft: DocumentDraft, _ diagnostics: [DiagnosticRecord], from path: String,
    to writer: CatalogWriter
  ) throws -> ImportedFile {
    var imported = ImportedFile(
      path: path, outcome: .added, title: draft.title, diagnostics: diagnostics)
    try writer.attempt {
      switch try DocumentMatch(draft, path: path, in: writer) {
      case .new:
        imported.documentID = try writer.insert(draft)
      case .sameFile(let id):
        imported.diagnostics += try writer.replace(id, with: draft)
        imported.documentID = id
        imported.outcome = .updated
      case .otherFile(let id):
        let filled = try writer.fillEmptyFields(of: id, from: draft)
        imported.documentID = id
        imported.outcome = .updated
        imported.diagnostics.append(
          try collision(with: id, differingIn: filled.differing, in: writer))
        imported.diagnostics += filled.conflicts
      }
    }
    return imported
  }

  private func collision(
    with id: Int64, differingIn columns: [String], in writer: CatalogWriter
  ) throws -> DiagnosticRecord {
    let other = try writer.lastPath(of: id) ?? "another file"
    let difference =
      columns.isEmpty
      ? "they agree"
      : "kept from there, though this file differs: \(columns.joined(separator: ", "))"
    return DiagnosticRecord(
      severity: columns.isEmpty ? "note" : "warning", code: "second-file", line: nil,
      message: "document \(id) was read from \(other); \(difference)")
  }
}
