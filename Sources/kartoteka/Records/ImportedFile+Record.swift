import Catalog
import Foundation
import Importing

extension ImportedFile {
  static let columns = [
    "path", "part", "outcome", "document_id", "title", "diagnostics", "changes",
  ]

  var record: Record {
    Record([
      "path": .text(location.path),
      "part": Cell(location.part),
      "outcome": .text(outcome.rawValue),
      "document_id": Cell(documentID),
      "title": Cell(title),
      "diagnostics": .list(diagnostics.map(\.record)),
      "changes": .list(changes.map(\.record)),
    ])
  }

  /// A doubt about the file, for a person: `path:line: what is wrong, what to do`.
  func message(_ diagnostic: DiagnosticRecord) -> String {
    let place = diagnostic.line.map { "\(shortLocation):\($0)" } ?? shortLocation
    let severity = diagnostic.severity == "error" ? "" : "\(diagnostic.severity): "
    return "\(place): \(severity)\(diagnostic.message)"
  }

  /// The file as seen from the current folder, where it lies below it.
  var shortLocation: String {
    let folder = FileManager.default.currentDirectoryPath + "/"
    let path = location.path
    let short = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    return FileLocation(path: short, part: location.part).description
  }
}

extension FieldChange {
  fileprivate var record: Record {
    Record(["field": .text(field), "before": Cell(before), "after": Cell(after)])
  }
}
