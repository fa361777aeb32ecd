import Foundation
import RepositoryFiles
import Testing

@Suite("cite")
struct CiteTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
  }

  private func readings(_ input: String) throws -> [[String: Any]] {
    let result = try program.run(
      ["cite", "parse", "--lines", "--format", "ndjson"], input: input)
    #expect(result.status == 0)
    #expect(result.errors == "")
    return try result.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func references(_ reading: [String: Any]) throws -> [[String: Any]] {
    try #require(reading["references"] as? [[String: Any]])
  }

  @Test("parse needs no catalog, and gives one object for each line")
  func lines() throws {
    let read = try readings("RGANI, f. 5, op. 28, d. 410\n\nno reference\r\nАВП РФ. Ф. 0102")
    #expect(
      read.map { $0["text"] as? String } == [
        "RGANI, f. 5, op. 28, d. 410", "", "no reference", "АВП РФ. Ф. 0102",
      ])
    #expect(!FileManager.default.fileExists(atPath: folder.path("kartoteka.sqlite")))
  }

  @Test("parse lets no ibid reach into another line")
  func ibidAcrossLines() throws {
    let read = try readings("РГАСПИ. Ф. 17. Оп. 3. Д. 5. Л. 2\nТам же. Л. 12 и сл.\nibid.")
    let second = try references(read[1])
    #expect(second.count == 1)
    #expect(second[0]["fond"] is NSNull)
    #expect(second[0]["listy"] as? String == "12 и сл.")
    let notes = try #require(second[0]["notes"] as? [[String: Any]])
    #expect(notes.map { $0["code"] as? String } == ["unresolved-ibid"])
    #expect(try references(read[2])[0]["shelfmark"] as? String == "ibid.")
  }

  @Test("parse points at the characters of each part")
  func characters() throws {
    let text = "№ 5: АВП РФ. Ф. 0102. Оп. 13. Д. 5. Л. 257–307."
    let reference = try references(readings(text)[0])[0]
    let parts = try #require(reference["parts"] as? [[String: Any]])
    let characters = Array(text.unicodeScalars)
    let printed = try parts.map { part -> String in
      let first = try #require(part["first"] as? Int)
      let last = try #require(part["last"] as? Int)
      return "\(part["part"] ?? "") " + String(String.UnicodeScalarView(characters[first..<last]))
    }
    #expect(
      printed == ["repository АВП РФ", "fond 0102", "opis 13", "delo 5", "listy 257–307"])
  }

  @Test(
    "parse gives a row for each reference, with a value for each column", arguments: ["csv", "tsv"])
  func rows(format: String) throws {
    let result = try program.run(
      ["cite", "parse", "RGANI f. 5; GARF f. 7523", "--format", format])
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    let separator: Character = format == "csv" ? "," : "\t"
    #expect(Set(lines.map { line in line.filter { $0 == separator }.count }) == [23])
  }

  @Test("parse has every key that scripts rely on, filled or null")
  func keys() throws {
    let reading = try readings("TsKhSD, f. 989, per. 14, dok. 9, ll. 1-12ob")[0]
    for key in ["references", "title", "date", "translator", "project", "contributor", "url"] {
      #expect(reading[key] != nil, "\(key)")
    }
    let reference = try references(reading)[0]
    for key in [
      "repository", "repository_printed", "fond", "opis", "papka", "delo", "listy", "shelfmark",
      "volume", "part", "year", "printed", "leaves", "notes", "other",
    ] {
      #expect(reference[key] != nil, "\(key)")
    }
    #expect(reference["other"] as? [String: String] == ["perechen": "14", "dokument": "9"])
    #expect(reference["leaves"] as? [[String: String]] == [["first": "1", "last": "12ob"]])
    #expect(reference["delo"] is NSNull)
  }

  @Test(
    "writes what parse reads back the same", arguments: ["gost", "chicago", "cwihp", "short"])
  func roundTrip(style: String) throws {
    let imported = try program.run(["import", RepositoryFiles.documents.path])
    try #require(imported.status == 0)
    let keys = ["repository", "fond", "opis", "papka", "delo", "shelfmark"]
    for id in 1...12 {
      let shown = try program.run(["show", "\(id)", "--format", "json"])
      let document = try #require(
        try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
      let stored = try #require(document["references"] as? [[String: Any]])
        .filter { $0["role"] as? String == "original" }
      let cited = try program.run(["cite", "\(id)", "--style", style])
      #expect(cited.status == (stored.isEmpty && ["gost", "short"].contains(style) ? 1 : 0))
      guard !stored.isEmpty else { continue }
      let read = try references(readings(cited.output)[0])
      #expect(read.count == stored.count, "\(cited.output)")
      for (one, other) in zip(read, stored) {
        for key in keys {
          #expect(one[key] as? String == other[key] as? String, "\(key): \(cited.output)")
        }
        let otherParts = try #require(other["other"] as? String)
        let parts = try JSONSerialization.jsonObject(with: Data(otherParts.utf8))
        #expect(one["other"] as? [String: String] == parts as? [String: String], "\(cited.output)")
      }
    }
  }

  @Test("names a document that is not there, and refuses a style that it does not know")
  func mistakes() throws {
    _ = try program.run(["import", RepositoryFiles.documents.path])
    let missing = try program.run(["cite", "999"])
    #expect(missing.status == 1)
    #expect(missing.errors.contains("there is no document 999"))
    #expect(try program.run(["cite", "1", "--style", "harvard"]).status == 2)
    #expect(try program.run(["cite"]).status == 2)
  }

  @Test("parse gives a result for any bytes", arguments: 1...5)
  func noise(seed: Int) throws {
    var state = UInt64(seed) &* 0x2545_F491_4F6C_DD1D
    var text = ""
    for _ in 0..<20_000 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: state >> 40)))
    }
    let result = try program.run(["cite", "parse", "--format", "json"], input: "f. 1 " + text)
    #expect(result.status == 0)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    }
  }
}
