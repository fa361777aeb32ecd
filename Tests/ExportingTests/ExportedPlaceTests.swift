import ArchivalReferences
import Catalog
import Testing

@Suite("The exported place of a document")
struct ExportedPlaceTests {
  @Test("has each level by itself and all of them in one string")
  func levels() throws {
    let draft = DocumentDraft.titled("Journal") {
      $0.add("AVPRF F. 0102, Op. 13, P. 72, Delo 5, Listy 165-192.")
    }
    let whole = "AVPRF f. 0102, op. 13, p. 72, d. 5, ll. 165-192"
    let item = try DraftCatalog.item(draft)
    #expect(
      item["archive"] as? String == "Archive of Foreign Policy of the Russian Federation (AVPRF)")
    #expect(item["archive-place"] as? String == "Moscow")
    #expect(item["archive_collection"] as? String == "f. 0102, op. 13")
    #expect(item["archive_location"] as? String == "p. 72, d. 5, ll. 165-192")
    #expect(item["call-number"] as? String == whole)
    #expect(item["note"] == nil)

    let lines = try DraftCatalog.lines(draft)
    #expect(lines.contains("DB  - Archive of Foreign Policy of the Russian Federation (AVPRF)"))
    #expect(lines.contains("AN  - \(whole)"))
    #expect(lines.contains("AV  - \(whole)"))
    #expect(lines.contains("CN  - f. 0102, op. 13, p. 72, d. 5, ll. 165-192"))
  }

  @Test(
    "ends with the leaves as they are cited",
    arguments: [
      ("RGANI, f. 5, op. 28, d. 410, l. 210", "d. 410, l. 210"),
      ("RGANI, f. 5, op. 28, d. 412, ll. 4-4ob", "d. 412, ll. 4-4ob"),
      ("RGANI, f. 5, op. 28, d. 412, ll. 11, 12", "d. 412, ll. 11, 12"),
      ("RGASPI, f. 17, op. 163, d. 1323", "d. 1323"),
      ("AVPRF, f. 0102, op. 34, 1946, p. 253, d. 5, t. 2, l. 3", "1946, p. 253, d. 5, t. 2, l. 3"),
    ])
  func leaves(printed: String, location: String) throws {
    let item = try DraftCatalog.item(.titled("Report") { $0.add(printed) })
    #expect(item["archive_location"] as? String == location)
  }

  @Test("is the whole shelfmark where an archive has no fonds")
  func shelfmark() throws {
    let draft = DocumentDraft.titled("Report") {
      $0.add("MNL OL XIX-J-1-j, Korea, 1962, 991. doboz, 99-64, 009914/1962")
    }
    let shelfmark = "XIX-J-1-j, Korea, 1962, 991. doboz, 99-64, 009914/1962"
    let item = try DraftCatalog.item(draft)
    #expect(item["archive-place"] as? String == "Budapest")
    #expect(item["archive_collection"] == nil)
    #expect(item["archive_location"] as? String == shelfmark)
    let lines = try DraftCatalog.lines(draft)
    #expect(lines.contains("AN  - MNL OL, \(shelfmark)"))
    #expect(lines.contains("CN  - \(shelfmark)"))
  }

  @Test("is none where there is no reference, or only a cited one", arguments: [false, true])
  func none(isCited: Bool) throws {
    let draft = DocumentDraft.titled("Report") {
      if isCited { $0.add("AVPRF F. 0102, Op. 13, Delo 5", role: .cited) }
    }
    let item = try DraftCatalog.item(draft)
    #expect(!item.keys.contains { $0.hasPrefix("archive") || $0 == "call-number" })
    let tags = try DraftCatalog.lines(draft).map { $0.prefix(2) }
    #expect(Set(tags).isDisjoint(with: ["DB", "AN", "AV", "CN"]))
  }

  @Test("is the original's where there is a copy too, which becomes a note")
  func copy() throws {
    let draft = DocumentDraft.titled("Journal") {
      $0.add("RGANI, f. 5, op. 28, d. 410, l. 210", role: .copy)
      $0.add("AVPRF F. 0102, Op. 12, Delo 6")
    }
    let item = try DraftCatalog.item(draft)
    #expect(item["call-number"] as? String == "AVPRF f. 0102, op. 12, d. 6")
    #expect(item["note"] as? String == "Also RGANI f. 5, op. 28, d. 410, l. 210")
    let lines = try DraftCatalog.lines(draft)
    #expect(lines.filter { $0.hasPrefix("AN") } == ["AN  - AVPRF f. 0102, op. 12, d. 6"])
    #expect(lines.contains("N1  - Also RGANI f. 5, op. 28, d. 410, l. 210"))
  }

  @Test("names an archive that nobody knows as it was printed")
  func unknownArchive() throws {
    let item = try DraftCatalog.item(.titled("Report") { $0.add("QZXA, f. 1, op. 89, d. 203") })
    #expect(item["archive"] as? String == "QZXA")
    #expect(item["archive-place"] == nil)
    #expect(item["archive_collection"] as? String == "f. 1, op. 89")
  }
}
