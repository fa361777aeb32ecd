import ArchivalReferences

/// Makes random references, and writes them as people do: in random notations.
struct ReferenceGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int(next() >> 33) % choices.count]
  }

  private mutating func number(_ limit: Int) -> Int {
    Int(next() >> 33) % limit + 1
  }

  private mutating func chance(_ percent: Int) -> Bool {
    number(100) <= percent
  }

  /// A reference with random numbers, and random parts beside fond, opis and delo.
  mutating func reference() -> ArchivalReference {
    var reference = ArchivalReference(printed: "", range: 0..<0)
    if chance(85) {
      let archive = pick([
        ("AVPRF", ["AVPRF", "АВП РФ", "AVP SSSR"]), ("RGANI", ["RGANI", "РГАНИ", "TsKhSD"]),
        ("RGASPI", ["RGASPI", "РГАСПИ", "RTsKhIDNI"]), ("GARF", ["GARF", "ГАРФ", "TsGAOR"]),
        ("TsDAHOU", ["TsDAHOU", "ЦДАГО України"]), ("NARB", ["NARB"]), ("TsDA", ["TsDA", "ЦДА"]),
      ])
      reference.repository = archive.0
      reference.repositoryPrinted = pick(archive.1)
    }
    reference.fond =
      pick(["", "", "0", "Р-", "R-"]) + "\(number(9_999))" + pick(["", "", "", "к", "-B"])
    if chance(95) { reference.opis = "\(number(300))" + pick(["", "", "", "а", "a", "-1"]) }
    if chance(25) { reference.papka = "\(number(900))" }
    reference.delo = "\(number(99_999))" + pick(["", "", "", "а", "/2"])
    if reference.papka != nil, reference.opis != nil, chance(20) {
      reference.year = "\(1900 + number(90))"
    }
    if chance(10) { reference.volume = "\(number(9))" }
    if chance(10) { reference.part = "\(number(9))" }
    if chance(80) {
      var leaf = number(300)
      for _ in 0..<pick([1, 1, 1, 2, 3]) {
        let first = self.leaf(leaf)
        let range =
          chance(60)
          ? LeafRange(first: first, last: self.leaf(leaf + number(40)))
          : LeafRange(first: first, last: first)
        reference.leaves.append(range)
        leaf = (range.last?.number ?? leaf) + number(20)
      }
      if chance(5), let last = reference.leaves.popLast() {
        reference.leaves.append(LeafRange(first: last.first, last: nil))
      }
    }
    return reference
  }

  private mutating func leaf(_ number: Int) -> Leaf {
    Leaf(number: number, letter: chance(6) ? pick(["а", "a"]) : nil, isVerso: chance(15))
  }

  /// The labels of one language, in one of the ways in which they are printed.
  private struct Labels {
    let fond: String
    let opis: String
    let papka: String
    let delo: String
    let leaves: String
    let volume: String
    let part: String
    let verso: String
    let following: String
  }

  private static let languages = [
    Labels(
      fond: "f.", opis: "op.", papka: "p.", delo: "d.", leaves: "ll.", volume: "t.", part: "ch.",
      verso: "ob", following: " ff."),
    Labels(
      fond: "Fond", opis: "Opis'", papka: "Papka", delo: "Delo", leaves: "Listy", volume: "Tom",
      part: "chast'", verso: " ob.", following: " ff."),
    Labels(
      fond: "Ф.", opis: "Оп.", papka: "П.", delo: "Д.", leaves: "Л.", volume: "Т.", part: "Ч.",
      verso: " об.", following: " и сл."),
    Labels(
      fond: "фонд", opis: "опись", papka: "папка", delo: "дело", leaves: "листы", volume: "том",
      part: "часть", verso: "об.", following: " и сл."),
    Labels(
      fond: "ф.", opis: "оп.", papka: "папка", delo: "спр.", leaves: "арк.", volume: "т.",
      part: "ч.", verso: " зв.", following: " та наст."),
    Labels(
      fond: "ф.", opis: "воп.", papka: "папка", delo: "спр.", leaves: "арк.", volume: "т.",
      part: "ч.", verso: " адв.", following: " и сл."),
    Labels(
      fond: "ф.", opis: "оп.", papka: "папка", delo: "а.е.", leaves: "л.", volume: "т.",
      part: "ч.", verso: " гръб", following: " и сл."),
    Labels(
      fond: "F.", opis: "Op.", papka: "papka", delo: "ed. khr.", leaves: "l.", volume: "t.",
      part: "ch.", verso: "ob", following: " ff."),
  ]

  /// The reference in a random notation, in a random setting.
  mutating func written(_ reference: ArchivalReference) -> String {
    let labels = pick(Self.languages)
    let separator = pick([", ", ". ", ", ", " "])
    let blank = pick([" ", " ", labels.fond.hasSuffix(".") ? "" : " "])
    var parts: [String] = []
    func add(_ label: String, _ number: String?, to parts: inout [String]) {
      if let number { parts.append(label + (label.hasSuffix(".") ? blank : " ") + number) }
    }
    let isPapkaLast = reference.papka != nil && reference.year == nil && chance(20)
    add(labels.fond, reference.fond, to: &parts)
    add(labels.opis, reference.opis, to: &parts)
    if let year = reference.year { parts.append(year) }
    if !isPapkaLast { add(labels.papka, reference.papka, to: &parts) }
    add(labels.delo, reference.delo, to: &parts)
    if isPapkaLast {
      parts.append((labels.papka.contains("п") ? "папка" : "papka") + " " + (reference.papka ?? ""))
    }
    add(labels.volume, reference.volume, to: &parts)
    add(labels.part, reference.part, to: &parts)
    if !reference.leaves.isEmpty {
      add(labels.leaves, listy(reference.leaves, labels), to: &parts)
    }
    // A year needs marks around it.
    let joint = reference.year != nil && separator == " " ? ", " : separator
    let text =
      (reference.repositoryPrinted.map { $0 + pick([" ", ", ", ". "]) } ?? "")
      + parts.joined(separator: joint)
    return pick(["", "", "See ", "(", "\n", "Источник: "]) + text
      + pick(["", ".", ". Translated for NKIDP by Jane Example.", ")", "; cf. the note"])
  }

  private mutating func listy(_ leaves: [LeafRange], _ labels: Labels) -> String {
    let dash = pick(["-", "–", "—", " - "])
    func written(_ leaf: Leaf) -> String {
      "\(leaf.number)\(leaf.letter ?? "")\(leaf.isVerso ? labels.verso : "")"
    }
    return leaves.map { range in
      guard let last = range.last else { return written(range.first) + labels.following }
      return last == range.first ? written(last) : written(range.first) + dash + written(last)
    }.joined(separator: ", ")
  }
}
