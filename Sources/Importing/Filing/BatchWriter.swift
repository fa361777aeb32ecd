internal import Catalog

/// Puts a batch of files into the catalog.
struct BatchWriter {
  let run: OpenRun
  let options: ImportOptions

  /// What became of each document of the files.
  func write(_ files: [ReadFile], to writer: CatalogWriter) throws -> [ImportedFile] {
    try files.flatMap { file in
      try file.parts.map { try write($0, sha256: file.sha256, to: writer) }
    }
  }

  private func write(
    _ part: ReadFile.Part, sha256: String?, to writer: CatalogWriter
  ) throws -> ImportedFile {
    if let done = run.doneBefore[part.location], done.sha256 == sha256 {
      return ImportedFile(
        location: part.location, outcome: done.outcome, documentID: done.documentID)
    }
    let imported = try file(part, sha256: sha256, in: writer)
    try writer.record(imported.record(sha256: sha256), in: run)
    return imported
  }

  private func file(
    _ part: ReadFile.Part, sha256: String?, in writer: CatalogWriter
  ) throws -> ImportedFile {
    switch part.content {
    case .known(let documentID):
      return ImportedFile(location: part.location, outcome: .unchanged, documentID: documentID)
    case .failure(let diagnostic):
      return ImportedFile(location: part.location, outcome: .failed, diagnostics: [diagnostic])
    case .document(let draft, let diagnostics):
      // The same bytes can stand twice among the files of one import.
      if let sha256,
        let documentID = try writer.documentID(
          importedFromBytes: sha256, part: part.location.part)
      {
        return ImportedFile(
          location: part.location, outcome: .unchanged, documentID: documentID,
          title: draft.title)
      }
      var imported = ImportedFile(
        location: part.location, outcome: .added, title: draft.title, diagnostics: diagnostics)
      try writer.attempt { try file(draft, as: &imported, in: writer) }
      return imported
    }
  }

  private func file(
    _ draft: DocumentDraft, as imported: inout ImportedFile, in writer: CatalogWriter
  ) throws {
    switch try DocumentMatch(draft, location: imported.location, in: writer) {
    case .new:
      let id = try writer.insert(draft)
      imported.documentID = id
      if options.isRehearsal {
        imported.changes = DocumentFields.none.changes(to: try writer.snapshot.fields(of: id))
      }
    case .sameFile(let id):
      imported.documentID = id
      imported.outcome = .updated
      let before = try writer.snapshot.fields(of: id)
      imported.diagnostics += try writer.replace(id, with: draft)
      imported.changes = before.changes(to: try writer.snapshot.fields(of: id))
    case .otherFile(let id):
      imported.documentID = id
      try fileDuplicate(draft, of: id, as: &imported, in: writer)
    }
  }

  private func fileDuplicate(
    _ draft: DocumentDraft, of id: Int64, as imported: inout ImportedFile,
    in writer: CatalogWriter
  ) throws {
    let other = try writer.lastFile(of: id)?.description ?? "no file"
    switch options.onDuplicate {
    case .update:
      imported.outcome = .updated
      let before = try writer.snapshot.fields(of: id)
      let filled = try writer.fillEmptyFields(of: id, from: draft)
      imported.changes = before.changes(to: try writer.snapshot.fields(of: id))
      imported.diagnostics.append(.secondFile(of: id, other: other, differingIn: filled.differing))
      imported.diagnostics += filled.conflicts
    case .skip:
      imported.outcome = .skipped
      imported.diagnostics.append(.skippedDuplicate(of: id, other: other))
    case .fail:
      imported.outcome = .failed
      imported.diagnostics.append(.refusedDuplicate(of: id, other: other))
    }
  }
}

extension DiagnosticRecord {
  fileprivate static func secondFile(
    of id: Int64, other: String, differingIn columns: [String]
  ) -> DiagnosticRecord {
    let difference =
      columns.isEmpty
      ? "they agree"
      : "kept from there, though this file differs: \(columns.joined(separator: ", "))"
    return DiagnosticRecord(
      severity: columns.isEmpty ? "note" : "warning", code: "second-file", line: nil,
      message: "document \(id) was read from \(other); \(difference)")
  }

  fileprivate static func skippedDuplicate(of id: Int64, other: String) -> DiagnosticRecord {
    DiagnosticRecord(
      severity: "note", code: "skipped-duplicate", line: nil,
      message: "document \(id) was read from \(other); this file is left out")
  }

  fileprivate static func refusedDuplicate(of id: Int64, other: String) -> DiagnosticRecord {
    DiagnosticRecord(
      severity: "error", code: "duplicate", line: nil,
      message: "document \(id) was read from \(other) already; "
        + "remove one of the two files, or use --on-duplicate update or skip")
  }
}
