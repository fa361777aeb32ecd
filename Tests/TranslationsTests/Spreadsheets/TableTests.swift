import ArchivalReferences
import Foundation
import HistoricalDates
import PersonNames
import RepositoryFiles
import Testing
import Translations

@Suite("A table of documents")
struct TableTests {
  private func parts(of text: String, columns: String? = nil) throws -> [FilePart] {
    let map = try columns.map { text throws(ColumnMapError) in try ColumnMap(text) } ?? ColumnMap()
    return try DocumentReader(columns: map).contents(of: Array(text.utf8)).parts
  }

  private func translation(_ text: String, columns: String? = nil) throws -> Translation {
    let first = try #require(parts(of: text, columns: columns).first)
    return try first.content.get().translation
  }

  @Test(
    "is known by its headers in three languages, with commas, semicolons or tabs",
    arguments: [
      "title,date,reference\nOn coal,3 March 1958,\"RGANI, f. 5, op. 28, d. 412\"",
      "Название;Дата;Шифр\nOn coal;3 March 1958;RGANI, f. 5, op. 28, d. 412",
      "Titel\tDatum\tSignatur\r\nOn coal\t3 March 1958\tRGANI, f. 5, op. 28, d. 412\r\n",
    ])
  func headers(text: String) throws {
    let translation = try translation(text)
    #expect(translation.title == "On coal")
    #expect(translation.date?.edtf == "1958-03-03")
    #expect(translation.references.map(\.delo) == ["412"])
  }

  @Test("has each row as a part, named as a spreadsheet counts it")
  func rows() throws {
    let text = "title,date\n\"One\",1957\n,\n\nTwo,\"19\n58\"\n"
    #expect(try parts(of: text).map(\.name) == ["row 2", "row 5"])
  }

  @Test("puts a reference together from its columns")
  func referenceInColumns() throws {
    let translation = try translation(
      "Название,Архив,Фонд,Опись,Папка,Дело,Листы\nДневник,АВП РФ,0102,13,72,5,\"257-307\"")
    let reference = try #require(translation.references.first)
    #expect(reference.repository == "AVPRF")
    #expect(
      [reference.fond, reference.opis, reference.papka, reference.delo] == [
        "0102", "13", "72", "5",
      ])
    #expect(reference.listy == "257-307")
  }

  @Test("takes people from their columns, several in a cell")
  func people() throws {
    let translation = try translation(
      "title,author,addressee,translator\nOn coal,B.S. Kolyvanov,Han Sang-muk; Ri Sun-chil,Eleanor Whitcombe"
    )
    #expect(
      translation.people.map { "\($0.role.rawValue) \($0.name.printed)" } == [
        "author B.S. Kolyvanov", "addressee Han Sang-muk", "addressee Ri Sun-chil",
        "translator Eleanor Whitcombe",
      ])
  }

  @Test("reads the columns that a person names, whatever their headers are")
  func map() throws {
    let text = "Überschrift;Wann;Wo\nOn coal;3. März 1958;\"RGANI, f. 5, op. 28, d. 412\""
    #expect(throws: UnreadableInput.unknownTable(headers: ["Überschrift", "Wann", "Wo"])) {
      try self.translation(text)
    }
    let translation = try translation(text, columns: "title=Überschrift, date=wann, reference=Wo")
    #expect(translation.title == "On coal")
    #expect(translation.references.map(\.delo) == ["412"])
  }

  @Test("without a column that a person names is refused, and says which")
  func missingColumn() {
    #expect(throws: UnreadableInput.missingColumns(["Signatur"])) {
      try translation("title,date\nOn coal,1958", columns: "reference=Signatur")
    }
  }

  @Test(
    "has a map that says what is wrong with it",
    arguments: [
      (
        "title",
        "`title` is no pair of a part and a column; write for instance title=Titel,date=Datum"
      ),
      ("title=A,title=B", "the part `title` is given twice; give it one column"),
    ])
  func brokenMap(text: String, message: String) {
    let error = #expect(throws: ColumnMapError.self) { try ColumnMap(text) }
    #expect(error?.description == message)
    #expect(throws: ColumnMapError.unknownField("colour")) { try ColumnMap("colour=Farbe") }
  }

  @Test("keeps cells that no part was taken from with the text, and says so once")
  func unknownColumns() throws {
    let parts = try parts(of: "title,date,Box,№\nOne,1957,7,1\nTwo,1958,8,2,stray")
    let reads = try parts.map { try $0.content.get() }
    #expect(
      reads[0].text == "\"title\",\"date\",\"Box\",\"№\"\n\"One\",\"1957\",\"7\",\"1\"\n")
    #expect(reads[1].text.contains("\"stray\""))
    let notes = reads.map { $0.translation.diagnostics.filter { $0.code == .unknownColumns } }
    #expect(notes.map(\.count) == [1, 0])
    #expect(notes[0].first?.message.hasSuffix(": `Box`, `№`") == true)
  }

  @Test("reads a row the same again from the text that is kept of it")
  func again() throws {
    let read = try FixtureReading.document(
      of: FixtureReading.form("journal-veretennikov-1958-03-03.csv"))
    #expect(read.layout == .table)
    let again = try DocumentReader().translation(of: read.text, in: read.layout)
    #expect(again.title == read.translation.title)
    #expect(again.references == read.translation.references)
    #expect(again.body == read.translation.body)
  }

  @Test("gives its good rows when others are broken or empty, and a date that is none is reported")
  func brokenRows() throws {
    let parts = try parts(of: "title,date\n\"A\"x,1957\n,1958\nThree,soon\nFour,\"1958")
    let codes = parts.map { part in
      if case .failure(let error) = part.content {
        "\(error.code) \(error.line ?? 0)"
      } else {
        "read"
      }
    }
    #expect(codes == ["unreadable-row 2", "empty-row 3", "read", "unreadable-row 5"])
    let third = try parts[2].content.get().translation
    #expect(third.diagnostics.contains { $0.code == .unreadableDate && $0.line == 4 })
  }

  @Test("takes no running number for the number in the Digital Archive")
  func numbers() throws {
    #expect(try translation("title,date,№\nOne,1957,115935").address == nil)
    #expect(
      try translation("title,date,record id\nOne,1957,115935").address?.wilsonNumber == "115935")
  }
}
