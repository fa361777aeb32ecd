import Foundation
import RepositoryFiles
import Testing

@Suite("The runs on the command line")
struct RunCommandTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    for name in RepositoryFiles.documentNames.prefix(2) {
      try folder.copy(RepositoryFiles.documents.appending(path: name))
    }
  }

  private var files: [String] { Array(RepositoryFiles.documentNames.prefix(2)) }

  private func object(_ arguments: [String]) throws -> [String: Any] {
    let result = try program.run(arguments + ["--format", "json"])
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [String: Any])
  }

  private func list(_ arguments: [String]) throws -> [[String: Any]] {
    let result = try program.run(arguments + ["--format", "json"])
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [[String: Any]])
  }

  @Test("are listed, shown and undone, and an undone one stays listed")
  func whole() throws {
    #expect(
      try program.run(["import"] + files).output
        == "run 1: 2 added, 0 updated, 0 unchanged, 0 skipped, 0 failed\n")
    let shown = try object(["runs", "show", "1"])
    #expect(shown["state"] as? String == "finished")
    #expect(shown["arguments"] as? [String] == files.map { folder.path($0) })
    #expect(
      (shown["files"] as? [[String: Any]])?.map { $0["outcome"] as? String } == ["added", "added"])
    let undone = try program.run(["undo", "1"])
    #expect(undone.output == "run 1 is undone: 2 documents removed, 0 restored\n")
    #expect(try list(["runs"]).map { $0["state"] as? String } == ["undone"])
    let again = try program.run(["undo", "1"])
    #expect(again.status == 2)
    #expect(again.errors.hasPrefix("kartoteka: run 1 was undone on "))
    #expect(try program.run(["runs", "show", "7"]).status == 1)
  }

  @Test("can be rehearsed, which makes no catalog where there is none")
  func rehearsal() throws {
    let result = try program.run(["import", "--dry-run"] + files)
    #expect(result.status == 0)
    #expect(result.output.contains("\(files[0]): would be added\n  title: "))
    #expect(
      result.output.hasSuffix("dry run: 2 added, 0 updated, 0 unchanged, 0 skipped, 0 failed\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("kartoteka.sqlite")))
  }

  @Test("say what a second file of a document means, as they are told")
  func duplicates() throws {
    _ = try program.run(["import", files[0]])
    try folder.write(
      String(contentsOfFile: folder.path(files[0]), encoding: .utf8) + "\nMore.\n",
      to: "second.txt")
    let failed = try program.run(["import", "--on-duplicate", "fail", "second.txt"])
    #expect(failed.status == 1)
    #expect(failed.errors.hasPrefix("second.txt: document 1 was read from "))
    #expect(failed.errors.contains(files[0]))
    let skipped = try program.run(["import", "--on-duplicate", "skip", "second.txt"])
    #expect(skipped.status == 0)
    #expect(skipped.output == "run 3: 0 added, 0 updated, 0 unchanged, 1 skipped, 0 failed\n")
  }

  @Test("end cleanly after Ctrl-C, and go on under their number")
  func interrupted() throws {
    try folder.writeMany(600, like: folder.path(files[0]))
    // The schema alone takes less, the first files more.
    let log = folder.path("kartoteka.sqlite-wal")
    let stopped = try program.run(["import", "many"]) {
      let size = try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int
      return size ?? 0 > 1_000_000
    }
    #expect(stopped.status == 130)
    #expect(stopped.errors.contains("give the same command again to go on"))
    #expect(try list(["runs"]).map { $0["state"] as? String } == ["unfinished"])
    let rest = try program.run(["import", "many"])
    #expect(
      rest.output == "run 1 (continued): 600 added, 0 updated, 0 unchanged, 0 skipped, 0 failed\n")
    #expect(try list(["runs"]).map { $0["state"] as? String } == ["finished"])
  }
}
