import ArchivalReferences
import Catalog
import HistoricalDates
import RepositoryFiles

/// A catalog in which each document is one citation.
struct CitedCatalog {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  /// Makes a catalog of documents that lie at these places; their ids count from 1.
  init(_ citations: [String]) throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    let archives = ArchiveAuthority()
    let parser = CitationParser(authority: archives)
    try catalog.write { writer in
      for citation in citations {
        let read = parser.citation(citation)
        var draft = DocumentDraft(
          title: read.title ?? citation, body: "",
          source: DocumentDraft.Source(layout: "print", parserVersion: 1, text: citation))
        draft.date = read.date.flatMap { HistoricalDate($0) }
        draft.references = read.references.map { reference in
          DocumentDraft.Reference(
            reference, role: .original,
            archive: reference.repository.flatMap(archives.archive(named:)))
        }
        _ = try writer.insert(draft)
      }
    }
  }
}
