import ArchivalReferences
import Testing

@Suite("A part of a reference")
struct ReferencePartsTests {
  private func reference(_ text: String) throws -> ArchivalReference {
    let references = ReferenceParser().references(in: text)
    try #require(references.count == 1, "\(text): \(references.map(\.printed))")
    return references[0]
  }

  @Test(
    "beside fond, opis and delo has a key of its own",
    arguments: [
      ("ОР РГБ. Ф. 573. Картон 41. Д. 55.", ["karton": "41"]),
      ("TsKhSD, f. 989, per. 14, dok. 9, ll. 1-12", ["perechen": "14", "dokument": "9"]),
      ("РО ИРЛИ. Ф. 568. Оп. 1. Д. 1. 214 л.", ["extent": "214 л."]),
      ("РГАЛИ, ф. 190, оп. 1, ед. хр. 132; 39 л.", ["unit_label": "ед. хр.", "extent": "39 л."]),
      ("РГАДА, ф. 1209, оп. 1, кн. 466", ["unit_label": "кн."]),
      ("ДАмК. Фонд Р-810, опис 2, № 184", ["unit_label": "№"]),
      ("GARF f. 102, DPOO 1898, op. 226, d. 12", ["section": "DPOO 1898"]),
      ("RGANI, f. 89, op. 3, d. 1, rolik 5178", ["reel": "5178"]),
      ("RGASPI, f. 82, op. 2, d. 1263, por. 4", ["por": "4"]),
      ("АП РФ. Ф. 93. Оп. 58. Д. 999. Л. 55. Подлинник.", ["remark": "Подлинник"]),
      ("АП РФ. Ф. 93. Оп. 58. Д. 999 (копия), л. 55", ["remark": "копия"]),
    ])
  func others(text: String, other: [String: String]) throws {
    let reference = try reference(text)
    #expect(reference.other == other)
  }

  @Test(
    "is read under a shortened label, one that text recognition spoilt, and in an editor's brackets",
    arguments: [
      ("RGASPI, f. 99, op. 76, del. 33, l. 18", "33", "18"),
      ("TsAMO, F. 99, Op. 701999, D. 17, LI. 33-48.", "17", "33-48"),
      ("GAPPOD, f.9, op.89, d.[120], l. 4", "[120]", "4"),
      ("RGASPI, coll. 558, ser. 99, fold. 326, l. 14", "326", "14"),
      ("RSAMH, collection 4, inventory 9, file 536, p. 10-12.", "536", "10-12"),
    ])
  func spoilt(text: String, delo: String, listy: String) throws {
    let reference = try reference(text)
    #expect(reference.delo == delo)
    #expect(reference.listy == listy)
  }

  @Test(
    "is a remark where it says the condition of the document, and nothing else",
    arguments: [
      (
        "Л. 5. Заверенная машинописная копия того времени.",
        "Заверенная машинописная копия того времени"
      ),
      ("Л. 5. Подлинник. Машинопись.", "Подлинник. Машинопись"),
      ("Л. 5. Подлинник, рукопись", "Подлинник, рукопись"),
      ("Л. 5. Типографский экз. № 12.", "Типографский экз. № 12"),
      ("Л. 5 (копия на бланке).", "копия на бланке"),
      ("Арк. 5. Оригінал. Машинопис.", "Оригінал. Машинопис"),
      ("Арк. 5. Засвідчена копія того часу.", "Засвідчена копія того часу"),
      ("Л. 5. Препис. Машинопис.", "Препис. Машинопис"),
      ("Арк. 5. Завераная копія.", "Завераная копія"),
      ("Л. 5. Отпуск.", "Отпуск"),
      ("Л. 5. Черновик с правкой автора.", "Черновик с правкой автора"),
      ("Л. 5. Завер. копия.", "Завер. копия"),
      ("Л. 5. Отпуск. Подпись — автограф.", "Отпуск. Подпись — автограф"),
      ("Л. 5. Машинопись с рукописной правкой.", "Машинопись с рукописной правкой"),
      ("Л. 5. Копия письма в Наркомат.", nil), ("Л. 5 (письмо 1835).", nil),
      ("Л. 5. Подпись: Петренко", nil), ("Л. 5 (личная папка).", nil),
    ] as [(String, String?)])
  func condition(text: String, remark: String?) throws {
    let reference = try reference("РГАСПИ. Ф. 917. Оп. 3. Д. 1234. " + text)
    #expect(reference.listy == "5")
    #expect(reference.other["remark"] == remark)
  }

  @Test("is read behind dashes and bullets in every place where printers put them")
  func dashes() throws {
    for text in [
      "ДАНО. — Ф. Р — 9878. — Оп. 2.— Спр. 309.", "ДАНО — Ф. Р — 9878 — Оп. 2 — Спр. 309",
      "ДАНО. –Ф. Р — 9878. –Оп. 2. –Спр. 309", "ДАНО • Ф. Р — 9878 • Оп. 2 • Спр. 309",
    ] {
      let reference = try reference(text)
      #expect(reference.repositoryPrinted == "ДАНО", "\(text)")
      #expect(reference.fond == "Р — 9878", "\(text)")
      #expect(reference.opis == "2", "\(text)")
      #expect(reference.delo == "309", "\(text)")
    }
    let named = try reference("Державний архів Вигаданої області (далі — ДАВО). — Ф. 5. — Оп. 2")
    #expect(named.repositoryPrinted == "Державний архів Вигаданої області (далі — ДАВО)")
    let glued = try reference("Ф-987 оп. 1 спр. 47")
    #expect(glued.fond == "987")
    #expect(ReferenceParser().references(in: "A jet, Ф-16, flew.").isEmpty)
  }

  @Test("can be the opis or the fond with letters behind it, before it or apart from it")
  func letters() throws {
    #expect(try reference("ГАРФ. Ф. Р 9401. Оп. 1 «а». Д. 5").fond == "Р 9401")
    #expect(try reference("ГАРФ. Ф. Р 9401. Оп. 1 «а». Д. 5").opis == "1 «а»")
    #expect(try reference("ЦДАВО. Фонд 166, опис 12 ос, справа 4539").opis == "12 ос")
    #expect(try reference("ЦДА, ф. 1333к, а.е. 12").fond == "1333к")
    #expect(try reference("ГАРФ. Ф. Р-5446. Оп. 98 с. Д. 704. Л. 1").opis == "98 с")
    #expect(try reference("РГВА. Ф. П. Оп. 1. Д. 37. Л. 14.").fond == "П")
  }

  @Test("is found when its label mixes alphabets or has a dash before it")
  func misprints() throws {
    #expect(try reference("РГАНИ. Ф. 5. Oп. 28. Д. 410").opis == "28")
    #expect(try reference("GARF, f. 1235, op.1, d. [or ed. khr.] 16, ll. 5-7ob.").delo == "16")
    let dashed = try reference("ЦДАГО України. – Ф. 91. – Оп. 24. – Спр. 9999. – Арк. 20–31 зв.")
    #expect(dashed.listy == "20–31 зв.")
    #expect(dashed.repository == "TsDAHOU")
  }

  @Test("is a leaf without a number, both sides of one, or a range that is cut short")
  func leaves() throws {
    let unnumbered = try reference("RGANI, f. 5, op. 28, d. 410, ll. 5, unnumbered page")
    #expect(unnumbered.listy == "5, unnumbered page")
    #expect(unnumbered.leaves.map(\.first.number) == [5])
    let both = try reference("ЦАМО РФ. Ф. 9916. Оп. 2951. Д. 937. Л. 99 и об.")
    #expect(both.listy == "99 и об.")
    #expect(both.leaves.map { "\($0.first)-\($0.last?.description ?? "")" } == ["99-99ob"])
    let others = try reference("ЦГА СПб. Ф. 9900. Оп. 1. Д. 55. Л. 86–90, 97-102 и др.")
    #expect(others.listy == "86–90, 97-102 и др.")
    #expect(others.leaves.last?.last?.number == 102)
    let verso = try reference("RGANI, f. 5, op. 28, d. 410, l. 9 verso. Certified copy.")
    #expect(verso.listy == "9 verso")
    #expect(verso.other["remark"] == "Certified copy")
    let short = try reference("RGANI, f. 5, op. 28, d. 410, ll. 447–51")
    #expect(short.leaves.map { "\($0.first)-\($0.last?.description ?? "")" } == ["447-451"])
    #expect(short.notes.isEmpty)
  }

  @Test("that can be read in two ways is given in both")
  func doubt() throws {
    let page = try reference("AVPRF f. 0102, op. 13, d. 5, p. 16")
    #expect(page.listy == "16")
    #expect(page.notes.map(\.alternative) == ["papka 16"])
    let papka = try reference("AVPRF f. 0102, op. 13, d. 5, ll. 1-3, p. 72")
    #expect(papka.papka == "72")
    let word = try reference("АВП РФ. Ф. 0102. Оп. 12. Д. 6, папка 68.")
    #expect(word.papka == "68")
    #expect(word.notes.isEmpty)
  }

  @Test("that is not understood is said, and what follows it is read")
  func unread() throws {
    let reference = try reference("GARF, f. 1, n. 5, s. 12, l. 3")
    #expect(reference.shortForm == "GARF f. 1, l. 3")
    #expect(
      reference.notes.map(\.message) == [
        "`n. 5` is not understood and left out", "`s. 12` is not understood and left out",
      ])
    // A word before a number in the sentence that follows is no part.
    #expect(try self.reference("RGANI, f. 5, op. 28, d. 4, on 5 May").notes.isEmpty)
  }

  @Test("points at its characters")
  func spans() throws {
    let text = "См. АВП РФ. Ф. 0102. Оп. 13. П. 72. Д. 5. Л. 257–307 (копия)."
    let bytes = Array(text.utf8)
    let spans = try reference(text).spans.map { span in
      "\(span.key ?? span.part.rawValue): \(String(decoding: bytes[span.range], as: UTF8.self))"
    }
    #expect(
      spans == [
        "repository: АВП РФ", "fond: 0102", "opis: 13", "papka: 72", "delo: 5",
        "listy: 257–307", "remark: копия",
      ])
  }
}
