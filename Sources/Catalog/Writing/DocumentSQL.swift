/// The statements that write `documents` and what hangs directly on them.
enum DocumentSQL {
  /// The id is one that no document ever had: decisions tell of documents that are gone.
  static let insert = """
    INSERT INTO documents (
      id, title, date_text, date_edtf, date_earliest, date_latest, period_text, period_edtf,
      period_earliest, period_latest, summary, credits, original_language, contents, publisher,
      project, rights, source_url, canonical_url, citation, body, language, genre, source, archive,
      uploaded, donors, version_of
    )
    VALUES (
      (
        SELECT max(id) + 1
        FROM (
          SELECT max(id) AS id FROM documents
          UNION ALL
          SELECT max(row_id) FROM decisions WHERE table_name = 'documents'
        )
      ),
      :title, :date_text, :date_edtf, :date_earliest, :date_latest, :period_text, :period_edtf,
      :period_earliest, :period_latest, :summary, :credits, :original_language, :contents, :publisher,
      :project, :rights, :source_url, :canonical_url, :citation, :body, :language, :genre, :source, :archive,
      :uploaded, :donors, :version_of
    )
    """

  static let update = """
    UPDATE documents
    SET title = :title,
        date_text = :date_text,
        date_edtf = :date_edtf,
        date_earliest = :date_earliest,
        date_latest = :date_latest,
        period_text = :period_text,
        period_edtf = :period_edtf,
        period_earliest = :period_earliest,
        period_latest = :period_latest,
        summary = :summary,
        credits = :credits,
        original_language = :original_language,
        contents = :contents,
        publisher = :publisher,
        project = :project,
        rights = :rights,
        source_url = :source_url,
        canonical_url = :canonical_url,
        citation = :citation,
        body = :body,
        language = :language,
        genre = :genre,
        source = :source,
        archive = :archive,
        uploaded = :uploaded,
        donors = :donors,
        version_of = :version_of
    WHERE id = :id
    """

  /// A date or a period is one value in four columns: it is filled as a whole or not at all.
  ///
  /// What is printed without a day (*undated*) gives way to a day, and to nothing else.
  static let fill = """
    UPDATE documents
    SET title = iif(title = '', :title, title),
        date_text = iif(date_edtf IS NULL, ifnull(:date_text, date_text), date_text),
        date_earliest = iif(date_edtf IS NULL, :date_earliest, date_earliest),
        date_latest = iif(date_edtf IS NULL, :date_latest, date_latest),
        date_edtf = ifnull(date_edtf, :date_edtf),
        period_text = iif(period_edtf IS NULL, :period_text, period_text),
        period_earliest = iif(period_edtf IS NULL, :period_earliest, period_earliest),
        period_latest = iif(period_edtf IS NULL, :period_latest, period_latest),
        period_edtf = ifnull(period_edtf, :period_edtf),
        summary = ifnull(summary, :summary),
        credits = ifnull(credits, :credits),
        original_language = ifnull(original_language, :original_language),
        contents = ifnull(contents, :contents),
        publisher = ifnull(publisher, :publisher),
        project = ifnull(project, :project),
        rights = ifnull(rights, :rights),
        source_url = ifnull(source_url, :source_url),
        canonical_url = ifnull(canonical_url, :canonical_url),
        citation = ifnull(citation, :citation),
        body = iif(body = '', :body, body),
        language = ifnull(language, :language),
        genre = ifnull(genre, :genre),
        source = ifnull(source, :source),
        archive = ifnull(archive, :archive),
        uploaded = ifnull(uploaded, :uploaded),
        donors = ifnull(donors, :donors),
        version_of = ifnull(version_of, :version_of)
    WHERE id = :id
    """

  static let fields = "SELECT * FROM documents WHERE id = :id"

  static let remove = "DELETE FROM documents WHERE id = :id"
  static let removeSource = "DELETE FROM document_sources WHERE document_id = :id"
  static let removeReferences = "DELETE FROM archival_references WHERE document_id = :id"
  static let removeAppearances = "DELETE FROM document_persons WHERE document_id = :id"

  static let insertSource = """
    INSERT INTO document_sources (document_id, layout, parser_version, text)
    VALUES (:document_id, :layout, :parser_version, :text)
    """

  /// An identifier that another document already has stays with it.
  static let insertIdentifier = """
    INSERT INTO document_identifiers (document_id, scheme, value)
    VALUES (:document_id, :scheme, :value)
    ON CONFLICT (scheme, value) DO NOTHING
    """

  static let byIdentifier = """
    SELECT document_id
    FROM document_identifiers
    WHERE scheme = :scheme AND value = :value
    """

  static let identifiersOfScheme = """
    SELECT value
    FROM document_identifiers
    WHERE document_id = :id AND scheme = :scheme
    ORDER BY value
    """

  static let countReferences = """
    SELECT count(*)
    FROM archival_references
    WHERE document_id = :id
    """
}
