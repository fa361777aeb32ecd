public import ArchivalReferences

extension CatalogWriter {
  /// Gives a document what a better reader finds in the text that it was read from.
  ///
  /// What other files filled in stays where this text says nothing, and corrections stand. Where nothing
  /// changes, only the version of the reader is noted.
  ///
  /// - Parameters:
  ///   - draft: What the reader finds now.
  ///   - archives: The archives that are known to the catalog.
  /// - Throws: An error when the catalog refuses the contents.
  public func reread(
    _ id: Int64, as draft: DocumentDraft, archives: ArchiveAuthority
  ) throws -> RereadChange {
    let fields = try snapshot.fields(of: id)
    let before = try snapshot.draft(of: id, archives: archives)
    let isFilled = try self.id(RereadingSQL.filledByOthers, ["id": .integer(id)]) != nil
    var conflicts: [DiagnosticRecord] = []
    var changes: [FieldChange] = []
    var isChanged = false
    try attempt(keepingIf: { isChanged }) {
      conflicts = try keepingCorrections(of: id, reportingAll: true) {
        let earlier = isFilled ? try snapshot.draft(of: id, archives: archives) : nil
        try overwrite(id, with: draft)
        if let earlier { _ = try fill(id, from: earlier) }
      }.conflicts
      changes = fields.changes(to: try snapshot.fields(of: id))
      var after = try snapshot.draft(of: id, archives: archives)
      if let before { after?.source = before.source }
      isChanged = after != before
    }
    if !isChanged {
      try execute(
        RereadingSQL.noteVersion,
        ["id": .integer(id), "version": .optional(draft.source.parserVersion)])
    }
    return RereadChange(isChanged: isChanged, fields: changes, conflicts: conflicts)
  }
}

private enum RereadingSQL {
  static let filledByOthers = """
    SELECT 1
    FROM import_files
    JOIN diagnostics ON diagnostics.file_id = import_files.id
    JOIN import_runs ON import_runs.id = import_files.run_id
    WHERE import_files.document_id = :id
      AND diagnostics.code IN ('second-file', 'other-catalog')
      AND import_runs.undone_at IS NULL
    LIMIT 1
    """

  static let noteVersion = """
    UPDATE document_sources
    SET parser_version = :version
    WHERE document_id = :id AND parser_version <> :version
    """
}
