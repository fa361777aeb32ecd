internal import HistoricalDates

extension CatalogWriter {
  func insertMarks(of draft: DocumentDraft, into documentID: Int64) throws {
    for (index, mark) in draft.marks.enumerated() {
      var values: [String: SQLValue] = [
        "document_id": .integer(documentID),
        "position": .optional(index + 1),
        "kind": .text(mark.kind),
        "printed": .text(mark.printed),
        "byte_offset": .optional(mark.range.lowerBound),
        "byte_count": .optional(mark.range.count),
        "number": .optional(mark.number),
        "recipients": .text(try JSONText.text(of: mark.recipients)),
      ]
      values.merge(HistoricalDate.columns(of: mark.date, named: "date")) { $1 }
      try execute(MarkSQL.insert, values)
    }
  }

  func removeMarks(of documentID: Int64) throws {
    try execute(MarkSQL.remove, ["id": .integer(documentID)])
  }
}

extension HistoricalDate {
  /// The four columns of a date: as printed, in EDTF, and the first and last day.
  static func columns(of date: HistoricalDate?, named name: String) -> [String: SQLValue] {
    [
      "\(name)_text": .optional(date?.text),
      "\(name)_edtf": .optional(date?.edtf),
      "\(name)_earliest": .optional(date?.earliest?.description),
      "\(name)_latest": .optional(date?.latest?.description),
    ]
  }
}
