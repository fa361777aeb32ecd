internal import HistoricalDates
internal import PersonNames

extension DocumentParts {
  /// Takes the parts over from a row of a table.
  init(_ row: TableRow, line: Int?) {
    title = row.cells[.title]?.split(whereSeparator: \.isNewline).joined(separator: " ")
    citation = row.cells[.reference] ?? Self.reference(in: row.cells)
    citationLine = line
    summary = row.cells[.summary]
    credits = row.cells[.credits]
    originalLanguage = row.cells[.language]
    contents = row.cells[.contents]
    publisher = row.cells[.publisher]
    genre = row.cells[.type]
    rights = row.cells[.rights]
    archive = row.cells[.archive]
    address = Self.address(in: row.cells)
    body = Paragraph.paragraphs(of: SourceLine.lines(of: row.cells[.body] ?? ""))
    people = Self.people(in: row.cells)
    for (field, kind) in Self.subjectKinds {
      subjects += Self.list(row.cells[field]).map { TranslationSubject($0, kind: kind) }
    }
    if let text = row.cells[.date] {
      date = HistoricalDate(text) ?? HistoricalDate.first(in: text)?.date
      if date == nil {
        diagnostics.append(
          Diagnostic(
            .warning, .unreadableDate, line: line, "the date in the table cannot be read: \(text)"))
      }
    }
  }

  private static let subjectKinds: [(ColumnField, TranslationSubject.Kind)] = [
    (.subjects, .subject), (.places, .place), (.collections, .collection),
  ]

  private static let roles: [(ColumnField, PersonRole)] = [
    (.author, .author), (.addressee, .addressee), (.person, .mentioned),
    (.translator, .translator), (.contributor, .contributor),
  ]

  private static func people(in cells: [ColumnField: String]) -> [NamedPerson] {
    roles.flatMap { field, role in
      list(cells[field]).map { NamedPerson(name: PersonName($0), role: role) }
    }
  }

  /// The values of a cell that holds several.
  private static func list(_ cell: String?) -> [String] {
    (cell ?? "").split { $0 == ";" || $0 == "|" || $0.isNewline }
      .map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
  }

  private static func address(in cells: [ColumnField: String]) -> DocumentAddress? {
    if let url = cells[.url] { return DocumentAddress(url) }
    return cells[.number].map {
      DocumentAddress("https://digitalarchive.wilsoncenter.org/document/\($0)")
    }
  }

  /// The reference whose numbers stand in columns of their own; what has a label already keeps it.
  private static func reference(in cells: [ColumnField: String]) -> String? {
    guard cells[.fond] != nil || cells[.delo] != nil else { return nil }
    let labels: [(ColumnField, String)] = [
      (.archive, ""), (.fond, "f. "), (.opis, "op. "), (.papka, "p. "), (.delo, "d. "),
      (.listy, "ll. "),
    ]
    return labels.compactMap { field, label in
      cells[field].map { cell in
        let isLabelled = cell.contains(".") && cell.first?.isLetter == true
        return isLabelled ? cell : label + cell
      }
    }.joined(separator: ", ")
  }
}
