import GRDB

/// Writes the statements that remember and restore what a run changes, from the schema itself.
///
/// They name every column of every table, so that nobody has to keep them by hand: `make record` writes
/// them anew after a migration.
struct RunStatements {
  /// The tables whose rows have an id; a row that was there before the run has one up to the mark.
  static let numbered = [
    "documents", "archival_units", "decisions", "leaves", "person_names", "persons",
    "repositories", "repository_names", "subjects", "tags",
  ]
  /// The tables whose rows belong to a document, and go with it.
  static let ofDocuments = [
    "archival_references", "document_identifiers", "document_marks", "document_persons",
    "document_sources",
    "document_subjects", "document_tags",
  ]
  /// Columns in which no two rows may agree, and a value that no row has: the rows that are put back step
  /// aside first, since each can have the place now that another had before.
  private static let places = [
    "archival_references": "position = -id",
    "archival_units": "sort_key = '~' || id",
    "person_names": "name = '~' || id",
  ]
  /// The tables whose rows only a person or another catalog adds.
  static let added = ["decisions", "tags", "unit_tags"]

  struct Column {
    let name: String
    let keyPosition: Int
  }

  private let columns: [String: [Column]]

  init(_ database: Database) throws {
    let tables = Self.numbered + Self.ofDocuments + Self.added
    columns = try Dictionary(
      uniqueKeysWithValues: Set(tables).map { table in
        let rows = try Row.fetchAll(
          database, sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid",
          arguments: [table])
        return (table, rows.map { Column(name: $0["name"], keyPosition: $0["pk"]) })
      })
  }

  private static let notice = """
    -- Written from the schema by `make record`; see RunStatements in the tests of Catalog.

    """

  /// Temporary triggers that keep each row as it was before the run that `open_run` names.
  var recording: String {
    let begin = """
      CREATE TEMP TABLE IF NOT EXISTS open_run (
        id INTEGER NOT NULL,
      \(Self.numbered.map { "  \($0) INTEGER NOT NULL" }.joined(separator: ",\n"))
      );

      """
    let triggers =
      Self.numbered.flatMap { table in
        ["UPDATE", "DELETE"].map {
          trigger(table, $0, when: "old.id <= (SELECT \(table) FROM open_run)")
        }
      }
      + Self.ofDocuments.flatMap { table in
        ["UPDATE", "DELETE"].map {
          trigger(table, $0, when: "old.document_id <= (SELECT documents FROM open_run)")
        } + [
          trigger(table, "INSERT", when: "new.document_id <= (SELECT documents FROM open_run)")
        ]
      }
      + Self.added.map { trigger($0, "INSERT", when: "EXISTS (SELECT 1 FROM open_run)") }
      + ["UPDATE", "DELETE"].map {
        trigger("unit_tags", $0, when: "EXISTS (SELECT 1 FROM open_run)")
      }
    return ([Self.notice + begin] + triggers).joined(separator: "\n")
  }

  /// Takes away what the run that `undone_run` names added to earlier documents, and puts the rows of
  /// earlier documents back.
  var restoringDocuments: String {
    let removals = (Self.ofDocuments + Self.added).map(removal)
    let tables = ["documents"] + Self.ofDocuments + ["leaves", "decisions", "unit_tags"]
    return ([Self.notice] + removals + tables.map(restoration)).joined(separator: "\n")
  }

  /// Puts the rows back that documents share.
  var restoringShared: String {
    let tables = Self.numbered.filter { !["documents", "leaves", "decisions"].contains($0) }
    return ([Self.notice] + tables.map(restoration)).joined(separator: "\n")
  }

  // MARK: - One statement

  private func key(of table: String) -> [String] {
    (columns[table] ?? []).filter { $0.keyPosition > 0 }
      .sorted { $0.keyPosition < $1.keyPosition }.map(\.name)
  }

  private func names(of table: String) -> [String] {
    (columns[table] ?? []).map(\.name)
  }

  private func trigger(_ table: String, _ event: String, when condition: String) -> String {
    let row = event == "INSERT" ? "new" : "old"
    let values =
      event == "INSERT"
      ? "NULL"
      : "json_object(\n      "
        + names(of: table).map { "'\($0)', old.\($0)" }.joined(separator: ",\n      ")
        + "\n    )"
    return """
      CREATE TEMP TRIGGER IF NOT EXISTS record_\(event.lowercased())_of_\(table)
      AFTER \(event) ON \(table)
      WHEN \(condition)
      BEGIN
        INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
        SELECT
          id,
          '\(table)',
          json_array(\(key(of: table).map { "\(row).\($0)" }.joined(separator: ", "))),
          \(values)
        FROM open_run;
      END;

      """
  }

  private func removal(_ table: String) -> String {
    """
    DELETE FROM \(table)
    WHERE json_array(\(key(of: table).joined(separator: ", "))) IN (
      SELECT row_key
      FROM import_changes
      WHERE run_id = (SELECT id FROM undone_run)
        AND table_name = '\(table)'
        AND old_values IS NULL
    );

    """
  }

  private func restoration(_ table: String) -> String {
    let names = names(of: table)
    let others = names.filter { !key(of: table).contains($0) }
    let update =
      others.isEmpty
      ? "DO NOTHING"
      : "DO UPDATE\nSET "
        + others.map { "\($0) = excluded.\($0)" }.joined(separator: ",\n    ")
    let changes = """
      FROM import_changes
      WHERE run_id = (SELECT id FROM undone_run)
        AND table_name = '\(table)'
        AND old_values IS NOT NULL
      """
    let steppingAside =
      Self.places[table].map { place in
        """
        UPDATE \(table)
        SET \(place)
        WHERE id IN (
          SELECT row_key ->> 0
          \(changes.replacing("\n", with: "\n  "))
        );


        """
      } ?? ""
    return steppingAside + """
      INSERT INTO \(table) (
        \(names.joined(separator: ",\n  "))
      )
      SELECT
        \(names.map { "old_values ->> '\($0)'" }.joined(separator: ",\n  "))
      \(changes)
      ON CONFLICT (\(key(of: table).joined(separator: ", "))) \(update);

      """
  }
}
