import ArchivalReferences
import Testing

@Suite("The notation of a country")
struct NationalNotationTests {
  private func read(_ text: String) throws -> ArchivalReference {
    let references = ReferenceParser().references(in: text)
    try #require(references.count == 1, "\(text): \(references.map(\.printed))")
    return references[0]
  }

  @Test(
    "is read as fond, opis, delo and leaves",
    arguments: [
      ("ERAF, f. 9, n. 4, s. 123, l. 5-7.", "ERAF"), ("ERAF.9.4.123, l. 5–7", "ERAF"),
      ("ERA, f. 9, n. 4, s. 123, l. 5–7", "ERA"),
      ("LNA-LVA, 9. f., 4. apr., 123. l., 5.–7. lp.", "LVA"),
      ("LVA, 9. fonds, 4. apraksts, 123. lieta, 5.–7. lp.", "LVA"),
      ("LYA, f. 9, ap. 4, b. 123, l. 5–7.", "LYA"),
      ("ՀԱԱ, ֆ. 9, ց. 4, գ. 123, թ. 5-7:", "HAA"),
      ("NAG, pondi 9, aghtsera 4, sakme 123, purtseli 5-7", "NAG"),
      ("ARPİİSSA, fond 9, siyahı 4, iş 123, vərəq 5-7.", "GAPPOD"),
      ("МУҮТА, фонд 9, данс 4, хн 123, хуу 5-7", "MUUTA"),
      ("Foreign Ministry Archives of Mongolia, F. 9, D. 4, Kh/N 123, Kh. 5-7", "MFMA"),
      ("АМВР, ф. 9, оп. 4, а.е. 123, л. 5-7.", "AMVR"),
      ("TsKhSD, f. 9, op. 4, r. 5138, d. 123, ll. 5–7", "RGANI"),
      ("АВП РФ, ф. 9, оп. 4, папка 2, порядковый номер 3, д. 123, л. 5-7", "AVPRF"),
    ])
  func levels(text: String, code: String) throws {
    let reference = try read(text)
    #expect(reference.repository == code)
    #expect(reference.fond == "9")
    #expect(reference.opis == "4")
    #expect(reference.delo == "123")
    #expect(reference.leaves.map(\.first.number) == [5])
    #expect(reference.leaves.map(\.last?.number) == [7])
    #expect(!reference.notes.map(\.code).contains(.unreadPart))
  }

  @Test(
    "is read back from every style in which it is written",
    arguments: [
      "ERAF, f. 9, n. 4, s. 123, l. 5-7.", "LNA-LVA, 9. f., 4. apr., 123. l., 5.–7. lp.",
      "LYA, f. 9, ap. 4, b. 123, l. 5–7.", "ՀԱԱ, ֆ. 9, ց. 4, գ. 123, թ. 5-7:",
      "МУҮТА, фонд 9, данс 4, хн 123, хуу 5-7", "ОР РНБ. Ф. 985. № 1234. Л. 5.",
      "ЦАМО. Ф. 95-й армии. Оп. 3. Д. 2. Л. 1.", "РГВИА. Ф. ВУА. Д. 99345. Л. 5.",
      "AVPRF, fond Example's secretariat, opis 10, papka 6, delo 78",
      "ГАРФ. Ф. Р-5446. Оп. 98 с. Д. 704. Л. 1. Заверенная машинописная копия того времени.",
    ])
  func roundTrip(text: String) throws {
    let reference = try read(text)
    let archive = reference.repository.flatMap(ArchiveAuthority().archive(named:))
    for notation in ReferenceNotation.allCases {
      let written = reference.written(in: notation, archive: archive)
      let again = try read(written)
      #expect(again.repository == reference.repository, "\(written)")
      #expect(again.fond == reference.fond, "\(written)")
      #expect(again.opis == reference.opis, "\(written)")
      #expect(again.papka == reference.papka, "\(written)")
      #expect(again.delo == reference.delo, "\(written)")
      #expect(again.leaves == reference.leaves, "\(written)")
      #expect(again.other == reference.other, "\(written)")
    }
  }

  @Test("counts as no label in the archives of another country")
  func elsewhere() throws {
    #expect(try read("GARF, f. 9, n. 4, d. 5").opis == nil)
    #expect(try read("GARF, f. 9, op. 4, s. 5, l. 3").delo == nil)
  }

  @Test("can give a fond a name, in an archive that is known")
  func namedFond() throws {
    let reference = try read("AVPRF, fond Example's secretariat, opis 10, papka 6, delo 78")
    #expect(reference.fond == "Example's secretariat")
    #expect(reference.papka == "6")
    #expect(ReferenceParser().references(in: "The fond Memory, opis 1.").isEmpty)
  }

  @Test(
    "can leave out a label or every blank",
    arguments: [
      ("ОГАЧО. Р-974. Оп. 3. Д. 291.", "Р-974"), ("LYA, K-9, ap. 3, b. 291", "K-9"),
      ("ф974оп3спр291", "974"), ("Ф.Р-974,оп.3,д.291", "Р-974"),
    ])
  func missing(text: String, fond: String) throws {
    let reference = try read(text)
    #expect(reference.fond == fond)
    #expect(reference.opis == "3")
    #expect(reference.delo == "291")
  }

  @Test(
    "can have a town in the archive's name or between the archive and the levels",
    arguments: [
      ("ГДА СБУ, Київ, ф. 965, спр. С-9079", "ГДА СБУ"),
      ("GARF, Moscow, f. 965, d. 5", "GARF"),
      ("Держархів м. Києва, ф. 965, оп. 1", "Держархів м. Києва"),
      ("Госархив г. Москвы. Ф. 965. Оп. 1", "Госархив г. Москвы"),
    ])
  func towns(text: String, printed: String) throws {
    let reference = try read(text)
    #expect(reference.repositoryPrinted == printed)
    #expect(reference.fond == "965")
  }

  @Test("has a letter for a fond where a unit follows, and a year as a heading of what follows")
  func lettersAndHeadings() throws {
    let letter = try read("Архів УСБУ. Ф. П. Спр. 99945-п. Арк. 5–6.")
    #expect(letter.fond == "П")
    #expect(letter.delo == "99945-п")
    let years = ReferenceParser().references(
      in: "1841: ф. 95, оп. 10, спр. 94; 1844: ф. 193, оп. 1, спр. 193;")
    #expect(years.map(\.fond) == ["95", "193"])
    #expect(years.map(\.year) == [nil, nil])
  }

  @Test("names the archive with its abbreviation and its city behind it")
  func cityBehind() throws {
    let reference = try read("Central State Archive (TsDA), Sofia, Fond 9-B, Record 91, File 5")
    #expect(reference.repositoryPrinted == "Central State Archive (TsDA), Sofia")
    #expect(reference.repository == "TsDA")
    #expect(reference.opis == "91")
    let longer = try read("CPDOC Archives, Invented Collection, AAS mre d 1999.04.23")
    #expect(longer.repositoryPrinted == "CPDOC Archives")
  }

  @Test(
    "can give a fond an abbreviation, the name of an army, or a section before its unit",
    arguments: [
      ("РГВИА. Ф. ВУА. Д. 99345. Л. 5.", "ВУА"),
      ("ЦАМО. Ф. 9 гв. ТА. Оп. 3070. Д. 12.", "9 гв. ТА"),
      ("РГАДА. Ф. 910. Столбцы Вымышленного стола. Стб. 123. Л. 5.", "910"),
      ("АВПР. Ф. 995. Оп. 529. Д. 12.", "995"),
    ])
  func wordyFonds(text: String, fond: String) throws {
    let reference = try read(text)
    #expect(reference.fond == fond)
    #expect(reference.delo != nil)
    #expect(reference.repositoryPrinted.map { text.hasPrefix($0 + ".") } == true)
  }

  @Test("puts the papka behind the delo, where leaves follow")
  func papkaBehindDelo() throws {
    let reference = try read("АВП РФ, ф. 0999, оп. 1, д. 5, п. 72, л. 12.")
    #expect(reference.papka == "72")
    #expect(reference.listy == "12")
  }

  @Test(
    "is a shelfmark in other systems, whatever its script",
    arguments: [
      ("外交部档案馆，999-00006-02", "PRC FMA", "999-00006-02"),
      ("외교사료관, 722.2CP, 9999", "DA ROK", "722.2CP, 9999"),
      ("ÁBTL 3.1.9. V-999999/1.", "ÁBTL", "3.1.9. V-999999/1"),
      ("(AHD – 9º P., A. 49, M 112)", "AHD", "9º P., A. 49, M 112"),
      ("TTLTQG III, PTTg, hồ sơ 9999", "VNAC III", "PTTg, hồ sơ 9999"),
      ("НМНМ. — КП 99999. — Д 9.", "НМНМ", "КП 99999. — Д 9"),
    ])
  func shelfmarks(text: String, code: String, shelfmark: String) throws {
    let reference = try read(text)
    #expect(reference.repository == code)
    #expect(reference.shelfmark == shelfmark)
    #expect(reference.fond == nil)
  }

  @Test(
    "is none in a sentence about an archive",
    arguments: [
      "IPN was opened in 1998.", "The TNA opened in 2003 with 5 rooms.", "кв. 7, д. 5",
      "კ. 5", "第3页",
    ])
  func sentence(text: String) {
    #expect(CitationParser().citation(text).references.isEmpty)
  }
}
