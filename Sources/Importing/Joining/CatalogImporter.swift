public import Catalog
internal import Foundation

/// Brings the documents and decisions of other catalogs into a catalog, so that two people can work
/// apart and join their work.
public struct CatalogImporter: Sendable {
  private let catalog: CatalogFile

  /// Makes an importer for a catalog that is open for writing.
  public init(into catalog: CatalogFile) {
    self.catalog = catalog
  }

  /// Whether a path is that of a file which this importer takes, and not the reader of documents.
  public static func takes(_ path: String) -> Bool {
    OtherCatalog.isDatabase(at: path)
  }

  /// Imports another catalog as a run of its own, all of it in one transaction.
  ///
  /// Each of its documents is a file of the report. What became of its decisions on places and
  /// archives is told with the catalog itself.
  ///
  /// - Throws: A ``CatalogError`` when this catalog cannot be written.
  public func run(_ path: String) throws -> ImportReport {
    let path = URL(fileURLWithPath: path).standardizedFileURL.path
    let other: OtherCatalog
    do {
      other = try OtherCatalog(path, for: catalog)
    } catch let error as JoinError {
      return try fail(path, error)
    }
    do {
      let report = try catalog.write { writer in
        let run = try writer.beginRun(arguments: [path], at: Self.now())
        let files = try lines(of: writer.join(other), path: path)
        for (file, sha256) in files { try writer.record(file.record(sha256: sha256), in: run) }
        try writer.finishRun(run, at: Self.now())
        return ImportReport(run: run, files: files.map(\.file))
      }
      if report.count(.added) + report.count(.updated) > 0 { try catalog.optimize() }
      return report
    } catch let error as JoinError {
      return try fail(path, error)
    }
  }

  private func lines(
    of report: JoinReport, path: String
  ) -> [(file: ImportedFile, sha256: String?)] {
    var lines: [(file: ImportedFile, sha256: String?)] = report.documents.map { document in
      let file = ImportedFile(
        path: "\(path): document \(document.otherID)", outcome: document.outcome,
        documentID: document.documentID, title: document.title, diagnostics: document.diagnostics)
      return (file, document.sha256)
    }
    if report.decisions > 0 || !report.diagnostics.isEmpty {
      let outcome: ImportOutcome = report.decisions > 0 ? .updated : .unchanged
      lines.append(
        (ImportedFile(path: path, outcome: outcome, diagnostics: report.diagnostics), nil))
    }
    return lines
  }

  private func fail(_ path: String, _ error: JoinError) throws -> ImportReport {
    let file = ImportedFile(
      path: path, outcome: .failed,
      diagnostics: [
        DiagnosticRecord(
          severity: "error", code: error.code, line: nil, message: error.description)
      ])
    return try catalog.write { writer in
      let run = try writer.beginRun(arguments: [path], at: Self.now())
      try writer.record(file.record(sha256: nil), in: run)
      try writer.finishRun(run, at: Self.now())
      return ImportReport(run: run, files: [file])
    }
  }

  private static func now() -> String {
    Date.now.formatted(.iso8601)
  }
}
