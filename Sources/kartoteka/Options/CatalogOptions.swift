import ArchivalReferences
import ArgumentParser
import Catalog
import Foundation

/// Which catalog a command works on.
struct CatalogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The catalog file; else $KARTOTEKA_CATALOG, else kartoteka.sqlite in this folder.",
      valueName: "file"),
    completion: .file())
  var catalog: String?

  /// The path of the catalog file.
  var path: String { named ?? "kartoteka.sqlite" }

  /// Whether the catalog is named, and not only looked for in this folder.
  var isNamed: Bool { named != nil }

  private var named: String? {
    let environment = ProcessInfo.processInfo.environment["KARTOTEKA_CATALOG"]
    return catalog ?? environment.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The archives that are known: those of the catalog, where there is one, and the shipped ones.
  ///
  /// - Throws: A ``CatalogError``.
  func archives() throws -> ArchiveAuthority {
    guard FileManager.default.fileExists(atPath: path) else { return ArchiveAuthority() }
    return try CatalogFile(readingFrom: path).archiveAuthority()
  }
}
