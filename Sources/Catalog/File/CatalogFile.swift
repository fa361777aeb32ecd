internal import Foundation
internal import GRDB
internal import Migrations

/// A catalog: one SQLite file, opened for reading or for writing.
public struct CatalogFile: Sendable {
  /// Where the file lies.
  public let path: String
  let database: DatabaseQueue

  /// Opens a catalog for reading.
  ///
  /// A file with the schema of an earlier version is brought up to date first.
  ///
  /// - Throws: A ``CatalogError`` when there is no file, or it is not a catalog, or a newer one.
  public init(readingFrom path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw CatalogError.missing(path: path)
    }
    self.path = path
    database = try Self.translatingErrors(at: path) {
      let database = try Self.openForQuestions(path)
      try database.read { try Self.requireCatalog($0, at: path) }
      guard try !database.read(Self.migrator.hasCompletedMigrations) else { return database }
      try database.close()
      _ = try CatalogFile(writingTo: path)
      return try Self.openForQuestions(path)
    }
  }

  /// Opens a catalog for reading and writing, and makes it where there is none.
  ///
  /// - Throws: A ``CatalogError`` when the file is something else, or cannot be written.
  public init(writingTo path: String) throws {
    self.path = path
    database = try Self.translatingErrors(at: path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.label = "catalog"
      let database = try DatabaseQueue(path: path, configuration: configuration)
      try database.read { try Self.requireCatalogOrNothing($0, at: path) }
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try Self.migrator.migrate(database)
      return database
    }
  }

  /// Opens a file for questions.
  ///
  /// In write-ahead mode the last connection to be closed tidies up beside the file, and one that
  /// is read-only cannot. So the connection may write, but refuses to; where the file or its folder
  /// is read-only, it is opened as that.
  private static func openForQuestions(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
    var readOnly = configuration
    readOnly.readonly = true
    for configuration in [configuration, readOnly] {
      do {
        let database = try DatabaseQueue(path: path, configuration: configuration)
        _ = try database.read { try $0.tableExists("documents") }
        return database
      } catch let error as DatabaseError
        where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
      {
        continue
      }
    }
    return try DatabaseQueue(path: immutableAddress(of: path), configuration: readOnly)
  }

  private static func immutableAddress(of path: String) -> String {
    URL(fileURLWithPath: path).absoluteString + "?immutable=1"
  }

  private static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    for migration in Migration.all {
      migrator.registerMigration(migration.name, foreignKeyChecks: .immediate) { database in
        try database.execute(sql: migration.sql)
      }
    }
    return migrator
  }()

  private static let applicationID = 0x4b41_5254

  private static func requireCatalog(_ database: Database, at path: String) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw CatalogError.notACatalog(path: path)
    }
    if try migrator.hasBeenSuperseded(database) { throw CatalogError.newerSchema(path: path) }
  }

  /// A program that was killed while it made the catalog can have left the list of migrations, still
  /// empty: that is nothing yet.
  private static func requireCatalogOrNothing(_ database: Database, at path: String) throws {
    let tables = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'")
    let isNothing = try tables == 0 && migrator.appliedIdentifiers(database).isEmpty
    if !isNothing { try requireCatalog(database, at: path) }
  }

  static func translatingErrors<Value>(at path: String, _ body: () throws -> Value) throws -> Value
  {
    do {
      return try body()
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB: throw CatalogError.notACatalog(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw CatalogError.busy(path: path)
      case .SQLITE_CORRUPT:
        throw CatalogError.damaged(path: path, reason: error.message ?? "\(error.resultCode)")
      default:
        throw CatalogError.unusable(path: path, reason: error.message ?? "\(error.resultCode)")
      }
    }
  }
}
