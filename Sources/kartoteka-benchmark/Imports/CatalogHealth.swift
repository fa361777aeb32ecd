import Foundation
import GRDB

/// Whether a catalog is whole.
enum CatalogHealth {
  /// What SQLite finds wrong with a catalog, its foreign keys and its full-text index.
  static func problems(of catalog: URL) throws -> [String] {
    try DatabaseQueue(path: catalog.path).writeWithoutTransaction { database in
      var problems = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter {
        $0 != "ok"
      }
      problems += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map {
        "foreign key: \($0)"
      }
      do {
        // With the 1 it compares the index with the documents.
        try database.execute(
          sql: "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
      } catch {
        problems.append("full-text index: \(error)")
      }
      return problems
    }
  }

  /// How many runs there are, and how many of them are finished.
  static func runs(of catalog: URL) throws -> (all: Int, finished: Int) {
    try DatabaseQueue(path: catalog.path).read { database in
      (
        try Int.fetchOne(database, sql: "SELECT count(*) FROM import_runs") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(finished_at) FROM import_runs") ?? 0
      )
    }
  }

  /// How many documents a killed import has left.
  ///
  /// It looks at a copy, since whoever opens a catalog after a crash repairs it: that is for the next
  /// import to do.
  static func documents(leftIn catalog: URL) throws -> Int {
    let copy = catalog.deletingPathExtension().appendingPathExtension("copy")
    for ending in ["", "-wal", "-shm"] {
      let (from, to) = (catalog.path + ending, copy.path + ending)
      try? FileManager.default.removeItem(atPath: to)
      if ending != "-shm", FileManager.default.fileExists(atPath: from) {
        try FileManager.default.copyItem(atPath: from, toPath: to)
      }
    }
    return try DatabaseQueue(path: copy.path).read { database in
      guard try database.tableExists("documents") else { return 0 }
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM documents") ?? 0
    }
  }
}
