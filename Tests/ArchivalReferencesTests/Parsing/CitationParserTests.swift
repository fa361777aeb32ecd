import ArchivalReferences
import Testing

@Suite("A citation")
struct CitationParserTests {
  private let parser = CitationParser()

  @Test("has title, date, publisher, reference, translator, project and address")
  func whole() {
    let citation = parser.citation(
      """
      "Journal of an Invented Ambassador for 3 March 1958", March 3, 1958, Wilson Center Digital Archive, AVPRF F. 09901, Op. 14, Delo 6, Listy 41-58.
      Translated for NKIDP by Eleanor Whitcombe.
      <https://digitalarchive.wilsoncenter.org/document/99990001>
      """)
    #expect(citation.title == "Journal of an Invented Ambassador for 3 March 1958")
    #expect(citation.date == "March 3, 1958")
    #expect(citation.publisher == "Wilson Center Digital Archive")
    #expect(citation.references.map(\.shortForm) == ["AVPRF f. 09901, op. 14, d. 6, ll. 41-58"])
    #expect(citation.names(of: .translated) == ["Eleanor Whitcombe"])
    #expect(citation.project == "NKIDP")
    #expect(citation.url == "https://digitalarchive.wilsoncenter.org/document/99990001")
  }

  @Test(
    "has its title in quotes of any kind, with the comma inside or outside",
    arguments: [
      ("\"Title\", May 1, 1958,", "Title"), ("\"Title,\" May 1, 1958,", "Title"),
      ("“Title,” May 1, 1958,", "Title"), ("“Title”, May 1, 1958,", "Title"),
      ("«Записка», May 1, 1958,", "Записка"), ("„Bericht“, May 1, 1958,", "Bericht"),
      ("“On the Exhibition «Книга»,” May 1, 1958,", "On the Exhibition «Книга»"),
      ("\"Report on \"Pravda\" in Pyongyang\", May 1, 1958,", "Report on \"Pravda\" in Pyongyang"),
      ("\"A Title\nover two lines\", May 1, 1958,", "A Title over two lines"),
      ("'Kim's Title', May 1, 1958,", "Kim's Title"),
      ("‘Kim’s Title,’ May 1, 1958,", "Kim’s Title"),
      ("\"Title\" May 1, 1958,", "Title"),
    ])
  func titles(text: String, title: String) {
    let citation = parser.citation(
      text + " History and Public Policy Program Digital Archive, RGANI, f. 5, op. 28, d. 410.")
    #expect(citation.title == title)
    #expect(citation.date == "May 1, 1958")
    #expect(citation.publisher == "History and Public Policy Program Digital Archive")
    #expect(citation.references.map(\.shortForm) == ["RGANI f. 5, op. 28, d. 410"])
  }

  @Test(
    "says who did what, and for which project",
    arguments: [
      ("Translated for NKIDP by Gary Goldberg.", .translated, ["Gary Goldberg"], "NKIDP"),
      ("Obtained and translated for CWIHP by Jane Example.", .obtained, ["Jane Example"], "CWIHP"),
      (
        "Obtained by James F. Person and translated by Jane Example.", .obtained,
        ["James F. Person"], nil
      ),
      (
        "Obtained by James F. Person and translated by Jane Example.", .translated,
        ["Jane Example"], nil
      ),
      (
        "Obtained for CWIHP by J. Sample and translated for NKIDP by J. Example.", .translated,
        ["J. Example"], "NKIDP"
      ),
      (
        "Contributed, transcribed, and translated by Stephan Example.", .contributed,
        ["Stephan Example"], nil
      ),
      (
        "Translated by Jane Example and John Sample.", .translated,
        ["Jane Example", "John Sample"], nil
      ),
      ("compiled by A. B. Sample. Published in a bulletin.", .compiled, ["A. B. Sample"], nil),
    ] as [(String, Credit.Activity, [String], String?)])
  func credits(text: String, activity: Credit.Activity, names: [String], project: String?) {
    let citation = parser.citation("RGANI, f. 5, op. 28, d. 410. " + text)
    #expect(citation.names(of: activity) == names)
    #expect(citation.project == project)
  }

  @Test(
    "has its address in brackets, bare, or without a scheme",
    arguments: [
      ("<https://example.org/document/1>", "https://example.org/document/1"),
      ("http://example.org/document/1.", "http://example.org/document/1"),
      ("(https://example.org/document/1)", "https://example.org/document/1"),
      ("digitalarchive.wilsoncenter.org/document/1", "digitalarchive.wilsoncenter.org/document/1"),
      ("no address", nil), ("https://", nil),
    ])
  func addresses(text: String, url: String?) {
    #expect(parser.citation("RGANI, f. 5, op. 28, d. 410. " + text).url == url)
  }

  @Test("to an archive that is not known keeps the rest whole as its shelfmark")
  func unknownShelfmark() {
    let citation = parser.citation(
      "\"A Title\", May 1, 1958, Wilson Center Digital Archive, Cabinet of Papers, Box 7, No. 12. Translated by Jane Example."
    )
    #expect(citation.references.map(\.repository) == ["Cabinet of Papers"])
    #expect(citation.references.map(\.shelfmark) == ["Box 7, No. 12"])
    #expect(citation.references.flatMap(\.notes).map(\.code) == [.unknownArchive])
  }

  @Test(
    "has its date in any form between title and place",
    arguments: [
      ("“Title,” circa 1961, RGANI, f. 5, op. 28, d. 4", "circa 1961"),
      (
        "“Title,” 25 October 1956 (Strictly Secret), in RGANI, f. 5, op. 28, d. 4",
        "25 October 1956"
      ),
      (
        "“Title,” Cable from Budapest, 25 October 1956, RGANI, f. 5, op. 28, d. 4",
        "25 October 1956"
      ),
      (
        "“Title,” January 7, 1959 – May 3, 1960, RGANI, f. 5, op. 28, d. 4",
        "January 7, 1959 – May 3, 1960"
      ),
      ("«Справка», 5 мая 1958 г. // РГАНИ. Ф. 5. Оп. 28. Д. 4.", "5 мая 1958 г."),
      ("Справка о ценах. 6 декабря 1941 г. // РГАНИ. Ф. 5. Оп. 28. Д. 4.", "6 декабря 1941 г."),
      ("“Title,” undated, RGANI, f. 5, op. 28, d. 4", "undated"),
      ("“Title,” 1957-10-07, RGANI, f. 5, op. 28, d. 4", "1957-10-07"),
      ("“Title,” RGANI, f. 5, op. 28, d. 4", nil),
    ] as [(String, String?)])
  func dates(text: String, date: String?) {
    let citation = parser.citation(text)
    #expect(citation.date == date)
    #expect(citation.references.map(\.shortForm) == ["RGANI f. 5, op. 28, d. 4"])
  }

  @Test("has its title without quotes before the strokes of GOST, or before a Russian archive")
  func unquotedTitles() {
    for text in [
      "Справка о ценах // РГАНИ. Ф. 5. Оп. 28. Д. 4.",
      "Справка о ценах. РГАНИ. Ф. 5. Оп. 28. Д. 4.",
      "«Справка о ценах» // РГАНИ. Ф. 5. Оп. 28. Д. 4.",
    ] {
      #expect(parser.citation(text).title == "Справка о ценах", "\(text)")
    }
    #expect(parser.citation("He wrote of it. RGANI, f. 5, op. 28, d. 4").title == nil)
    #expect(parser.citation("«РГАНИ. Ф. 5. Оп. 28. Д. 4.»").title == nil)
  }

  @Test("can be empty or say nothing", arguments: ["", " ", "\"", "\"\"", "nothing to see"])
  func nothing(text: String) {
    #expect(parser.citation(text).references.isEmpty)
  }
}
