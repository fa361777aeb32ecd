public import ArchivalReferences
public import Catalog
internal import Foundation
internal import Translations

/// Reads the documents of a catalog again, from the texts that it keeps of them.
///
/// A better reader so reaches documents that were imported years ago. It is a run like an import, and can be
/// rehearsed and undone like one.
public struct Rereader: Sendable {
  /// The version of the present readers.
  public static var version: Int { DocumentReader.version }

  private static let batchSize = 64

  private let catalog: CatalogFile
  private let archives: ArchiveAuthority

  /// Makes a reader for a catalog that is open for writing.
  public init(of catalog: CatalogFile, archives: ArchiveAuthority = ArchiveAuthority()) {
    self.catalog = catalog
    self.archives = archives
  }

  /// Reads documents again.
  ///
  /// - Parameters:
  ///   - documents: Which; nil for all.
  ///   - arguments: What was asked for, for the list of runs.
  ///   - isRehearsal: Whether nothing is to be written.
  ///   - progress: Called after each batch with the number of documents done and of all; when it gives
  ///     false the run ends there, and can be gone on with.
  /// - Throws: A ``CatalogError`` when the catalog cannot be written.
  public func run(
    _ documents: [Int64]? = nil, arguments: [String] = [], isRehearsal: Bool = false,
    progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws -> ImportReport {
    if isRehearsal {
      return try catalog.rehearse { writer in
        let run = try writer.beginRun(.reread, arguments: arguments, at: Self.now())
        var report = ImportReport(run: nil)
        let ids = try writer.snapshot.rereadableDocuments(among: documents)
        try read(ids, into: &report, progress: progress) { try reread($0, in: run, writer) }
        return report
      }
    }
    let run = try catalog.write {
      try $0.beginRun(.reread, arguments: arguments, at: Self.now())
    }
    var report = ImportReport(run: run)
    let ids = try catalog.read { try $0.rereadableDocuments(among: documents) }
    try read(ids, into: &report, progress: progress) { ids in
      try catalog.write(in: run) { try reread(ids, in: run, $0) }
    }
    guard !report.isInterrupted else { return report }
    try catalog.write { try $0.finish(run, at: Self.now()) }
    if report.count(.updated) > 0 { try catalog.optimize() }
    return report
  }

  private func read(
    _ ids: [Int64], into report: inout ImportReport,
    progress: (_ done: Int, _ total: Int) -> Bool,
    _ batch: ([Int64]) throws -> [ImportedFile]
  ) throws {
    for start in stride(from: 0, to: ids.count, by: Self.batchSize) {
      let slice = Array(ids[start..<min(start + Self.batchSize, ids.count)])
      report.take(slice.count, try batch(slice))
      let done = start + slice.count
      guard progress(done, ids.count) || done == ids.count else {
        report.isInterrupted = true
        return
      }
    }
  }

  private func reread(
    _ ids: [Int64], in run: OpenRun, _ writer: CatalogWriter
  ) throws -> [ImportedFile] {
    let texts = try ids.compactMap { try writer.snapshot.keptText(of: $0) }
    let reader = DocumentReader(archives: archives)
    let read = parallelMap(texts) { kept in Self.read(kept, with: reader) }
    return try zip(texts, read).map { kept, read in
      if let done = run.doneBefore[kept.location] {
        return ImportedFile(
          location: kept.location, outcome: done.outcome, documentID: kept.documentID)
      }
      let file = try file(kept, read, in: writer)
      try writer.record(file.record(sha256: kept.sha256), in: run)
      return file
    }
  }

  private func file(
    _ kept: KeptText, _ read: ReadAgain,
    in writer: CatalogWriter
  ) throws -> ImportedFile {
    switch read {
    case .failure(let diagnostic):
      return ImportedFile(
        location: kept.location, outcome: .failed, documentID: kept.documentID,
        diagnostics: [diagnostic])
    case .success(let translation):
      let draft = DocumentDraft(translation, archives: archives)
      let change = try writer.reread(kept.documentID, as: draft, archives: archives)
      var file = ImportedFile(
        location: kept.location, outcome: change.isChanged ? .updated : .unchanged,
        documentID: kept.documentID, title: draft.title,
        diagnostics: translation.translation.diagnostics.map(DiagnosticRecord.init)
          + change.conflicts)
      file.changes = change.fields
      return file
    }
  }

  private static func read(
    _ kept: KeptText, with reader: DocumentReader
  ) -> ReadAgain {
    guard let layout = SourceLayout(rawValue: kept.layout) else {
      return .failure(
        DiagnosticRecord(
          severity: "error", code: "unknown-layout", line: nil,
          message: "it was read in the layout `\(kept.layout)`, which this version does not know; "
            + "use a later version"))
    }
    do throws(UnreadableInput) {
      let translation = try reader.translation(of: kept.text, in: layout)
      return .success(
        ReadTranslation(translation: translation, layout: layout, text: kept.text))
    } catch {
      return .failure(DiagnosticRecord(error))
    }
  }

  /// What came of reading a text again.
  private enum ReadAgain: Sendable {
    case success(ReadTranslation)
    case failure(DiagnosticRecord)
  }

  private static func now() -> String {
    Date.now.formatted(.iso8601)
  }
}
