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
  /// Each of its documents is a part of the file in the report. What became of its decisions on places and
  /// archives is told with the catalog itself.
  ///
  /// - Parameter isRehearsal: Whether nothing is to be written: the report then says what would change.
  /// - Throws: A ``CatalogError`` when this catalog cannot be written.
  public func run(_ path: String, isRehearsal: Bool = false) throws -> ImportReport {
    let path = URL(fileURLWithPath: path).standardizedFileURL.path
    let lines: (CatalogWriter) throws -> [Line]
    do {
      let other = try OtherCatalog(path, for: catalog)
      lines = { writer in
        do {
          return try Self.lines(of: writer.join(other), path: path)
        } catch let error as JoinError {
          return [Self.line(path, error)]
        }
      }
    } catch let error as JoinError {
      lines = { _ in [Self.line(path, error)] }
    }
    if isRehearsal {
      return try catalog.rehearse { writer in
        ImportReport(run: nil, files: try lines(writer).map(\.file))
      }
    }
    return try run(path, lines)
  }

  /// A document of the other catalog, and the bytes that it was read from.
  private typealias Line = (file: ImportedFile, sha256: String?)

  private func run(
    _ path: String, _ lines: (CatalogWriter) throws -> [Line]
  ) throws -> ImportReport {
    let run = try catalog.write { try $0.beginRun(arguments: [path], at: Self.now()) }
    let files = try catalog.write(in: run) { writer in
      let files = try lines(writer)
      for (file, sha256) in files { try writer.record(file.record(sha256: sha256), in: run) }
      return files.map(\.file)
    }
    try catalog.write { try $0.finish(run, at: Self.now()) }
    let report = ImportReport(run: run, files: files)
    if report.count(.added) + report.count(.updated) > 0 { try catalog.optimize() }
    return report
  }

  private static func lines(of report: JoinReport, path: String) -> [Line] {
    var lines: [Line] = report.documents.map { document in
      let file = ImportedFile(
        location: FileLocation(path: path, part: "document \(document.otherID)"),
        outcome: document.outcome, documentID: document.documentID, title: document.title,
        diagnostics: document.diagnostics)
      return (file, document.sha256)
    }
    if report.decisions > 0 || !report.diagnostics.isEmpty {
      let outcome: ImportOutcome = report.decisions > 0 ? .updated : .unchanged
      let file = ImportedFile(
        location: FileLocation(path: path), outcome: outcome, diagnostics: report.diagnostics)
      lines.append((file, nil))
    }
    return lines
  }

  private static func line(_ path: String, _ error: JoinError) -> Line {
    let diagnostic = DiagnosticRecord(
      severity: "error", code: error.code, line: nil, message: error.description)
    let file = ImportedFile(
      location: FileLocation(path: path), outcome: .failed, diagnostics: [diagnostic])
    return (file, nil)
  }

  private static func now() -> String {
    Date.now.formatted(.iso8601)
  }
}
