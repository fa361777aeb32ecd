import Catalog
import Foundation
import GRDB
import Querying
import RepositoryFiles
import Testing

@Suite("Reports")
struct ReportTests {
  let catalog: CatalogFile
  private let fixtures: FixtureCatalog
  private let library: ReportLibrary

  init() throws {
    fixtures = try FixtureCatalog()
    catalog = fixtures.catalog
    library = try ReportLibrary()
  }

  private func run(_ name: String, _ values: [String: String] = [:]) throws -> ResultTable {
    try catalog.run(library.report(named: name), with: values)
  }

  @Test("built in are at least the first six, each with a title and an explanation")
  func builtIn() {
    let names = Set(library.reports.map(\.name))
    #expect(
      names.isSuperset(of: ["holdings", "dates", "coverage", "people", "together", "incomplete"]))
    for report in library.reports {
      #expect(!report.title.isEmpty && !report.about.isEmpty)
      for parameter in report.parameters { #expect(!parameter.about.isEmpty) }
    }
  }

  @Test("give the same answer when SQLite runs them with no parameter set")
  func plainSQLite() throws {
    for report in library.reports {
      let rows = try DatabaseQueue(path: catalog.path).read { database in
        let statement = try database.makeStatement(sql: report.sql)
        let names = report.parameters.map { ($0.name, DatabaseValue.null) }
        try statement.setArguments(StatementArguments(Dictionary(uniqueKeysWithValues: names)))
        return try Row.fetchAll(statement).count
      }
      let answer = try run(report.name)
      #expect(answer.rows.count == rows, "\(report.name)")
      #expect(rows > 0, "\(report.name)")
    }
  }

  @Test("have an empty value stand for one that is not given")
  func emptyValues() throws {
    for report in library.reports {
      let empty = Dictionary(uniqueKeysWithValues: report.parameters.map { ($0.name, "") })
      #expect(try run(report.name, empty) == run(report.name), "\(report.name)")
    }
  }

  @Test("holdings count documents and dela by fond")
  func holdings() throws {
    let table = try run("holdings", ["repository": "AVPRF"])
    #expect(table.columns == ["repository", "fond", "documents", "dela", "earliest", "latest"])
    #expect(table.rows == [["AVPRF", "09901", 6, 2, "1958-03-03", "1958-09-18"]])
  }

  @Test("dates count documents by month")
  func dates() throws {
    let table = try run("dates", ["year": "1958"])
    #expect(
      table.rows == [
        ["1958", "03", 2], ["1958", "04", 2], ["1958", "05", 1], ["1958", "09", 1],
      ])
  }

  @Test("coverage shows shared leaves, overlaps and gaps of a delo")
  func coverage() throws {
    let table = try run(
      "coverage", ["repository": "AVPRF", "fond": "09901", "opis": "14", "delo": "6"])
    let stretches = table.records.map { row in
      [row["first_leaf"], row["last_leaf"], row["state"], row["documents"]]
    }
    #expect(
      stretches == [
        [1, 40, "gap", nil], [41, 58, "catalogued", 2], [59, 66, "catalogued", 1],
        [64, 72, "catalogued", 1], [64, 66, "overlap", 2], [73, 90, "gap", nil],
        [91, 97, "catalogued", 1],
      ])
  }

  @Test("coverage knows the gap at the end of a delo whose size is known")
  func coverageToTheEnd() throws {
    try DatabaseQueue(path: catalog.path).write {
      try $0.execute(
        sql: "UPDATE archival_units SET leaf_count = 120 WHERE level = 'delo' AND number = '6'")
    }
    let table = try run("coverage", ["fond": "09901", "delo": "6"])
    let last = try #require(table.records.last)
    #expect([last["first_leaf"], last["last_leaf"], last["state"]] == [98, 120, "gap"])
  }

  @Test("people and together count documents")
  func people() throws {
    let people = try run("people", ["role": "translator", "limit": "1"])
    #expect(people.records.map { [$0["name"], $0["documents"]] } == [["Eleanor Whitcombe", 4]])
    let together = try run("together", ["person": "Liang Boyuan", "limit": "1"])
    #expect(together.rows == [["Han Sang-muk", "Liang Boyuan", 3]])
  }

  @Test("incomplete tells what each document lacks")
  func incomplete() throws {
    let table = try run("incomplete", ["lacks": "reference"])
    #expect(table.rows.map { $0[2] } == ["reference"])
    #expect(try run("incomplete", ["lacks": "date"]).rows.isEmpty)
  }

  @Test("refuse a wrong name, an unknown parameter and a value of the wrong type")
  func mistakes() throws {
    #expect(throws: ReportError.unknown(name: "x", known: library.reports.map(\.name))) {
      try library.report(named: "x")
    }
    #expect(
      throws: ReportError.unknownParameter(report: "dates", name: "yaer", known: ["year", "tag"])
    ) {
      try run("dates", ["yaer": "1958"])
    }
    #expect(throws: ReportError.wrongValue(report: "dates", name: "year", value: "late")) {
      try run("dates", ["year": "late"])
    }
  }
}

@Suite("A user's own report")
struct UserReportTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("is found in a folder and can replace one of the program's")
  func folders() throws {
    try folder.write("-- title: Titles\nSELECT title FROM documents", to: "titles.sql")
    try folder.write("-- title: My dates\nSELECT 1", to: "dates.sql")
    try folder.write("not a report", to: "notes.txt")
    let library = try ReportLibrary(folders: [folder.url.path, folder.path("absent")])
    #expect(try library.report(named: "titles").title == "Titles")
    #expect(try library.report(named: "dates").title == "My dates")
  }

  @Test("has its parameters read from the header")
  func header() throws {
    let report = try Report(
      name: "x",
      text: """
        -- title: By year
        -- about: Documents of a year,
        -- about: by title.
        -- param: year integer "1958" the year
        -- an ordinary comment
        SELECT title FROM documents
        """, path: "x.sql")
    #expect(report.about == "Documents of a year, by title.")
    let parameter = try #require(report.parameters.first)
    #expect(parameter.name == "year")
    #expect(parameter.kind == .integer)
    #expect(parameter.defaultValue == "1958")
    #expect(parameter.about == "the year")
  }

  @Test("with a mistake in its header is refused with file and line")
  func mistakes() {
    #expect(throws: ReportError.missingTitle(path: "x.sql")) {
      try Report(name: "x", text: "SELECT 1", path: "x.sql")
    }
    for parameter in ["year", "year number \"\" x", "year integer 1958", "year text \"1958"] {
      #expect(throws: ReportError.unreadableParameter(path: "x.sql", line: 2)) {
        try Report(name: "x", text: "-- title: X\n-- param: \(parameter)\nSELECT 1", path: "x.sql")
      }
    }
  }

  @Test("can only read")
  func readOnly() throws {
    let catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    let report = try Report(name: "x", text: "-- title: X\nDELETE FROM documents", path: "x.sql")
    #expect(throws: CatalogError.self) { try catalog.run(report) }
  }
}
