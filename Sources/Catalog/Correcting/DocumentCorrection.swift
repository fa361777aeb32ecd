public import ArchivalReferences
internal import Foundation
internal import HistoricalDates

/// What a person corrects in a document.
public struct DocumentCorrection: Sendable, Hashable {
  /// The values as decisions keep them; nil takes a value away.
  let values: [CorrectedField: String?]
  /// The numbers of the references to be taken away.
  let removedReferences: [Int]
  /// The references to be added.
  let addedReferences: [DocumentDraft.Reference]

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - typed: The values; blanks around them do not count, and an empty one takes the value away.
  ///   - removedReferences: The numbers that `show` gives the references which are to be taken away.
  ///   - addedReferences: References in any notation.
  ///   - authority: The archives that are known.
  /// - Throws: A ``CorrectionError``, or a ``TypedDocumentError`` when a reference cannot be read or
  ///   can be read only in part.
  public init(
    _ typed: [CorrectedField: String], removingReferences removedReferences: [Int] = [],
    addingReferences addedReferences: [String] = [], authority: ArchiveAuthority
  ) throws {
    var values: [CorrectedField: String?] = [:]
    for (field, text) in typed { values[field] = .some(try Self.value(of: field, typed: text)) }
    self.values = values
    self.removedReferences = removedReferences
    let parser = CitationParser(authority: authority)
    self.addedReferences = try addedReferences.flatMap { text in
      try TypedDocument.citation(text, read: parser).references
    }.map { reference in
      DocumentDraft.Reference(
        reference, role: .original,
        archive: reference.repository.flatMap(authority.archive(named:)))
    }
  }

  /// What was doubtful about the references that are to be added.
  public var notes: [ReadingNote] { addedReferences.flatMap(\.reference.notes) }

  private static func value(
    of field: CorrectedField, typed: String
  ) throws(CorrectionError) -> String? {
    let text = typed.trimmingCharacters(in: .whitespacesAndNewlines)
    switch field {
    case .title where text.isEmpty: throw .emptyTitle
    case _ where text.isEmpty: return nil
    case .title, .note, .text: return text
    case .date: break
    }
    guard let date = HistoricalDate(text) else { throw .unreadableDate(text: text) }
    let columns: [String: String?] = [
      "date_text": date.text,
      "date_edtf": date.edtf,
      "date_earliest": date.earliest?.description,
      "date_latest": date.latest?.description,
    ]
    guard let value = try? JSONText.object(columns.compactMapValues(\.self)) else {
      throw .unreadableDate(text: text)
    }
    return value
  }
}
