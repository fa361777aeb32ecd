internal import ArchivalReferences
internal import HistoricalDates
internal import PersonNames

extension CatalogSnapshot {
  /// A document as the catalog has it, with everything that belongs to it.
  ///
  /// - Parameter archives: The archives that are known to the catalog that the draft is for.
  func draft(of id: Int64, archives: ArchiveAuthority) throws -> DocumentDraft? {
    let document: [String: SQLValue] = ["id": .integer(id)]
    guard let row = try select(DocumentSQL.fields, document).records.first,
      let source = try select(DraftSQL.source, document).records.first
    else { return nil }
    var draft = DocumentDraft(
      title: row["title"].text ?? "", body: row["body"].text ?? "",
      source: DocumentDraft.Source(
        layout: source["layout"].text ?? "",
        parserVersion: source["parser_version"].integer.map(Int.init) ?? 0,
        text: source["text"].text ?? ""))
    draft.date = Self.date("date", in: row)
    draft.period = Self.date("period", in: row)
    for field in DocumentField.allCases { draft.texts[field] = row[field.rawValue].text }
    draft.identifiers = try select(DraftSQL.identifiers, document).records.map {
      DocumentIdentifier(scheme: $0["scheme"].text ?? "", value: $0["value"].text ?? "")
    }
    draft.references = try references(ofDocument: id).map {
      $0.filed(among: archives)
    }
    draft.people = try select(DraftSQL.people, document).records.compactMap { person in
      guard let name = person["printed_name"].text,
        let role = person["role"].text.flatMap(PersonRole.init)
      else { return nil }
      return DocumentDraft.Person(
        name: PersonName(name), role: role, office: person["office"].text,
        mentions: person["mentions"].integer.map(Int.init) ?? 1)
    }
    draft.subjects = try select(DraftSQL.subjects, document).records.map {
      DocumentSubject(kind: $0["kind"].text ?? "", name: $0["name"].text ?? "")
    }
    draft.marks = try select(DraftSQL.marks, document).records.compactMap(Self.mark)
    return draft
  }

  /// The date with the meaning that it had when it was read, whatever this version would read.
  private static func date(_ name: String, in row: ResultRow) -> HistoricalDate? {
    let edtf = row["\(name)_edtf"].text
    guard let text = row["\(name)_text"].text ?? edtf else { return nil }
    let parts = ["text": text, "edtf": edtf].compactMapValues(\.self)
    let kept = try? JSONText.value(of: JSONText.object(parts)) as HistoricalDate
    return kept ?? HistoricalDate(text)
  }

  /// A mark; nil when its place is none that a text can have.
  private static func mark(in row: ResultRow) -> DocumentMark? {
    guard let start = row["byte_offset"].integer.flatMap(Int.init(exactly:)),
      let count = row["byte_count"].integer.flatMap(Int.init(exactly:)), start >= 0, count >= 0,
      case let (end, isTooLarge) = start.addingReportingOverflow(count), !isTooLarge
    else { return nil }
    let recipients: [DocumentMark.Recipient]? = row["recipients"].text.flatMap {
      try? JSONText.value(of: $0)
    }
    return DocumentMark(
      kind: row["kind"].text ?? "", printed: row["printed"].text ?? "",
      range: start..<end, number: row["number"].text,
      date: date("date", in: row), recipients: recipients ?? [])
  }
}

/// The statements that read whole documents.
private enum DraftSQL {
  static let source = "SELECT * FROM document_sources WHERE document_id = :id"

  /// In the order in which they were given, the surest first.
  static let identifiers = """
    SELECT scheme, value
    FROM document_identifiers
    WHERE document_id = :id
    ORDER BY rowid
    """

  static let people = """
    SELECT role, printed_name, office, mentions
    FROM document_persons
    WHERE document_id = :id
    ORDER BY person_id, role
    """

  static let subjects = """
    SELECT subjects.kind, subjects.name
    FROM document_subjects
    JOIN subjects ON subjects.id = document_subjects.subject_id
    WHERE document_id = :id
    ORDER BY subjects.id
    """

  static let marks = "SELECT * FROM document_marks WHERE document_id = :id ORDER BY position"
}
