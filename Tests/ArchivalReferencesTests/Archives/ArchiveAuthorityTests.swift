import ArchivalReferences
import Testing

@Suite("The authority file of archives")
struct ArchiveAuthorityTests {
  private let authority = ArchiveAuthority()

  @Test("has at least sixty archives, each with a code of its own, a name and a country")
  func size() {
    #expect(authority.archives.count >= 60)
    #expect(Set(authority.archives.map(\.code)).count == authority.archives.count)
    for archive in authority.archives {
      #expect(!archive.name.isEmpty && archive.country != nil, "\(archive.code)")
    }
  }

  @Test("gives each archive under every one of its names, and no name to two archives")
  func names() {
    for archive in authority.archives {
      let names = [archive.code, archive.name, archive.nativeName].compactMap(\.self)
      for name in names + archive.otherNames.map(\.name) {
        #expect(authority.archive(named: name)?.code == archive.code, "\(name)")
      }
    }
  }

  @Test(
    "knows archives under their former names and abbreviations, in both scripts",
    arguments: [
      ("AVPRF", "AVPRF"), ("AVP RF", "AVPRF"), ("АВП РФ", "AVPRF"), ("АВПРФ", "AVPRF"),
      ("а.в.п. рф", "AVPRF"), ("AVP SSSR", "AVPRF"), ("RTsKhIDNI", "RGASPI"), ("РЦХИДНИ", "RGASPI"),
      ("TsPA IML", "RGASPI"), ("TsKhSD", "RGANI"), ("ЦХСД", "RGANI"), ("TsGAOR", "GARF"),
      ("ГА РФ", "GARF"), ("MOL", "MNL OL"),
      ("Archive of Foreign Policy of the Russian Federation", "AVPRF"),
    ])
  func formerNames(name: String, code: String) {
    #expect(authority.archive(named: name)?.code == code)
  }

  @Test("knows nothing else", arguments: ["", "A", "AVPR F 1", "Archive", "..."])
  func unknown(name: String) {
    #expect(authority.archive(named: name) == nil)
  }

  @Test("can be one of a user's own")
  func own() {
    let mine = ArchiveAuthority(archives: [Archive(code: "KAB", name: "Cabinet of Invented Papers")]
    )
    #expect(mine.archive(named: "cabinet of invented papers")?.code == "KAB")
    let references = ReferenceParser(authority: mine).references(in: "KAB, f. 1, op. 2, d. 3")
    #expect(references.map(\.repository) == ["KAB"])
    #expect(references.first?.notes == [])
  }
}
