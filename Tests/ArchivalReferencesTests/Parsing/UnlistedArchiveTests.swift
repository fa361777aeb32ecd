import ArchivalReferences
import Testing

@Suite("A citation of an archive that no list has")
struct UnlistedArchiveTests {
  private let parser = CitationParser()

  private static let opening =
    "\"An Invented Telegram,\" March 04, 1961, History and Public Policy Program Digital Archive, "

  @Test(
    "can name the archive behind its shelfmark",
    arguments: [
      (
        "Depesze from Lisbon 1961, 9/77 w-8 t-91. Nowhere Foreign Ministry Archive (NFMA), Warsaw. "
          + "Obtained by Jane Example.",
        "Nowhere Foreign Ministry Archive (NFMA), Warsaw", "Depesze from Lisbon 1961, 9/77 w-8 t-91"
      ),
      (
        "“900.(99h)—SITUAÇÃO—1961//9999,” Ministry of Inventions Archives, Brasilia, Brazil. "
          + "Translated by Jane Example.",
        "Ministry of Inventions Archives, Brasilia, Brazil", "“900.(99h)—SITUAÇÃO—1961//9999,”"
      ),
    ])
  func nameBehind(place: String, name: String, shelfmark: String) throws {
    let reference = try #require(parser.citation(Self.opening + place).references.first)
    #expect(reference.repositoryPrinted == name)
    #expect(reference.shelfmark == shelfmark)
    #expect(reference.fond == nil)
    #expect(reference.notes.map(\.code) == [.unknownArchive])
  }

  @Test("can name the archive alone")
  func nameAlone() throws {
    let citation = parser.citation(Self.opening + "Archive of the Nowhere Institute, Oslo.")
    let reference = try #require(citation.references.first)
    #expect(reference.repositoryPrinted == "Archive of the Nowhere Institute, Oslo")
    #expect(reference.shelfmark == nil)
  }

  @Test("can name the archive with a city behind it")
  func cityBehind() throws {
    let text = "Source: Invented State Archive, Sofia, F. 9, Op. 5, D. 12."
    let city = try #require(parser.citation(text).references.first)
    #expect(city.repositoryPrinted == "Invented State Archive")
    #expect(city.fond == "9")
  }

  @Test("is no book")
  func book() {
    let text =
      Self.opening + "Example Institute, ed., Invented Chronicle (Beijing: Nowhere, 1997), 123."
    #expect(parser.citation(text).references.isEmpty)
  }

  @Test("can name a library with its city, and go on with words of its own")
  func library() throws {
    let text =
      "Bibliothèque de documentation inventée. Nulleville, France (BDI). Fonds Jean Exemple. "
      + "Carton 26, Chemise 7."
    let reference = try #require(parser.citation(text).references.first)
    #expect(
      reference.repositoryPrinted
        == "Bibliothèque de documentation inventée. Nulleville, France (BDI)")
    #expect(reference.shelfmark == "Fonds Jean Exemple. Carton 26, Chemise 7")
  }

  @Test("can be the source note of an official edition, without any number")
  func sourceNote() throws {
    let text = "Source: Department of Inventions, Office of Far Eastern Affairs. Confidential."
    let reference = try #require(parser.citation(text).references.first)
    #expect(reference.repositoryPrinted == "Department of Inventions")
    #expect(reference.shelfmark == "Office of Far Eastern Affairs")
  }

  @Test(
    "is not found in a sentence",
    arguments: [
      "Source: the author, in conversation with an archivist.",
      "The Archive was moved in 1961, and nobody knows where.",
      "Library, please.", "Archive", "Source:", "Source: ", "",
    ])
  func sentence(text: String) {
    #expect(parser.citation(text).references.isEmpty)
  }
}
