import Catalog
import Importing

extension ImportedFile {
  static let columns = ["path", "outcome", "document_id", "title", "diagnostics"]

  var record: Record {
    Record([
      "path": .text(path),
      "outcome": .text(outcome.rawValue),
      "document_id": Cell(documentID),
      "title": Cell(title),
      "diagnostics": .list(diagnostics.map(\.record)),
    ])
  }
}
