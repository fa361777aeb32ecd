import ArchivalReferences
import Catalog
import RepositoryFiles
import Testing

@Suite("A delo")
struct DeloIdentityTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  private func draft(_ reference: String) throws -> DocumentDraft {
    let archives = ArchiveAuthority()
    let read = try #require(ReferenceParser(authority: archives).references(in: reference).first)
    var draft = DocumentDraft(
      title: reference, body: "",
      source: DocumentDraft.Source(layout: "print", parserVersion: 1, text: reference))
    draft.references = [
      DocumentDraft.Reference(
        read, role: .original, archive: read.repository.flatMap(archives.archive(named:)))
    ]
    return draft
  }

  /// Each reference as printed, with the path of the unit that it belongs to.
  private func places() throws -> [String] {
    try catalog.select(
      """
      WITH RECURSIVE paths (unit_id, next_id, path) AS (
        SELECT id, parent_id, substr(level, 1, 1) || number
        FROM archival_units
        UNION ALL
        SELECT paths.unit_id, archival_units.parent_id,
          substr(archival_units.level, 1, 1) || archival_units.number || '/' || paths.path
        FROM paths
        JOIN archival_units ON archival_units.id = paths.next_id
      )
      SELECT archival_references.printed || ' -> ' || paths.path
      FROM archival_references
      JOIN paths USING (unit_id)
      WHERE paths.next_id IS NULL
      ORDER BY archival_references.printed
      """
    ).rows.compactMap { $0.first?.text }
  }

  private static let plain = "AVPRF f. 0102, op. 13, d. 5, ll. 1-2"
  private static let placed = "АВП РФ. Ф. 0102. Оп. 13. П. 72. Д. 5. Л. 3"
  private static let elsewhere = "AVPRF F. 0102, Op. 13, P. 73, Delo 5"

  @Test("is one with and without its papka, in whatever order the references come")
  func papka() throws {
    for order in [[Self.plain, Self.placed], [Self.placed, Self.plain]] {
      let ids = try catalog.write { writer in try order.map { try writer.insert(draft($0)) } }
      #expect(
        try places() == [
          "\(Self.plain) -> f0102/o13/p72/d5", "\(Self.placed) -> f0102/o13/p72/d5",
        ])
      #expect(
        try catalog.select("SELECT count(*) FROM archival_units WHERE level = 'delo'").rows == [[1]]
      )
      try remove(ids)
    }
  }

  @Test("is parted where two papki contradict each other, in whatever order the references come")
  func contradiction() throws {
    let all = [Self.plain, Self.placed, Self.elsewhere]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let ids = try catalog.write { writer in try order.map { try writer.insert(draft(all[$0])) } }
      #expect(
        try places() == [
          "\(Self.elsewhere) -> f0102/o13/p73/d5",
          "\(Self.plain) -> f0102/o13/d5",
          "\(Self.placed) -> f0102/o13/p72/d5",
        ])
      try remove(ids)
    }
  }

  @Test(
    "comes together again when the contradiction is gone, and leaves a papka that nothing names")
  func settled() throws {
    let ids = try catalog.write { writer in
      try [Self.plain, Self.placed, Self.elsewhere].map { try writer.insert(draft($0)) }
    }
    try catalog.write { try $0.replace(ids[2], with: draft("AVPRF f. 0102, op. 14, d. 1")) }
    #expect(try places().contains("\(Self.plain) -> f0102/o13/p72/d5"))
    try catalog.write { try $0.replace(ids[1], with: draft("AVPRF f. 0102, op. 14, d. 2")) }
    #expect(try places().contains("\(Self.plain) -> f0102/o13/d5"))
    #expect(
      try catalog.select("SELECT count(*) FROM archival_units WHERE level = 'papka'").rows == [[0]])
  }

  @Test("of a karton or a perechen is no delo of an opis with the same number")
  func substitutes() throws {
    let references = [
      "RGANI f. 89, op. 14, d. 9", "TsKhSD, f. 89, per. 14, dok. 9",
      "ОР РГБ. Ф. 573. Картон 41. Д. 55.", "ОР РГБ. Ф. 573. К. 41. Д. 55. Л. 2",
    ]
    _ = try catalog.write { writer in try references.map { try writer.insert(draft($0)) } }
    #expect(
      try places().map { $0.split(separator: ">").last.map(String.init) } == [
        " f89/o14/d9", " f89/operechen 14/ddokument 9", " f573/okarton 41/d55",
        " f573/okarton 41/d55",
      ])
  }

  private func remove(_ ids: [Int64]) throws {
    var empty = try draft(Self.plain)
    empty.references = []
    try catalog.write { writer in for id in ids { try writer.replace(id, with: empty) } }
    #expect(try catalog.select("SELECT count(*) FROM archival_units").rows == [[0]])
    #expect(try catalog.select("SELECT count(*) FROM repositories").rows == [[0]])
  }
}
