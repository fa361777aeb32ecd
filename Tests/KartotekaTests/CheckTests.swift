import Foundation
import RepositoryFiles
import Testing

@Suite("The check of a catalog on the command line")
struct CheckTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    _ = try program.run(["import", RepositoryFiles.documents.path])
  }

  @Test(
    "finds in the fixtures exactly what is recorded, in each format",
    arguments: ["table", "json", "ndjson", "csv", "tsv", "markdown"])
  func fixtures(format: String) throws {
    let result = try program.run(["check", "--format", format])
    #expect(result.status == 1)
    #expect(result.errors == "")
    #expect(try result.output == GoldenFile("check.\(format)").text(recording: result.output))
  }

  @Test("lists its codes with what they mean, also where there is no catalog")
  func list() throws {
    let result = try program.run(["--catalog", "absent.sqlite", "check", "--list"])
    #expect(result.status == 0)
    #expect(try result.output == GoldenFile("check-list.table").text(recording: result.output))
    let one = try program.run(["check", "--list", "--code", "empty-body", "--format", "csv"])
    #expect(one.output.split(separator: "\n").count == 2)
  }

  @Test("answers with status 0 when nothing is found, and looks for the codes alone that are named")
  func codes() throws {
    let none = try program.run(["check", "--code", "foreign-keys", "--code", "empty-body"])
    #expect(none.status == 0)
    #expect(none.output == "")
    #expect(none.errors == "nothing was found\n")
    #expect(
      try program.run(["check", "--code", "foreign-keys", "--format", "json"]).output == "[]\n")
    _ = try program.run(["edit", "2", "--date", "", "--by", "Vera"])
    let found = try program.run([
      "check", "--code", "missing-date", "--code", "foreign-keys", "--format", "csv",
    ])
    #expect(found.status == 1)
    #expect(
      found.output == """
        severity,code,what,document_id,message,remedy
        warning,missing-date,document 2,2,it has no date,\
        "give it one: `kartoteka edit 2 --date '...'`, or 'undated' if it bears none"

        """)
    _ = try program.run(["edit", "2", "--date", "undated", "--by", "Vera"])
    #expect(try program.run(["check", "--code", "missing-date"]).status == 0)
  }

  @Test("refuses an unknown code and a missing catalog with status 2")
  func refusals() throws {
    let unknown = try program.run(["check", "--code", "nonsense"])
    #expect(unknown.status == 2)
    #expect(unknown.errors.hasPrefix("kartoteka: there is no check nonsense; there are contra"))
    #expect(try program.run(["--catalog", "absent.sqlite", "check"]).status == 2)
  }
}
