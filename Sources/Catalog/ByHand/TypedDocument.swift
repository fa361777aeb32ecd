public import ArchivalReferences
internal import Foundation
public import HistoricalDates
internal import PersonNames

/// A document that somebody typed instead of importing its file: a reference noted in the reading
/// room.
public struct TypedDocument: Sendable, Hashable {
  /// The version of the reading of typed documents.
  static let version = 1

  /// The title.
  public let title: String
  /// The date.
  public let date: HistoricalDate?
  /// The references in the order in which they were typed.
  public let references: [ArchivalReference]
  /// What the document is about.
  public let summary: String?
  /// What was noted about it.
  public let note: String?
  private let referenceTexts: [String]
  private let archives: [String: Archive]
  /// The typed references as citations: a whole one says more than a place.
  private let citations: [Citation]

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - date: The date in any form that documents have; when it is empty, that of the citation.
  ///   - references: Archival references or whole citations, in any notation.
  ///   - summary: What the document is about.
  ///   - note: What was noted about it; it becomes the text of the document.
  ///   - authority: The archives that are known.
  /// - Throws: A ``TypedDocumentError`` when a part cannot be read.
  public init(
    title: String, date: String? = nil, references: [String], summary: String? = nil,
    note: String? = nil, authority: ArchiveAuthority
  ) throws(TypedDocumentError) {
    guard let title = Self.trimmed(title) else { throw .missingTitle }
    self.title = title
    let dateText = Self.trimmed(date)
    let typedDate = dateText.flatMap { HistoricalDate($0) }
    if let dateText, typedDate == nil { throw .unreadableDate(text: dateText) }
    referenceTexts = references.compactMap { Self.trimmed($0) }
    guard !referenceTexts.isEmpty else { throw .missingReference }
    let parser = CitationParser(authority: authority)
    var read: [ArchivalReference] = []
    var citations: [Citation] = []
    for text in referenceTexts {
      let citation = try Self.citation(text, read: parser)
      citations.append(citation)
      read += citation.references
    }
    self.references = read
    self.citations = citations
    self.date =
      typedDate ?? citations.lazy.compactMap(\.date).compactMap { HistoricalDate($0) }.first
    let codes = Set(read.compactMap(\.repository))
    archives = Dictionary(
      uniqueKeysWithValues: codes.compactMap { code in
        authority.archive(named: code).map { (code, $0) }
      })
    self.summary = Self.trimmed(summary)
    self.note = Self.trimmed(note)
  }

  /// Reads a typed reference or citation.
  ///
  /// - Throws: A ``TypedDocumentError`` when it cannot be read, or can be read only in part.
  static func citation(
    _ text: String, read parser: CitationParser
  ) throws(TypedDocumentError) -> Citation {
    let citation = parser.citation(text)
    guard !citation.references.isEmpty else { throw .unreadableReference(text: text) }
    let unsafe: Set<ReadingNote.Code> = [.unreadPart, .unresolvedIbid]
    if let note = citation.references.flatMap(\.notes).first(where: { unsafe.contains($0.code) }) {
      throw .partlyReadReference(text: text, reason: note.message)
    }
    return citation
  }

  /// What the catalog is to hold of it.
  var draft: DocumentDraft {
    var draft = DocumentDraft(
      title: title, body: note ?? "",
      source: DocumentDraft.Source(layout: "hand", parserVersion: Self.version, text: typedText))
    draft.date = date
    draft.period = HistoricalDate.period(in: title)
    draft.texts[.summary] = summary
    draft.texts[.citation] = referenceTexts.joined(separator: "\n")
    draft.texts[.publisher] = citations.lazy.compactMap(\.publisher).first
    draft.texts[.project] = citations.lazy.compactMap(\.project).first
    draft.texts[.sourceURL] = citations.lazy.compactMap(\.url).first
    let translators = Set(citations.flatMap { $0.names(of: .translated) }).sorted()
    draft.people = translators.map {
      DocumentDraft.Person(name: PersonName($0), role: .translator, mentions: 1)
    }
    draft.references = references.map { reference in
      DocumentDraft.Reference(
        reference, role: .original, archive: reference.repository.flatMap { archives[$0] })
    }
    return draft
  }

  /// Everything that was typed, each part behind its name.
  private var typedText: String {
    var lines = ["title: \(title)"]
    if let date { lines.append("date: \(date.text)") }
    lines += referenceTexts.map { "reference: \($0)" }
    if let summary { lines.append("summary: \(summary)") }
    if let note { lines.append("note: \(note)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ text: String?) -> String? {
    let trimmed = text?.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed?.isEmpty == false ? trimmed : nil
  }
}
