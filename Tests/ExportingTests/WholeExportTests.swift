import Catalog
import Exporting
import Foundation
import Importing
import Querying
import RepositoryFiles
import Testing

@Suite("The export of a collection")
struct WholeExportTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    _ = try Importer(into: catalog).run([RepositoryFiles.documents.path])
  }

  @Test("is as recorded", arguments: ExportFormat.allCases)
  func golden(format: ExportFormat) throws {
    let documents = try catalog.documents(matching: SearchRequest(query: ""))
    #expect(documents.count == RepositoryFiles.documentNames.count)
    let text = try format.text(of: documents)
    #expect(try text == GoldenFile("fixtures.\(format.rawValue)").text(recording: text))
  }

  @Test("has the documents of a search, in its order and past its limit")
  func search() throws {
    var request = SearchRequest(query: "hydropower", limit: 1, offset: 1)
    request.fond = "09901"
    let documents = try catalog.documents(matching: request)
    var whole = SearchRequest(query: "hydropower")
    whole.fond = "09901"
    #expect(documents.count > 1)
    #expect(try documents.map(\.id) == catalog.search(whole).hits.map(\.id))
  }

  @Test("is a whole file when there is nothing in it")
  func nothing() throws {
    let documents = try catalog.documents(matching: SearchRequest(query: "zeppelin"))
    #expect(documents.isEmpty)
    #expect(try ExportFormat.ris.text(of: documents) == "")
    let json = try ExportFormat.cslJSON.text(of: documents)
    #expect(json.filter { !$0.isWhitespace } == "[]")
  }
}
