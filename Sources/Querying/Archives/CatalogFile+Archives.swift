internal import ArchivalReferences
public import Catalog

extension CatalogFile {
  /// All archives: the catalog's own, the unknown ones that documents name, the authority file.
  ///
  /// - Throws: A ``CatalogError``.
  public func archives() throws -> [ArchiveSummary] {
    let (own, rows) = try read { catalog in
      (try catalog.ownArchives(), try catalog.select(Question.archives).records)
    }
    let documents = Dictionary(
      rows.map { ($0["code"].text ?? "", $0["documents"].integer ?? 0) },
      uniquingKeysWith: { first, _ in first })
    func summary(_ archive: Archive, _ origin: ArchiveSummary.Origin) -> ArchiveSummary {
      ArchiveSummary(archive: archive, origin: origin, documents: documents[archive.code] ?? 0)
    }
    let unknown = rows.filter { $0["origin"].text == ArchiveSummary.Origin.unknown.rawValue }
      .compactMap { row in
        row["code"].text.map { Archive(code: $0, name: row["name"].text ?? $0) }
      }
    return own.map { summary($0, .own) } + unknown.map { summary($0, .unknown) }
      + ArchiveAuthority().archives.map { summary($0, .shipped) }
  }
}
