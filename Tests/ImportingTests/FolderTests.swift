import Catalog
import Foundation
import Importing
import RepositoryFiles
import Testing

@Suite("A folder that is imported")
struct FolderTests {
  let test: TestCatalog

  init() throws {
    test = try TestCatalog()
    try test.folder.write(test.page(number: 99_990_801), to: "in/a.txt", makingFolders: true)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: test.folder.path(name), withDestinationPath: target)
  }

  private func problems(_ report: ImportReport) -> [String] {
    report.files.flatMap(\.diagnostics).filter { $0.severity == "error" }.map(\.code)
  }

  @Test("passes over dot files and the folder beside a saved page, and counts them")
  func passedOver() throws {
    try test.folder.write("x", to: "in/.DS_Store")
    try test.folder.write("x", to: "in/.git/config", makingFolders: true)
    try test.folder.write(test.page(number: 99_990_802, title: "Saved"), to: "in/Saved.html")
    try test.folder.write("x", to: "in/Saved_files/script.js", makingFolders: true)
    try test.folder.write(
      test.page(number: 99_990_803, title: "Own"), to: "in/Own_files/b.txt", makingFolders: true)
    let report = try test.run(test.folder.path("in"))
    #expect(report.passedOver == 3)
    #expect(report.files.map { $0.location.path.suffix(11) }.contains("Own_files/b.txt".suffix(11)))
    #expect(report.files.count == 3)
  }

  @Test("can hold the catalog itself, which is no file of its own")
  func ownCatalog() throws {
    let report = try test.run(test.folder.url.path)
    #expect(test.outcomes(report) == [.added])
    #expect(report.passedOver == 0)
  }

  @Test("is read through symbolic links, once, and those in a circle are reported")
  func links() throws {
    try link("in/back", to: "../in")
    try link("in/self", to: "self")
    try link("in/nowhere", to: "absent.txt")
    try test.folder.write(
      test.page(number: 99_990_802, title: "Elsewhere"), to: "elsewhere/b.txt", makingFolders: true)
    try link("in/elsewhere", to: "../elsewhere")
    let report = try test.run(test.folder.path("in"))
    #expect(report.count(.added) == 2)
    #expect(problems(report).sorted() == ["broken-link", "link-in-circle", "link-in-circle"])
  }

  @Test("holds a pipe, which is reported and not waited for")
  func pipe() throws {
    #expect(mkfifo(test.folder.path("in/pipe"), 0o600) == 0)
    let report = try test.run(test.folder.path("in"))
    #expect(problems(report) == ["not-a-file"])
    #expect(report.count(.added) == 1)
  }

  @Test("holds a file that may not be read, which is reported", .enabled(if: getuid() != 0))
  func forbidden() throws {
    let path = try test.folder.write("x", to: "in/b.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    #expect(try problems(test.run(test.folder.path("in"))) == ["forbidden-file"])
  }
}
