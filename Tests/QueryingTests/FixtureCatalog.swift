import Catalog
import Foundation
import Importing
import RepositoryFiles

/// A catalog of the fixture documents, for one test to do with as it likes.
struct FixtureCatalog {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    let path = try folder.copy(Self.imported.get().url.appending(path: "catalog.sqlite"))
    catalog = try CatalogFile(readingFrom: path)
  }

  /// The import is made once, and its file copied for each test.
  private static let imported = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    let catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    _ = try Importer(into: catalog).run([RepositoryFiles.documents.path])
    return folder
  }
}
