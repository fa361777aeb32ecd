/// Citation lines as they stand in footnotes and under published translations; the same for the same
/// seed.
struct CitationCorpus {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func number(_ limit: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % limit + 1
  }

  mutating func line() -> String {
    let (fond, opis, delo) = (number(9_999), number(300), number(9_999))
    let leaf = number(300)
    let last = leaf + number(40)
    return switch number(6) {
    case 1:
      "\"Record of an Invented Meeting,\" March \(number(28)), 1961, History and Public Policy Program Digital Archive, AVPRF F. 0\(fond), Op. \(opis), P. \(number(90)), Delo \(delo), Listy \(leaf)-\(last). Translated for NKIDP by Jane Example. https://digitalarchive.wilsoncenter.org/document/\(fond)"
    case 2: "РГАСПИ. Ф. \(fond). Оп. \(opis). Д. \(delo). Л. \(leaf)–\(last) об."
    case 3:
      "RGANI, f. \(fond), op. \(opis), d. \(delo), ll. \(leaf), \(last)ob. Contributed by John Sample and translated by Jane Example."
    case 4: "ЦДАГО України, ф. \(fond), оп. \(opis), спр. \(delo), арк. \(leaf)–\(last) зв."
    case 5: "SAPMO-BArch, DY 30/IV 2/20/\(delo), Bl. \(leaf)-\(last)."
    default: "Ф. \(fond). Оп. \(opis). Д. \(delo). Л. \(leaf); Оп. \(opis + 1). Д. \(last)"
    }
  }

  func lines(_ count: Int) -> [String] {
    var corpus = self
    return (0..<count).map { _ in corpus.line() }
  }
}
