public import ArchivalReferences
public import Catalog
internal import Foundation

/// Brings files into a catalog.
///
/// Files are read and parsed on all cores, a batch at a time, and each batch is written in one
/// transaction by the one writer. An import that is killed has written whole batches; the next one
/// finds their files unchanged.
public struct Importer: Sendable {
  /// How many files are read and written together.
  private static let batchSize = 64

  private let catalog: CatalogFile
  private let reader: BatchReader

  /// Makes an importer for a catalog that is open for writing.
  public init(into catalog: CatalogFile, archives: ArchiveAuthority = ArchiveAuthority()) {
    self.catalog = catalog
    reader = BatchReader(archives: archives)
  }

  /// Imports files, and folders with everything in them.
  ///
  /// A file that cannot be read does not keep the others from being imported.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - progress: Called after each batch with the number of files done and of all files.
  /// - Throws: A ``CatalogError`` when the catalog cannot be written.
  public func run(
    _ paths: [String], progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> ImportReport {
    let found = FileFinder().files(at: paths)
    let run = try catalog.write { try $0.beginRun(arguments: paths, at: Self.now()) }
    let writer = BatchWriter(catalog: catalog, run: run)
    var files: [ImportedFile] = []
    for start in stride(from: 0, to: found.count, by: Self.batchSize) {
      let batch = Array(found[start..<min(start + Self.batchSize, found.count)])
      let read = try reader.read(batch, known: documentsFromKnownBytes)
      files += try writer.write(read)
      progress(files.count, found.count)
    }
    try catalog.write { try $0.finishRun(run, at: Self.now()) }
    let report = ImportReport(run: run, files: files)
    if report.count(.added) + report.count(.updated) > 0 { try catalog.optimize() }
    return report
  }

  private func documentsFromKnownBytes(_ hashes: Set<String>) throws -> [String: Int64] {
    try catalog.documents(importedFromBytes: hashes)
  }

  private static func now() -> String {
    Date.now.formatted(.iso8601)
  }
}
