/// Documents about meetings that never took place, in the layout in which the pages of the Digital Archive are
/// printed; the same for the same seed.
struct InventedMeetings {
  private let people = InventedPeople().all
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
  }

  /// The text of one document; each number gives another.
  func document(_ index: Int) -> String {
    var random = SplitMix(seed: seed &+ UInt64(index) &* 0x2545_F491_4F6C_DD1D)
    let (author, other) = (random.pick(people), random.pick(people))
    let day = "\(random.pick(Self.months)) \(random.number(1...28)), \(random.number(1953...1964))"
    let title = title(from: author, about: other, on: day, using: &random)
    let number = 99_700_000 + index
    return """
      **\(day)**  
      **\(title)**

      **Citation:**

      "\(title)", \(day), Wilson Center Digital Archive, \(InventedPlace(using: &random).citation).  
      Translated for NKIDP by \(random.pick(Self.translators)).  
      <https://digitalarchive.wilsoncenter.org/document/\(number)>

      **Summary:**

      \(name(author, &random)) and \(name(other, &random)) talk about \(random.pick(Self.goods)) and \
      \(random.pick(Self.goods)).

      **Credits:**

      This document was made possible with support from the \(random.pick(Self.funds))

      **Original Language:**

      Russian

      **Contents:**

      Translation - English

      \(random.pick(Self.classifications)). Copy Nº \(random.number(1...5))

      Nº \(random.number(1...400)), \(day)

      \(body(of: random.number(5...30), about: [author, other], using: &random))

      \(author.office) [signature] \(author.spellings[author.spellings.count - 1])

      """
  }

  private func title(
    from author: InventedPeople.Person, about other: InventedPeople.Person, on day: String,
    using random: inout SplitMix
  ) -> String {
    let writer = "\(author.office) \(author.spellings[0])"
    return switch random.number(1...3) {
    case 1: "Journal of \(writer) for \(day)"
    case 2: "Memorandum of Conversation between \(writer) and \(other.office) \(other.spellings[0])"
    default: "Letter from \(writer) to \(other.office) \(other.spellings[0])"
    }
  }

  private func body(
    of paragraphs: Int, about pair: [InventedPeople.Person], using random: inout SplitMix
  ) -> String {
    let present = pair + (0..<random.number(1...5)).map { _ in random.pick(people) }
    return (0..<paragraphs).map { _ in
      (0..<random.number(3...8)).map { _ in sentence(about: present, using: &random) }
        .joined(separator: " ")
    }.joined(separator: "\n\n")
  }

  private func sentence(
    about people: [InventedPeople.Person], using random: inout SplitMix
  ) -> String {
    let (one, other) = (random.pick(people), random.pick(people))
    let (goods, town, amount) = (
      random.pick(Self.goods), random.pick(Self.towns), random.number(2...9_000)
    )
    return switch random.number(1...40) {
    case 1...8:
      """
      \(name(one, &random)) said that \(amount) tons of \(goods) had reached \(town) before the \
      \(random.number(2...28))th.
      """
    case 9...14:
      """
      \(one.office) \(name(one, &random)) inquired whether \(goods) for the works at \(town) \
      might be sent earlier.
      """
    case 15...20:
      """
      I answered that the plan for \(random.number(1955...1965)) provided for \(amount) and that \
      no more was known to [me].
      """
    case 21...26:
      """
      In \(town) the construction, which employs \(amount) workers, waits for \(goods) and for \
      specialists.
      """
    case 27...32:
      """
      \(name(other, &random)) objected that the price of \(goods) had risen by \
      \(random.number(2...40)) percent since the protocol was signed.
      """
    case 33...37:
      """
      After supper \(name(one, &random)) and \(name(other, &random)) spoke of the weather, the \
      harvest and the road to \(town).
      """
    case 38:
      "The figures are in a report of the trade mission (\(InventedPlace(using: &random).citation))."
    case 39: "The word is not legible [sic] in the copy which came from \(town)."
    default: "[...]"
    }
  }

  private func name(_ person: InventedPeople.Person, _ random: inout SplitMix) -> String {
    random.pick(person.spellings)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]
  private static let translators = [
    "Eleanor Whitcombe", "Martin Ashdowne", "Jonas Ekelundh", "Tamara Lindqvist-Roe",
  ]
  private static let funds = [
    "Harrowby Fund for Archival Studies", "Leighwood Foundation", "Ostrander Endowment",
  ]
  private static let classifications = ["TOP SECRET", "Secret", "Confidential", "For Official Use"]
  private static let towns = [
    "Hamhung", "Sinpo", "Chongjin", "Kanggye", "Andong", "Ussuriysk", "Tumangang", "Sariwon",
    "Wonsan",
    "Hyesan", "Sinuiju", "Nampo", "Haeju", "Rajin", "Kilju",
  ]
  private static let goods = [
    "turbines", "rails", "copper cable", "printing paper", "net twine", "cork floats",
    "locomotives",
    "switchgear", "window glass", "cement", "lead concentrate", "apples", "ginseng",
    "tractor parts",
    "transformer oil", "school books", "newsreels", "silk", "bearings", "seed potatoes", "quinine",
    "welding rods", "cotton yarn", "pig iron", "magnesite clinker", "fishing cutters", "timber",
  ]
}
