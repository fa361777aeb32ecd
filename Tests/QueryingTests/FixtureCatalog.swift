import Catalog
import Foundation
import Importing
import RepositoryFiles

/// A catalog of the fixture documents.
struct FixtureCatalog {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path("catalog.sqlite")
    let writing = try CatalogFile(writingTo: path)
    _ = try Importer(into: writing).run([RepositoryFiles.documents.path])
    catalog = try CatalogFile(readingFrom: path)
  }
}
