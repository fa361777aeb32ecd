import Catalog
import Foundation
import GRDB
import Importing
import Querying
import RepositoryFiles
import Testing

/// The findings with one code, as `subject: message`.
private func findings(
  _ code: String, in catalog: CatalogFile, parserVersion: Int = 0
) throws -> [String] {
  let checks = try CheckLibrary().checks(coded: [code])
  return try catalog.check(checks, parserVersion: parserVersion).findings.map { finding in
    #expect(finding.code == code)
    #expect(!finding.remedy.isEmpty)
    return "\(finding.subject): \(finding.message)"
  }
}

@Suite("Checks find, in the catalog of the fixtures,")
struct CheckedRowTests {
  private let fixtures: FixtureCatalog

  init() throws {
    fixtures = try FixtureCatalog()
  }

  /// Each a code, what is done to the catalog, and what is found then that was not found before.
  private static let faults: [(code: String, fault: String, found: [String])] = [
    (
      "missing-date",
      """
      UPDATE documents
      SET date_text = NULL, date_edtf = NULL, date_earliest = NULL, date_latest = NULL
      WHERE id = 3;
      UPDATE documents SET date_text = 'undated', date_edtf = NULL WHERE id = 4
      """, ["document 3: it has no date"]
    ),
    (
      "contradictory-date",
      """
      UPDATE documents
      SET date_text = '3 March 1958', date_earliest = '1958-03-03', date_latest = '1958-03-03',
        period_text = 'May 1958', period_earliest = '1958-05-01', period_latest = '1958-05-31'
      WHERE id = 3;
      UPDATE documents
      SET date_earliest = '1999-01-01', date_latest = '1999-01-01',
        period_earliest = '1958-05-01', period_latest = '1958-04-01'
      WHERE id = 4
      """,
      [
        "document 3: it is dated 3 March 1958, before the period that it covers begins: May 1958",
        "document 4: its period begins on 1958-05-01, after it ends on 1958-04-01",
      ]
    ),
    (
      "contradictory-date",
      """
      PRAGMA ignore_check_constraints = ON;
      UPDATE documents SET date_earliest = '1958-03-04', date_latest = '1958-03-03' WHERE id = 3
      """, ["document 3: its date begins on 1958-03-04, after it ends on 1958-03-03"]
    ),
    (
      "missing-reference",
      """
      DELETE FROM archival_references WHERE document_id = 3;
      UPDATE documents SET citation = NULL WHERE id = 3
      """, ["document 3: it has no archival reference"]
    ),
    (
      "unparsed-reference",
      """
      DELETE FROM archival_references WHERE document_id = 3;
      UPDATE documents SET citation = 'A box in the attic' WHERE id = 3
      """,
      [
        "document 3: no archival reference was found in what it is cited by: A box in the attic"
      ]
    ),
    (
      "unknown-archive",
      "UPDATE repositories SET is_known = 0 WHERE code = 'AVPRF'",
      [
        "archive AVPRF: it is in no list of archives and filed under its printed name; documents that name it: 7"
      ]
    ),
    (
      "duplicate-document",
      """
      UPDATE documents
      SET (title, date_edtf, body) = (SELECT upper(title), date_edtf, body FROM documents WHERE id = 1)
      WHERE id = 3
      """, ["document 3: it has the same title, date and text as document 1"]
    ),
    (
      "empty-body",
      """
      UPDATE documents SET body = char(10) WHERE id IN (3, 4);
      UPDATE document_sources SET layout = 'hand' WHERE document_id = 4
      """, ["document 3: it has no text"]
    ),
    (
      "unfinished-run",
      """
      UPDATE import_runs SET finished_at = NULL, started_at = '2026-01-02T03:04:05Z'
      """, ["run 1: the import that began at 2026-01-02T03:04:05Z has not ended"]
    ),
    (
      "foreign-keys",
      """
      PRAGMA foreign_keys = OFF;
      UPDATE leaves SET reference_id = 999 WHERE id IN (2, 4)
      """,
      [
        "table leaves: rows that name one of archival_references which is not there: 2, the first is row 2"
      ]
    ),
    (
      "file-integrity",
      """
      PRAGMA ignore_check_constraints = ON;
      UPDATE document_persons SET mentions = 0 WHERE document_id = 3
      """,
      ["the catalog: the file is damaged: CHECK constraint failed in document_persons"]
    ),
  ]

  @Test("what is wrong in its rows, and nothing of it before", arguments: faults)
  func inRows(code: String, fault: String, found: [String]) throws {
    let before = try findings(code, in: fixtures.catalog)
    let database = try DatabaseQueue(path: fixtures.catalog.path)
    try database.writeWithoutTransaction { try $0.execute(sql: fault) }
    try database.close()
    let after = try findings(code, in: fixtures.catalog)
    #expect(after.filter { !before.contains($0) } == found)
  }

  @Test("that the index of the full-text search lags behind, and say so without a change")
  func textIndex() throws {
    #expect(try findings("full-text-index", in: fixtures.catalog) == [])
    try DatabaseQueue(path: fixtures.catalog.path).write {
      try $0.execute(
        sql: """
          INSERT INTO document_text (document_text, rowid, title, summary, body)
          SELECT 'delete', id, title, summary, body FROM documents WHERE id = 3
          """)
    }
    let found = try findings("full-text-index", in: fixtures.catalog)
    #expect(found.count == 1)
    #expect(found.first?.contains("does not agree with the documents") == true)
  }

  @Test(
    "what is wrong in the rows also while another program writes, and say what was not looked at")
  func busyFile() throws {
    let checks = try CheckLibrary().checks(coded: ["full-text-index", "missing-reference"])
    let free = try fixtures.catalog.check(checks, parserVersion: 0)
    #expect(free.omissions == [])
    try DatabaseQueue(path: fixtures.catalog.path).inTransaction(.immediate) { _ in
      let busy = try fixtures.catalog.check(checks, parserVersion: 0)
      #expect(busy.findings == free.findings)
      #expect(busy.omissions.map(\.code) == ["full-text-index"])
      #expect(busy.omissions.map(\.reason) == ["another program is writing to the file"])
      return .rollback
    }
  }

  @Test("how many documents an earlier version of the reader read, apart from those made by hand")
  func olderReader() throws {
    #expect(try findings("older-reader", in: fixtures.catalog, parserVersion: 1) == [])
    try DatabaseQueue(path: fixtures.catalog.path).write {
      try $0.execute(
        sql: """
          UPDATE document_sources SET parser_version = 5;
          UPDATE document_sources SET parser_version = 4 WHERE document_id < 3;
          UPDATE document_sources SET parser_version = 1, layout = 'hand' WHERE document_id = 3;
          """)
    }
    #expect(
      try findings("older-reader", in: fixtures.catalog, parserVersion: 5) == [
        "the catalog: documents read by an earlier version of the reader: 2 "
          + "(the earliest by version 4; the present one is 5)"
      ])
  }

  @Test("nothing more when everything is asked for than code by code, in the order of the codes")
  func everything() throws {
    let library = try CheckLibrary()
    let all = try fixtures.catalog.check(library.checks, parserVersion: 99)
    #expect(all.omissions == [])
    var single: [Finding] = []
    for check in library.checks {
      single += try fixtures.catalog.check([check], parserVersion: 99).findings
    }
    #expect(all.findings == single)
    #expect(!single.isEmpty)
  }
}

@Suite("Checks find in references")
struct CheckedReferenceTests {
  private func check(_ code: String, _ citations: [String]) throws -> [String] {
    let cited = try CitedCatalog(citations)
    return try findings(code, in: cited.catalog)
  }

  private func leaves(_ leaves: [String], counted: Int? = nil) throws -> [String] {
    let cited = try CitedCatalog(leaves.map { "RGANI, f. 5, op. 28, d. 410, ll. \($0)" })
    if let counted {
      try DatabaseQueue(path: cited.catalog.path).write {
        try $0.execute(
          sql: "UPDATE archival_units SET leaf_count = ? WHERE level = 'delo'", arguments: [counted]
        )
      }
    }
    return try findings("suspicious-leaves", in: cited.catalog)
      .map { $0.replacing("RGANI, f. 5, op. 28, d. 410, ll. ", with: "") }
  }

  @Test("leaves that run backwards, are too many, or lie beyond the end or far from the others")
  func suspiciousLeaves() throws {
    #expect(try leaves(["1-20", "5, 9-12", "7ob-8", "20 ff.", "257-307"]) == [])
    #expect(
      try leaves(["307-257"]) == ["document 1: 307-257: leaves 307-257 run backwards"])
    #expect(try leaves(["1-500"]) == [])
    #expect(try leaves(["1-501"]) == ["document 1: 1-501: leaves 1-501 are 501 leaves"])
    #expect(try leaves(["1-20", "90-101"], counted: 101) == [])
    #expect(
      try leaves(["1-20", "90-101"], counted: 100) == [
        "document 2: 90-101: leaf 101 lies beyond the 100 leaves of the delo"
      ])
    #expect(
      try leaves(["1-20", "30-40", "1257-307", "300-320"]) == [
        "document 3: 1257-307: leaf 1257 lies far from all others cited from the delo, which reach to leaf 320"
      ])
    // Of two documents one is as likely right as the other.
    #expect(try leaves(["1-20", "1257-1307"]) == [])
  }

  @Test("an opis and a papka that contradict others, as the report suggestions does")
  func contradictions() throws {
    let opisi = [
      "АВП РФ. Ф. 0102. Оп. 12. Д. 6, папка 68.", "АВП РФ. Ф. 0102. Оп. 12. Д. 7, папка 68.",
      "АВП РФ. Ф. 0102. Оп. 72. Д. 6, папка 68",
    ]
    #expect(try check("contradictory-opis", Array(opisi.prefix(2))) == [])
    let found = try check("contradictory-opis", opisi)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("document 3: "))
    #expect(found[0].hasSuffix("p. 68 stands with op. 12 in 2 references, with op. 72 in 1"))

    let papki = ["AVPRF f. 0102, op. 13, p. 72, d. 5", "AVPRF f. 0102, op. 13, p. 73, d. 5"]
    #expect(try check("contradictory-papka", Array(papki.prefix(1))) == [])
    #expect(
      try check("contradictory-papka", papki).map { $0.prefix(11) } == [
        "document 1:", "document 2:",
      ])
  }

  @Test("two documents on the same leaves with one title and date, but not two days of a journal")
  func duplicates() throws {
    let place = "RGANI, f. 5, op. 28, d. 410, ll."
    func journal(_ day: String, _ leaves: String) -> String {
      "\"Journal of Soviet Ambassador Puzanov,\" \(day) March 1960, \(place) \(leaves)"
    }
    #expect(try check("duplicate-document", [journal("3", "1-5"), journal("4", "1-5")]) == [])
    #expect(try check("duplicate-document", [journal("3", "1-5"), journal("3", "6-9")]) == [])
    #expect(
      try check("duplicate-document", [journal("3", "1-5"), journal("3", "1–5")]) == [
        "document 2: it has the same title, date and leaves as document 1"
      ])
  }
}
