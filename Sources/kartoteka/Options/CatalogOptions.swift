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
  var path: String {
    let environment = ProcessInfo.processInfo.environment["KARTOTEKA_CATALOG"]
    return catalog ?? environment.flatMap { $0.isEmpty ? nil : $0 } ?? "kartoteka.sqlite"
  }

  /// The archives that are known: those of the catalog, where there is one, and the shipped ones.
  ///
  /// - Throws: A ``CatalogError``.
  func archives() throws -> ArchiveAuthority {
    ArchiveAuthority()
  }
}
