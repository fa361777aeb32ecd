import Foundation
import RepositoryFiles
import Testing

@Suite("Joining two catalogs on the command line")
struct JoinTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
  }

  @discardableResult
  private func run(
    _ catalog: String, _ arguments: String..., author: String = "Vera", status: Int32 = 0
  ) throws -> Program.Result {
    let result = try program.run(
      ["--catalog", catalog] + arguments, environment: ["KARTOTEKA_AUTHOR": author])
    #expect(result.status == status, "\(arguments): \(result.errors)")
    return result
  }

  /// Two assistants begin with one catalog and go on apart.
  private func workApart() throws {
    try run("ours.sqlite", "import", RepositoryFiles.documents.path)
    try FileManager.default.copyItem(
      atPath: folder.path("ours.sqlite"), toPath: folder.path("theirs.sqlite"))
    try run("ours.sqlite", "edit", "wilson:99990006", "--title", "Talk on trade")
    try run("theirs.sqlite", "edit", "wilson:99990006", "--title", "On trade", author: "Olga")
    try run("theirs.sqlite", "edit", "wilson:99990008", "--date", "4 July 1956", author: "Olga")
    try run("theirs.sqlite", "tag", "AVPRF/09901/14/6", "seen", author: "Olga")
    try run(
      "theirs.sqlite", "add", "--title", "Note on coal", "--reference", "RGANI f. 5, op. 30, d. 1",
      author: "Olga")
  }

  @Test("brings what the other did, and reports what contradicts")
  func join() throws {
    try workApart()
    let joined = try run("ours.sqlite", "import", "theirs.sqlite")
    #expect(joined.output == "run 2: 1 added, 2 updated, 11 unchanged, 0 skipped, 0 failed\n")
    #expect(
      joined.errors == """
        theirs.sqlite: document 8: warning: title: Olga made it `On trade` (decision 1 there), but Vera made it \
        `Talk on trade` (decision 1 here), which stands

        """)
    #expect(try run("ours.sqlite", "show", "wilson:99990008").output.contains("4 July 1956"))
    #expect(try run("ours.sqlite", "search", "coal").output.contains("Note on coal"))
    #expect(try run("ours.sqlite", "tags", "--format", "csv").output.contains("seen,0,1"))
    let listed = try run("ours.sqlite", "decisions", "--by", "Olga", "--format", "csv").output
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2026-01-02T03:04:05Z")
      .replacing(folder.url.standardizedFileURL.path, with: "/folder")
    let golden = GoldenFile("decisions-joined.csv")
    #expect(try listed == golden.text(recording: listed))
    let again = try run("ours.sqlite", "import", "theirs.sqlite")
    #expect(again.output == "run 3: 0 added, 0 updated, 13 unchanged, 0 skipped, 0 failed\n")
  }

  @Test("of catalogs and files in one import gives each its run, and a bad one fails alone")
  func several() throws {
    try workApart()
    try folder.write("SQLite format 3\0 and nothing else", to: "bad.sqlite")
    let joined = try run(
      "new.sqlite", "import", "bad.sqlite", "theirs.sqlite", RepositoryFiles.documents.path,
      status: 1)
    #expect(
      joined.output == """
        run 1: 0 added, 0 updated, 0 unchanged, 0 skipped, 1 failed
        run 2: 13 added, 1 updated, 0 unchanged, 0 skipped, 0 failed
        run 3: 0 added, 0 updated, 12 unchanged, 0 skipped, 0 failed

        """)
    #expect(joined.errors.contains("bad.sqlite: this is a database of SQLite, but not a catalog"))
    let itself = try run("new.sqlite", "import", "new.sqlite", status: 1)
    #expect(itself.errors.contains("this is the catalog that you import into"))
  }
}
