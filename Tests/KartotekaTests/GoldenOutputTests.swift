import Foundation
import RepositoryFiles
import Testing

@Suite("The command line answers as recorded")
struct GoldenOutputTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    let imported = try program.run(["import", RepositoryFiles.documents.path])
    try #require(imported.status == 0, "\(imported.errors)")
  }

  @Test(
    "to each command in each format",
    arguments: [
      (
        "show", ["show", "wilson:99990006"],
        ["text", "table", "json", "ndjson", "csv", "tsv", "markdown"]
      ),
      (
        "search", ["search", "hydropower", "turbines"],
        ["text", "table", "json", "ndjson", "csv", "tsv", "markdown"]
      ),
      (
        "search-filters", ["search", "--fond", "09901", "--from", "1958-04", "--to", "1958"],
        ["text"]
      ),
      ("search-place", ["search", "ф. 09901, оп. 14, д. 6", "--limit", "2"], ["text", "json"]),
      ("refs", ["refs"], ["table", "json", "ndjson", "csv", "tsv", "markdown"]),
      ("refs-branch", ["refs", "AVPRF/09901/14"], ["table", "csv"]),
      (
        "persons", ["persons", "--limit", "6"],
        ["table", "json", "ndjson", "csv", "tsv", "markdown"]
      ),
      ("report-list", ["report", "--list"], ["table", "json"]),
      (
        "report-coverage", ["report", "coverage", "-p", "fond=09901", "-p", "delo=6"],
        ["table", "json", "ndjson", "csv", "tsv", "markdown"]
      ),
      ("report-holdings", ["report", "holdings"], ["table"]),
      ("report-dates", ["report", "dates"], ["table"]),
      ("report-people", ["report", "people", "-p", "limit=5"], ["table"]),
      ("report-together", ["report", "together", "-p", "limit=5"], ["table"]),
      ("report-incomplete", ["report", "incomplete"], ["table"]),
      (
        "sql",
        ["sql", "SELECT repository, fond, papka, listy FROM archival_references ORDER BY id"],
        ["table", "json", "ndjson", "csv", "tsv", "markdown"]
      ),
      ("report-concordance", ["report", "concordance"], ["table"]),
      ("report-suggestions", ["report", "suggestions"], ["table"]),
      ("cite-gost", ["cite", "wilson:99990006", "--style", "gost"], ["table", "json"]),
      (
        "cite-as-printed", ["cite", "wilson:99990009", "--style", "gost", "--as-printed"], ["table"]
      ),
      ("cite-chicago", ["cite", "wilson:99990006", "--style", "chicago"], ["table"]),
      ("cite-cwihp", ["cite", "wilson:99990006", "--style", "cwihp"], ["table"]),
      ("cite-short", ["cite", "wilson:99990006", "--style", "short"], ["table"]),
      (
        "cite-parse",
        [
          "cite", "parse",
          "«Запись беседы», 5 мая 1958 г., АВП РФ. Ф. 09901. Оп. 14. Д. 6, папка 88. Л. 5–7 об.; Оп. 15. Д. 2. Там же. Л. 9 и сл.",
        ], ["table", "json", "ndjson", "csv", "tsv", "markdown"]
      ),
      (
        "date-parse", ["date", "parse", "Tuesday, 16/17 августа 1957 г."],
        ["table", "json", "ndjson", "csv", "tsv", "markdown"]
      ),
      ("date-parse-undated", ["date", "parse", "б/д"], ["table", "json"]),
      ("help", ["--help"], [""]),
    ] as [(String, [String], [String])])
  func answers(name: String, arguments: [String], formats: [String]) throws {
    for format in formats {
      let choice = format.isEmpty ? [] : ["--format", format]
      let result = try program.run(arguments + choice)
      #expect(result.errors == "")
      #expect(result.status == 0)
      let golden = GoldenFile(format.isEmpty ? "\(name).txt" : "\(name).\(format)")
      #expect(try result.output == golden.text(recording: result.output), "\(name) \(format)")
    }
  }

  @Test("to show with what a page knows beside its text", arguments: ["text", "json"])
  func page(format: String) throws {
    let page = RepositoryFiles.root.appending(path: "Fixtures/forms/new-page.html")
    _ = try program.run(["--catalog", "page.sqlite", "import", page.path])
    let result = try program.run(["--catalog", "page.sqlite", "show", "1", "--format", format])
    #expect(try result.output == GoldenFile("show-page.\(format)").text(recording: result.output))
  }

  @Test("and every JSON answer is JSON")
  func json() throws {
    for arguments in [
      ["show", "1"], ["search", "supung"], ["refs"], ["persons"], ["report", "dates"],
    ] {
      let result = try program.run(arguments + ["--format", "json"])
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      }
    }
  }
}
