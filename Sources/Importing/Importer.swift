public import ArchivalReferences
public import Catalog
internal import Foundation
internal import Translations

/// Brings files into a catalog.
///
/// Files are read and parsed on all cores, a batch ahead of the one writer, which puts each batch into the
/// catalog in one transaction. An import that is killed has written whole batches; the next one of the
/// same arguments goes on where it was, under its number.
public struct Importer: Sendable {
  /// How many files are read and written together.
  private static let batchSize = 64

  private let catalog: CatalogFile
  private let archives: ArchiveAuthority
  private let options: ImportOptions

  /// Makes an importer for a catalog that is open for writing.
  public init(
    into catalog: CatalogFile, archives: ArchiveAuthority = ArchiveAuthority(),
    options: ImportOptions = ImportOptions()
  ) {
    self.catalog = catalog
    self.archives = archives
    self.options = options
  }

  /// Imports files, and folders with everything in them.
  ///
  /// A file that cannot be read does not keep the others from being imported.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - progress: Called after each batch with the number of files done and of all files; when it gives
  ///     false the import ends there, and can be gone on with.
  /// - Throws: A ``CatalogError`` when the catalog cannot be written.
  public func run(
    _ paths: [String], progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws -> ImportReport {
    let found = FileFinder(catalog: catalog.path).files(at: paths)
    let reading = FileReading(
      found.files, batchSize: Self.batchSize,
      reader: BatchReader(
        archives: archives, options: options, known: try catalog.importedBytes()))
    if options.isRehearsal { return try rehearse(reading, found, paths, progress: progress) }

    let run = try catalog.write {
      try $0.beginRun(arguments: found.arguments, at: Self.now())
    }
    let writer = BatchWriter(run: run, options: options)
    var report = ImportReport(run: run, passedOver: found.passedOver)
    while let batch = reading.next() {
      report.take(batch, try catalog.write(in: run) { try writer.write(batch, to: $0) })
      guard progress(report.filesRead, found.files.count) || reading.isAtEnd else {
        report.isInterrupted = true
        return report
      }
    }
    // First this, so that a run that is killed meanwhile is gone on with, and it is done after all.
    if report.count(.added) + report.count(.updated) > 0 { try catalog.optimize() }
    try catalog.write { try $0.finish(run, at: Self.now()) }
    return report
  }

  private func rehearse(
    _ reading: FileReading, _ found: FileFinder.Finding, _ paths: [String],
    progress: (_ done: Int, _ total: Int) -> Bool
  ) throws -> ImportReport {
    try catalog.rehearse { catalogWriter in
      let run = try catalogWriter.beginRun(arguments: found.arguments, at: Self.now())
      let writer = BatchWriter(run: run, options: options)
      var report = ImportReport(run: nil, passedOver: found.passedOver)
      while let batch = reading.next() {
        report.take(batch, try writer.write(batch, to: catalogWriter))
        guard progress(report.filesRead, found.files.count) || reading.isAtEnd else {
          report.isInterrupted = true
          break
        }
      }
      return report
    }
  }

  private static func now() -> String {
    Date.now.formatted(.iso8601)
  }
}
