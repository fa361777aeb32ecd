import ArchivalReferences
import Catalog
import Exporting
import Foundation
import HistoricalDates
import Querying
import RepositoryFiles

/// A catalog of documents that a test makes up.
struct DraftCatalog {
  private let folder: TemporaryFolder
  private let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  func insert(_ drafts: [DocumentDraft]) throws {
    try catalog.write { writer in
      for draft in drafts { _ = try writer.insert(draft) }
    }
  }

  func documents() throws -> [DocumentDetails] {
    try catalog.documents(matching: SearchRequest(query: ""))
  }

  /// The export of one document as CSL-JSON: the item.
  static func item(_ draft: DocumentDraft) throws -> [String: Any] {
    let catalog = try DraftCatalog()
    try catalog.insert([draft])
    let json = try ExportFormat.cslJSON.text(of: catalog.documents())
    let items = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    return items?.first ?? [:]
  }

  /// The export of one document as RIS: its lines.
  static func lines(_ draft: DocumentDraft) throws -> [String] {
    let catalog = try DraftCatalog()
    try catalog.insert([draft])
    return try ExportFormat.ris.text(of: catalog.documents())
      .split(separator: "\n").map(String.init)
  }
}

extension DocumentDraft {
  /// A document with a title alone, and what a test adds to it.
  static func titled(_ title: String, _ change: (inout DocumentDraft) -> Void = { _ in }) -> Self {
    var draft = DocumentDraft(
      title: title, body: "", source: Source(layout: "print", parserVersion: 1, text: ""))
    change(&draft)
    return draft
  }

  /// Adds the references in a text.
  mutating func add(_ text: String, role: ReferenceRole = .original) {
    let authority = ArchiveAuthority()
    references += ReferenceParser(authority: authority).references(in: text).map { reference in
      Reference(
        reference, role: role,
        archive: reference.repository.flatMap(authority.archive(named:)))
    }
  }
}
