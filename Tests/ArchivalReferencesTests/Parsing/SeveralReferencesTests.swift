import ArchivalReferences
import Testing

@Suite("Several references in one text")
struct SeveralReferencesTests {
  private let parser = ReferenceParser()

  private func read(_ text: String) -> [String] {
    parser.references(in: text).map(\.shortForm)
  }

  private func codes(_ text: String) -> [[ReadingNote.Code]] {
    parser.references(in: text).map { $0.notes.map(\.code) }
  }

  @Test(
    "take over what they do not print again",
    arguments: [
      (
        "ГАРФ. Ф. 9235. Оп. 7. Д. 42; Оп. 8. Д. 4794; Ф. 9120. Оп. 1. Д. 21",
        [
          "GARF f. 9235, op. 7, d. 42", "GARF f. 9235, op. 8, d. 4794",
          "GARF f. 9120, op. 1, d. 21",
        ]
      ),
      (
        "РГВИА: ф. 94877, оп. 1, д. 2049 (1854), д. 3504 (1860).",
        ["RGVIA f. 94877, op. 1, d. 2049 (1854)", "RGVIA f. 94877, op. 1, d. 3504 (1860)"]
      ),
      (
        "AVPRF, f. 0102, op. 13, p. 72, d. 5, l. 3; d. 6, l. 9; op. 14, d. 1",
        [
          "AVPRF f. 0102, op. 13, p. 72, d. 5, l. 3", "AVPRF f. 0102, op. 13, p. 72, d. 6, l. 9",
          "AVPRF f. 0102, op. 14, d. 1",
        ]
      ),
      (
        "РГАСПИ. Ф. 17. Оп. 3. Дд. 5, 7 и 9. Л. 2",
        [
          "RGASPI f. 17, op. 3, d. 5", "RGASPI f. 17, op. 3, d. 7",
          "RGASPI f. 17, op. 3, d. 9, l. 2",
        ]
      ),
      ("РГАСПИ. Ф. 17. Оп. 113, 114.", ["RGASPI f. 17, op. 113", "RGASPI f. 17, op. 114"]),
      (
        "GARF, 9414/1/42 and 9401/1a/7, 233–5",
        ["GARF f. 9414, op. 1, d. 42", "GARF f. 9401, op. 1a, d. 7, ll. 233–5"]
      ),
      (
        "GARF, f. 9401, op. 2, d. 65 or d. 66",
        ["GARF f. 9401, op. 2, d. 65", "GARF f. 9401, op. 2, d. 66"]
      ),
    ])
  func carryOver(text: String, expected: [String]) {
    #expect(read(text) == expected)
    #expect(codes(text).dropFirst().allSatisfy { !$0.isEmpty }, "what is taken over is noted")
  }

  @Test(
    "can lie in several archives",
    arguments: [
      "RGANI, f. 5, op. 28, d. 410; and GARF, f. 7523, op. 66, d. 102",
      "РГАНИ. Ф. 5. Оп. 28. Д. 410 или ГАРФ. Ф. 7523. Оп. 66. Д. 102",
      "The note (RGANI f. 5, op. 28, d. 410) went on. A copy is GARF f. 7523, op. 66, d. 102.",
    ])
  func archives(text: String) {
    #expect(read(text) == ["RGANI f. 5, op. 28, d. 410", "GARF f. 7523, op. 66, d. 102"])
  }

  @Test("have leaves that stand further on in the same sentence")
  func distantLeaves() {
    #expect(
      read("ГАВО, ф. И-18, оп. 1, д. 473; село Гнилуши, лл. 6–388; 459 дворов") == [
        "ГАВО f. И-18, op. 1, d. 473, ll. 6–388"
      ])
  }

  @Test(
    "resolve ibid to the one before, and say so",
    arguments: [
      ("Там же. Л. 12 и сл.", "RGASPI f. 17, op. 3, d. 5, ll. 12 и сл."),
      ("Ibid., d. 7, l. 9", "RGASPI f. 17, op. 3, d. 7, l. 9"),
      ("Там само. Спр. 8. Арк. 2 зв.", "RGASPI f. 17, op. 3, Спр. 8, l. 2 зв."),
      ("Ibid., op. 4, d. 1", "RGASPI f. 17, op. 4, d. 1"),
      ("Ibid.", "RGASPI f. 17, op. 3, d. 5, l. 2"),
    ])
  func ibid(text: String, expected: String) throws {
    let references = parser.references(in: "РГАСПИ. Ф. 17. Оп. 3. Д. 5. Л. 2. " + text)
    try #require(references.count == 2)
    #expect(references[1].shortForm == expected)
    #expect(references[1].notes.map(\.code) == [.inferred])
  }

  @Test("leave an ibid unresolved where nothing is before it")
  func unresolvedIbid() throws {
    let levels = try #require(parser.references(in: "Там же. Л. 12 и сл.").first)
    #expect(levels.listy == "12 и сл.")
    #expect(levels.fond == nil)
    #expect(levels.notes.map(\.code) == [.unresolvedIbid])
    let file = try #require(parser.references(in: "Ibid., 795B.00/1–2055").first)
    #expect(file.shelfmark == "Ibid., 795B.00/1–2055")
  }

  @Test("written as numbers alone are fond, opis and delo, with leaves behind a comma")
  func shorthand() throws {
    #expect(read("RGASPI, 17-3-1234, 5-7") == ["RGASPI f. 17, op. 3, d. 1234, ll. 5-7"])
    #expect(read("ГА РФ Р7523 105 168") == ["GARF f. Р7523, op. 105, d. 168"])
    #expect(read("ДАХмО 915-1-959, арк. 12") == ["ДАХмО f. 915, op. 1, d. 959, l. 12"])
    let four = try #require(parser.references(in: "AVPRF 0102/13/72/5").first)
    #expect(four.shortForm == "AVPRF f. 0102, op. 13, p. 72, d. 5")
    #expect(four.notes.map(\.code) == [.ambiguousShorthand])
    #expect(four.notes.first?.alternative == "fond, opis, delo, listy")
    #expect(parser.references(in: "On 12-10-1957 it was 17-3-1234.").isEmpty)
  }
}

@Suite("What looks like a reference and is none")
struct ReferenceTrapTests {
  @Test(
    "is not read as one",
    arguments: [
      "Г. Ф. Петренка принял посол.", "Он живёт: ул. Ленина, д. 5, кв. 3.",
      "Kim, op. cit., p. 5; Petrov, Op. 13 for piano.", "See vol. 5, p. 12, fig. 3.",
      "Jahrbücher für Geschichte Osteuropas, N. F. 5 (1957), S. 12–19.",
      "P.L. 99-999, 72 Stat. 13.", "Exposure at f. 5.6 with lens L. 50; see p. 12.",
      "Nie, Nie Rongzhen huiyilu, 743-744.", "The list 210 was on file 5.",
      "BBC 12/10/1957", "the era of 1957 and the pro 5 vote",
    ])
  func none(text: String) {
    let read = CitationParser().citation(text).references
    #expect(read.isEmpty, "\(read.map(\.shortForm))")
  }

  @Test(
    "from another system is never a fond",
    arguments: [
      "AQPPSH, Fondi 14, L. 91, D. 92", "Arhiva MApN, fond 5, dosar 99/1961, f. 1-9.",
      "NARA, RG 59, Central Files 1964–66, POL 7 KOR S. Confidential.",
      "Department of State, PPS Files: Lot 66 D 70, Korea", "Ibid., 795.00/12–954",
      "TNA, FO 371/84053", "SAPMO-BArch, DY 30/3386, Bl. 1-9.",
      "PRC FMA 106-00368-09, 1-8.", "Hoover, Invented Collection, Box 9, Folder 1.",
      "MOL, M-KS 288 f. 5/123. ő.e.", "AMZV, TO-T 1955-59, k. 1, č.j. 023",
    ])
  func otherSystems(text: String) {
    let read = CitationParser().citation(text).references
    #expect(read.count == 1, "\(read.map(\.printed))")
    for reference in read {
      #expect(reference.fond == nil && reference.delo == nil && reference.listy == nil)
      #expect(reference.shelfmark?.isEmpty == false)
    }
  }
}
