import Foundation
import RepositoryFiles
import Testing

@Suite("Editing on the command line")
struct EditTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    try folder.copy(
      RepositoryFiles.documents.appending(path: "memcon-kolyvanov-han-sang-muk-1958-09-18.txt"),
      as: "a.txt")
    _ = try program.run(["import", "a.txt"])
  }

  @discardableResult
  private func run(_ arguments: String..., status: Int32 = 0) throws -> Program.Result {
    let result = try program.run(arguments, environment: ["KARTOTEKA_AUTHOR": "Vera"])
    #expect(result.status == status, "\(arguments): \(result.errors)")
    return result
  }

  private func dated(_ text: String) -> String {
    text.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2026-01-02T03:04:05Z")
      .replacing(/, \d{4}-\d\d-\d\d(?=[:)])/, with: ", 2026-01-02")
  }

  private func edit() throws {
    try run(
      "edit", "wilson:99990006", "--title", "Talk on trade", "--date", "19 September 1958",
      "--note", "Compare the Chinese copy.", "--set", "summary=", "--set", "project=CWIHP",
      "--add-reference", "РГАНИ. Ф. 9905. Оп. 28. Д. 412. Л. 3 об.", "--reason", "seen the original"
    )
    try run("edit", "1", "--remove-reference", "1", "--by", "Olga")
  }

  @Test("shows what was corrected, by whom, when and why, and the program follows")
  func show() throws {
    try edit()
    for format in ["text", "json"] {
      let shown = try dated(run("show", "1", "--format", format).output)
      let golden = GoldenFile("show-corrected.\(format)")
      #expect(try shown == golden.text(recording: shown))
    }
    #expect(try run("search", "talk on trade").output.contains("Talk on trade"))
    #expect(try run("search", "--from", "1958-09-19", "--to", "1958-09-19").status == 0)
    try run("search", "--from", "1958-09-18", "--to", "1958-09-18", status: 1)
    #expect(try run("refs", "RGANI/9905/28/412").output.contains("1"))
    try run("refs", "AVPRF", status: 1)
    #expect(
      try run("report", "coverage", "--format", "csv").output.contains(
        "RGANI,9905,28,,412,3,3,catalogued,1,1"))
  }

  @Test("is kept by a later import, which reports where the file says something else now")
  func laterImport() throws {
    try edit()
    let text = try String(contentsOfFile: folder.path("a.txt"), encoding: .utf8)
    try folder.write(text.replacing("September 18, 1958", with: "September 17, 1958"), to: "a.txt")
    let imported = try run("import", "a.txt")
    #expect(imported.output.contains("1 updated"))
    #expect(
      imported.errors == """
        a.txt: warning: date: the file says `September 17, 1958`, but decision 2 made it `19 September 1958`, \
        which stands; `kartoteka decisions undo 2` takes what the file says

        """)
    let shown = try run("show", "1").output
    #expect(shown.contains("date        19 September 1958\n"))
    #expect(shown.contains("; the file now says `September 17, 1958` (decision 2, Vera, "))
    #expect(try run("decisions", "undo", "2").output.contains("September 17, 1958"))
    #expect(try run("show", "1").output.contains("date        September 17, 1958\n"))
  }

  @Test("is listed with the other decisions, by person and without undone ones")
  func decisions() throws {
    try edit()
    try run("decisions", "undo", "5")
    func numbers(_ arguments: String...) throws -> [String] {
      try program.run(["decisions"] + arguments + ["--format", "csv"]).output.split(separator: "\n")
        .dropFirst().map { String($0.prefix { $0 != "," }) }.filter { Int($0) != nil }
    }
    #expect(try numbers("wilson:99990006") == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(try numbers("1", "--standing") == ["1", "2", "3", "4", "6", "7"])
    #expect(try numbers("--by", "Olga") == ["7"])
    #expect(
      try run("decisions", "--by", "Olga", "--format", "csv").output.contains(
        "7,edit,document 1,reference,\"AVPRF F. 09901, Op. 14, P. 88, Delo 9, Listy 12-17\",,Olga,")
    )
  }

  @Test("of what is unknown or unreadable is refused, and nothing is written")
  func refuse() throws {
    for arguments in [
      [], ["--title", ""], ["--date", "someday"], ["--set", "body=x"], ["--set", "summary"],
      ["--title", "x", "--set", "title=y"], ["--remove-reference", "9"],
      ["--remove-reference", "x"], ["--add-reference", "in the attic"],
      ["--add-reference", "Ibid., l. 9"], ["--note", "kept out", "--remove-reference", "2"],
    ] {
      let result = try program.run(["edit", "1"] + arguments)
      #expect(result.status == 2, "\(arguments)")
      #expect(result.output == "")
    }
    try run("edit", "99", "--title", "x", status: 1)
    try run("edit", "nothing", "--title", "x", status: 1)
    try run("--catalog", "absent.sqlite", "edit", "1", "--title", "x", status: 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path("absent.sqlite")))
    #expect(
      try run("sql", "SELECT count(*) FROM decisions", "--format", "csv").output
        == "count(*)\n0\n")
    let again = try run("edit", "1", "--set", "project=NKIDP")
    #expect(again.output == "")
    #expect(again.errors.contains("nothing has changed"))
  }
}
