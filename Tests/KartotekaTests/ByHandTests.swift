import Foundation
import RepositoryFiles
import Testing

@Suite("Cataloguing by hand on the command line")
struct ByHandTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    _ = try program.run(["import", RepositoryFiles.documents.path])
  }

  @discardableResult
  private func run(_ arguments: String..., status: Int32 = 0) throws -> Program.Result {
    let result = try program.run(arguments, environment: ["KARTOTEKA_AUTHOR": "Vera"])
    #expect(result.status == status, "\(arguments): \(result.errors)")
    return result
  }

  private func csv(_ arguments: String...) throws -> [String] {
    try program.run(arguments + ["--format", "csv"]).output.split(separator: "\n").map(String.init)
  }

  @Test("a document is added, found, shown, exported, counted and taken out again")
  func add() throws {
    let added = try run(
      "add", "--title", "Note on coal", "--date", "3 March 1957", "--reference",
      "АВП РФ. Ф. 09901. Оп. 14. Д. 6. Л. 1-40", "--note", "Seen in the reading room.")
    #expect(added.output == "13\n")
    #expect(added.errors == "")
    #expect(try run("show", "13").output.contains("AVPRF f. 09901, op. 14, d. 6, ll. 1-40"))
    #expect(try run("search", "coal", "--at", "AVPRF/09901/14/6").output.contains("Note on coal"))
    #expect(try run("export", "coal", "--to", "ris").output.contains("Note on coal"))
    #expect(try csv("refs", "AVPRF/09901/14/6").last == "delo,6,AVPRF,AVPRF/09901/14/6,,6,,,,")
    #expect(
      try csv("report", "coverage", "-p", "delo=6").contains {
        $0.hasPrefix("AVPRF,09901,14,,6,1,40,catalogued,1")
      })
    #expect(
      try run("decisions", "13", "--format", "csv").output.contains(
        "1,add,document 13,,,Note on coal,Vera,"))
    try run("decisions", "undo", "1")
    try run("show", "13", status: 1)
    #expect(try csv("decisions").count == 2)
  }

  @Test("a document is added in JSON as it is shown")
  func addAsJSON() throws {
    let added = try run(
      "add", "--title", "x", "--reference", "Nobody's archive, f. 1", "--format", "json")
    #expect(added.errors.contains("not in the authority file"))
    #expect(added.output == (try run("show", "13", "--format", "json").output))
  }

  @Test("what cannot be read is refused with status 2, and nothing is written")
  func refusals() throws {
    try run("add", "--title", "x", "--reference", "in the attic", status: 2)
    try run("add", "--title", "x", "--reference", "RGANI f. 5", "--date", "someday", status: 2)
    try run("add", "--title", "", "--reference", "RGANI f. 5", status: 2)
    try run("add", "--title", "x", status: 2)
    try run("refs", "describe", "AVPRF", "--title", "x", status: 2)
    try run("refs", "describe", "AVPRF/1", "--leaves", "many", status: 2)
    try run("refs", "describe", "AVPRF/1", status: 2)
    try run("decisions", "undo", "1", status: 2)
    try run("search", "--at", " ", status: 2)
    try run("decisions", "99", status: 1)
    #expect(try csv("sql", "SELECT count(*) FROM decisions") == ["count(*)", "0"])
    for arguments in [
      ["add", "--title", "x", "--reference", "attic"],
      ["refs", "describe", "AVPRF", "--title", "x"],
      ["refs", "describe", "F. 1", "--title", "x"], ["decisions"], ["decisions", "undo", "1"],
    ] {
      #expect(try program.run(["--catalog", "new.sqlite"] + arguments).status == 2)
    }
    #expect(
      try program.run(["--catalog", "new.sqlite", "refs", "import", "absent.csv"]).status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path("new.sqlite")))
  }

  @Test("a place is described before any document of it, and the tree shows it")
  func describe() throws {
    try run("refs", "describe", "ф. 0102", "--title", "x", status: 2)
    try run(
      "refs", "describe", "АВП РФ, ф. 0102, оп. 13", "--title", "Secretariat", "--dates", "1957",
      "--note", "To be ordered.", "--reason", "inventory")
    try run("refs", "describe", "AVPRF/09901/14/6", "--leaves", "120")
    let tree = try run("refs", "AVPRF").output
    let golden = GoldenFile("refs-described.table")
    #expect(try tree == golden.text(recording: tree))
    #expect(
      try csv("refs", "AVPRF/0102/13") == [
        "level,number,repository,path,title,documents,date_text,leaf_count,note,tags",
        "opis,13,AVPRF,AVPRF/0102/13,Secretariat,0,1957,,To be ordered.,",
      ])
    #expect(
      try csv("report", "coverage", "-p", "delo=6").contains {
        $0.hasPrefix("AVPRF,09901,14,,6,98,120,gap")
      })
    let again = try run("refs", "describe", "AVPRF/09901/14/6", "--leaves", "120")
    #expect(again.output == "")
    #expect(again.errors.contains("nothing has changed"))
  }

  @Test("a later import leaves it as it was described")
  func outliveImport() throws {
    try run("refs", "describe", "AVPRF/09901/14/6", "--title", "Journals")
    try folder.copy(
      RepositoryFiles.documents.appending(path: "journal-veretennikov-1958-03-03.txt"), as: "a.txt")
    let text = try String(contentsOfFile: folder.path("a.txt"), encoding: .utf8)
    try folder.write(text + "\nOne more line.\n", to: "a.txt")
    #expect(try run("import", "a.txt").output.contains("1 updated"))
    #expect(try run("refs", "AVPRF/09901/14/6").output.contains("Journals"))
  }

  @Test("the tree goes out as CSV and comes in again without a change")
  func roundTrip() throws {
    try run(
      "refs", "describe", "RGANI/9905/28/412", "--title", "\"Letters\", and\nmore", "--leaves", "7")
    try folder.write(try run("refs", "--format", "csv").output, to: "places.csv")
    #expect(
      try run("refs", "import", "places.csv").output
        == "21 places, 0 values changed, 0 rows failed\n")
    try folder.write(
      "path,title\nRGANI/9905,Department\nRGANI/x,y\n", to: "places.csv")
    let result = try run("refs", "import", "places.csv", status: 1)
    #expect(result.output == "2 places, 1 values changed, 1 rows failed\n")
    #expect(result.errors.hasPrefix("places.csv:3: `x` is not the number of a fond"))
    #expect(try run("refs", "RGANI/9905").output.contains("Department"))
  }

  @Test("a decision is undone in its turn, and the message names the one that comes first")
  func undo() throws {
    try run("refs", "describe", "RGANI/9905", "--title", "One", "--by", "Olga")
    try run("refs", "describe", "RGANI/9905", "--title", "Two")
    #expect(try run("decisions", "undo", "1", status: 2).errors.contains("while decision 2 stands"))
    try run("decisions", "undo", "2")
    #expect(try run("refs", "RGANI/9905").output.contains("One"))
    try run("decisions", "undo", "1", "--format", "json")
    #expect(!(try run("refs", "RGANI/9905").output.contains("One")))
    let listed = try csv("decisions", "RGANI")
    #expect(listed.count == 3)
    #expect(listed[1].hasPrefix("1,describe,RGANI/9905,title,,One,Olga,"))
    #expect(listed[2].hasPrefix("2,describe,RGANI/9905,title,One,Two,Vera,"))
    #expect(try csv("decisions", "AVPRF").count == 1)
  }

  @Test("tags are put on documents and places, filter everything, and are undone")
  func tags() throws {
    try run("tag", "AVPRF/09901/14/6", "Ordered", "to translate", "--reason", "for May")
    try run("tag", "wilson:99990008", "seen")
    try run("tag", "AVPRF/0102/13", "ordered")
    #expect(
      try csv("tags") == ["name,documents,places", "Ordered,0,2", "seen,1,0", "to translate,0,1"])
    #expect(
      try csv("tags", "ordered") == [
        "kind,what,title", "place,AVPRF/0102/13,", "place,AVPRF/09901/14/6,",
      ])
    try run("tags", "copied", status: 1)
    #expect(try run("search", "--tag", "ordered").output.contains("5 documents"))
    #expect(try run("search", "veretennikov", "--tag", "seen", status: 1).output == "0 documents\n")
    #expect(try run("export", "--tag", "SEEN", "--to", "ris").output.contains("wilson:99990008"))
    let branches = try run("refs", "--tag", "ordered").output
    let golden = GoldenFile("refs-tagged.table")
    #expect(try branches == golden.text(recording: branches))
    try run("refs", "--tag", "copied", status: 1)
    #expect(try run("show", "wilson:99990008").output.contains("\ntags        seen\n"))
    #expect(
      try run("show", "wilson:99990001").output.contains(
        "\ntags        Ordered (AVPRF/09901/14/6), to translate (AVPRF/09901/14/6)\n"))
    #expect(
      try csv("sql", "SELECT count(*) FROM unit_tags JOIN tags ON tags.id = tag_id") == [
        "count(*)", "3",
      ])
    try run("tag", "--remove", "AVPRF/0102/13", "ORDERED")
    try run("refs", "AVPRF/0102", status: 1)
    try run("decisions", "undo", "4", status: 2)
    try run("decisions", "undo", "5")
    try run("decisions", "undo", "4")
    #expect(try csv("tags").contains("Ordered,0,1"))
    try run("tag", "1", "a,b", status: 2)
    try run("tag", "nothing", "seen", status: 2)
    try run("tag", "99", "seen", status: 1)
  }

  @Test("decisions are listed in every format")
  func formats() throws {
    try run("refs", "describe", "RGANI/9905", "--title", "Department", "--leaves", "7")
    try run("refs", "describe", "RGANI/9905", "--title", "General Department", "--reason", "a, b")
    try run("tag", "1", "seen", "--by", "Olga")
    try run("decisions", "undo", "4")
    for format in ["table", "json", "ndjson", "csv", "tsv", "markdown"] {
      let listed = try run("decisions", "--format", format).output
        .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2026-01-02T03:04:05Z")
      let golden = GoldenFile("decisions.\(format)")
      #expect(try listed == golden.text(recording: listed))
    }
  }
}
