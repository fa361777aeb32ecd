import ArchivalReferences
import Catalog
import Importing
import RepositoryFiles
import Testing

@Suite("Taking over a table of places")
struct PlaceImporterTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  @discardableResult
  private func take(_ table: String) throws -> PlaceImportReport {
    let list = PlaceList(readingFrom: try folder.write(table, to: "places.csv"))
    return try PlaceImporter(into: catalog, archives: ArchiveAuthority()).run(
      list, by: Attribution(author: "Vera", time: "2026-01-01T00:00:00Z"))
  }

  private func units() throws -> [[SQLValue]] {
    try catalog.select(
      """
      SELECT number, title, date_text, leaf_count, note FROM archival_units
      WHERE coalesce(title, date_text, leaf_count, note) IS NOT NULL ORDER BY id
      """
    ).rows
  }

  @Test("reads quotes, line breaks in cells, a byte-order mark and any end of line")
  func cells() throws {
    for end in ["\n", "\r\n", "\r"] {
      let report = try take(
        "\u{FEFF}Note, PATH ,other,title\(end)\"one, \"\"two\"\"\(end)three\",AVPRF/0102/13,x,\(end)"
          + "\(end),RGANI/5,,5 \"foot\" shelf")
      #expect(report.problems.isEmpty)
      #expect(
        try units() == [
          ["13", nil, nil, nil, "one, \"two\"\nthree"], ["5", "5 \"foot\" shelf", nil, nil, nil],
        ])
    }
    #expect(try catalog.select("SELECT count(*) FROM decisions").rows == [[2]])
  }

  @Test("changes what a cell says and leaves what it does not say")
  func cellsLeftEmpty() throws {
    try take("path,title,date_text,leaf_count\nRGANI/5/30/1,Letters,1956,120\n")
    try take("path,title,date_text\nTsKhSD f. 5 op. 30 d. 1,,1957\n")
    #expect(try units() == [["1", "Letters", "1957", 120, nil]])
  }

  @Test("reports bad rows with their lines, and takes over the others")
  func badRows() throws {
    let report = try take(
      """
      path,title,leaf_count
      RGANI/5,"two
      lines",
      RGANI/6,,many
      ,orphan,
      RGANI,Our archive,
      RGANI/7,"a"b,
      RGANI/abc,x,
      RGANI/8,good,8
      RGANI/9,"open,
      """)
    #expect(report.problems.compactMap(\.line).sorted() == [4, 5, 6, 7, 8, 10])
    #expect(report.decisions.count == 3)
    #expect(try units().map(\.first) == ["5", "8"])
  }

  @Test("of a row that fails takes over nothing")
  func wholeRows() throws {
    try take("path,title,leaf_count\nRGANI/5,title,many\n")
    #expect(try units().isEmpty)
    #expect(try catalog.select("SELECT count(*) FROM repositories").rows == [[0]])
  }

  @Test(
    "reads nothing from a file that is no such table, and says why",
    arguments: [
      ("title\nx\n", "missing-column"), ("", "missing-column"),
      ("path;title\nRGANI/5;x\n", "missing-column"),
    ])
  func noTable(table: String, code: String) throws {
    let list = PlaceList(readingFrom: try folder.write(table, to: "places.csv"))
    #expect(list.isEmpty)
    #expect(list.problems.map(\.code) == [code])
    #expect(
      PlaceList(readingFrom: folder.path("absent.csv")).problems.map(\.code) == ["missing-file"])
  }
}
