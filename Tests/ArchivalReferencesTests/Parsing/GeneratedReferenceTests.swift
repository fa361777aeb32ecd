import ArchivalReferences
import Testing

@Suite("Any reference")
struct GeneratedReferenceTests {
  private let parser = ReferenceParser()

  /// What two readings of one reference have in common.
  private struct Meaning: Equatable, CustomStringConvertible {
    let repository: String?
    let numbers: [String?]
    let leaves: [LeafRange]
    let shelfmark: String?
    let other: [String: String]

    init(_ reference: ArchivalReference, withOther: Bool) {
      repository = reference.repository
      numbers = [
        reference.fond, reference.opis, reference.papka, reference.delo, reference.year,
        reference.volume, reference.part,
      ]
      leaves = reference.leaves
      shelfmark = reference.shelfmark
      other = withOther ? reference.other : [:]
    }

    var description: String {
      "\(repository ?? "-") \(numbers.map { $0 ?? "-" }) \(leaves) \(shelfmark ?? "") \(other)"
    }
  }

  @Test("is understood in whatever notation it is written", arguments: 0..<10)
  func notations(seed: UInt64) {
    var generator = ReferenceGenerator(seed: 1_000 + seed)
    for _ in 0..<1_000 {
      let reference = generator.reference()
      let text = generator.written(reference)
      let read = parser.references(in: text)
      #expect(read.count == 1, "\(text): \(read.map(\.printed))")
      guard let first = read.first else { continue }
      #expect(
        Meaning(first, withOther: false) == Meaning(reference, withOther: false), "\(text)")
    }
  }

  @Test(
    "is read back the same from every notation that the program writes",
    arguments: ReferenceNotation.allCases)
  func writtenNotations(notation: ReferenceNotation) {
    let authority = ArchiveAuthority()
    var generator = ReferenceGenerator(seed: 77)
    for _ in 0..<1_000 {
      var reference = generator.reference()
      // The leaves as printed are what the short form writes.
      reference.listy = reference.leaves.isEmpty ? nil : leavesAsPrinted(reference.leaves)
      let archive = reference.repository.flatMap(authority.archive(named:))
      let text = reference.written(in: notation, archive: archive)
      let read = parser.references(in: text)
      #expect(read.count == 1, "\(text): \(read.map(\.printed))")
      guard let first = read.first else { continue }
      #expect(Meaning(first, withOther: true) == Meaning(reference, withOther: true), "\(text)")
    }
  }

  private func leavesAsPrinted(_ leaves: [LeafRange]) -> String {
    leaves.map { range in
      guard let last = range.last else { return "\(range.first) ff." }
      return last == range.first ? "\(last)" : "\(range.first)-\(last)"
    }.joined(separator: ", ")
  }

  @Test(
    "with other parts, or of another system, is read back the same from every notation",
    arguments: [
      "GARF f. 102, DPOO 1898, op. 226, d. 12, ch. 2, l. 19",
      "TsKhSD, f. 89, per. 14, dok. 9, ll. 1-12",
      "ОР РГБ. Ф. 573. Картон 41. Д. 55. Л. 18.",
      "РО ИРЛИ. Ф. 568. Оп. 1. Д. 1. 214 л.",
      "TsDAHOU, f.91, op.24, spr.94377, ark.20-31",
      "ЦДА, ф. 1333к, а.е. 12",
      "РГВИА: ф. 14877, оп. 1, д. 2049 (1854)",
      "RGANI f. 5, op. 28, d. 410, rolik 5178, ll. 6, 6ob., 7",
      "АВП РФ. Ф. 0102. Оп. 12. Д. 6, папка 68 (копия)",
      "RGASPI f. 82, op. 2, d. 1263, por. 4, l. 5, unnumbered page",
      "BArch, B 136/59748, 403-410.",
      "AAN, KC PZPR, XIA/999, k. 1-9.",
      "ANIC, fond CC al PCR - Cancelarie, dosar 99/1999, f. 1-9.",
      "MNL OL XIX-J-1-j É-Korea, 1999, 99. doboz, 81-999, 00999.",
      "ГАВО. Ф. 32. Оп. 1. Д. 5. Л. 12 об.",
      "Ф. 284, оп. 1, д. 795",
    ])
  func otherParts(text: String) throws {
    let authority = ArchiveAuthority()
    let reference = try #require(parser.references(in: text).first)
    for notation in ReferenceNotation.allCases {
      let archive = reference.repository.flatMap(authority.archive(named:))
      let written = reference.written(in: notation, archive: archive)
      let again = try #require(parser.references(in: written).first, "\(written)")
      #expect(
        Meaning(again, withOther: true) == Meaning(reference, withOther: true),
        "\(notation): \(written)")
    }
  }
}
