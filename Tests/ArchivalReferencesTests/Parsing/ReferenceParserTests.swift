import ArchivalReferences
import Testing

@Suite("A reference")
struct ReferenceParserTests {
  private let parser = ReferenceParser()

  private func reference(_ text: String) throws -> ArchivalReference {
    let references = parser.references(in: text)
    try #require(references.count == 1, "\(text): \(references.map(\.printed))")
    return references[0]
  }

  @Test(
    "is understood in every notation",
    arguments: [
      (
        "AVPRF F. 0102, Op. 13, P. 72, Delo 5, Listy 165-192",
        "AVPRF f. 0102, op. 13, p. 72, d. 5, ll. 165-192"
      ),
      ("AVPRF fond 0102, opis 16, delo 7, p.16-42", "AVPRF f. 0102, op. 16, d. 7, ll. 16-42"),
      ("RGANI, Fond 5, Opis 28, Delo 410, List 210", "RGANI f. 5, op. 28, d. 410, l. 210"),
      ("АВП РФ. Ф. 0102. Оп. 12. Д. 6, папка 68.", "AVPRF f. 0102, op. 12, p. 68, d. 6"),
      ("GAPPOD, f.1, op.89, d.203", "GAPPOD f. 1, op. 89, d. 203"),
      ("РГАСПИ. Ф. 17. Оп.163. Д. 1323. Л. 57", "RGASPI f. 17, op. 163, d. 1323, l. 57"),
      ("HDA SBU, Fond 9, Sprava 73", "HDA SBU f. 9, Sprava 73"),
      (
        "TsDAHOU, f.91, op.24, spr.94377, ark.20-31", "TsDAHOU f. 91, op. 24, spr. 94377, ll. 20-31"
      ),
      ("RGASPI, f. 558, opis' 11, d. 97", "RGASPI f. 558, op. 11, d. 97"),
      ("RGASPI, f. 558, opisʹ 11, d. 97", "RGASPI f. 558, op. 11, d. 97"),
      ("RGASPI Fond (F.) 99, Opis' (Op.) 77, Delo (D.) 88", "RGASPI f. 99, op. 77, d. 88"),
      ("AVPRF f. 0100, op. 34, 1946, p. 253, d. 18", "AVPRF f. 0100, op. 34, 1946, p. 253, d. 18"),
      (
        "GARF f. 102, op. 226, d. 12, t. 3, ch. 2, l. 19",
        "GARF f. 102, op. 226, d. 12, t. 3, ch. 2, l. 19"
      ),
      ("GARF, f. Р-7523, op. 1б, d. 17a", "GARF f. Р-7523, op. 1б, d. 17a"),
    ])
  func notations(text: String, shortForm: String) throws {
    #expect(try reference(text).shortForm == shortForm)
  }

  @Test("has a papka before the delo, and pages behind it")
  func papka() throws {
    let pages = try reference("AVPRF f. 0102, op. 13, d. 5, p. 16-42")
    #expect(pages.papka == nil)
    #expect(pages.listy == "16-42")
    let doubtful = try reference("AVPRF f. 0102, op. 13, d. 5, p. 16")
    #expect(doubtful.notes.map(\.code) == [.ambiguousPage])
  }

  @Test("in a handwritten mark has a first D. where the papka belongs, and says so")
  func misplacedLevel() throws {
    let mark = try reference("[handwritten: AVPRF F.0102. O.13 D.72 Delo 5]")
    #expect(mark.shortForm == "AVPRF f. 0102, op. 13, p. 72, d. 5")
    #expect(mark.notes.map(\.code) == [.misplacedLevel])
  }

  @Test(
    "has leaves in ranges and lists, with letters, backs and open ends",
    arguments: [
      ("257-307", ["257-307"]), ("5–7 об.", ["5-7ob"]), ("1-3, 5, 7ob", ["1-3", "5-5", "7ob-7ob"]),
      ("17a", ["17a-17a"]), ("12 ff.", ["12-"]), ("12 и сл.", ["12-"]), ("9—11 с об.", ["9-11ob"]),
      ("4-4ob", ["4-4ob"]), ("007-009", ["7-9"]), ("12 зв.", ["12ob-12ob"]),
    ])
  func leaves(printed: String, expected: [String]) throws {
    let reference = try reference("RGANI, f. 5, op. 28, d. 410, ll. \(printed)")
    #expect(reference.listy == printed)
    #expect(reference.leaves.map { "\($0.first)-\($0.last?.description ?? "")" } == expected)
  }

  @Test("reports leaves that run backwards")
  func reversedLeaves() throws {
    let reference = try reference("RGANI, f. 5, op. 28, d. 410, ll. 20-12")
    #expect(reference.notes.map(\.code) == [.reversedLeaves])
  }

  @Test("has no leaves in the size of a file")
  func size() throws {
    #expect(try reference("РГАСПИ. Ф. 568. Оп. 1. Д. 1. 214 л.").listy == nil)
  }

  @Test("can have a year, a section, a part and other units between its levels")
  func between() throws {
    #expect(try reference("AVPRF f. 0100, op. 34, 1946, p. 253, d. 18").year == "1946")
    #expect(try reference("РГВИА: ф. 14877, оп. 1, д. 2049 (1854)").year == "1854")
    let section = try reference("GARF f. 102, DPOO 1898, op. 226\nd. 12 ch. 2, l. 19.")
    #expect(section.other["section"] == "DPOO 1898")
    #expect(section.part == "2")
    let unit = try reference("РГАЛИ, ф. 32, оп. 2, ед. хр. 37")
    #expect(unit.delo == "37")
    #expect(unit.other["unit_label"] == "ед. хр.")
  }

  @Test(
    "in another system is kept whole and never read as a fond",
    arguments: [
      ("BArch, B 136/59748, 403-410. Contributed by A", "BArch", "B 136/59748"),
      (
        "MNL OL XIX-J-1-j Korea, 1999, 99. doboz, 81-999. Translated by A", "MNL OL",
        "XIX-J-1-j Korea, 1999, 99. doboz, 81-999"
      ),
      (
        "ANIC, fond CC al PCR - Cancelarie, dosar 99/1999, f. 1-9.", "ANIC",
        "fond CC al PCR - Cancelarie, dosar 99/1999, f. 1-9"
      ),
      ("AAN, KC PZPR, XIA/999, k. 1-9.", "AAN", "KC PZPR, XIA/999, k. 1-9"),
    ])
  func shelfmarks(text: String, repository: String, shelfmark: String) throws {
    let reference = try reference(text)
    #expect(reference.repository == repository)
    #expect(reference.shelfmark == shelfmark)
    #expect(reference.fond == nil)
  }

  @Test("to an unknown archive is filed under its printed name, with a note")
  func unknownArchive() throws {
    let reference = try reference("As he wrote (Cabinet of Papers, f. 5, op. 1).")
    #expect(reference.repository == "Cabinet of Papers")
    #expect(reference.repositoryPrinted == "Cabinet of Papers")
    #expect(reference.notes.map(\.code) == [.unknownArchive])
  }

  @Test("to a branch of an archive is not filed under the archive itself")
  func branch() throws {
    let reference = try reference("Филиал РГАНТД. Ф. Р-9. Оп. 1-6. Д. 99. Л. 4.")
    #expect(reference.repository == "Филиал РГАНТД")
    #expect(reference.notes.map(\.code) == [.unknownArchive])
  }

  @Test("under a former name is filed under the present one and keeps what was printed")
  func formerName() throws {
    let reference = try reference("RTsKhIDNI, f. 17, op. 128, d. 618")
    #expect(reference.repository == "RGASPI")
    #expect(reference.repositoryPrinted == "RTsKhIDNI")
  }

  @Test("knows its characters", arguments: ["", "See ", "Письмо, ", "№ «»\n"])
  func range(before: String) throws {
    let text = before + "АВП РФ. Ф. 0102. Оп. 13. Д. 5. И далее."
    let reference = try reference(text)
    #expect(reference.printed == "АВП РФ. Ф. 0102. Оп. 13. Д. 5")
    #expect(Array(text.utf8)[reference.range].elementsEqual(reference.printed.utf8))
  }

  @Test(
    "is none where there is none",
    arguments: [
      "Г. Ф. Петренка принял посол.", "F. Scott Fitzgerald", "See p. 12 and vol. 3.", "",
      "The state archive of the region was visited.", "F.", "f. op. d. l.",
    ])
  func none(text: String) {
    #expect(parser.references(in: text).isEmpty)
  }

  @Test("written in the short form is read back the same, for random numbers")
  func roundTrip() throws {
    var state: UInt64 = 0x9E37_79B9
    func next(_ limit: UInt64) -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state % limit
    }
    let archives = ["AVPRF", "RGANI", "RGASPI", "GARF"]
    for _ in 0..<500 {
      let first = next(400) + 1
      let text = """
        \(archives[Int(next(4))]) f. \(next(2) == 0 ? "0" : "")\(next(9_999) + 1), op. \(next(90) + 1)\
        \(next(3) == 0 ? "а" : ""), \(next(2) == 0 ? "p. \(next(500) + 1), " : "")d. \(next(9_999) + 1), \
        ll. \(first)-\(first + 1 + next(50))
        """
      #expect(try reference(text).shortForm == text)
    }
  }
}

@Suite("Hostile text")
struct HostileReferenceTests {
  @Test(
    "of one repeated piece is read in one pass",
    arguments: [
      "F. 1 ", "((((", "\"", "AVPRF ", "Ф. ", "l. 1, ", "op. 1, ", "Archive of ", "\u{301}", "1",
      "A. ", "«", "https://", "p. 1-", "(1957) ",
    ])
  func repeated(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count / 4)
    for reference in ReferenceParser().references(in: text) {
      #expect(reference.range.upperBound <= text.utf8.count)
    }
    #expect(CitationParser().citation(text).credits.isEmpty)
  }

  @Test("of random bytes is read without harm, and what is found lies inside it", arguments: 1...20)
  func noise(seed: UInt64) {
    var state = seed &* 0x2545_F491_4F6C_DD1D
    let bytes = (0..<5_000).map { _ -> UInt8 in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state >> 32)
    }
    let text = "AVPRF f. 1" + String(decoding: bytes, as: UTF8.self) + "op. 2"
    let references = ReferenceParser().references(in: text)
    #expect(references.first?.repository == "AVPRF")
    for reference in references {
      #expect(reference.range.upperBound <= text.utf8.count)
      #expect(Array(text.utf8)[reference.range].elementsEqual(reference.printed.utf8))
    }
  }
}
