import ArchivalReferences
import Foundation
import HistoricalDates
import RepositoryFiles
import Testing
import Translations

@Suite("Records of the former API")
struct RecordTests {
  private let reader = DocumentReader()

  private func record() throws -> String {
    try String(
      contentsOf: RepositoryFiles.root.appending(path: "Fixtures/forms/record.json"),
      encoding: .utf8)
  }

  private func parts(_ json: String) throws -> [FilePart] {
    try reader.contents(of: Array(json.utf8)).parts
  }

  private func small(_ fields: String, id: Int = 1) -> String {
    "{\"id\":\"\(id)\",\"title\":\"Note \(id)\",\(fields)}"
  }

  @Test("give the translation as the document, and the transcript as a version of it")
  func versions() throws {
    let parts = try self.parts(record())
    #expect(parts.map(\.name) == ["record 99990002", "record 99990002, transcript 99990901"])
    let document = try parts[0].content.get().translation
    let version = try parts[1].content.get().translation
    let record = TranslationIdentifier(scheme: "wilson", value: "99990002")
    #expect(document.identifiers.first == record)
    #expect(document.versionOf == nil)
    #expect(document.contents == "Translation - English")
    #expect(
      version.identifiers == [TranslationIdentifier(scheme: "wilson-transcript", value: "99990901")]
    )
    #expect(version.versionOf == record)
    #expect(version.language == "ru")
    #expect(version.contents == "Transcript - Russian")
    #expect(version.title == document.title)
    #expect(version.references.map(\.shortForm) == document.references.map(\.shortForm))
    #expect(version.body.hasPrefix("5 марта 1958 г.\n\nПринял советника"))
    #expect(!version.body.contains("text-align"))
  }

  @Test("are read again from the text that is kept, each version by itself")
  func again() throws {
    for part in try parts(record()) {
      let read = try part.content.get()
      #expect(try reader.translation(of: read.text, in: read.layout) == read.translation)
    }
  }

  @Test("keep what they know beside the text")
  func metadata() throws {
    let translation = try parts(record())[0].content.get().translation
    #expect(translation.genre == "Journal")
    #expect(translation.originalLanguage == "Russian")
    #expect(translation.uploaded == "2012-05-14")
    #expect(translation.donors == ["Harrowby Fund for Archival Studies"])
    #expect(translation.rights?.hasPrefix("The History and Public Policy Program") == true)
    #expect(translation.archive == "Archive of Foreign Policy of the Russian Federation (AVPRF)")
    #expect(
      translation.subjects.map { "\($0.kind.rawValue) \($0.name)" } == [
        "subject Korea (North)--Foreign relations--Soviet Union",
        "subject Hydroelectric power plants--Korea (North)",
        "place Korea (North)", "place China", "collection Supung and Its Neighbors",
      ])
    #expect(
      translation.diagnostics.filter { $0.code == .unplacedLines }.map(\.message)
        == ["the record gives the classification of the original: Secret"])
  }

  @Test(
    "have their dates in every form",
    arguments: [
      (#""doc_date":"19570816""#, "1957-08-16"),
      (#""doc_date":"19570800""#, "1957-08"),
      (#""doc_date":"195708""#, "1957-08"),
      (#""doc_date":"19570000""#, "1957"),
      (#""doc_date":1957"#, "1957"),
      (#""doc_date":"1957-08-16""#, "1957-08-16"),
      (#""doc_date":"19570801-19570815""#, "1957-08-01/1957-08-15"),
      (#""doc_date":"","date_range_start":"19570801""#, "1957-08-01"),
      (#""date_range_start":"19570801","date_range_end":"19570815""#, "1957-08-01/1957-08-15"),
      (#""doc_date":"19570816","frontend_doc_date":"August 16, 1957""#, "1957-08-16"),
      (#""doc_date":"19570000","frontend_doc_date":"circa 1957""#, "1957~"),
    ])
  func dates(fields: String, edtf: String) throws {
    let translation = try parts(small(fields))[0].content.get().translation
    #expect(translation.date?.edtf == edtf)
    #expect(!translation.diagnostics.contains { $0.code == .differentDates })
  }

  @Test("say when their two dates differ, or when there is none")
  func doubtfulDates() throws {
    let differing = try parts(
      small(#""doc_date":"19570816","frontend_doc_date":"August 18, 1957""#))
    let translation = try differing[0].content.get().translation
    #expect(translation.date?.edtf == "1957-08-18")
    #expect(translation.diagnostics.contains { $0.code == .differentDates })
    let without = try parts(small(#""doc_date":"00000000""#))[0].content.get().translation
    #expect(without.date == nil)
    #expect(without.diagnostics.contains { $0.code == .unreadableDate })
  }

  @Test("stand alone, in an array, or one on a line")
  func several() throws {
    let records = (1...3).map { small(#""doc_date":"19570816""#, id: $0) }
    let names = ["record 1", "record 2", "record 3"]
    let array = "[\n" + records.joined(separator: ",\n") + "\n]"
    #expect(try parts(array).map(\.name) == names)
    #expect(try parts(records.joined(separator: "\n")).map(\.name) == names)
    #expect(try parts(records[0]).map(\.name) == [nil])
    let unnumbered = array.replacing("\"id\":\"2\",", with: "")
    #expect(try parts(unnumbered).map(\.name) == names)
  }

  @Test("come in the answer to a search as well")
  func list() throws {
    let records = (1...2).map { small(#""doc_date":"19570816""#, id: $0) }
    let json = "{\"pagination\":{\"totalPages\":1},\"list\":[\(records.joined(separator: ","))]}"
    let parts = try self.parts(json)
    #expect(parts.map(\.name) == ["record 1", "record 2"])
    #expect(try parts[1].content.get().translation.title == "Note 2")
  }

  @Test("before the place where the file breaks off are read, the rest fails with its line")
  func cutOff() throws {
    let records = (1...3).map { small(#""description":"Rails {and} [sleepers]""#, id: $0) }
    let parts = try self.parts(
      "[\n" + records[0] + ",\n" + records[1] + ",\n" + records[2].dropLast(30))
    #expect(parts.map(\.name) == ["record 1", "record 2", "record 3"])
    #expect(try parts[1].content.get().translation.summary == "Rails {and} [sleepers]")
    let error = #expect(throws: UnreadableInput.self) { try parts[2].content.get() }
    #expect(error == .cutOffRecord(line: 4))
  }

  @Test("on a line of their own do not suffer from a broken one")
  func brokenLine() throws {
    let lines = [
      small(#""doc_date":"1957""#), "{\"id\":\"2\",\"title\":\"Note", small(#""a":1"#, id: 3),
    ]
    let parts = try self.parts(lines.joined(separator: "\n"))
    #expect(parts.map(\.name) == ["record 1", "record 2", "record 3"])
    #expect(throws: UnreadableInput.brokenRecord(line: 2)) { try parts[1].content.get() }
    #expect(try parts[2].content.get().translation.title == "Note 3")
  }

  @Test("nested too deeply, or of other things, fail with the reason")
  func refused() throws {
    let deep = small("\"x\":" + String(repeating: "[", count: 100_000))
    #expect(throws: UnreadableInput.tooDeep(line: 1)) { try parts(deep) }
    let collection = #"{"id":"491","name":"A Collection","slug":"a-collection"}"#
    let part = try #require(try parts(collection).first)
    #expect(throws: UnreadableInput.noDocument("a collection")) { try part.content.get() }
  }

  @Test("without a text are documents without one, and say so")
  func withoutText() throws {
    let json = small(
      #""translations":[{"id":"5","language":{"id":"eng"},"extension":"pdf","raw":"%PDF"}]"#)
    let translation = try parts(json)[0].content.get().translation
    #expect(translation.body == "")
    #expect(translation.diagnostics.contains { $0.code == .emptyBody })
  }
}

@Suite(
  "The real records beside the repository", .enabled(if: RepositoryFiles.samples != nil))
struct SampleRecordTests {
  private let reader = DocumentReader()

  private func part(_ name: String) throws -> FilePart {
    let url = try #require(RepositoryFiles.samples).appending(path: name)
    return try #require(reader.contents(of: Array(Data(contentsOf: url))).parts.first)
  }

  @Test("are a transcript with its text in Russian, a version of document 110404")
  func transcript() throws {
    let translation = try part("old-api-transcript.json").content.get().translation
    #expect(translation.title == "[Transcript of document 110404]")
    #expect(
      translation.identifiers == [
        TranslationIdentifier(scheme: "wilson-transcript", value: "33548")
      ])
    #expect(translation.versionOf == TranslationIdentifier(scheme: "wilson", value: "110404"))
    #expect(translation.language == "ru")
    #expect(translation.body.hasPrefix("По указанию министра иностранных дел СССР тов. Вышинского"))
    #expect(!translation.body.contains("text-indent"))
  }

  @Test("are a collection, which is no document")
  func collection() throws {
    let part = try part("old-api-collection.json")
    #expect(throws: UnreadableInput.noDocument("a collection")) { try part.content.get() }
  }
}
