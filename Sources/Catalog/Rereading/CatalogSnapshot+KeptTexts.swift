extension CatalogSnapshot {
  /// The documents that can be read again, in the order in which their files were imported.
  ///
  /// - Parameter documents: Only these; nil for all.
  /// - Throws: An error when the catalog cannot be read.
  public func rereadableDocuments(among documents: [Int64]?) throws -> [Int64] {
    let all = try select(KeptTextSQL.documents).rows.compactMap { $0.first?.integer }
    guard let documents else { return all }
    let wanted = Set(documents)
    return all.filter(wanted.contains)
  }

  /// How many documents an older version of the readers has read.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func documentsReadBefore(version: Int) throws -> Int {
    let rows = try select(KeptTextSQL.countOlder, ["version": .optional(version)]).rows
    return rows.first?.first?.integer.map(Int.init) ?? 0
  }

  /// The text that a document was read from; nil when it was typed by hand.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func keptText(of documentID: Int64) throws -> KeptText? {
    let row = try select(KeptTextSQL.text, ["id": .integer(documentID)]).records.first
    guard let row, let layout = row["layout"].text, let text = row["text"].text,
      let path = row["path"].text
    else { return nil }
    // A path that has held another document since then stays with that one.
    let part = row["is_latest"].integer == 1 ? row["part"].text : "document \(documentID)"
    return KeptText(
      documentID: documentID, layout: layout, text: text,
      location: FileLocation(path: path, part: part), sha256: row["sha256"].text)
  }
}

extension CatalogFile {
  /// How many documents an older version of the readers has read.
  ///
  /// - Throws: A ``CatalogError``.
  public func documentsReadBefore(version: Int) throws -> Int {
    try read { try $0.documentsReadBefore(version: version) }
  }
}

private enum KeptTextSQL {
  static let documents = """
    SELECT document_sources.document_id
    FROM document_sources
    JOIN import_files ON import_files.document_id = document_sources.document_id
    JOIN import_runs ON import_runs.id = import_files.run_id
    WHERE import_files.outcome IN ('added', 'updated')
      AND import_runs.undone_at IS NULL
    GROUP BY document_sources.document_id
    ORDER BY max(import_files.id)
    """

  static let countOlder = """
    SELECT count(*)
    FROM document_sources
    WHERE parser_version < :version AND layout <> 'hand'
    """

  static let text = """
    SELECT
      document_sources.layout,
      document_sources.text,
      files.path,
      files.part,
      files.sha256,
      NOT EXISTS (
        SELECT 1
        FROM import_files AS later
        WHERE later.path = files.path
          AND later.part IS files.part
          AND later.id > files.id
          AND later.outcome IN ('added', 'updated')
      ) AS is_latest
    FROM document_sources
    JOIN import_files AS files ON files.document_id = document_sources.document_id
    JOIN import_runs ON import_runs.id = files.run_id
    WHERE document_sources.document_id = :id
      AND document_sources.layout <> 'hand'
      AND files.outcome IN ('added', 'updated')
      AND import_runs.undone_at IS NULL
    ORDER BY files.id DESC
    LIMIT 1
    """
}
