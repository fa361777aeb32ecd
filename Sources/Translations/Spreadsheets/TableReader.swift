internal import ArchivalReferences

/// Reads tables in CSV, with commas, semicolons or tabs: each row is a document.
struct TableReader: Sendable {
  private let parts: PartsReader
  private let map: ColumnMap
  private let known = TableHeader.KnownNames()

  init(archives: ArchiveAuthority, map: ColumnMap) {
    parts = PartsReader(archives: archives)
    self.map = map
  }

  /// All documents of a table; nil when a text is none.
  ///
  /// A row that cannot be read is a failed part. Columns that hold no part of a document are kept in the
  /// text of each row, and reported with the first.
  ///
  /// - Throws: An ``UnreadableInput`` when a column that a person asked for is not there, or no row is.
  func contents(of text: DecodedText) throws(UnreadableInput) -> FileContents? {
    let bytes = Array(text.text.utf8)
    guard let header = TableHeader(bytes, map: map, known: known) else { return nil }
    guard header.missing.isEmpty else { throw .missingColumns(header.missing) }
    var found: [FilePart] = []
    var rows = CSVRows(bytes, separator: header.separator)
    _ = rows.next()
    var number = 1
    var notes = text.diagnostics + Self.note(of: header)
    while let row = rows.next() {
      number += 1
      guard let content = read(row, under: header, notes: &notes) else { continue }
      found.append(FilePart(name: "row \(number)", content: content))
    }
    guard !found.isEmpty else { throw .empty }
    return FileContents(found)
  }

  /// Reads a row again from the text that is kept of it.
  ///
  /// - Throws: An ``UnreadableInput`` when there is no row in it.
  func translation(ofRow text: String) throws(UnreadableInput) -> Translation {
    let bytes = Array(text.utf8)
    var rows = CSVRows(bytes)
    let names = try? rows.next()?.fields.get()
    guard let names, let row = rows.next() else { throw .notATranslation }
    let header = TableHeader(names, separator: UInt8(ascii: ","), map: ColumnMap(), known: known)
    var notes: [Diagnostic] = []
    guard let read = try read(row, under: header, notes: &notes)?.get() else { throw .empty }
    return read.translation
  }

  /// Reads a row; nil when all its cells are empty.
  private func read(
    _ row: CSVRows.Row, under header: TableHeader, notes: inout [Diagnostic]
  ) -> Result<ReadTranslation, UnreadableInput>? {
    let cells: [String]
    switch row.fields {
    case .success(let fields): cells = fields
    case .failure(let mistake):
      return .failure(.brokenRow(line: row.line, reason: mistake.message))
    }
    let tableRow = TableRow(cells, under: header)
    guard !tableRow.isEmpty else { return nil }
    do throws(UnreadableInput) {
      var translation = try parts.translation(of: DocumentParts(tableRow, line: row.line))
      translation.diagnostics.insert(contentsOf: notes, at: 0)
      notes = []
      return .success(
        ReadTranslation(translation: translation, layout: .table, text: tableRow.text))
    } catch {
      return .failure(error == .onlyLabels ? .emptyRow(line: row.line) : error)
    }
  }

  private static func note(of header: TableHeader) -> [Diagnostic] {
    guard !header.unknown.isEmpty else { return [] }
    let names = header.unknown.map { "`\($0.name)`" }.joined(separator: ", ")
    return [
      Diagnostic(
        .note, .unknownColumns, line: 1,
        "columns that no part of a document was taken from, though their cells are kept with its text: \(names)"
      )
    ]
  }
}
