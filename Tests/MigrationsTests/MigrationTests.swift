import Foundation
import Migrations
import RepositoryFiles
import Testing

@Suite("The migrations in the binary")
struct MigrationTests {
  @Test("are the scripts of the folder, byte for byte and in the order of their names")
  func noDrift() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: RepositoryFiles.migrations, includingPropertiesForKeys: nil)
    let scripts = files.filter { $0.pathExtension == "sql" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    #expect(Migration.all.map { $0.name + ".sql" } == scripts.map(\.lastPathComponent))
    for (migration, script) in zip(Migration.all, scripts) {
      #expect(migration.sql == (try String(contentsOf: script, encoding: .utf8)))
    }
  }
}
