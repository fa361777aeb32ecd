import Crypto
import Foundation
import GRDB

/// What the tables of a catalog hold, as one hash of each.
struct CatalogDump: Equatable {
  /// Which tables count.
  enum Scope {
    /// All of them.
    case everything
    /// Those with rows of the catalog's own, of the runs all but their times; not the segments of the
    /// full-text index and the statistics, which SQLite arranges as it likes.
    case rows
  }

  /// By table: how many rows it has, and a hash over all values in the order of the primary key.
  let tables: [String: Table]

  struct Table: Equatable {
    let rows: Int
    let hash: String
  }

  /// Reads a catalog that nobody writes to.
  init(of catalog: URL, _ scope: Scope) throws {
    tables = try DatabaseQueue(path: catalog.path).read { database in
      let names = try String.fetchAll(
        database,
        sql: Self.tablesSQL)
      let counted = names.filter { scope == .everything || !Self.isOfSQLite($0) }
      return try Dictionary(
        uniqueKeysWithValues: counted.map { ($0, try Table($0, in: database, scope)) })
    }
  }

  /// The tables in which two dumps differ.
  func differences(from other: Self, except tolerated: Set<String> = []) -> [String] {
    Set(tables.keys).union(other.tables.keys).subtracting(tolerated).sorted()
      .filter { tables[$0] != other.tables[$0] }
  }

  private static let tablesSQL = """
    SELECT name
    FROM sqlite_schema
    WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
    """

  private static func isOfSQLite(_ table: String) -> Bool {
    table.hasPrefix("document_text") || table.hasPrefix("sqlite_stat")
  }
}

extension CatalogDump.Table {
  fileprivate init(_ name: String, in database: Database, _ scope: CatalogDump.Scope) throws {
    let times: Set = ["started_at", "finished_at", "undone_at"]
    let columns = try database.columns(in: name).map(\.name).filter {
      scope == .everything || name != "import_runs" || !times.contains($0)
    }
    let key = try database.primaryKey(name).columns
    let request = GRDB.Table(name).select(columns.map { Column($0) }).order(key.map { Column($0) })
    var hash = SHA256()
    var rows = 0
    let cursor = try Row.fetchCursor(database, request)
    while let row = try cursor.next() {
      for value in row.databaseValues { hash.update(value) }
      rows += 1
    }
    self.init(
      rows: rows,
      hash: hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
  }
}

extension SHA256 {
  /// Takes a value with its type and length, so that no two rows give the same bytes.
  fileprivate mutating func update(_ value: DatabaseValue) {
    switch value.storage {
    case .null: update(data: Data("n;".utf8))
    case .int64(let integer): update(data: Data("i\(integer);".utf8))
    case .double(let real): update(data: Data("r\(real);".utf8))
    case .string(let text):
      update(data: Data("t\(text.utf8.count);".utf8))
      update(data: Data(text.utf8))
    case .blob(let bytes):
      update(data: Data("b\(bytes.count);".utf8))
      update(data: bytes)
    }
  }
}
