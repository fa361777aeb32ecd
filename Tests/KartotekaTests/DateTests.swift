import Foundation
import RepositoryFiles
import Testing

@Suite("date parse")
struct DateTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
  }

  @Test("gives one object for each line, with nulls where there is no date, and needs no catalog")
  func lines() throws {
    let result = try program.run(
      ["date", "parse", "--lines", "--format", "ndjson"],
      input: "7 October 1957\n\n14 or 20 July 1956\r\nбез даты\nbefore 1957\n31.2.1957")
    #expect(result.status == 0)
    #expect(result.errors == "")
    let lines = try result.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(
      lines.map { $0["text"] as? String } == [
        "7 October 1957", "", "14 or 20 July 1956", "без даты", "before 1957", "31.2.1957",
      ])
    #expect(
      lines.map { $0["edtf"] as? String } == [
        "1957-10-07", nil, "[1956-07-14,1956-07-20]", nil, "../1957-01-01", nil,
      ])
    #expect(lines.map { $0["earliest"] as? String }[2...4] == ["1956-07-14", nil, nil])
    #expect(lines.map { $0["latest"] as? String }[2...4] == ["1956-07-20", nil, "1957-01-01"])
    #expect(lines.allSatisfy { $0["earliest"] != nil && $0["latest"] != nil })
    let codes = try lines.map { line in
      try #require(line["notes"] as? [[String: String]]).map { $0["code"] }
    }
    #expect(codes == [[], ["not-a-date"], [], ["undated"], [], ["impossible-day"]])
    #expect(!FileManager.default.fileExists(atPath: folder.path("kartoteka.sqlite")))
  }

  @Test("ends with 1 when a single text is no date; undated is a reading")
  func status() throws {
    #expect(try program.run(["date", "parse", "7 October 1957"]).status == 0)
    #expect(try program.run(["date", "parse", "undated"]).status == 0)
    let refused = try program.run(["date", "parse", "31 February 1957", "--format", "ndjson"])
    #expect(refused.status == 1)
    #expect(refused.output.contains(#""edtf":null"#))
    #expect(refused.errors == "")
    #expect(try program.run(["date", "parse", "--lines"], input: "nothing\n").status == 0)
  }

  @Test("lets no terminal escape through")
  func escapes() throws {
    let result = try program.run(["date", "parse", "\u{1B}[31m1957"])
    #expect(!result.output.contains("\u{1B}"))
  }
}
