import Catalog
import Foundation
import Importing
import RepositoryFiles
import Testing

@Suite("Importing one document in several forms")
struct FormsImportTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  private func run(_ form: String) throws -> ImportReport {
    try Importer(into: catalog).run([
      RepositoryFiles.root.appending(path: "Fixtures/forms/\(form)").path
    ])
  }

  @Test("gives one document, under all its numbers and addresses")
  func one() throws {
    let forms = ["print.md", "new-page.html", "old-page.html", "old-page.txt", "new-page.txt"]
    let outcomes = try forms.flatMap { try run($0).files.map(\.outcome) }
    #expect(outcomes == [.added, .updated, .updated, .updated, .updated])
    #expect(try catalog.select("SELECT count(*) FROM documents").rows == [[1]])
    #expect(
      try catalog.select(
        "SELECT scheme, value FROM document_identifiers WHERE scheme <> 'content' ORDER BY scheme, value"
      ).rows == [
        ["url", "https://digitalarchive.wilsoncenter.org/document/99990002"],
        [
          "url",
          "https://digitalarchive.wilsoncenter.org/document/journal-soviet-ambassador-dprk-pd-veretennikov-5-march-1958",
        ],
        ["wilson", "99990002"],
        ["wilson-node", "99999902"],
      ])
  }

  @Test("fills in what only the page knows")
  func filled() throws {
    _ = try run("print.md")
    _ = try run("new-page.html")
    #expect(
      try catalog.select("SELECT genre, uploaded, donors, archive, language FROM documents").rows
        == [
          [
            "Journal", "2012-05-14", "Harrowby Fund for Archival Studies",
            "Archive of Foreign Policy of the Russian Federation (AVPRF)", "en",
          ]
        ])
    #expect(
      try catalog.select("SELECT name FROM subjects WHERE kind = 'place' ORDER BY name").rows
        == [["China"], ["Korea (North)"]])
  }
}
