import ArchivalReferences
import Foundation
import HistoricalDates
import PersonNames
import RepositoryFiles
import Testing
import Translations

@Suite("A volume in TEI")
struct TEITests {
  private static let volume = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE TEI [
      <!ENTITY mdash "—">
      <!ENTITY outside SYSTEM "file:///etc/passwd">
      <!ENTITY ten "&mdash;&mdash;&mdash;&mdash;&mdash;&mdash;&mdash;&mdash;&mdash;&mdash;">
    ]>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1899v99">
      <teiHeader><fileDesc>
        <titleStmt><title type="complete">Invented Relations, 1958, Volume XCIX</title></titleStmt>
        <publicationStmt><publisher>Printing Office of Nowhere</publisher><idno type="frus">frus1899v99</idno></publicationStmt>
      </fileDesc></teiHeader>
      <text>
        <front><div type="preface"><head>Preface</head><p>Not a document.</p></div></front>
        <body><div type="chapter"><head>Korea</head>
          <div type="document" n="12" xml:id="d12">
            <head>12. Telegram From the Embassy in <placeName>Nowhere</placeName> to the Department<note n="1" xml:id="d12fn1">Source: Department of State, Central Files, 795.99/3–358. Secret.</note></head>
            <opener><dateline><placeName>Nowhere</placeName>, <date when="1958-03-03">March 3, 1958&mdash;8 p.m.</date></dateline></opener>
            <p>The Ambassador told <persName corresp="#p_KBS1">B.S. Kolyvanov</persName> that
              the rails<note n="2">Eleven hundred tons.</note> had <hi rend="italic">not</hi> come.<pb n="7"/> &outside;&ten;</p>
            <list><item>rails;</item><item>bolts</item></list>
            <closer><signed><persName>Whitcombe</persName></signed></closer>
          </div>
          <div type="document" n="13" xml:id="d13"><head>13. Editorial Note</head><p>Nothing happened.</p></div>
        </div></body>
      </text>
    </TEI>
    """

  private func parts(of text: String) throws -> [FilePart] {
    try DocumentReader().contents(of: Array(text.utf8)).parts
  }

  private func first(of text: String = volume) throws -> ReadTranslation {
    try #require(parts(of: text).first).content.get()
  }

  @Test("has each document as a part, by its id")
  func documents() throws {
    let parts = try parts(of: Self.volume)
    #expect(parts.map(\.name) == ["document d12", "document d13"])
    #expect(try parts[1].content.get().translation.title == "Editorial Note")
  }

  @Test("gives title, date, publisher and address of a document")
  func heading() throws {
    let translation = try first().translation
    #expect(translation.title == "Telegram From the Embassy in Nowhere to the Department")
    #expect(translation.date?.edtf == "1958-03-03")
    #expect(translation.publisher == "Printing Office of Nowhere")
    #expect(
      translation.address?.printed
        == "https://history.state.gov/historicaldocuments/frus1899v99/d12")
  }

  @Test("has the source note as the citation, with the reference kept whole")
  func source() throws {
    let translation = try first().translation
    #expect(
      translation.citation
        == "Source: Department of State, Central Files, 795.99/3–358. Secret.")
    #expect(translation.references.map(\.repositoryPrinted) == ["Department of State"])
    #expect(translation.references.map(\.shelfmark) == ["Central Files, 795.99/3–358"])
  }

  @Test("has its text in paragraphs, the notes numbered behind it, and no entity expanded")
  func body() throws {
    #expect(
      try first().translation.body == """
        Nowhere, March 3, 1958—8 p.m.

        The Ambassador told B.S. Kolyvanov that the rails[2] had not come. &outside;&ten;

        rails;

        bolts

        Whitcombe

        [2] Eleven hundred tons.
        """)
  }

  @Test("names the people whom its elements name")
  func people() throws {
    let people = try first().translation.people.map { "\($0.role.rawValue) \($0.name.printed)" }
    #expect(people.contains("mentioned B.S. Kolyvanov"))
    #expect(people.contains("author Whitcombe"))
  }

  @Test("reads a document the same again from the text that is kept of it")
  func again() throws {
    let read = try first()
    #expect(read.layout == .tei)
    #expect(!read.text.contains("Editorial Note"))
    let again = try DocumentReader().translation(of: read.text, in: read.layout)
    #expect(again.title == read.translation.title)
    #expect(again.body == read.translation.body)
    #expect(again.address == read.translation.address)
    #expect(again.publisher == read.translation.publisher)
  }

  @Test("that breaks off gives its whole documents, and the rest as one failed part with the line")
  func truncated() throws {
    let cut = try #require(Self.volume.range(of: "happened."))
    let parts = try parts(of: String(Self.volume[..<cut.lowerBound]))
    #expect(parts.map(\.name) == ["document d12", "the rest of the file"])
    let error = #expect(throws: UnreadableInput.self) { try parts[1].content.get() }
    #expect(error?.code == "broken-xml")
    #expect(error?.line == 23)
  }

  @Test("without documents is one, by the title of its header")
  func single() throws {
    let read = try first(
      of: """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
        <title>A Letter</title></titleStmt></fileDesc></teiHeader>
        <text><body><dateline><date when="1958-03-03T10:00">soon after</date></dateline><p>I write.</p></body></text></TEI>
        """)
    #expect(read.translation.title == "A Letter")
    #expect(read.translation.date?.edtf == "1958-03-03")
    #expect(read.translation.body == "soon after\n\nI write.")
    let again = try DocumentReader().translation(of: read.text, in: .tei)
    #expect(again.body == read.translation.body)
    #expect(again.title == "A Letter")
  }

  @Test("that is made to do harm is refused or kept small")
  func hostile() throws {
    var entities = "<!ENTITY a0 \"ha\">"
    for index in 1...30 { entities += "<!ENTITY a\(index) \"&a\(index - 1);&a\(index - 1);\">" }
    let bomb =
      "<!DOCTYPE TEI [\(entities)]><TEI><text><body><p n=\"x\">&a30;</p></body></text></TEI>"
    let read = try? first(of: bomb)
    #expect((read?.translation.body.utf8.count ?? 0) < 1_000)
    let deep = "<TEI><text>" + String(repeating: "<div>", count: 100_000)
    #expect(throws: UnreadableInput.self) { try parts(of: deep) }
  }
}
