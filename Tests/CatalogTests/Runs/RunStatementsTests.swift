import Catalog
import Foundation
import GRDB
import RepositoryFiles
import Testing

@Suite("The statements that remember and restore what a run changes")
struct RunStatementsTests {
  private func written(_ name: String, recording actual: String) throws -> String {
    let url = RepositoryFiles.root.appending(path: "Sources/Catalog/Runs/SQL/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(actual.utf8).write(to: url)
    }
    return try String(contentsOf: url, encoding: .utf8)
  }

  @Test("name every column of the schema; `make record` writes them anew")
  func noDrift() throws {
    let folder = try TemporaryFolder()
    let catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    let statements = try DatabaseQueue(path: catalog.path).read { try RunStatements($0) }
    for (name, text) in [
      ("record_changes.sql", statements.recording),
      ("restore_documents.sql", statements.restoringDocuments),
      ("restore_shared_rows.sql", statements.restoringShared),
    ] {
      #expect(try written(name, recording: text) == text, "\(name)")
    }
  }

  @Test("leave out no table but those that keep the history itself")
  func everyTable() throws {
    let folder = try TemporaryFolder()
    let catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    let tables = try DatabaseQueue(path: catalog.path).read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'document_text%' AND name NOT LIKE 'sqlite_%'
          """)
    }
    let history: Set = [
      "grdb_migrations", "import_runs", "import_files", "import_changes", "diagnostics",
    ]
    let recorded = Set(RunStatements.numbered + RunStatements.ofDocuments + RunStatements.added)
    #expect(Set(tables).subtracting(history) == recorded)
  }
}
