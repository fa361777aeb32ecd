import Foundation
import RepositoryFiles
import Testing

@Suite("The exit status")
struct ExitStatusTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    _ = try program.run(["import", RepositoryFiles.documents.path])
  }

  @Test(
    "is 0 when something was done or found, and for a report or a statement without rows",
    arguments: [
      ["search", "rails"], ["refs"], ["refs", "AVPRF"], ["persons"], ["show", "1"],
      ["export", "--to", "ris"], ["export", "rails", "--fond", "09901", "--to", "csl-json"],
      ["report", "dates", "-p", "year=1900"], ["sql", "SELECT 1 WHERE 0"], ["--help"],
      ["--version"], ["search", "--at", "AVPRF/09901"], ["refs", "tree", "AVPRF"],
      ["export", "--at", "ф. 09901, оп. 14, д. 6", "--to", "ris"], ["decisions"],
      ["decisions", "AVPRF"], ["decisions", "list", "1"], ["tags"], ["archives"],
      ["archives", "RTsKhIDNI"],
    ])
  func found(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test(
    "is 1 when nothing was found",
    arguments: [
      ["search", "zeppelin"], ["show", "wilson:1"], ["refs", "AVPRF/1"], ["search", "(("],
      ["export", "zeppelin", "--to", "ris"], ["search", "--at", "AVPRF/1"],
      ["search", "--tag", "seen"], ["refs", "--tag", "seen"], ["tags", "seen"],
      ["archives", "nobody"], ["decisions", "99"], ["refs", "import", "absent.csv"],
    ])
  func notFound(arguments: [String]) throws {
    #expect(try program.run(arguments).status == 1)
  }

  @Test(
    "is 2 for wrong usage, a refused statement and a wrong parameter, with one clear message",
    arguments: [
      ["frobnicate"], ["search", "--fnd", "1"], ["show"], ["search", "x", "--from", "yesterday"],
      ["search", "x", "--format", "xml"], ["refs", "--format", "text"],
      ["search", "x", "--limit", "0"], ["export"], ["export", "--to", "1958"],
      ["sql", "DELETE FROM documents"], ["sql", "SELEC 1"], ["sql", "SELECT :a", "-p", "b=1"],
      ["sql", "SELECT 1", "-p", "a"], ["report"], ["report", "nothing"],
      ["report", "dates", "--reports", "absent"],
      ["report", "dates", "-p", "yaer=1"], ["report", "dates", "-p", "year=x"],
      ["--catalog", "absent.sqlite", "search", "x"], ["add", "--title", "x"],
      ["add", "--title", "x", "--reference", "attic"], ["tag", "1"], ["tag", "1", ""],
      ["refs", "describe", "AVPRF/1"], ["refs", "describe", "AVPRF", "--title", "x"],
      ["decisions", "undo", "1"], ["decisions", "undo", "x"], ["search", "--at", ""],
      ["archives", "add", "AVPRF", "--name", "x"], ["archives", "--catalog", "absent.sqlite"],
      ["--catalog", "absent.sqlite", "tag", "1", "seen"],
    ])
  func wrong(arguments: [String]) throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    let result = try program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(!result.errors.isEmpty)
    #expect(!result.errors.contains("SQLite error"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == before)
  }

  @Test("is 1 when a file could not be imported; the message names file, line and remedy")
  func failedImport() throws {
    try folder.copy(RepositoryFiles.broken.appending(path: "invalid-utf8.txt"), as: "letter.txt")
    let result = try program.run(["import", "letter.txt"])
    #expect(result.status == 1)
    #expect(result.errors.contains("letter.txt:"))
    #expect(result.errors.contains("save the document as UTF-8 text"))
    #expect(result.output.contains("0 added"))
    #expect(result.output.contains("1 failed"))
  }
}

@Suite("The catalog that a command works on")
struct CatalogChoiceTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    _ = try program.run(["import", "--catalog", "named.sqlite", RepositoryFiles.documents.path])
  }

  @Test(
    "is named before or behind the verb",
    arguments: [
      ["--catalog", "named.sqlite", "search", "rails"],
      ["search", "rails", "--catalog", "named.sqlite"],
      ["search", "--catalog=named.sqlite", "rails"],
    ])
  func option(arguments: [String]) throws {
    #expect(try program.run(arguments).status == 0)
  }

  @Test("is else that of the environment, else kartoteka.sqlite here")
  func environment() throws {
    #expect(try program.run(["refs"]).status == 2)
    #expect(
      try program.run(["refs"], environment: ["KARTOTEKA_CATALOG": "named.sqlite"]).status == 0)
    try FileManager.default.copyItem(
      atPath: folder.path("named.sqlite"), toPath: folder.path("kartoteka.sqlite"))
    #expect(try program.run(["refs"]).status == 0)
  }

  @Test("answers a statement from standard input")
  func standardInput() throws {
    let sql = "SELECT count(*) AS n FROM documents WHERE title LIKE :like"
    for extra in [[], ["-"]] {
      let result = try program.run(
        ["sql", "-p", "like=Journal%", "--format", "csv", "--catalog", "named.sqlite"] + extra,
        input: sql)
      #expect(result.output == "n\n5\n")
    }
  }

  @Test("runs reports from a user's own folders")
  func userReports() throws {
    let report = "-- title: Titles\nSELECT title FROM documents ORDER BY title LIMIT 1"
    try folder.write(report, to: "mine/first.sql", makingFolders: true)
    try folder.write(report, to: ".config/kartoteka/reports/second.sql", makingFolders: true)
    try folder.write(report, to: "xdg/kartoteka/reports/third.sql", makingFolders: true)
    let catalog = ["--catalog", "named.sqlite"]
    #expect(try program.run(catalog + ["report", "first", "--reports", "mine"]).status == 0)
    #expect(try program.run(catalog + ["report", "second"]).status == 0)
    #expect(
      try program.run(
        catalog + ["report", "third"], environment: ["XDG_CONFIG_HOME": folder.path("xdg")]
      ).status == 0)
  }
}

@Suite("Hostile text")
struct HostileTextTests {
  @Test("reaches no terminal with its control characters, in any format for people")
  func terminal() throws {
    let folder = try TemporaryFolder()
    let program = Program(folder: folder.url)
    _ = try program.run([
      "import", RepositoryFiles.broken.appending(path: "hostile-markup.txt").path,
    ])
    for arguments in [
      ["show", "1"], ["show", "1", "--format", "table"], ["show", "1", "--format", "markdown"],
      ["search", "script"], ["search", "script", "--format", "table"], ["persons"],
      ["sql", "SELECT body FROM documents"],
    ] {
      let result = try program.run(arguments)
      #expect(result.status == 0)
      #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}

@Suite("The seed on the command line", .enabled(if: RepositoryFiles.seed != nil))
struct SeedProgramTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    let seed = try #require(RepositoryFiles.seed)
    for _ in 0..<3 { _ = try program.run(["import", seed.path]) }
  }

  @Test("is one document after three imports, with every fact in its JSON")
  func facts() throws {
    let result = try program.run(["show", "wilson:115935", "--format", "json"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(json["date_edtf"] as? String == "1957-10-07")
    #expect(json["original_language"] as? String == "Russian")
    #expect((json["references"] as? [Any])?.count == 1)
    #expect((json["persons"] as? [Any])?.count == 7)
    let count = try program.run(["sql", "SELECT count(*) FROM documents", "--format", "csv"])
    #expect(count.output == "count(*)\n1\n")
  }

  @Test("gives its reference as one row")
  func reference() throws {
    let sql = "select repository, fond, opis, delo, listy from archival_references"
    let result = try program.run(["sql", sql, "--format", "csv"])
    #expect(result.output == "repository,fond,opis,delo,listy\nAVPRF,0102,13,5,257-307\n")
  }

  @Test(
    "is found by its words, its phrases and its place",
    arguments: [
      ["search", "\"whole series of measures\""], ["search", "VCh communications"],
      ["search", "puzanov", "--from", "1957", "--to", "1958"], ["search", "F. 0102"],
      ["search", "1957-10-07"],
    ])
  func found(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.status == 0)
    #expect(result.output.contains("wilson:115935"))
  }
}
