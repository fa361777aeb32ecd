import Catalog
import Foundation
import GRDB
import Importing
import Querying
import RepositoryFiles
import Testing

@Suite("Checks find in what was imported")
struct ImportedCheckTests {
  private let folder: TemporaryFolder
  private let catalog: CatalogFile
  private let text: String

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    text = try String(
      contentsOf: RepositoryFiles.documents.appending(
        path: "telegram-veretennikov-1957-01-29.txt"), encoding: .utf8)
  }

  private func `import`(_ replaced: String = "", by replacement: String = "") throws {
    let changed = replaced.isEmpty ? text : text.replacing(replaced, with: replacement)
    try folder.write(changed, to: "telegram.txt")
    _ = try Importer(into: catalog).run([folder.path("telegram.txt")])
  }

  private func found(_ code: String) throws -> [String] {
    try catalog.check(CheckLibrary().checks(coded: [code]), parserVersion: 0)
      .findings.map { "\($0.subject): \($0.message)" }
  }

  private func correct(_ fields: [CorrectedField: String]) throws {
    _ = try catalog.correct(
      1,
      DocumentCorrection(
        fields, removingReferences: [], addingReferences: [],
        authority: catalog.archiveAuthority()),
      by: Attribution(author: "Vera", time: "2026-01-02T03:04:05Z"))
  }

  @Test("a title that names another day, until the date is corrected or the file is mended")
  func dateInTitle() throws {
    let title = "on the Purchase of Printing Paper"
    try `import`(title, by: "\(title) for 30 January 1957")
    #expect(
      try found("contradictory-date") == [
        "document 1: the title says 30 January 1957, but the date of the document is January 29, 1957"
      ])
    try correct([.date: "30 January 1957"])
    #expect(try found("contradictory-date") == [])
  }

  @Test("a date that cannot be read, which is not a missing one")
  func unreadableDate() throws {
    try `import`("Printing Paper,\" History", by: "Printing Paper,\" 31 February 1957, History")
    #expect(
      try found("unreadable-date") == [
        "document 1: the date in the citation cannot be read: 31 February 1957"
      ])
    #expect(try found("missing-date") == [])
    try `import`()
    #expect(try found("unreadable-date") == [])
  }

  @Test("a reference of which a part was guessed, and an archive that no list has")
  func doubtfulReference() throws {
    try `import`()
    #expect(try found("doubtful-reference") == [])
    try `import`("op. 28, d. 412, ll.", by: "op. 28, d. 412,")
    #expect(
      try found("doubtful-reference") == [
        "document 1: `4-4ob` behind the delo has no label and is read as leaves"
      ])
    try `import`("ll. 4-4ob", by: "ll. 44-4")
    #expect(try found("doubtful-reference") == [])
    #expect(try found("suspicious-leaves").count == 1)
    #expect(try found("unknown-archive") == [])
    try `import`("TsKhSD, f. 9905", by: "Archive of the Lighthouse Office, f. 9905")
    #expect(try found("doubtful-reference") == [])
    #expect(
      try found("unknown-archive") == [
        "archive Archive of the Lighthouse Office: it is in no list of archives and filed under its printed name; documents that name it: 1"
      ])
  }

  @Test("a file that says something else than when its document was corrected")
  func correctionConflict() throws {
    try `import`()
    try correct([.title: "Telegram on paper"])
    #expect(try found("correction-conflict") == [])
    try `import`("Purchase of Printing", by: "Sale of Printing")
    #expect(
      try found("correction-conflict") == [
        "document 1: title was corrected to `Telegram on paper`, but the file now says "
          + "`Telegram from Ambassador Veretennikov on the Sale of Printing Paper`"
      ])
  }

  @Test("two people whose names differ in blanks alone, but not in where the surname ends")
  func spellings() throws {
    try `import`()
    let before = try found("person-spellings")
    try DatabaseQueue(path: catalog.path).write {
      try $0.execute(
        sql: """
          INSERT INTO persons (id, name, sort_name)
          VALUES (901, 'Hon Gildong', 'Hon Gildong'), (902, 'Hongil Dong', 'Hongil Dong'),
            (903, 'A.M. Puzanov', 'Puzanov, A.M.'), (904, 'M. Puzanova', 'Puzanova, M.');
          INSERT INTO person_names (person_id, name, script, name_key)
          VALUES (901, 'Hon Gildong', 'Latn', 'hon gildong'),
            (902, 'Hongil Dong', 'Latn', 'hongil dong'),
            (903, 'A.M. Puzanov', 'Latn', 'puzanov a m'),
            (904, 'M. Puzanova', 'Latn', 'puzanova m');
          """)
    }
    #expect(
      try found("person-spellings").filter { !before.contains($0) } == [
        "person 902: `Hongil Dong` may be person 901, `Hon Gildong`"
      ])
  }

  @Test("only the codes that exist; another one is refused with all of them")
  func unknownCode() throws {
    let library = try CheckLibrary()
    #expect(throws: CheckError.unknown(code: "x", known: library.checks.map(\.code).sorted())) {
      try library.checks(coded: ["missing-date", "x"])
    }
    for check in library.checks { #expect(!check.about.isEmpty) }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: RepositoryFiles.root.appending(path: "Sources/Querying/Checks").path)
    let codes = files.map { $0.replacing(".sql", with: "").replacing("_", with: "-") }
    #expect(codes.sorted() == library.checks.map(\.code).sorted())
  }

  @Test("as much as can be read of a damaged file, and say that it is damaged")
  func damagedFile() throws {
    try `import`()
    try DatabaseQueue(path: catalog.path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    let root = try #require(
      try catalog.select("SELECT rootpage FROM sqlite_schema WHERE name = 'leaves'").rows[0][0]
        .integer)
    let size = try #require(try catalog.select("PRAGMA page_size").rows[0][0].integer)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: catalog.path))
    try file.seek(toOffset: UInt64((root - 1) * size))
    try file.write(contentsOf: Data(repeating: 0xAA, count: Int(size)))
    try file.close()
    let report = try CatalogFile(readingFrom: catalog.path)
      .check(CheckLibrary().checks, parserVersion: 99)
    let codes = Set(report.findings.map(\.code))
    #expect(codes.isSuperset(of: ["file-integrity", "older-reader"]))
    #expect(report.findings.first?.severity == .error)
  }
}
